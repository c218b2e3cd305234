import { cleanText } from '~/features/posts/typed-text';
import { LANGUAGES } from '~/urls';

/** What a wrong address may have asked for. No input or output here. */

/** Parts of addresses that say where something stands, not what it is about. */
const PLACES = new Set(['stories', 'treatments', 'guides', 'discussions', 'search']);

/** Below these stands nothing that could be looked for. */
const CLOSED = new Set(
  'account admin confirm join login logout members outbox posts review assets share'.split(' '),
);

/** Programs and files of other sites: whoever asks for these looks for no words. */
const FOREIGN = /\.(?!html?$)\p{L}\w{0,5}$|^\.|^(wp|cgi)-|phpmyadmin/iu;

/** Said of any page, or of none: an address of nothing else names nothing. */
const EMPTY_WORDS = new Set(
  `a an and any at does exist for found gone here home in index is it lost missing my no not
  nothing of old on or page pages site such test that the there this to unknown web what with
  немає нема ні не сторінка сторінки така такої тут невідома
  нет не нету страница страницы такой такая тут здесь неизвестная`.split(/\s+/),
);

const LETTER = /\p{L}/u;
const IDS = /^[2-9b-df-hj-km-np-tv-xz]{14}$/;

/** More is not what a person mistyped, and each word costs a look. */
const WORDS_MAX = 6;
const WORD_LENGTH = 30;

/** The words of an address, as someone would type them to look for what it names; mostly none. */
export function pathWords(pathname: string): string {
  const parts = pathname.split('/').flatMap((part) => decoded(part) || []);
  const inside = LANGUAGES.some((one) => one === parts[0]) ? parts.slice(1) : parts;
  const [place = ''] = inside;
  if (CLOSED.has(place) || inside.some((part) => FOREIGN.test(part))) return '';
  const asked = PLACES.has(place) ? inside.slice(1) : inside;
  const words = asked
    .filter((part) => !IDS.test(part))
    .flatMap((part) => part.replace(/\.html?$/i, '').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])
    .filter((word) => word.length > 1 && word.length <= WORD_LENGTH && LETTER.test(word));
  if (words.every((word) => EMPTY_WORDS.has(word.toLowerCase()))) return '';
  return [...new Set(words)].slice(0, WORDS_MAX).join(' ');
}

/** What is no text at all says nothing. */
function decoded(part: string): string {
  try {
    return cleanText(decodeURIComponent(part));
  } catch {
    return '';
  }
}
