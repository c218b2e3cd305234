import { type CataloguePage, entry, PROBLEM } from './page-entry';
import type { Made } from './page-states';

const at =
  (step: string) =>
  ({ own }: Made) =>
    `/stories/${own.published}/complete/${step}`;
const asMember = { as: 'member' as const };
const wrong = { ...asMember, status: 400, shows: PROBLEM };
const form = 'form#step';

const TREATMENT = 'stories/:id/complete/treatments/:ref';
const OUTCOME = 'stories/:id/complete/outcome/:ref';

/** The steps that tell of treatments one by one, and of what changed. */
export const coursePages: CataloguePage[] = [
  entry('complete-treatment', TREATMENT, at('treatments/t1'), { ...asMember, shows: form }),
  entry('complete-treatment-errors', TREATMENT, at('treatments/new'), {
    ...wrong,
    send: { form, fields: { treatment: '', sessionsDone: 'many', pain: '11', start: 'long ago' } },
  }),
  entry('complete-treatment-which', TREATMENT, at('treatments/new'), {
    ...wrong,
    send: { form, fields: { treatment: 'laser thing' } },
  }),
  entry('complete-cost', `${TREATMENT}/cost`, at('treatments/t1/cost'), {
    ...asMember,
    shows: form,
  }),
  entry('complete-cost-errors', `${TREATMENT}/cost`, at('treatments/t1/cost'), {
    ...wrong,
    send: { form, fields: { amount: '9.999' } },
  }),
  entry('complete-effects', `${TREATMENT}/effects`, at('treatments/t1/effects'), {
    ...asMember,
    shows: form,
  }),
  entry('complete-effects-errors', `${TREATMENT}/effects`, at('treatments/t1/effects'), {
    ...wrong,
    send: { form, fields: { noEffects: 'on', 'effectKind[0]': 'burn' } },
  }),
  entry('complete-course', 'stories/:id/complete/course', at('course'), {
    ...asMember,
    shows: form,
  }),
  entry('complete-outcome', OUTCOME, at('outcome/new'), { ...asMember, shows: form }),
  entry('complete-outcome-errors', OUTCOME, at('outcome/new'), {
    ...wrong,
    send: { form, fields: { afterSession: 'x' } },
  }),
  entry('complete-plans', 'stories/:id/complete/outcome/plans', at('outcome/plans'), {
    ...asMember,
    shows: form,
  }),
];
