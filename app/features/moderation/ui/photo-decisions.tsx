import { Form } from '@remix-run/react';
import type { ShownPhoto } from '~/features/media/shown-photos';
import { CoveredPhoto, usePhotoName } from '~/features/media/ui/covered-photo';
import { Badge } from '~/ui/badge';
import { Button } from '~/ui/button';
import { OnceField } from '~/ui/field';
import { useMessages, useUrls } from '~/ui/language';
import { Section } from '~/ui/page';
import { PHOTO_REASONS } from '../reasons';
import type { ReviewPage } from '../review-page.server';

interface PhotoDecisionsProps {
  post: Pick<ReviewPage, 'id' | 'own'>;
  photos: ShownPhoto[];
  /** A key for the form of each photo. */
  once: string;
}

/** The photos of a story, each with what a moderator may do about it. */
export function PhotoDecisions({ post, photos, once }: PhotoDecisionsProps) {
  const say = useMessages().photos.review;
  const nameOf = usePhotoName();
  if (photos.length === 0) return null;
  return (
    <Section title={say.title}>
      <p>{say.lead}</p>
      <ul className="photos">
        {photos.map((photo) => (
          <li key={photo.id}>
            <p className="photo-name">{nameOf(photo)}</p>
            <CoveredPhoto photo={photo} scars="" />
            <Standing photo={photo} />
            {post.own ? null : (
              <DecisionForm name={nameOf(photo)} once={once} photo={photo} postId={post.id} />
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Standing({ photo }: { photo: ShownPhoto }) {
  const { photos, review } = useMessages();
  const { state, audience, makeup, removedFor } = photo;
  const reasons: Record<string, { name: string } | undefined> = review.reasons;
  const say = photos.review;
  return (
    <p className="photo-marks">
      {state === 'pending' ? <Badge kind="wait">{say.waits}</Badge> : null}
      {state === 'published' ? <Badge>{say.out}</Badge> : null}
      {state === 'removed' ? <Badge kind="bad">{say.down}</Badge> : null}
      {removedFor ? <span>{reasons[removedFor]?.name}</span> : null}
      <span className="quiet">{photos.seenBy[audience]}</span>
      {makeup === null ? null : (
        <span className="quiet">{makeup ? photos.makeupOn : photos.makeupOff}</span>
      )}
    </p>
  );
}

function DecisionForm({
  photo: { id, state },
  name,
  postId,
  once,
}: {
  photo: ShownPhoto;
  /** Tells forms of the same words apart for those who hear them. */
  name: string;
  postId: string;
  once: string;
}) {
  const { photos, review } = useMessages();
  const say = photos.review;
  const to = useUrls();
  const toOut = state === 'removed' ? say.putBack : say.publish;
  return (
    <Form action={to.reviewPhoto(postId)} className="photo-decision" method="post" reloadDocument>
      <OnceField value={`${once}-${id}-${state}`} />
      <input name="photo" type="hidden" value={id} />
      {state === 'published' ? null : (
        <Button aria-label={`${toOut}: ${name}`} kind="quiet" name="act" value="published">
          {toOut}
        </Button>
      )}
      {state === 'removed' ? null : (
        <>
          <label className="field">
            {say.reason}
            <span className="visually-hidden"> ({name})</span>
            <select name="reason">
              {PHOTO_REASONS.map((code) => (
                <option key={code} value={code}>
                  {review.reasons[code].name}
                </option>
              ))}
            </select>
          </label>
          <Button aria-label={`${say.takeDown}: ${name}`} kind="danger" name="act" value="removed">
            {say.takeDown}
          </Button>
        </>
      )}
    </Form>
  );
}
