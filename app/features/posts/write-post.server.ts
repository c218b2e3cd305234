import { holdAccount } from '~/features/accounts/index.server';
import type { Prisma, Transaction } from '~/platform/db/transaction.server';
import { stale } from '~/platform/errors';
import { emit } from '~/platform/events.server';
import { newId } from '~/platform/ids.server';
import { cookPost, RENDERER } from '~/platform/markdown.server';
import { countReviewedPosts } from './author-record.server';
import { type HoldReason, holdsFor, holds as storedHolds } from './holds';
import type { PostKind, PostState } from './rules';
import { visibleSql } from './visibility.server';

interface Author {
  id: string;
  moderates: boolean;
}

/** One version of a post: its words, its facts, and which of its words were typed freely. */
export interface Draft {
  title: string;
  body: string;
  /** What readers get of the body, where that is not all of it. */
  shown?: string;
  facts: Prisma.InputJsonObject;
  freeText: string[];
}

export interface Written {
  id: string;
  revisionId: string;
  state: PostState;
  /** Why it waits; empty when it is out. */
  holds: HoldReason[];
}

/** A post to be stored; `place` says what a reply answers and where it stands. */
interface NewPost {
  kind: PostKind;
  language: string;
  draft: Draft;
  place?: Place;
}

/** A reply's thread or guide, and the post that it answers. */
export interface Place {
  threadId?: string;
  guideId?: string;
  parentId?: string;
}

/**
 * Stores a new post; it waits or is out by the hold policy.
 * @throws AppError `forbidden` when the author's account was erased meanwhile.
 */
export async function createPost(
  tx: Transaction,
  author: Author,
  post: NewPost,
  now: Date,
): Promise<Written> {
  await holdAccount(tx, author.id);
  const id = newId();
  const holds = await holdsOf(tx, author, { ...post, sentBack: false });
  const state = stateAfter(holds, post.draft);
  await tx.post.create({
    data: {
      id,
      kind: post.kind,
      ...post.place,
      authorId: author.id,
      language: post.language,
      state,
      createdAt: now,
      stateSince: now,
      ...(holds.length === 0 && { publishedAt: now, activeAt: now }),
    },
  });
  const revisionId = await addRevision(tx, {
    postId: id,
    editorId: author.id,
    draft: post.draft,
    holds,
    now,
  });
  if (post.place?.threadId) await recountThread(tx, post.place.threadId);
  await emit(tx, holds.length === 0 ? 'post.published' : 'post.submitted', { postId: id });
  return { id, revisionId, state, holds };
}

/**
 * Stores an author's new version. Where it must wait, the published one stands meanwhile.
 * @throws AppError `stale` when the post changed since `version` was read, `forbidden` when the
 * author's account was erased meanwhile.
 */
export async function revisePost(
  tx: Transaction,
  author: Author,
  edit: { postId: string; version: number; draft: Draft },
  now: Date,
): Promise<Written> {
  // The account before the post, as an erasure takes them: else the two could wait for each other.
  await holdAccount(tx, author.id);
  const post = await claimVersion(tx, edit.postId, edit.version);
  const sentBack = await waitsToBeReadAgain(tx, post.newestRevisionId);
  const { kind } = post;
  const holds = await holdsOf(tx, author, { kind, draft: edit.draft, sentBack });
  const stands = post.publicRevisionId !== null && ['published', 'unreviewed'].includes(post.state);
  const state = holds.length > 0 && stands ? post.state : stateAfter(holds, edit.draft);
  await supersedePending(tx, edit.postId);
  const revisionId = await addRevision(tx, {
    postId: edit.postId,
    editorId: author.id,
    draft: edit.draft,
    holds,
    now,
  });
  await setState(tx, edit.postId, state, now);
  await emit(tx, holds.length === 0 ? 'post.published' : 'post.submitted', { postId: edit.postId });
  return { id: edit.postId, revisionId, state, holds };
}

