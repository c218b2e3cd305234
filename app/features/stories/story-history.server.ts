import { type Actor, moderates } from '~/features/accounts/policy';
import { sightOf } from '~/features/posts/index.server';
import { slugOf } from '~/features/posts/rules';
import type { Db } from '~/platform/db/transaction.server';

export interface StoryHistory {
  title: string;
  slug: string;
  language: string;
  /** Whether versions that were never published are among them. */
  whole: boolean;
  versions: {
    number: number;
    at: Date;
    title: string;
    html: string;
    state: 'draft' | 'pending' | 'published' | 'superseded' | 'sent_back';
    isPublic: boolean;
    byModerator: boolean;
  }[];
}

/**
 * The versions of a story, newest first: those that were published for everyone, all of them for the
 * author and moderators. Null where the story itself may not be read.
 */
export async function readStoryHistory(
  db: Db,
  id: string,
  actor: Actor | null,
): Promise<StoryHistory | null> {
  const post = await db.post.findUnique({
    where: { id, kind: { in: ['story', 'opinion'] } },
    include: { revisions: { orderBy: { number: 'desc' } } },
  });
  if (!post) return null;
  const looker = actor && { id: actor.id, moderates: moderates(actor) };
  if (sightOf(post, looker, 'page') !== 'whole') return null;
  const whole = looker !== null && (looker.moderates || looker.id === post.authorId);
  const seen = post.revisions.filter((one) => whole || one.state === 'published');
  const title = (seen.find((one) => one.id === post.publicRevisionId) ?? seen[0])?.title;
  if (title === undefined) return null;
  return {
    title,
    slug: slugOf(title),
    language: post.language,
    whole,
    versions: seen.map(({ id: revisionId, number, createdAt: at, html, state, ...one }) => ({
      ...{ number, at, title: one.title, html, state },
      isPublic: revisionId === post.publicRevisionId,
      byModerator: one.editorId !== null && one.editorId !== post.authorId,
    })),
  };
}
