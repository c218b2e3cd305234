import { z } from 'zod';
import type { StoryFacts, Treatment } from '../facts';
import { EFFECTS, SEVERITIES } from '../vocabulary';
import type { GroupChange } from './apply-group';
import type { CourseErrors } from './course-words';
import { rows } from './treatment-step.server';
import { wholeField } from './typed-answers.server';

const EFFECTS_MAX = 20;
const FREE_ROWS = 3;

/** Until when an effect was felt, where that is no number of days. */
export const CARES = ['yes', 'no'] as const;

/** Side effects of one treatment, a row each; or that none was noticed. */
export const effectsForm = (errors: CourseErrors) =>
  z
    .object({
      noEffects: z
        .boolean()
        .optional()
        .transform((on) => on === true),
      effectKind: rows(z.enum(EFFECTS, errors.choice).optional()),
      effectSeverity: rows(z.enum(SEVERITIES, errors.choice).optional()),
      effectDays: rows(wholeField(errors.days, 0, 3650)),
      effectStill: rows(z.boolean().optional()),
      effectCare: rows(z.enum(CARES, errors.choice).optional()),
    })
    .superRefine(({ noEffects, effectKind, effectSeverity }, ctx) => {
      const wrong = (path: string, message: string) =>
        ctx.addIssue({ code: 'custom', path: [path], message });
      if (noEffects && effectKind.some(Boolean)) wrong('noEffects', errors.noneAndSome);
      for (const [at, kind] of effectKind.entries()) {
        if (kind && !effectSeverity[at]) wrong(`effectSeverity[${at}]`, errors.severity);
      }
    });

export type EffectsFields = z.output<ReturnType<typeof effectsForm>>;

/** The side effects of one treatment anew, and of no other. */
export function changeEffects(facts: StoryFacts, ref: string, fields: EffectsFields): GroupChange {
  const effects = effectsOf(fields);
  const treatments = facts.treatments.map((one) => {
    if (one.ref !== ref) return one;
    const { effects: _, noEffects: __, ...rest } = one;
    if (effects.length > 0) return { ...rest, effects };
    return fields.noEffects ? { ...rest, noEffects: true as const } : rest;
  });
  return { parts: { treatments } };
}

function effectsOf(fields: EffectsFields): NonNullable<Treatment['effects']> {
  const { effectKind, effectSeverity, effectDays, effectStill, effectCare } = fields;
  return effectKind.slice(0, EFFECTS_MAX).flatMap((kind, at) => {
    const severity = effectSeverity[at];
    if (!kind || !severity) return [];
    const days = effectDays[at];
    const care = effectCare[at];
    return [
      {
        ...{ kind, severity },
        ...(days !== undefined && { lastedDays: days }),
        ...(effectStill[at] && { ongoing: true as const }),
        ...(care && { neededCare: care === 'yes' }),
      },
    ];
  });
}

/** The form as the facts fill it. */
export function effectsDefaults({ effects = [], noEffects }: Treatment) {
  const care = { true: 'yes', false: 'no', undefined: '' } as const;
  return {
    rows: Math.min(effects.length + FREE_ROWS, EFFECTS_MAX),
    fields: {
      noEffects: noEffects ? 'on' : '',
      effectKind: effects.map((one) => one.kind),
      effectSeverity: effects.map((one) => one.severity),
      effectDays: effects.map(({ lastedDays }) => lastedDays?.toString() ?? ''),
      effectStill: effects.map((one) => (one.ongoing ? 'on' : '')),
      effectCare: effects.map((one) => care[`${one.neededCare}`]),
    },
  };
}
