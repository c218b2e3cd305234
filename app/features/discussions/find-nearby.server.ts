import { storiesAbout } from '~/features/stories/index.server';
import type { TreatmentTree } from '~/features/treatments/index.server';
import type { Db } from '~/platform/db/transaction.server';
import type { Language } from '~/urls';
import type { DiscussionCardData } from './discussion-cards.server';
import { discussionsAbout } from './discussions-about.server';
import type { Subject } from './facts';
import { NEARBY_SHOWN } from './rules';

/** What is there already about the same, discussions before stories. */
export interface Nearby {
  discussions: DiscussionCardData[];
  stories: Awaited<ReturnType<typeof storiesAbout>>['stories'];
}

/** What may answer a question before it is asked. */
export async function findNearby(
  db: Db,
  subjects: Subject[],
  { tree, language }: { tree: TreatmentTree; language: Language },
): Promise<Nearby> {
  const treatments = subjects.flatMap((one) => ('treatment' in one ? [one.treatment] : []));
  const scars = subjects.flatMap((one) => ('scar' in one ? [one.scar] : []));
  const [guideId] = subjects.flatMap((one) => ('guide' in one ? [one.guide] : []));
  const about = { treatments, scars, ...(guideId && { guideId }) };
  const discussions =
    subjects.length > 0 ? await discussionsAbout(db, about, NEARBY_SHOWN, language) : [];
  const slugs = treatments.flatMap((code) => tree.byCode(code)?.slug ?? []);
  const limit = NEARBY_SHOWN - discussions.length;
  if (limit === 0) return { discussions, stories: [] };
  const { stories } = await storiesAbout(db, { treatments: slugs, scars }, { limit, language });
  return { discussions, stories };
}
