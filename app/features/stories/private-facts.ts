import { z } from 'zod';
import { MODIFIERS, OWN_AGES, SEXES } from './vocabulary';

/** Whose name the words give; a name is kept from readers unless its writer chose to show it. */
export const provider = z.strictObject({
  namesPerson: z.boolean(),
  namesClinic: z.boolean(),
  shown: z.literal(true).optional(),
});

/** What only the author ever sees: in no list, filter, count, search or document for others. */
export const privateFacts = z.strictObject({
  sunReaction: z.number().int().min(1).max(6).optional(),
  tone: z.number().int().min(1).max(10).optional(),
  modifiers: z.array(z.enum(MODIFIERS)).max(MODIFIERS.length).optional(),
  ageBand: z.enum(OWN_AGES).optional(),
  sex: z.enum(SEXES).optional(),
});
