import { useUrls } from '~/ui/language';
import type { ShownPhoto } from '../shown-photos';

/** How wide a photo stands on a page: two beside each other where there is room. */
const SIZES = '(min-width: 48rem) 20rem, 92vw';

type Kept = Pick<ShownPhoto, 'id' | 'files'>;

/** A photo in the widths that were made of it. Asked for only when it comes into sight. */
export function PhotoPicture({ photo, alt }: { photo: Kept; alt: string }) {
  const to = useUrls();
  const sources = (ending: string) =>
    photo.files
      .filter(({ name }) => name.endsWith(ending))
      .map(({ name, width }) => `${to.photo(photo.id, name)} ${width}w`)
      .join(', ');
  const plain = photo.files.filter(({ name }) => name.endsWith('.jpg'));
  const usual = plain.findLast(({ width }) => width <= 640) ?? plain[0];
  if (!usual) return null;
  return (
    <picture>
      <source sizes={SIZES} srcSet={sources('.webp')} type="image/webp" />
      <img
        alt={alt}
        className="photo-picture"
        height={usual.height}
        loading="lazy"
        sizes={SIZES}
        src={to.photo(photo.id, usual.name)}
        srcSet={sources('.jpg')}
        width={usual.width}
      />
    </picture>
  );
}
