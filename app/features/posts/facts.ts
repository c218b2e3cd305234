import { z } from 'zod';

/** Where a post from elsewhere was taken from, under which licence, and whether its author agreed. */
export const source = z.strictObject({
  /** No colon: it begins the key by which the post is known again. */
  name: z.string().regex(/^[^:\p{C}]{1,80}$/u),
  url: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .optional(),
  licence: z
    .string()
    .regex(/^[^\p{C}]{1,120}$/u)
    .optional(),
  /** `recorded`: whoever imports has the author's word; without it no post is counted in figures. */
  consent: z.enum(['none', 'recorded']),
});

/** The part of the facts of an imported post that says where it came from. */
export const importedFacts = z.looseObject({ origin: z.looseObject({ source }) });

export type Source = z.infer<typeof source>;
