import { holdAccount } from '~/features/accounts/index.server';
import type { Actor } from '~/features/accounts/policy';
import type { Transaction } from '~/platform/db/transaction.server';
import { forbidden, notFound, stale } from '~/platform/errors';
import { emit } from '~/platform/events.server';
import { sources as sourceBook } from '../../../prisma/seed/guides/sources';
import { addGuideRevision, type GuideText } from './add-revision.server';
import { cookGuide } from './cook-guide.server';
import { sourceBookOf } from './evidence.server';
import { mayEditGuides } from './policy';
import { guideFiles, textOf } from './project-guides.server';

/** The version of a guide that a moderator had before them. */
interface Seen {
  slug: string;
  version: number;
}

export type GuideEdit = Seen & {
  title: string;
  summary: string;
  body: string;
  /** What changed and why; everyone can read it in the history. */
  note: string;
};

/**
 * Stores a moderator's version of a guide, which readers see from now on.
 * @throws AppError `stale` when the guide changed since `version` was read, `forbidden`, `not_found`
 */
export async function editGuide(
  tx: Transaction,
  actor: Actor,
  { note, title, summary, body, ...seen }: GuideEdit,
  now: Date,
): Promise<void> {
  const { guideId, number, newest } = await claimGuide(tx, actor, seen);
  const text = { title, summary, body, writtenOn: newest.writtenOn };
  const cooked = cookGuide(body, sourceBook, { earlier: sourceBookOf(newest.sources) });
  await addGuideRevision(tx, { guideId, number, text, cooked, editorId: actor.id, note, now });
  await emit(tx, 'guide.changed', { guideId });
}

/**
 * Puts the project's own text back; from then on the guide follows the project again.
 * @throws AppError `stale`, `forbidden`, `not_found`, also where the project has no such guide
 */
export async function takeProjectVersion(
  tx: Transaction,
  actor: Actor,
  seen: Seen,
  now: Date,
): Promise<void> {
  const { guideId, number } = await claimGuide(tx, actor, seen);
  const text = projectTextOf(seen.slug);
  if (!text) throw notFound();
  const cooked = cookGuide(text.body, sourceBook);
  await addGuideRevision(tx, {
    guideId,
    number,
    text,
    cooked,
    editorId: actor.id,
    note: null,
    now,
  });
  await emit(tx, 'guide.changed', { guideId });
}

/** A guide as the project brings it today; null for one that it does not bring. */
export function projectTextOf(slug: string): GuideText | null {
  const file = guideFiles().find((one) => one.slug === slug);
  return file ? textOf(file) : null;
}

/** Locks the guide and moves it to its next version. The account first, as an erasure takes them. */
async function claimGuide(tx: Transaction, actor: Actor, { slug, version }: Seen) {
  if (!mayEditGuides(actor)) throw forbidden();
  await holdAccount(tx, actor.id);
  const claimed = await tx.guide.updateMany({
    where: { slug, version },
    data: { version: { increment: 1 } },
  });
  const guide = await tx.guide.findUnique({ where: { slug } });
  if (!guide) throw notFound();
  if (claimed.count === 0) throw stale();
  const newest = await tx.guideRevision.findFirstOrThrow({
    where: { guideId: guide.id },
    orderBy: { number: 'desc' },
  });
  return { guideId: guide.id, number: guide.version, newest };
}
