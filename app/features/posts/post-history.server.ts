import type { Actor } from '~/features/accounts/policy';
import type { Db } from '~/platform/db/transaction.server';
import { type PostKind, slugOf } from './rules';
import { lookerOf, sightOf } from './visibility.server';

export interface PostHistory {
  kind: PostKind;
  title: string;
  slug: string;
  language: string;
  /** Whether versions that were never published are among them. */
  whole: boolean;
  versions: PostVersion[];
}

export interface PostVersion {
  number: number;
  at: Date;
  title: string;
  html: string;
  state: 'draft' | 'pending' | 'published' | 'superseded' | 'sent_back';
  isPublic: boolean;
  byModerator: boolean;
}

/**
 * The versions of a post, newest first: those that were published for everyone, all of them for the
 * author and moderators. Null where the post itself may not be read.
 */
export async function readHistory(
  db: Db,
  { id, kinds }: { id: string; kinds: PostKind[] },
  actor: Actor | null,
): Promise<PostHistory | null> {
  const post = await db.post.findUnique({
    where: { id, kind: { in: kinds } },
    include: { revisions: { orderBy: { number: 'desc' } } },
  });
  if (!post) return null;
  const looker = lookerOf(actor);
  if (sightOf(post, looker, 'page') !== 'whole') return null;
  const whole = looker !== null && (looker.moderates || looker.id === post.authorId);
  const seen = post.revisions.filter((one) => whole || one.state === 'published');
  const title = (seen.find((one) => one.id === post.publicRevisionId) ?? seen[0])?.title;
  if (title === undefined) return null;
  return {
    ...{ kind: post.kind, title, slug: slugOf(title), language: post.language, whole },
    versions: seen.map(({ id: revisionId, number, createdAt: at, html, state, ...one }) => ({
      ...{ number, at, title: one.title, html, state },
      isPublic: revisionId === post.publicRevisionId,
      byModerator: one.editorId !== null && one.editorId !== post.authorId,
    })),
  };
}
