import { z } from 'zod';
import { LOCALES } from '~/messages/locales';
import type { Language } from '~/urls';
import type { StoryFacts, Treatment } from '../facts';
import { PAYERS } from '../vocabulary';
import type { GroupChange } from './apply-group';
import { BASES, BOUNDS, CURRENCY_NOT_SAID } from './course-choices';
import type { CourseErrors } from './course-words';
import { scarsField } from './treatment-step.server';
import { said, wholeField } from './typed-answers.server';

/** Codes of ISO 4217 as this runtime knows them. */
export const CURRENCIES = Intl.supportedValuesOf('currency');

/** Stand first, since most members live where they are used. */
const USED_MOST = ['UAH', 'USD', 'EUR', 'GBP', 'RUB', 'KZT', 'PLN'];

/** Currencies to choose from, as the reader's language names them. */
export function currencyOptions(language: Language): { value: string; label: string }[] {
  const names = new Intl.DisplayNames(LOCALES[language], { type: 'currency' });
  const options = CURRENCIES.map((value) => ({ value, label: `${value} · ${names.of(value)}` }));
  const [first, rest] = [USED_MOST, (code: string) => !USED_MOST.includes(code)];
  return [
    ...options.filter(({ value }) => first.includes(value)),
    ...options.filter(({ value }) => rest(value)),
  ];
}

/** What one treatment cost. Nothing but the amount is needed; without it there is no bill. */
export const costForm = (errors: CourseErrors, facts: StoryFacts) =>
  z
    .object({
      amount: z
        .string()
        .transform((typed) => typed.replace(/[\s’']/g, '').replace(',', '.'))
        .refine((typed) => /^\d{1,8}(\.\d{1,2})?$/.test(typed), { error: errors.sum, abort: true })
        .transform(Number)
        .refine((amount) => amount <= 10_000_000, errors.sum)
        .optional(),
      currency: z
        .enum([CURRENCY_NOT_SAID, ...CURRENCIES], errors.choice)
        .default(CURRENCY_NOT_SAID),
      basis: z.enum(BASES, errors.choice).optional(),
      bound: z.enum(BOUNDS, errors.choice).optional(),
      priceYear: wholeField(errors.year, 1970, 2100),
      covers: scarsField(errors, facts),
      paidBy: z.enum(PAYERS, errors.choice).optional(),
      hearsay: z
        .boolean()
        .optional()
        .transform((on) => on === true),
    })
    .refine(({ amount, basis }) => amount === undefined || basis !== undefined, {
      path: ['basis'],
      error: errors.basis,
    });

export type CostFields = z.output<ReturnType<typeof costForm>>;

/** The bill of one treatment anew, and of no other. */
export function changeCost(facts: StoryFacts, ref: string, fields: CostFields): GroupChange {
  const treatments = facts.treatments.map((one) => (one.ref === ref ? billed(one, fields) : one));
  return { parts: { treatments } };
}

function billed({ cost, paidBy: _, ...treatment }: Treatment, fields: CostFields): Treatment {
  const { amount, currency, basis, bound, priceYear, covers, paidBy, hearsay } = fields;
  const payer = paidBy && { paidBy };
  if (amount === undefined || basis === undefined) return { ...treatment, ...payer };
  return {
    ...treatment,
    ...payer,
    cost: {
      amount,
      currency: currency === CURRENCY_NOT_SAID ? null : currency,
      basis,
      priceYear: priceYear ?? null,
      ...(covers.length > 0 && { covers }),
      ...(hearsay && { hearsay }),
      ...said({ bound, raw: cost?.raw }),
    },
  };
}

/** The form as the facts fill it. */
export function costDefaults({ cost, paidBy = undefined }: Treatment) {
  return {
    amount: cost ? String(cost.amount) : '',
    currency: cost?.currency ?? CURRENCY_NOT_SAID,
    basis: cost?.basis ?? '',
    bound: cost?.bound ?? '',
    priceYear: cost?.priceYear ? String(cost.priceYear) : '',
    covers: cost?.covers ?? [],
    paidBy: paidBy ?? '',
    hearsay: cost?.hearsay ? 'on' : '',
  };
}
