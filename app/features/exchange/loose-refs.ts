import type { z } from 'zod';
import type { postFacts } from '~/features/discussions/facts';
import type { StoryFacts } from '~/features/stories/facts';

type Told = Pick<StoryFacts, 'scars' | 'treatments' | 'protocols' | 'assessments' | 'plans'>;
type Path = (string | number)[];

/** Where facts point at a scar, a treatment or a course that they do not hold, or name two alike. */
export function looseRefs(facts: z.infer<typeof postFacts>): { path: Path; message: string }[] {
  if (facts.kind === 'story') return looseIn(facts, ['facts']);
  if (facts.kind === 'opinion' && facts.told) return looseIn(facts.told, ['facts', 'told']);
  return [];
}

function looseIn(told: Told, at: Path) {
  const scars = told.scars.map(({ ref }) => ref);
  const treatments = told.treatments.map(({ ref }) => ref);
  const judged = [...treatments, ...told.protocols.map(({ ref }) => ref)];
  const assessments = told.assessments.map(({ ref }) => ref);
  const pointers: [Path, string | undefined, string[]][] = [
    ...told.scars.map((one, i): [Path, string | undefined, string[]] => [
      ['scars', i, 'partOf'],
      one.partOf,
      scars.filter((ref) => ref !== one.ref),
    ]),
    ...listed('treatments', 'scars', told.treatments, (one) => one.scars, scars),
    ...listed('protocols', 'steps', told.protocols, (one) => one.steps, treatments),
    ...listed('assessments', 'scars', told.assessments, (one) => one.scars, scars),
    ...listed('plans', 'scars', told.plans, (one) => one.scars, scars),
    ...told.assessments.map(({ about }, i): [Path, string, string[]] => [
      ['assessments', i, 'about'],
      about,
      judged,
    ]),
  ];
  return [
    ...pointers.flatMap(([path, ref, known]) =>
      ref === undefined || known.includes(ref)
        ? []
        : [{ path: [...at, ...path], message: 'points at nothing in this post' }],
    ),
    ...twice('scars', scars, at),
    ...twice('treatments', judged, at),
    ...twice('assessments', assessments, at),
  ];
}

function listed<T>(
  list: string,
  field: string,
  items: T[],
  refsOf: (item: T) => string[],
  known: string[],
): [Path, string, string[]][] {
  return items.flatMap((item, i) =>
    refsOf(item).map((ref, k): [Path, string, string[]] => [[list, i, field, k], ref, known]),
  );
}

function twice(list: string, refs: string[], at: Path) {
  if (new Set(refs).size === refs.length) return [];
  return [{ path: [...at, list], message: 'has the same ref twice' }];
}
