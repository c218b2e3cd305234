import { z } from 'zod';
import type { Actor } from '~/features/accounts/policy';
import { lookerOf, sightOf } from '~/features/posts/index.server';
import type { Db, Prisma } from '~/platform/db/transaction.server';
import { forbidden, notFound } from '~/platform/errors';
import { type PhotoViewer, takesPhotos } from './rules';

/** What is asked of a post before a picture of it is shown or taken. */
export const OF_STORY = {
  id: true,
  kind: true,
  state: true,
  authorId: true,
  newestRevision: { select: { facts: true } },
} satisfies Prisma.PostSelect;

export type StoryRow = Prisma.PostGetPayload<{ select: typeof OF_STORY }>;

const aboutChild = z.looseObject({ subject: z.literal('my_child') });

/** A child cannot agree to be shown, and nobody can agree for it. */
export const tellsOfChild = ({ newestRevision }: StoryRow) =>
  aboutChild.safeParse(newestRevision?.facts).success;

/** Who looks at the photos of a story; null where there is nothing for them. */
export function viewerOf(post: StoryRow, actor: Actor | null): PhotoViewer | null {
  const looker = lookerOf(actor);
  if (tellsOfChild(post) || sightOf(post, looker, 'picture') !== 'whole') return null;
  return {
    member: actor !== null,
    own: sightOf(post, looker, 'own') === 'whole',
    moderates: looker?.moderates ?? false,
  };
}

/** A member's own story; `not_found` for what is none, and for a child's, which has no photos. */
export async function ownStory(db: Db, actor: Actor, postId: string): Promise<StoryRow> {
  const post = await db.post.findUnique({
    where: { id: postId, kind: 'story' },
    select: OF_STORY,
  });
  if (!post || tellsOfChild(post)) throw notFound();
  if (sightOf(post, lookerOf(actor), 'own') !== 'whole') throw forbidden();
  return post;
}

/** A member's own story that may get photos as it stands. @throws AppError `not_found`, `forbidden` */
export async function growingStory(db: Db, actor: Actor, postId: string): Promise<StoryRow> {
  const post = await ownStory(db, actor, postId);
  if (!takesPhotos(post.state)) throw forbidden();
  return post;
}
