import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeFacts } from '~/features/stories/compose-facts';
import type { Told } from '~/features/stories/project-facts';
import { AGE_BANDS, CHANGES } from '~/features/stories/vocabulary';
import { isYoungImprovement, tellsYoungImprovement } from '~/features/stories/young-scar';
import { sources } from '../../prisma/seed/guides/sources';

const BETTER = ['slightly_better', 'better', 'much_better', 'gone', 'mixed'];

const told = (part: Partial<Told>): Told => ({
  scars: [{ ref: 'A', sites: [], age: 'lt3m' }],
  treatments: [{ ref: 't1', scars: ['A'], code: null, named: 'a gel' }],
  ...{ protocols: [], assessments: [], plans: [], claims: [] },
  ...{ interest: 'none', consents: { publish: null, figures: null } },
  ...part,
});

const judged = (part: object) => [{ ref: 'a1', about: 't1', scars: ['A'], ...part }];

describe('an improvement of a scar that was under a year old at first treatment', () => {
  it('never stands without the note on young scars, and nothing else brings it', () => {
    const age = fc.constantFrom(null, ...AGE_BANDS);
    const outcome = fc.constantFrom(null, ...CHANGES);
    fc.assert(
      fc.property(fc.array(age, { maxLength: 4 }), outcome, (ages, change) => {
        const young = ages.includes('lt3m') || ages.includes('3to12m');
        expect(isYoungImprovement(ages, change)).toBe(
          young && change !== null && BETTER.includes(change),
        );
      }),
    );
  });

  it.each([
    ['an earlier answer', [...judged({ change: 'better' }), ...judged({ change: 'worse' })]],
    ['counts', judged({ counts: { gone: 0, better: 1, same: 4, worse: 0 } })],
    ['a number', judged({ improvementPct: 20 })],
  ])('is found in %s too', (_name, assessments) => {
    expect(tellsYoungImprovement(told({ assessments }))).toBe(true);
  });

  it.each([
    ['nothing changed', judged({ change: 'same' })],
    [
      'nothing was counted as better',
      judged({ counts: { gone: 0, better: 0, same: 2, worse: 1 } }),
    ],
    ['it became worse', judged({ improvementPct: -10 })],
    ['nothing was said', []],
  ])('is not read into a story in which %s', (_name, assessments) => {
    expect(tellsYoungImprovement(told({ assessments }))).toBe(false);
  });

  it('is known from two dates as well as from an answer', () => {
    const story = told({
      scars: [{ ref: 'A', sites: [], onset: { date: '2026-01' } }],
      treatments: [{ ref: 't1', scars: ['A'], code: null, named: 'a gel', start: '2026-06' }],
      assessments: judged({ change: 'gone' }),
    });
    expect(tellsYoungImprovement(story)).toBe(true);
    expect(tellsYoungImprovement({ ...story, scars: [{ ref: 'A', sites: [] }] })).toBe(false);
  });

  it('is noted of what the form makes', () => {
    const facts = composeFacts(
      {
        ...{ subject: 'self', treatment: { code: null, named: 'a gel' }, status: 'completed' },
        ...{ change: 'better', interest: 'none', sites: [], age: '3to12m', figures: false },
      },
      '2026-11',
    );
    expect(facts.kind === 'story' && tellsYoungImprovement(facts)).toBe(true);
  });
});

it('who says that young scars change by themselves is among the sources of the guides', () => {
  expect(sources).toHaveProperty('S46b');
});
