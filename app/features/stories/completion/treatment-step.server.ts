import { z } from 'zod';
import { shortTextField } from '~/features/posts/index.server';
import type { StoryFacts, Treatment } from '../facts';
import { TREATMENT_NAME_MAX } from '../rules';
import { STATUSES } from '../vocabulary';
import type { GroupChange } from './apply-group';
import { OPERATORS, SETTINGS, STOP_REASONS } from './course-choices';
import type { CourseErrors } from './course-words';
import { freeRef } from './groups';
import {
  inDays,
  linesField,
  monthField,
  quantityField,
  quantityText,
  said,
  sameOr,
  TIME_UNITS,
  type TimeUnit,
  wholeField,
  wordsField,
} from './typed-answers.server';

/** As many sessions as may be logged one by one. */
const LOG_MAX = 60;

/** One treatment of the course: what, on which scars, how much, when, and how it was. */
export const treatmentForm = (errors: CourseErrors, facts: StoryFacts) =>
  z
    .object({
      treatment: shortTextField(TREATMENT_NAME_MAX, () => errors.nameLong, errors.name).refine(
        (name) => name !== '',
        errors.name,
      ),
      brand: shortTextField(TREATMENT_NAME_MAX, () => errors.nameLong).optional(),
      treatmentChoice: z.string().max(200).optional(),
      treatmentAsked: z.string().max(200).optional(),
      scars: scarsField(errors, facts),
      status: z.enum(STATUSES, errors.choice).optional(),
      sessionsDone: quantityField(errors.sessions, 60),
      sessionsPlanned: quantityField(errors.sessions, 60),
      interval: quantityField(errors.amount, 365),
      intervalUnit: z.enum(TIME_UNITS, errors.choice).optional(),
      duration: quantityField(errors.amount, 3650),
      durationUnit: z.enum(TIME_UNITS, errors.choice).optional(),
      perDay: quantityField(errors.amount, 24),
      start: monthField(errors.month),
      end: monthField(errors.month),
      lastSession: monthField(errors.month),
      setting: z.enum(SETTINGS, errors.choice).optional(),
      operator: z.enum(OPERATORS, errors.choice).optional(),
      advisedBy: wordsField(errors.wordsLong),
      technique: linesField(errors.lines),
      stopReason: z.enum(STOP_REASONS, errors.choice).optional(),
      pain: wholeField(errors.score, 0, 10),
      downtime: quantityField(errors.days, 180),
      redness: quantityField(errors.days, 365),
      logDate: rows(monthField(errors.month)),
      logDevice: rows(wordsField(errors.wordsLong)),
      logHow: rows(wordsField(errors.wordsLong)),
    })
    .refine(
      ({ logDate, logDevice, logHow }) => {
        const told = [...logDevice.keys()].filter((at) => logDevice[at] || logHow[at]);
        return told.every((at) => logDate[at]);
      },
      { path: ['logDate[0]'], error: errors.logDate },
    );

/** Which scar groups are meant; none ticked means all. */
export const scarsField = (errors: CourseErrors, facts: StoryFacts) =>
  z
    .array(z.string().refine((ref) => facts.scars.some((scar) => scar.ref === ref), errors.choice))
    .max(6)
    .default([]);

/** A column of a list of rows. */
export const rows = <T extends z.ZodType>(cell: T) => z.array(cell).max(LOG_MAX).default([]);

export type TreatmentFields = z.output<ReturnType<typeof treatmentForm>>;

/** The name as the tree understands it. */
export type NamedTreatment = {
  code: string | null;
  named?: string | undefined;
  /** As typed, where the tree does not know it. */
  unknown?: string | undefined;
};

/** All scar groups that are no part of another: what "all of them" means. */
export const wholeScars = (facts: StoryFacts) =>
  facts.scars.filter((scar) => !scar.partOf).map((scar) => scar.ref);

