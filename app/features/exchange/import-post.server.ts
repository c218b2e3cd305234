import { isDeepStrictEqual } from 'node:util';
import { postFacts } from '~/features/discussions/facts';
import { type HoldReason, holdsFor } from '~/features/posts/holds';
import {
  addRevision,
  claimVersion,
  type Draft,
  recountThread,
  setState,
} from '~/features/posts/index.server';
import { KNOWN_AFTER } from '~/features/posts/rules';
import { projectStory, readersBody } from '~/features/stories/index.server';
import { noteUnknownTreatment } from '~/features/treatments/index.server';
import type { Prisma, Transaction } from '~/platform/db/transaction.server';
import { emit } from '~/platform/events.server';
import { newId } from '~/platform/ids.server';
import { asLanguage } from '~/urls';
import type { PostDocument } from './document';
import { freeTextOf } from './free-text';
import { findPlace } from './imported-place.server';
import type { KnownWords } from './known-words.server';
import { recordRemoval } from './record-removal.server';
import { sourceIdOf } from './source-id';

/**
 * What became of a line. `waiting`: it is in, and a moderator looks at it first; `repeated`: the same
 * words by the same author are here; `left`: a moderator took it away, and it stays away; `no_parent`:
 * what it answers is not here.
 */
export type Outcome = 'new' | 'waiting' | 'changed' | 'same' | 'repeated' | 'left' | 'no_parent';

const EXISTING = { newestRevision: true } satisfies Prisma.PostInclude;
type Existing = Prisma.PostGetPayload<{ include: typeof EXISTING }>;

/** Stores a post from elsewhere, or what changed of it there. Twice is the same as once. */
export async function importPost(
  tx: Transaction,
  post: PostDocument,
  known: KnownWords,
  now: Date,
): Promise<Outcome> {
  // Two imports at once take turns, post by post.
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('import'))`;
  const existing = await tx.post.findUnique({
    where: { sourceId: sourceIdOf(post) },
    include: EXISTING,
  });
  return existing ? updatePost(tx, post, existing, now) : createPost(tx, post, known, now);
}

async function createPost(
  tx: Transaction,
  post: PostDocument,
  known: KnownWords,
  now: Date,
): Promise<Outcome> {
  const place = await findPlace(tx, post, now);
  if (!place) return 'no_parent';
  const draft = draftOf(post);
  const words = { kind: post.facts.kind, author: post.author ?? null, body: post.body };
  const mergedIntoId = known.find(words);
  const holds = mergedIntoId ? [] : holdsOf(post, draft, false);
  const state = mergedIntoId ? 'removed' : stateAfter(holds, draft);
  const id = newId();
  await tx.post.create({
    data: {
      ...{ id, source: 'import', sourceId: sourceIdOf(post), mergedIntoId, state, ...place },
      ...rowOf(post),
      ...{ createdAt: now, stateSince: now },
      ...(holds.length === 0 && { publishedAt: now, activeAt: now }),
    },
  });
  await addRevision(tx, { postId: id, editorId: null, draft, holds, now });
  await settle(tx, { id, threadId: place.threadId ?? null }, post);
  if (mergedIntoId) {
    await recordRemoval(tx, id, 'DUPLICATE', now);
    return 'repeated';
  }
  known.add(words, id);
  await emit(tx, holds.length === 0 ? 'post.published' : 'post.submitted', { postId: id });
  return holds.length === 0 ? 'new' : 'waiting';
}

async function updatePost(
  tx: Transaction,
  post: PostDocument,
  existing: Existing,
  now: Date,
): Promise<Outcome> {
  const { id, version, state, newestRevision, publicRevisionId } = existing;
  const draft = draftOf(post);
  if (!(await hasChanged(tx, post, existing, draft))) return 'same';
  if (!['published', 'unreviewed', 'pending', 'sent_back'].includes(state)) return 'left';
  await claimVersion(tx, id, version);
  // What a moderator changed or sent back is read again before the source's new words replace it.
  const judged = newestRevision?.editorId != null || newestRevision?.state === 'sent_back';
  const holds = holdsOf(post, draft, judged);
  const stands = publicRevisionId !== null && (state === 'published' || state === 'unreviewed');
  await tx.revision.updateMany({
    where: { postId: id, state: { in: ['pending', 'sent_back'] } },
    data: { state: 'superseded' },
  });
  await addRevision(tx, { postId: id, editorId: null, draft, holds, now });
  await tx.post.update({ where: { id }, data: rowOf(post) });
  await setState(tx, id, holds.length > 0 && stands ? state : stateAfter(holds, draft), now);
  await settle(tx, existing, post);
  await emit(tx, holds.length === 0 ? 'post.published' : 'post.submitted', { postId: id });
  return 'changed';
}

/** Against what the source said last: what a moderator edited since is no change there. */
async function hasChanged(
  tx: Transaction,
  post: PostDocument,
  existing: Existing,
  draft: Draft,
): Promise<boolean> {
  const { kind, language, byline, writtenAt } = existing;
  if (!isDeepStrictEqual(rowOf(post), { kind, language, byline, writtenAt })) return true;
  const last = await tx.revision.findFirst({
    where: { postId: existing.id, editorId: null },
    orderBy: { number: 'desc' },
  });
  if (!last || last.title !== draft.title || last.body !== draft.body) return true;
  const kept = postFacts.safeParse(last.facts);
  return !kept.success || !isDeepStrictEqual(kept.data, draft.facts);
}

const rowOf = ({ facts, language, author, writtenAt }: PostDocument) => ({
  kind: facts.kind,
  language,
  byline: author ?? null,
  writtenAt: writtenAt === undefined ? null : new Date(writtenAt),
});

function draftOf({ title = '', body, facts, language, source }: PostDocument): Draft {
  const kept = postFacts.parse({ ...facts, origin: { ...facts.origin, source } });
  const shown = readersBody({ body, facts: kept }, asLanguage(language));
  return { title, body, shown, facts: kept, freeText: freeTextOf({ title, body, facts: kept }) };
}

/**
 * Whoever imports vouches for the source; links, contacts, distress and danger still wait, and so does
 * a text of which its facts say that it names a person or a clinic: that name is someone's to take out.
 */
function holdsOf({ facts }: PostDocument, draft: Draft, sentBack: boolean): HoldReason[] {
  const standing = { reviewedPosts: KNOWN_AFTER, moderates: false, sentBack };
  const holds = holdsFor({ ...standing, kind: facts.kind, freeText: draft.freeText });
  return namesSomeone(facts) ? [...new Set([...holds, 'contact' as const])] : holds;
}

function namesSomeone(facts: PostDocument['facts']): boolean {
  if (facts.kind !== 'story' || !facts.provider) return false;
  const { namesPerson, namesClinic, shown } = facts.provider;
  return !shown && (namesPerson || namesClinic);
}

function stateAfter(holds: HoldReason[], { freeText }: Draft) {
  if (holds.length > 0) return 'pending';
  return freeText.length === 0 ? 'published' : 'unreviewed';
}

/** What is computed of a post: its rows for lists, the count of its thread, names to look at. */
async function settle(
  tx: Transaction,
  { id, threadId }: { id: string; threadId: string | null },
  { facts }: PostDocument,
): Promise<void> {
  await projectStory(tx, id);
  if (threadId) await recountThread(tx, threadId);
  if (facts.kind !== 'story') return;
  for (const { code, named } of facts.treatments) {
    if (code === null && named) await noteUnknownTreatment(tx, named);
  }
}
