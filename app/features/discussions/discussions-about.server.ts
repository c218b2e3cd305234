import type { ScarKind } from '~/features/stories/vocabulary';
import { treatmentTree } from '~/features/treatments/index.server';
import type { Db } from '~/platform/db/transaction.server';
import type { Language } from '~/urls';
import { type DiscussionCardData, discussionCards } from './discussion-cards.server';
import { listDiscussionIds, listIdsAbout, type Selection } from './sql/discussion-list.server';

/** Subjects of which one is enough: treatments by code, with all below them. */
interface About {
  treatments?: string[];
  scars?: ScarKind[];
  guideId?: string;
}

/** Discussions about any of these: those that share the most first, then the latest answered. */
export async function discussionsAbout(
  db: Db,
  { treatments = [], scars = [], guideId }: About,
  limit: number,
  language: Language,
): Promise<DiscussionCardData[]> {
  const tree = await treatmentTree(db);
  const codes = [...new Set(treatments.flatMap((code) => tree.codesUnder(code)))];
  const about = { codes, scars, guideIds: guideId === undefined ? [] : [guideId] };
  return discussionCards(db, await listIdsAbout(db, about, limit), language);
}

/** The newest discussions of all: for the start page. */
export async function newestDiscussions(
  db: Db,
  limit: number,
  language: Language,
): Promise<DiscussionCardData[]> {
  const page = { sort: 'newest', after: null, limit } as const;
  return discussionCards(db, await listDiscussionIds(db, EVERYTHING, page), language);
}

const EVERYTHING: Selection = {
  kind: null,
  codes: null,
  scar: null,
  guideId: null,
  unanswered: false,
};
