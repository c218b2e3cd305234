import { type Actor, moderates } from '~/features/accounts/policy';
import type { Db, Prisma } from '~/platform/db/transaction.server';
import { concernsIn } from './concerns';
import { importedFacts, type Source } from './facts';
import { type HoldReason, holds } from './holds';
import { canDo } from './policy';
import type { PostKind, PostState } from './rules';
import type { Concern } from './support';
import { lookerOf, sightOf } from './visibility.server';

/** What a moderator decided, as the author reads it. */
interface Verdict {
  at: Date;
  action: string;
  reason: string | null;
  quoted: string | null;
  note: string | null;
}

/** What only the author and moderators see beside a post. */
export interface InsideView {
  own: boolean;
  state: PostState;
  /** A newer version than the one that readers see, and how it stands. */
  newer: 'pending' | 'sent_back' | null;
  holds: HoldReason[];
  /** What a kind word is for beside words that wait; for the author alone. */
  concerns: Concern[];
  verdict: Verdict | null;
  can: { edit: boolean; complete: boolean; withdraw: boolean; putBack: boolean };
}

/** All of a post that does not depend on its kind, but for its words. */
export interface PostFrame {
  id: string;
  /** Whether anyone may read it. */
  out: boolean;
  unreviewed: boolean;
  /** `memberId`: null for the author of a post from elsewhere. */
  author: { name: string; memberId: string | null } | null;
  sentAt: Date;
  publishedAt: Date | null;
  writtenAt: Date | null;
  editedAt: Date | null;
  /** Where a post from elsewhere was taken from. */
  importedFrom: Pick<Source, 'name' | 'url' | 'licence'> | null;
  inside: InsideView | null;
}

/** A stone where a post was, and the code of the reason for which it was removed. */
export interface GonePost {
  kind: PostKind;
  gone: 'removed' | 'retracted' | 'erased';
  reason: string | null;
}

/** What a page needs of the post that it shows. */
export const POST_PAGE = {
  author: { select: { id: true, name: true, erasedAt: true } },
  publicRevision: true,
  newestRevision: true,
  revisions: {
    where: { state: 'published' },
    select: { createdAt: true },
    orderBy: { number: 'asc' },
  },
  decisions: {
    where: { undoneById: null, action: { notIn: ['undo', 'keep'] } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: 1,
  },
} satisfies Prisma.PostInclude;

export type PostRow = Prisma.PostGetPayload<{ include: typeof POST_PAGE }>;

/** A post of one of these kinds, as its own page may show it to whoever asks; null for nothing. */
export async function readPost(
  db: Db,
  { id, kinds }: { id: string; kinds: PostKind[] },
  actor: Actor | null,
): Promise<PostRow | GonePost | null> {
  const post = await db.post.findUnique({ where: { id, kind: { in: kinds } }, include: POST_PAGE });
  if (!post) return null;
  const sight = sightOf(post, lookerOf(actor), 'page');
  if (sight === 'nothing') return null;
  return sight === 'tombstone' ? goneOf(post) : post;
}

export function goneOf({ kind, state, decisions }: PostRow): GonePost | null {
  if (state !== 'removed' && state !== 'retracted' && state !== 'erased') return null;
  return { kind, gone: state, reason: state === 'removed' ? (decisions[0]?.reason ?? null) : null };
}

export function frameOf(post: PostRow, actor: Actor | null): PostFrame {
  const own = actor !== null && actor.id === post.authorId;
  const [first, ...later] = post.revisions;
  return {
    id: post.id,
    out: sightOf(post, null, 'page') === 'whole',
    unreviewed: post.state === 'unreviewed',
    author: authorOf(post),
    sentAt: post.createdAt,
    publishedAt: post.publishedAt,
    writtenAt: post.writtenAt,
    editedAt: first ? (later.at(-1)?.createdAt ?? null) : null,
    importedFrom: importedFrom(post),
    inside: own || (actor && moderates(actor)) ? insideView(post, actor, own) : null,
  };
}

function authorOf({ author, byline }: PostRow): PostFrame['author'] {
  if (author && !author.erasedAt) return { name: author.name, memberId: author.id };
  return byline ? { name: byline, memberId: null } : null;
}

/** What was imported before sources were kept is known by the beginning of its key. */
function importedFrom(post: PostRow): PostFrame['importedFrom'] {
  if (post.source !== 'import') return null;
  const facts = importedFacts.safeParse((post.publicRevision ?? post.newestRevision)?.facts);
  if (!facts.success) return { name: post.sourceId?.split(':', 1)[0] ?? '' };
  const { name, url, licence } = facts.data.origin.source;
  return { name, url, licence };
}

function insideView(post: PostRow, actor: Actor, own: boolean): InsideView {
  const { newestRevision: newest, state } = post;
  const stands = post.publicRevision !== null && newest?.id !== post.publicRevisionId;
  const newer = stands && (newest?.state === 'pending' || newest?.state === 'sent_back');
  return {
    own,
    state,
    newer: newer && newest ? (newest.state === 'pending' ? 'pending' : 'sent_back') : null,
    holds: newest?.state === 'pending' ? holds.catch([]).parse(newest.holds) : [],
    concerns:
      own && newest?.state === 'pending' ? concernsIn(`${newest.title}\n${newest.body}`) : [],
    verdict: post.decisions[0] ? verdictOf(post.decisions[0]) : null,
    can: {
      edit: canDo(actor, 'edit', post),
      complete: canDo(actor, 'complete', post),
      withdraw: canDo(actor, 'withdraw', post),
      putBack: canDo(actor, 'put_back', post),
    },
  };
}

function verdictOf(decision: PostRow['decisions'][number]): Verdict {
  const { createdAt: at, action, reason, quoted, note } = decision;
  return { at, action, reason, quoted, note };
}
