import type { Actor } from '~/features/accounts/policy';
import { postFacts } from '~/features/discussions/facts';
import { addRevision, claimVersion, setState } from '~/features/posts/index.server';
import { projectStory, readersBody } from '~/features/stories/index.server';
import type { Prisma, Transaction } from '~/platform/db/transaction.server';
import { AppError, forbidden } from '~/platform/errors';
import { emit } from '~/platform/events.server';
import { asLanguage } from '~/urls';
import { imageOf, readImage } from './image.server';
import { answerReports, isReported } from './open-reports.server';
import { actionsFor, editWaits, judgedOf, mayDecide } from './policy';
import { type Action, REASONS, type ReasonCode } from './reasons';
import { recordDecision } from './record-decision.server';

export interface DecisionInput {
  postId: string;
  /** The version of the post that the moderator saw. */
  version: number;
  action: Action;
  reason?: ReasonCode;
  /** The words of the post that the reason is about. */
  quoted?: string;
  /** A word to the author. */
  note?: string;
  /** The words as the moderator changed them, where the act is `edit_and_publish`. */
  edited?: { title: string; body: string };
}

const include = { newestRevision: true, publicRevision: true } satisfies Prisma.PostInclude;

type Judged = Prisma.PostGetPayload<{ include: typeof include }>;

interface Act {
  actor: Actor;
  input: DecisionInput;
  post: Judged;
  now: Date;
}

/**
 * Decides on a post, answers the reports on it, and returns the decision's id. No limit of the author
 * stands in the way.
 * @throws AppError `stale` when the post changed since `version` was read, `forbidden` on one's own
 * post, `bad_request` where the act does not fit the post or lacks its reason.
 */
export async function decide(
  tx: Transaction,
  actor: Actor,
  input: DecisionInput,
  now: Date,
): Promise<string> {
  const { id } = await claimVersion(tx, input.postId, input.version);
  const post = await tx.post.findUniqueOrThrow({ where: { id }, include });
  if (!mayDecide(actor, post)) throw forbidden();
  if (!fits(input, post, await isReported(tx, id))) throw new AppError('bad_request', 400);
  const before = await imageOf(tx, id);
  await ACTS[input.action](tx, { actor, input, post, now });
  await projectStory(tx, id);
  const out = input.action === 'publish' || input.action === 'edit_and_publish';
  await emit(tx, out ? 'post.published' : 'post.changed', { postId: id });
  const revisionId = judgedOf(post)?.id ?? null;
  const decisionId = await recordDecision(tx, actor, { ...input, revisionId, before }, now);
  await answerReports(tx, { postId: id, decisionId });
  return decisionId;
}

function fits({ action, reason, edited }: DecisionInput, post: Judged, reported: boolean): boolean {
  const standing = { state: post.state, editWaits: editWaits(post), reported };
  if (!actionsFor(standing).includes(action)) return false;
  if (action === 'edit_and_publish' && !edited) return false;
  if (!reason) return action !== 'send_back' && action !== 'remove';
  return REASONS[reason].some((one) => one === action);
}

const ACTS: Record<Action, (tx: Transaction, act: Act) => Promise<void>> = {
  publish,
  edit_and_publish: editAndPublish,
  send_back: sendBack,
  remove: (tx, { post, now }) => setState(tx, post.id, 'removed', now),
  restore,
  keep: async () => undefined,
};

async function publish(tx: Transaction, { post, now }: Act): Promise<void> {
  const judged = requireJudged(post);
  await tx.revision.update({ where: { id: judged.id }, data: { state: 'published' } });
  await tx.post.update({ where: { id: post.id }, data: { publicRevisionId: judged.id } });
  if (post.state !== 'published') await setState(tx, post.id, 'published', now);
}

/**
 * The moderator's version goes out. All before it, the author's own among them, stay in the history
 * for the author and moderators alone: what was taken out must not be readable one version back.
 */
async function editAndPublish(tx: Transaction, { actor, input, post, now }: Act): Promise<void> {
  if (!input.edited) return;
  const facts = postFacts.parse(requireJudged(post).facts);
  await tx.revision.updateMany({ where: { postId: post.id }, data: { state: 'superseded' } });
  // A reply has no title, whatever was sent.
  const title = post.kind === 'reply' ? '' : input.edited.title;
  const { body } = input.edited;
  const shown = readersBody({ body, facts }, asLanguage(post.language));
  const draft = { title, body, shown, facts, freeText: [] };
  await addRevision(tx, { postId: post.id, editorId: actor.id, draft, holds: [], now });
  if (post.state !== 'published') await setState(tx, post.id, 'published', now);
}

/** A version that waits goes back alone; with nothing older to stand for it, the post goes with it. */
async function sendBack(tx: Transaction, { post, now }: Act): Promise<void> {
  const judged = requireJudged(post);
  if (!editWaits(post)) {
    await tx.revision.updateMany({
      where: { postId: post.id, state: 'published' },
      data: { state: 'superseded' },
    });
    await tx.post.update({ where: { id: post.id }, data: { publicRevisionId: null } });
    await setState(tx, post.id, 'sent_back', now);
  }
  await tx.revision.update({ where: { id: judged.id }, data: { state: 'sent_back' } });
}

/** Back to what it was before it went; one that never was out waits to be read. */
async function restore(tx: Transaction, { post, now }: Act): Promise<void> {
  const removal = await tx.decision.findFirst({
    where: { postId: post.id, action: 'remove', undoneById: null },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  });
  const was = post.state === 'removed' && removal ? readImage(removal.before)?.state : undefined;
  await setState(tx, post.id, was ?? (post.publicRevisionId ? 'published' : 'pending'), now);
}

function requireJudged(post: Judged) {
  const judged = judgedOf(post);
  if (!judged) throw new AppError('bad_request', 400);
  return judged;
}
