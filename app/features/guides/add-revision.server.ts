import type { Transaction } from '~/platform/db/transaction.server';
import { newId } from '~/platform/ids.server';
import { type Cooked, GUIDE_RENDERER } from './cook-guide.server';

/** A guide's words as they are kept. */
export interface GuideText {
  title: string;
  summary: string;
  body: string;
  /** The day on which the text was written from its sources. */
  writtenOn: Date;
}

export interface NewRevision {
  guideId: string;
  number: number;
  text: GuideText;
  cooked: Cooked;
  /** The moderator who wrote it or took it; null where a start brought it. */
  editorId: string | null;
  /** Null where the text is the project's own. */
  note: string | null;
  now: Date;
}

export const cookedColumns = (cooked: Cooked) => ({ ...cooked, cookedWith: GUIDE_RENDERER });

/** Adds a version, which is the one that readers see from now on. */
export async function addGuideRevision(tx: Transaction, revision: NewRevision): Promise<void> {
  const { text, cooked, now, ...rest } = revision;
  const data = { ...rest, ...text, ...cookedColumns(cooked), createdAt: now };
  await tx.guideRevision.create({ data: { id: newId(), ...data } });
}