/** The treatment of this page anew, in its place, or last where it is a new one. */
export function changeTreatment(
  facts: StoryFacts,
  ref: string,
  fields: TreatmentFields,
  name: NamedTreatment,
): GroupChange {
  const before = facts.treatments.find((one) => one.ref === ref);
  const after = treatmentOf(facts, before, fields, name);
  const treatments = before
    ? facts.treatments.map((one) => (one.ref === ref ? after : one))
    : [...facts.treatments, after];
  const { unknown } = name;
  const isNew = unknown !== undefined && unknown !== before?.named;
  const parts = { treatments, protocols: facts.protocols };
  return { ref: after.ref, parts, ...(isNew && { unknown }) };
}

function treatmentOf(
  facts: StoryFacts,
  before: Treatment | undefined,
  fields: TreatmentFields,
  { code, named: typed }: NamedTreatment,
): Treatment {
  const named = code === null ? typed : fields.brand || typed;
  const { scars, interval, intervalUnit, duration, durationUnit, downtime, redness } = fields;
  const { status, start, end, lastSession, setting, operator, pain, stopReason } = fields;
  const { ref = freeRef(refsOf(facts), 't'), cost, paidBy, effects, noEffects } = before ?? {};
  const { sideEffects, raw } = before ?? {};
  const log = logOf(fields);
  return {
    ref,
    scars: scars.length > 0 ? scars : wholeScars(facts),
    code,
    ...said({
      ...{ named, status, start, end, lastSession, setting, operator, stopReason, pain },
      technique: filled(fields.technique),
      advisedBy: fields.advisedBy,
      sessionsDone: sameOr(before?.sessionsDone, fields.sessionsDone),
      sessionsPlanned: sameOr(before?.sessionsPlanned, fields.sessionsPlanned),
      intervalDays: sameOr(before?.intervalDays, inDays(interval, intervalUnit)),
      durationDays: sameOr(before?.durationDays, inDays(duration, durationUnit)),
      perDay: sameOr(before?.perDay, fields.perDay),
      downtimeDays: sameOr(before?.downtimeDays, downtime),
      rednessDays: sameOr(before?.rednessDays, redness),
      log: filled(log),
      ...{ cost, paidBy, effects, noEffects, sideEffects, raw },
    }),
  };
}

const refsOf = (facts: StoryFacts) => facts.treatments.map((one) => one.ref);

const filled = <T>(list: T[] | undefined) => (list && list.length > 0 ? list : undefined);

function logOf({ logDate, logDevice, logHow }: TreatmentFields) {
  return logDate.flatMap((date, at) =>
    date ? [{ date, ...said({ device: logDevice[at], how: logHow[at] }) }] : [],
  );
}

/** Rows that stay free below those that are filled. */
const FREE_ROWS = 3;

const NOTHING: Record<string, string | string[]> = {};

/** The form as the facts fill it. */
export function treatmentDefaults(one: Treatment | undefined, nameOf: (code: string) => string) {
  if (!one) return { rows: FREE_ROWS, fields: NOTHING };
  const log = one.log ?? [];
  const days: TimeUnit = 'day';
  return {
    rows: Math.min(log.length + FREE_ROWS, LOG_MAX),
    fields: {
      treatment: one.code === null ? (one.named ?? '') : nameOf(one.code),
      brand: one.code === null ? '' : (one.named ?? ''),
      scars: one.scars,
      status: one.status ?? '',
      sessionsDone: quantityText(one.sessionsDone),
      sessionsPlanned: quantityText(one.sessionsPlanned),
      interval: quantityText(one.intervalDays),
      intervalUnit: days,
      duration: quantityText(one.durationDays),
      durationUnit: days,
      perDay: quantityText(one.perDay),
      start: one.start ?? '',
      end: one.end ?? '',
      lastSession: one.lastSession ?? '',
      setting: one.setting ?? '',
      operator: one.operator ?? '',
      advisedBy: one.advisedBy ?? '',
      technique: (one.technique ?? []).join('\n'),
      stopReason: one.stopReason ?? '',
      pain: one.pain === undefined ? '' : String(one.pain),
      downtime: quantityText(one.downtimeDays),
      redness: quantityText(one.rednessDays),
      logDate: log.map(({ date }) => date),
      logDevice: log.map(({ device }) => device ?? ''),
      logHow: log.map(({ how }) => how ?? ''),
    },
  };
}
