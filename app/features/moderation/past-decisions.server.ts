import type { Actor } from '~/features/accounts/policy';
import { type JudgedPhoto, judgedPhoto } from '~/features/media/index.server';
import { sightOf } from '~/features/posts/index.server';
import type { PostKind } from '~/features/posts/rules';
import type { Db, Prisma } from '~/platform/db/transaction.server';
import { imageOf, readImage, standSame } from './image.server';
import { mayDecide } from './policy';
import { postName } from './post-name.server';
import { type Action, isReasonCode, type ReasonCode } from './reasons';

const LOG_PAGE_SIZE = 50;

/** An act of the past, as moderators read it. */
export interface PastDecision {
  id: string;
  at: Date;
  action: Action | 'undo';
  /** Null when the moderator's account was erased. */
  moderator: string | null;
  reason: ReasonCode | null;
  rules: number;
  quoted: string | null;
  note: string | null;
  undone: boolean;
  /** How a photo stands after it; null for an act on a whole post. */
  photo: JudgedPhoto['state'] | null;
  /** Null when the post may no longer be seen. */
  post: { id: string; kind: PostKind; name: string; language: string } | null;
}

const include = {
  moderator: { select: { name: true } },
  post: {
    select: {
      ...{ id: true, kind: true, state: true, authorId: true, language: true },
      newestRevision: { select: { title: true, body: true } },
    },
  },
} satisfies Prisma.DecisionInclude;

type Row = Prisma.DecisionGetPayload<{ include: typeof include }>;

const newestFirst: Prisma.DecisionOrderByWithRelationInput[] = [
  { createdAt: 'desc' },
  { id: 'desc' },
];

/** One page of all acts, newest first; `next` is the cursor of the page after it. */
export async function readLog(
  db: Db,
  actor: Actor,
  after: string | null,
): Promise<{ decisions: PastDecision[]; next: string | null }> {
  const last = after && (await db.decision.findUnique({ where: { id: after } }));
  const where: Prisma.DecisionWhereInput = last
    ? {
        OR: [
          { createdAt: { lt: last.createdAt } },
          { createdAt: last.createdAt, id: { lt: last.id } },
        ],
      }
    : {};
  const take = LOG_PAGE_SIZE + 1;
  const rows = await db.decision.findMany({ where, include, orderBy: newestFirst, take });
  const shown = rows.slice(0, LOG_PAGE_SIZE);
  return {
    decisions: shown.map((row) => toPast(row, actor)),
    next: rows.length > LOG_PAGE_SIZE ? (shown.at(-1)?.id ?? null) : null,
  };
}

/** Everything that was decided on one post, newest first. */
export async function decisionsOn(db: Db, actor: Actor, postId: string): Promise<PastDecision[]> {
  const rows = await db.decision.findMany({ where: { postId }, include, orderBy: newestFirst });
  return rows.map((row) => toPast(row, actor));
}

/** One decision, and whether the asker may undo it now. */
export async function readDecision(
  db: Db,
  actor: Actor,
  id: string,
): Promise<(PastDecision & { undoable: boolean }) | null> {
  const row = await db.decision.findUnique({ where: { id }, include });
  if (!row) return null;
  const undoable = (await undoableAmong(db, actor, row.postId)).has(id);
  return { ...toPast(row, actor), undoable };
}

/** The decisions on a post that the asker may undo: it still stands as they left it. */
export async function undoableAmong(db: Db, actor: Actor, postId: string): Promise<Set<string>> {
  const post = await db.post.findUniqueOrThrow({ where: { id: postId } });
  if (!mayDecide(actor, post)) return new Set();
  const present = await imageOf(db, postId);
  const rows = await db.decision.findMany({ where: { postId, undoneById: null } });
  const standing = rows.filter((row) => standSame(present, readImage(row.after)));
  return new Set(standing.map((row) => row.id));
}

function toPast(row: Row, actor: Actor): PastDecision {
  const seen = sightOf(row.post, { id: actor.id, moderates: true }, 'review') === 'whole';
  const { id, kind, language, newestRevision: newest } = row.post;
  return {
    id: row.id,
    at: row.createdAt,
    action: row.action,
    moderator: row.moderator?.name ?? null,
    reason: isReasonCode(row.reason) ? row.reason : null,
    rules: row.rules,
    quoted: row.quoted,
    note: row.note,
    undone: row.undoneById !== null,
    photo: judgedPhoto.safeParse(row.after).data?.state ?? null,
    post: seen && newest ? { id, kind, language, name: postName(newest) } : null,
  };
}
