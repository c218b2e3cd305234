import type { Actor } from '~/features/accounts/policy';
import { postFacts } from '~/features/discussions/facts';
import { visibleWhere } from '~/features/posts/index.server';
import { type PostKind, slugOf } from '~/features/posts/rules';
import type { Db } from '~/platform/db/transaction.server';
import { postName } from './post-name.server';

/** What is reported, in short, as anyone may read it. */
export interface ReportedPost {
  id: string;
  kind: PostKind;
  slug: string;
  /** Its title, or how it begins. */
  name: string;
  language: string;
  /** Null for a former member. */
  author: string | null;
  own: boolean;
  /** Whether its author works on it with the story form. */
  told: boolean;
}

/** The post that someone wants to report; null where it is not out. */
export async function readReported(
  db: Db,
  actor: Actor | null,
  id: string,
): Promise<ReportedPost | null> {
  const post = await db.post.findFirst({
    where: { id, ...visibleWhere('page', null) },
    include: { publicRevision: true, author: { select: { name: true, erasedAt: true } } },
  });
  const shown = post?.publicRevision;
  if (!post || !shown) return null;
  const { kind, language, author, byline } = post;
  const facts = postFacts.parse(shown.facts);
  return {
    ...{ id, kind, language, slug: slugOf(shown.title), name: postName(shown) },
    author: author && !author.erasedAt ? author.name : byline,
    own: actor !== null && post.authorId === actor.id,
    told: facts.kind === 'story' || (facts.kind === 'opinion' && facts.told !== undefined),
  };
}
