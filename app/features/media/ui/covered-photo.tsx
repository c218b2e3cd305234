import { useLanguage, useMessages, useUrls } from '~/ui/language';
import { timeWords } from '~/ui/time';
import type { ShownPhoto } from '../shown-photos';
import { PhotoPicture } from './photo-picture';

/** "Before, March 2026" in the reader's language. */
export function usePhotoName(): (photo: Pick<ShownPhoto, 'role' | 'takenOn'>) => string {
  const say = useMessages().photos;
  const language = useLanguage();
  return ({ role, takenOn }) =>
    say.name(say.roles[role], timeWords(new Date(`${takenOn}-01T00:00Z`), 'month', language));
}

/**
 * A photo behind a soft patch of its colours, until it is opened. The patch is a picture of its own;
 * the photo is not asked for before, but by browsers whose scripts are switched off: they put nothing
 * off. Works without script.
 */
export function CoveredPhoto({ photo, scars }: { photo: ShownPhoto; scars: string }) {
  const say = useMessages().photos;
  const to = useUrls();
  const name = usePhotoName()(photo);
  const [first] = photo.files;
  if (!first) return null;
  return (
    <details className="photo">
      <summary>
        <img
          alt=""
          className="photo-cover"
          height={first.height}
          loading="lazy"
          src={to.photo(photo.id, 'preview.jpg')}
          width={first.width}
        />
        <span className="photo-open">
          <span className="visually-hidden">{name}: </span>
          <span className="photo-show">{say.reader.open}</span>
          <span className="photo-hide">{say.reader.close}</span>
        </span>
      </summary>
      <PhotoPicture alt={say.alt(name, scars)} photo={photo} />
    </details>
  );
}
