import { guidesAbout } from '~/features/guides/index.server';
import { storiesAbout } from '~/features/stories/index.server';
import { treatmentTree } from '~/features/treatments/index.server';
import type { Db } from '~/platform/db/transaction.server';
import type { Language } from '~/urls';
import type { NamedSubject } from './name-subjects.server';

const STORIES_SHOWN = 3;
const GUIDES_SHOWN = 4;

export type Beside = Awaited<ReturnType<typeof readBeside>>;

/** Stories and guides of what a discussion is about. */
export async function readBeside(db: Db, subjects: NamedSubject[], language: Language) {
  const tree = await treatmentTree(db);
  const treatments = subjects.flatMap((one) => (one.kind === 'treatment' ? [one.slug] : []));
  const scars = subjects.flatMap((one) => (one.kind === 'scar' ? [one.scar] : []));
  const codes = treatments.flatMap((slug) => tree.bySlug(slug)?.code ?? []);
  const around = codes.flatMap((code) => [...tree.codesUnder(code), ...tree.codesOver(code)]);
  const named = new Set(subjects.flatMap((one) => (one.kind === 'guide' ? [one.slug] : [])));
  const [{ stories, query }, guides] = await Promise.all([
    storiesAbout(db, { treatments, scars }, { limit: STORIES_SHOWN, language }),
    guidesAbout(db, around, language),
  ]);
  const others = guides.filter(({ slug }) => !named.has(slug)).slice(0, GUIDES_SHOWN);
  return { stories, storiesQuery: query, guides: others };
}
