import serifCyrillic from '~/styles/fonts/literata-cyrillic.woff2?url';
import serifLatin from '~/styles/fonts/literata-latin.woff2?url';
import sansCyrillic from '~/styles/fonts/source-sans-3-cyrillic.woff2?url';
import sansLatin from '~/styles/fonts/source-sans-3-latin.woff2?url';
import { useLanguage } from './language';

const LATIN = [serifLatin, sansLatin];
const BOTH = [...LATIN, serifCyrillic, sansCyrillic];

/** Asks for the letters of the page's language at once, so that the first paint has them. */
export function FontPreloads() {
  const files = useLanguage() === 'en' ? LATIN : BOTH;
  return files.map((file) => (
    <link
      as="font"
      crossOrigin="anonymous"
      href={file}
      key={file}
      rel="preload"
      type="font/woff2"
    />
  ));
}
