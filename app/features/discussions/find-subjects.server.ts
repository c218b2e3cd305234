import { type GuideName, guideNames } from '~/features/guides/index.server';
import { SCAR_KINDS } from '~/features/stories/vocabulary';
import { resolveIn, type TreatmentTree, treatmentTree } from '~/features/treatments/index.server';
import type { Messages } from '~/messages';
import type { Db } from '~/platform/db/transaction.server';
import type { Language } from '~/urls';
import type { Subject } from './facts';
import { wordsIn } from './name-keys';
import { scarsIn } from './propose-subjects';
import { subjectOf, subjectValue } from './subject-values';

/** A box of the form for what a discussion is about. */
export interface SubjectOption {
  value: string;
  label: string;
  /** Of the label, where it is not that of the page. */
  lang?: Language;
  hint?: string;
}

/** All that a discussion can be about. */
export interface Subjects {
  tree: TreatmentTree;
  guides: GuideName[];
}

export async function allSubjects(db: Db, language: Language): Promise<Subjects> {
  return { tree: await treatmentTree(db), guides: await guideNames(db, language) };
}

/** The boxes for these values; what there is no treatment, scar or guide for is left out. */
export function optionsOf(
  values: string[],
  { tree, guides }: Subjects,
  { say, language }: { say: Messages; language: Language },
): SubjectOption[] {
  const labelled = (subject: Subject): Omit<SubjectOption, 'value'>[] => {
    if ('scar' in subject) return [{ label: say.terms.scar[subject.scar] }];
    if ('treatment' in subject) {
      const node = tree.byCode(subject.treatment);
      return node ? [{ label: node.name[language] }] : [];
    }
    const guide = guides.find(({ id }) => id === subject.guide);
    const hint = say.discussions.list.filters.guide;
    return guide ? [{ label: guide.title, lang: guide.language, hint }] : [];
  };
  return [...new Set(values)].flatMap((value) => {
    const subject = subjectOf(value);
    return subject ? labelled(subject).map((words) => ({ value, ...words })) : [];
  });
}

/** What was found for a name: the one subject it means, or those it may mean. */
type FoundSubject = { subject: Subject } | { near: Subject[] };

/** A treatment by any name, a kind of scar by its words, or a guide by its title. */
export function findSubject(
  typed: string,
  { tree, guides }: Subjects,
  { say, language }: { say: Messages; language: Language },
): FoundSubject {
  const resolved = resolveIn(tree, typed, language);
  if (resolved.kind === 'one') return { subject: { treatment: resolved.treatment.code } };
  const [scar] = [...scarsNamed(typed, say), ...scarsIn(typed)];
  if (scar) return { subject: { scar } };
  const words = wordsIn(typed);
  const titled = guides.filter(({ title }) => words.every((one) => wordsIn(title).includes(one)));
  const [guide, ...others] = titled;
  if (guide && others.length === 0 && resolved.kind === 'unknown') {
    return { subject: { guide: guide.id } };
  }
  const treatments = resolved.kind === 'several' ? resolved.treatments : resolved.near;
  const near = [
    ...treatments.map(({ code }) => ({ treatment: code })),
    ...titled.map(({ id }) => ({ guide: id })),
  ];
  return { near: near.slice(0, NEAR_SHOWN) };
}

const NEAR_SHOWN = 5;

function scarsNamed(typed: string, { terms }: Messages) {
  const asked = wordsIn(typed).join(' ');
  return SCAR_KINDS.filter((kind) => wordsIn(terms.scar[kind]).join(' ') === asked);
}

/** Subjects as an address names them: `?treatment=<slug>&scar=<kind>&guide=<slug>`. */
export function valuesOfQuery(query: URLSearchParams, { tree, guides }: Subjects): string[] {
  const treatment = tree.bySlug(query.get('treatment') ?? '');
  const guide = guides.find(({ slug }) => slug === query.get('guide'));
  const scar = subjectOf(`scar:${query.get('scar') ?? ''}`);
  const asked: Subject[] = [
    ...(treatment ? [{ treatment: treatment.code }] : []),
    ...(scar ? [scar] : []),
    ...(guide ? [{ guide: guide.id }] : []),
  ];
  return asked.map(subjectValue);
}
