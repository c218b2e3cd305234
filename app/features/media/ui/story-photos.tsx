import { useLocation } from '@remix-run/react';
import { Badge } from '~/ui/badge';
import { useMessages, useUrls } from '~/ui/language';
import { TextLink } from '~/ui/link';
import { Section } from '~/ui/page';
import type { ShownPhoto, ShownPhotos } from '../shown-photos';
import { CoveredPhoto, usePhotoName } from './covered-photo';

interface StoryPhotosProps {
  shown: ShownPhotos;
  /** The scars of the story in a line, for those who hear the page. */
  scars: string;
  /** Where the author adds photos. */
  change: string | null;
}

/** The photos of a story, by month, before and after beside each other. */
export function StoryPhotos({ shown, scars, change }: StoryPhotosProps) {
  const say = useMessages().photos;
  const { photos, locked } = shown;
  if (photos.length === 0 && locked === 0) {
    return change ? (
      <p className="actions">
        <TextLink to={change}>{say.add}</TextLink>
      </p>
    ) : null;
  }
  return (
    <Section title={say.reader.title}>
      {photos.length > 0 ? <p className="quiet">{say.reader.covered}</p> : null}
      <PhotoList photos={photos} scars={scars} />
      {locked > 0 ? <Locked count={locked} /> : null}
      {change ? (
        <p className="actions">
          <TextLink to={change}>{say.link}</TextLink>
        </p>
      ) : null}
    </Section>
  );
}

function PhotoList({ photos, scars }: { photos: ShownPhoto[]; scars: string }) {
  const nameOf = usePhotoName();
  if (photos.length === 0) return null;
  return (
    <ul className="photos">
      {photos.map((photo) => (
        <li key={photo.id}>
          <p className="photo-name">{nameOf(photo)}</p>
          <CoveredPhoto photo={photo} scars={scars} />
          <PhotoMarks photo={photo} />
        </li>
      ))}
    </ul>
  );
}

/** What else is said of a photo, in a few words. */
export function PhotoMarks({ photo }: { photo: ShownPhoto }) {
  const say = useMessages().photos;
  return (
    <p className="photo-marks">
      {photo.state === 'pending' ? <Badge kind="wait">{say.state.pending}</Badge> : null}
      {photo.makeup === null ? null : (
        <span className="quiet">{photo.makeup ? say.makeupOn : say.makeupOff}</span>
      )}
    </p>
  );
}

function Locked({ count }: { count: number }) {
  const say = useMessages().photos.reader;
  const to = useUrls();
  const { pathname } = useLocation();
  return (
    <p>
      {say.locked(count)} <TextLink to={to.login(pathname)}>{say.signIn}</TextLink>
    </p>
  );
}
