import type { z } from 'zod';
import type { cost, StoryFacts, Treatment } from './facts';
import { treatmentName, type Wording } from './word-facts';
import { groupWords } from './word-groups';

type Told = Omit<StoryFacts, 'kind' | 'subject'>;
type Cost = z.infer<typeof cost>;

/** What was paid. A price without a year says so: prices move, and readers compare. */
export function billsSentence(told: Told, wording: Wording): string[] {
  const { tell } = wording.say.stories;
  const bills = told.treatments.flatMap((one) =>
    one.cost ? [bill(one, one.cost, told, wording)] : paidWithoutSum(one, wording),
  );
  return bills.length > 0 ? [tell.paid(bills.join('; '))] : [];
}

/** Who paid, where the sum was not said. */
function paidWithoutSum(treatment: Treatment, wording: Wording): string[] {
  const { tell } = wording.say.stories;
  if (!treatment.paidBy) return [];
  return [
    tell.bill(tell.sumNotSaid, treatmentName(treatment, wording), [tell.paidBy[treatment.paidBy]]),
  ];
}

/** One bill, without a full stop. */
export function bill(treatment: Treatment, paid: Cost, told: Told, wording: Wording): string {
  const { tell } = wording.say.stories;
  const shared = (paid.covers ?? []).length > 1 ? scarsOf(paid.covers ?? [], told, wording) : null;
  const notes = [
    ...(paid.currency === null ? [tell.currencyNotSaid] : []),
    ...(shared ? [tell.oneBillFor(shared)] : []),
    paid.priceYear ? tell.inYear(paid.priceYear) : tell.yearNotSaid,
    ...(paid.hearsay ? [tell.hearsay] : []),
    ...(treatment.paidBy ? [tell.paidBy[treatment.paidBy]] : []),
  ];
  return tell.bill(sum(paid, wording), treatmentName(treatment, wording), notes);
}

function sum({ amount, currency, basis, bound }: Cost, wording: Wording): string {
  const paid = {
    from: bound === 'max' ? null : amount,
    to: bound === 'min' ? null : amount,
    about: false,
  };
  return wording.say.stories.tell.sum(paid, currency, basis);
}

/** The groups one by one: even where it is all of them, that one bill covers two places matters. */
function scarsOf(refs: string[], told: Told, wording: Wording): string {
  const each = refs.flatMap((ref) => groupWords([ref], told, wording) ?? []);
  return wording.say.stories.tell.list(each);
}
