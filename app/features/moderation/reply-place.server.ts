import type { Actor } from '~/features/accounts/policy';
import { lookerOf, sightOf, startOf } from '~/features/posts/index.server';
import { type PostKind, slugOf } from '~/features/posts/rules';
import type { Db, Prisma } from '~/platform/db/transaction.server';
import { postName } from './post-name.server';

const QUOTED_LENGTH = 400;

/** What a reply stands under, and what it answers. */
export interface ReplyPlace {
  /** Null where that is gone. */
  under:
    | { kind: 'guide'; slug: string; name: string }
    | { kind: Exclude<PostKind, 'reply'>; id: string; slug: string; name: string; language: string }
    | null;
  /** Null where it answers a guide, or what may no longer be seen. */
  answers: {
    id: string;
    kind: PostKind;
    language: string;
    /** Null for a former member. */
    author: string | null;
    start: string;
  } | null;
}

const BESIDE = {
  ...{ id: true, kind: true, language: true, state: true, authorId: true, byline: true },
  author: { select: { name: true, erasedAt: true } },
  publicRevision: { select: { title: true, body: true } },
  newestRevision: { select: { title: true, body: true } },
} satisfies Prisma.PostSelect;

const PLACE = {
  id: true,
  thread: { select: BESIDE },
  parent: { select: BESIDE },
  guide: {
    select: {
      slug: true,
      revisions: { orderBy: { number: 'desc' }, take: 1, select: { title: true } },
    },
  },
} satisfies Prisma.PostSelect;

type Row = Prisma.PostGetPayload<{ select: typeof PLACE }>;
type Beside = Prisma.PostGetPayload<{ select: typeof BESIDE }>;

/** Where those of these posts that are replies stand, as a moderator may see it. */
export async function placesOf(
  db: Db,
  actor: Actor,
  postIds: string[],
): Promise<Map<string, ReplyPlace>> {
  const rows = await db.post.findMany({
    where: { id: { in: postIds }, kind: 'reply' },
    select: PLACE,
  });
  return new Map(
    rows.map((row) => [row.id, { under: underOf(row, actor), answers: answersOf(row, actor) }]),
  );
}

function underOf({ guide, thread }: Row, actor: Actor): ReplyPlace['under'] {
  if (guide) return { kind: 'guide', slug: guide.slug, name: guide.revisions[0]?.title ?? '' };
  const shown = thread && wordsOf(thread, actor);
  if (!thread || !shown || thread.kind === 'reply') return null;
  const { id, kind, language } = thread;
  return { ...{ kind, id, language }, slug: slugOf(shown.title), name: postName(shown) };
}

function answersOf({ parent }: Row, actor: Actor): ReplyPlace['answers'] {
  const shown = parent && wordsOf(parent, actor);
  if (!parent || !shown) return null;
  const { id, kind, language, author, byline } = parent;
  return {
    ...{ id, kind, language },
    author: author && !author.erasedAt ? author.name : byline,
    start: startOf(shown.body, QUOTED_LENGTH),
  };
}

function wordsOf(post: Beside, actor: Actor): { title: string; body: string } | null {
  if (sightOf(post, lookerOf(actor), 'page') !== 'whole') return null;
  return post.publicRevision ?? post.newestRevision;
}