/** A waiting version that a newer one replaces is history, not work for a moderator. */
async function supersedePending(tx: Transaction, postId: string): Promise<void> {
  await tx.revision.updateMany({
    where: { postId, state: { in: ['pending', 'sent_back', 'draft'] } },
    data: { state: 'superseded' },
  });
}

/**
 * Locks the post and moves it to its next version.
 * @throws AppError `stale` when `version` is not the one that stands.
 */
export async function claimVersion(tx: Transaction, postId: string, version: number) {
  const { count } = await tx.post.updateMany({
    where: { id: postId, version },
    data: { version: { increment: 1 } },
  });
  if (count === 0) throw stale();
  return tx.post.findUniqueOrThrow({ where: { id: postId } });
}

/** Ends what is being decided on a member's posts; a decision that comes later will be stale. */
export async function lockPosts(tx: Transaction, memberId: string): Promise<void> {
  await tx.$queryRaw`select id from posts where "authorId" = ${memberId} order by id for update`;
}

/** Adds a version; without a reason to wait it becomes the one that readers see. */
export async function addRevision(
  tx: Transaction,
  revision: {
    postId: string;
    editorId: string | null;
    draft: Draft;
    holds: HoldReason[];
    now: Date;
  },
): Promise<string> {
  const { postId, editorId, draft, holds, now } = revision;
  const id = newId();
  const number = (await tx.revision.count({ where: { postId } })) + 1;
  await tx.revision.create({
    data: {
      id,
      postId,
      number,
      editorId,
      state: holds.length === 0 ? 'published' : 'pending',
      title: draft.title,
      body: draft.body,
      html: cookPost(draft.shown ?? draft.body),
      cookedWith: RENDERER,
      facts: draft.facts,
      holds,
      createdAt: now,
    },
  });
  await tx.post.update({
    where: { id: postId },
    data: { newestRevisionId: id, ...(holds.length === 0 && { publicRevisionId: id }) },
  });
  return id;
}

/** Moves a post to a state; the first time it is out is its date. */
export async function setState(
  tx: Transaction,
  postId: string,
  state: PostState,
  now: Date,
): Promise<void> {
  const out = state === 'published' || state === 'unreviewed';
  const { threadId } = await tx.post.update({
    where: { id: postId },
    data: { state, stateSince: now },
  });
  if (out) {
    const first = { publishedAt: now, activeAt: now };
    await tx.post.updateMany({ where: { id: postId, publishedAt: null }, data: first });
  }
  if (threadId) await recountThread(tx, threadId);
}

/** Counts the replies that anyone may see, and when the thread was last active. */
export async function recountThread(tx: Transaction, threadId: string): Promise<void> {
  await tx.$executeRaw`
    update posts t set "replyCount" = seen.n, "activeAt" = greatest(t."publishedAt", seen.newest)
    from (
      select count(*)::int as n, max(p."publishedAt") as newest from posts p
      where p."threadId" = ${threadId} and ${visibleSql('count', null)}
    ) as seen
    where t.id = ${threadId}`;
}

/** Answers alone need no look; free text that need not wait is out, marked as not yet reviewed. */
function stateAfter(holds: HoldReason[], draft: Draft): PostState {
  if (holds.length > 0) return 'pending';
  return draft.freeText.join('').trim() === '' ? 'published' : 'unreviewed';
}

/** A moderator sent this version back, or an earlier one, and has not read the post since. */
async function waitsToBeReadAgain(tx: Transaction, revisionId: string | null): Promise<boolean> {
  const newest = revisionId && (await tx.revision.findUnique({ where: { id: revisionId } }));
  if (!newest) return false;
  if (newest.state === 'sent_back') return true;
  return newest.state === 'pending' && storedHolds.parse(newest.holds).includes('sent_back');
}

async function holdsOf(
  tx: Transaction,
  author: Author,
  { kind, draft, sentBack }: { kind: PostKind; draft: Draft; sentBack: boolean },
): Promise<HoldReason[]> {
  const reviewedPosts = await countReviewedPosts(tx, author.id);
  const { moderates } = author;
  return holdsFor({ kind, reviewedPosts, moderates, sentBack, freeText: draft.freeText });
}
