import { z } from 'zod';
import type { Messages } from '~/messages';
import type { PhotoAnswers } from './add-photo.server';
import { AUDIENCES, EARLIEST_MONTH, ROLES } from './rules';

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** What is asked beside the files. `now`: no photo was taken after it. */
export function photoForm(say: Messages['photos']['problem'], now: Date) {
  const thisMonth = now.toISOString().slice(0, 7);
  return z
    .object({
      takenOn: z
        .string({ error: say.takenOn })
        .trim()
        .regex(MONTH, say.takenOn)
        .refine((month) => month <= thisMonth, say.later)
        .refine((month) => month >= EARLIEST_MONTH, say.takenOn),
      role: z.enum(ROLES, { error: say.role }),
      makeup: z.enum(['yes', 'no']).optional(),
      audience: z.enum(AUDIENCES, { error: say.audience }),
      own: z.literal('on', { error: say.own }),
    })
    .transform(
      ({ takenOn, role, makeup, audience }): PhotoAnswers => ({
        ...{ takenOn, role, audience },
        makeup: makeup === undefined ? null : makeup === 'yes',
      }),
    );
}

/** One photo of a list, and what becomes of it. */
export const changeForm = z.object({
  photo: z.string().min(1).max(60),
  deed: z.enum(['remove', ...AUDIENCES]),
});
