import { Form, useRevalidator } from '@remix-run/react';
import { useEffect, useState } from 'react';
import { Badge } from '~/ui/badge';
import { Button } from '~/ui/button';
import { OnceField } from '~/ui/field';
import { useMessages } from '~/ui/language';
import { TextLink } from '~/ui/link';
import type { ShownPhoto } from '../shown-photos';
import { CoveredPhoto, usePhotoName } from './covered-photo';

interface OwnPhotosProps {
  photos: ShownPhoto[];
  scars: string;
  /** A key for the form of each photo. */
  once: string;
  changeAt: string;
  /** This page, for whoever looks again without script. */
  here: string;
}

/** An author's photos of one story, how each stands, and what can be done with it. */
export function OwnPhotos({ photos, scars, once, changeAt, here }: OwnPhotosProps) {
  const say = useMessages().photos;
  const nameOf = usePhotoName();
  const working = photos.some(({ state }) => state === 'working');
  useLooksAgain(working);
  if (photos.length === 0) return <p className="quiet">{say.none}</p>;
  return (
    <>
      <ul className="photos">
        {photos.map((photo) => (
          <li key={photo.id}>
            <p className="photo-name">{nameOf(photo)}</p>
            <CoveredPhoto photo={photo} scars={scars} />
            <Standing photo={photo} />
            <Deeds changeAt={changeAt} once={once} photo={photo} />
          </li>
        ))}
      </ul>
      {working ? (
        <p>
          <TextLink to={here}>{say.state.again}</TextLink>
        </p>
      ) : null}
    </>
  );
}

function Standing({ photo }: { photo: ShownPhoto }) {
  const { photos: say, review } = useMessages();
  const { state, failure, removedFor, audience, makeup } = photo;
  const problems: Record<string, string | undefined> = say.problem.photos.file;
  const reasons: Record<string, { text: string } | undefined> = review.reasons;
  const why = (failure && problems[failure]) ?? (removedFor && reasons[removedFor]?.text);
  return (
    <div className="photo-marks">
      {state === 'published' ? null : (
        <Badge kind={state === 'pending' || state === 'working' ? 'wait' : 'bad'}>
          {say.state[state]}
        </Badge>
      )}
      {why ? <span>{why}</span> : null}
      <span className="quiet">{say.seenBy[audience]}</span>
      {makeup === null ? null : (
        <span className="quiet">{makeup ? say.makeupOn : say.makeupOff}</span>
      )}
    </div>
  );
}

function Deeds({
  photo,
  once,
  changeAt,
}: Pick<OwnPhotosProps, 'once' | 'changeAt'> & { photo: ShownPhoto }) {
  const say = useMessages().photos.change;
  const name = usePhotoName()(photo);
  const { id, audience, state } = photo;
  const other = audience === 'members' ? 'public' : 'members';
  const show = other === 'public' ? say.toPublic : say.toMembers;
  const changes = state === 'pending' || state === 'published';
  return (
    <Form action={changeAt} className="photo-deeds" method="post" reloadDocument>
      <OnceField value={`${once}-${id}`} />
      <input name="photo" type="hidden" value={id} />
      {changes ? (
        <Button aria-label={`${show}: ${name}`} kind="quiet" name="deed" value={other}>
          {show}
        </Button>
      ) : null}
      <Button aria-label={say.removeOf(name)} kind="danger" name="deed" value="remove">
        {say.remove}
      </Button>
    </Form>
  );
}

const LOOKS = 30;
const EVERY = 2_000;

/** With script the page looks by itself whether photos are ready, for a while. */
function useLooksAgain(working: boolean): void {
  const { revalidate } = useRevalidator();
  const [looks, setLooks] = useState(0);
  useEffect(() => {
    if (!working || looks >= LOOKS) return undefined;
    const timer = setTimeout(() => {
      setLooks(looks + 1);
      revalidate();
    }, EVERY);
    return () => clearTimeout(timer);
  }, [working, looks, revalidate]);
}
