import { z } from 'zod';
import { source } from '~/features/posts/facts';
import {
  cost,
  month,
  origin,
  quantity,
  scar,
  storyFacts,
  subjects,
  words,
} from '~/features/stories/facts';
import { notes, postDocument } from './document';

/** Parts that stand in many places, by the name that the schema gives them. */
const { treatments, protocols, assessments, plans, claims } = storyFacts.shape;
const PARTS = {
  ...{ words, month, quantity, scar, cost, subjects, origin, source },
  treatment: treatments.element,
  protocol: protocols.unwrap().element,
  assessment: assessments.unwrap().element,
  plan: plans.unwrap().element,
  claim: claims.unwrap().element,
};

for (const [id, part] of Object.entries(PARTS)) notes.add(part, { ...notes.get(part), id });

/** The JSON Schema of a line of an import: what `docs/story.schema.json` and the site publish. */
export function documentSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(postDocument, { io: 'input', metadata: notes });
  return {
    $schema,
    title: 'A post of Scarwise',
    description:
      'One story, opinion, question, talk or reply: a line of a JSON Lines file for `npm run import`. Beyond this schema: a reply says what it answers, everything else has a title, refs point at what is there, and figures need a recorded consent.',
    ...schema,
  };
}

/** The schema as a file. */
export const schemaFile = () => `${JSON.stringify(documentSchema(), null, 2)}\n`;
