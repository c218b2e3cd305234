import { z } from 'zod';

/** A name that people use for a treatment. `*` is a name that is the same in every language, as brands are. */
const treatmentName = z.object({
  text: z.string().min(1).max(80),
  language: z.enum(['en', 'uk', 'ru', '*']),
  kind: z.enum(['synonym', 'brand', 'misspelling']),
});

export const treatmentSeed = z.object({
  /** Dotted path in the tree, the stable key: `laser.nafl.1550_1927`. */
  code: z.string().regex(/^[a-z0-9_]+(\.[a-z0-9_]+)*$/),
  /** The one canonical address, `/treatments/<slug>`: unique, lower-case ASCII words with dashes. */
  slug: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(60),
  /** What a patient would call it, short, in each interface language. */
  name: z.object({ en: z.string(), uk: z.string(), ru: z.string() }),
  /** One or two plain English sentences: what is done to the skin. No claim of effect, no dose. */
  about: z.string().min(30).max(300),
  /** One line (<= 110 characters) that tells it apart from what it is confused with. */
  difference: z.string().min(15).max(110),
  /** How it is counted: in sessions, by weeks of use, or not at all. */
  countedIn: z.enum(['sessions', 'weeks', 'nothing']),
  names: z.array(treatmentName),
});
export type TreatmentSeed = z.infer<typeof treatmentSeed>;
