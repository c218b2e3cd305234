import type { Actor } from '~/features/accounts/policy';
import {
  frameOf,
  type GonePost,
  goneOf,
  type Looker,
  lookerOf,
  POST_PAGE,
  type PostFrame,
  sightOf,
} from '~/features/posts/index.server';
import type { Db, Prisma } from '~/platform/db/transaction.server';
import {
  countReplies,
  listReplyIds,
  pageWithReply,
  REPLIES_A_PAGE,
  type ThreadPlace,
} from './sql/thread.server';

/** What a reply answers, where that is not what stands on top of the thread. */
interface Answered {
  id: string;
  /** Null for a former member, and for the author of what is gone. */
  name: string | null;
  gone: boolean;
  /** Whether it stands on the same page of the thread. */
  here: boolean;
}

/** A reply that may be read. */
export interface WholeReply extends PostFrame {
  language: string;
  html: string;
  answers: Answered | null;
}

/** A reply that is gone, where others came after it. */
export interface GoneReply extends GonePost {
  id: string;
}

export type ShownReply = WholeReply | GoneReply;

/** One page of what was answered, the oldest first. */
export interface Thread {
  under: 'post' | 'guide';
  replies: ShownReply[];
  /** Over all pages, as anyone may read them. */
  total: number;
  /** Whether pages come before this one. */
  first: boolean;
  /** Id to go on after; null on the last page. */
  next: string | null;
}

const REPLY = {
  ...POST_PAGE,
  parent: {
    select: {
      ...{ id: true, state: true, authorId: true, byline: true },
      author: { select: { name: true, erasedAt: true } },
    },
  },
} satisfies Prisma.PostInclude;

type Row = Prisma.PostGetPayload<{ include: typeof REPLY }>;

/** Replies under a post or a guide, for whoever asks. An unknown `after` means the first page. */
export async function readThread(
  db: Db,
  place: ThreadPlace,
  { actor, after }: { actor: Actor | null; after: string | null },
): Promise<Thread> {
  const cursor = after && (await standsThere(db, place, after)) ? after : null;
  const [ids, total] = await Promise.all([
    listReplyIds(db, place, { looker: lookerOf(actor), after: cursor }),
    countReplies(db, place),
  ]);
  const here = ids.slice(0, REPLIES_A_PAGE);
  return {
    under: 'threadId' in place ? 'post' : 'guide',
    replies: await showReplies(db, here, actor),
    total,
    first: cursor === null,
    next: ids.length > REPLIES_A_PAGE ? (here.at(-1) ?? null) : null,
  };
}

/** The page of a thread on which a reply stands for the asker; null where it does not stand there. */
export async function findReply(
  db: Db,
  place: ThreadPlace,
  { id, looker }: { id: string; looker: Looker | null },
): Promise<{ after: string | null } | null> {
  const after = await pageWithReply(db, place, { id, looker });
  return after === undefined ? null : { after };
}

async function standsThere(db: Db, place: ThreadPlace, id: string): Promise<boolean> {
  return (await db.post.count({ where: { id, ...place } })) > 0;
}

async function showReplies(db: Db, ids: string[], actor: Actor | null): Promise<ShownReply[]> {
  if (ids.length === 0) return [];
  const rows = await db.post.findMany({ where: { id: { in: ids } }, include: REPLY });
  const byId = new Map(rows.map((row) => [row.id, row]));
  const here = new Set(ids);
  return ids.flatMap((id) => {
    const row = byId.get(id);
    return row ? (replyOf(row, here, actor) ?? []) : [];
  });
}

function replyOf(row: Row, here: Set<string>, actor: Actor | null): ShownReply | null {
  const looker = lookerOf(actor);
  const sight = sightOf(row, looker, 'page');
  if (sight === 'nothing') return null;
  if (sight === 'tombstone') {
    const gone = goneOf(row);
    return gone && { ...gone, id: row.id };
  }
  return {
    ...frameOf(row, actor),
    language: row.language,
    html: (row.publicRevision ?? row.newestRevision)?.html ?? '',
    answers: answeredBy(row, here, looker),
  };
}

function answeredBy(
  { parent, threadId }: Row,
  here: Set<string>,
  looker: Looker | null,
): Answered | null {
  if (!parent || parent.id === threadId) return null;
  const { id, author, byline } = parent;
  const gone = sightOf(parent, looker, 'page') !== 'whole';
  const name = author && !author.erasedAt ? author.name : byline;
  return { id, name: gone ? null : name, gone, here: here.has(id) };
}
