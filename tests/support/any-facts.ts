import fc from 'fast-check';
import { z } from 'zod';
import * as facts from '~/features/stories/facts';
import { type StoryFacts, storyFacts } from '~/features/stories/facts';
import { valuesOf } from './arbitrary-of-schema';

const notes = z.registry<{ id?: string }>();
notes.add(facts.quantity, { id: 'quantity' });

const schema = z
  .looseObject({ $defs: z.record(z.string(), z.unknown()) })
  .parse(z.toJSONSchema(storyFacts, { io: 'input', metadata: notes }));

/** A number, or a range the right way round. */
const quantity = fc
  .record(
    {
      value: fc.nat(400),
      min: fc.nat(50),
      max: fc.integer({ min: 50, max: 400 }),
      certainty: fc.constantFrom('stated', 'inferred'),
      raw: fc.string({ minLength: 1, maxLength: 20 }),
    },
    { requiredKeys: ['certainty'] },
  )
  .map((q) => ((q.value ?? q.min ?? q.max) === undefined ? { ...q, value: 1 } : q));

/** Any facts that a story may have, with every answer there is; what points, points at something. */
export const anyStoryFacts: fc.Arbitrary<StoryFacts> = valuesOf(schema, {
  parts: schema.$defs,
  own: { quantity },
})
  .map((value) => storyFacts.safeParse(value))
  .filter((read) => read.success)
  .map((read) => pointingRight(read.data ?? fail()));

function fail(): never {
  throw new Error('filtered above');
}

function pointingRight(told: StoryFacts): StoryFacts {
  const scars = told.scars.map(({ partOf, ...scar }, i) => ({
    ...{ ...scar, ref: `s${i}` },
    ...(partOf !== undefined && i > 0 && { partOf: 's0' }),
  }));
  const some = (refs: string[]) => refs.map((_, i) => `s${i % scars.length}`);
  const treatments = told.treatments.map((one, i) => ({
    ...{ ...one, ref: `t${i}`, scars: some(one.scars) },
  }));
  return {
    ...{ ...told, scars, treatments },
    protocols: told.protocols.map((one, i) => ({
      ...{ ...one, ref: `p${i}` },
      steps: one.steps.map((_, k) => `t${k % treatments.length}`),
    })),
    assessments: told.assessments.map((one, i) => ({
      ...{ ...one, ref: `a${i}`, about: 't0', scars: some(one.scars) },
    })),
    plans: told.plans.map((one) => ({ ...one, scars: some(one.scars) })),
  };
}
