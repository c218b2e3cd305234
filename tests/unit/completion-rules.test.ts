import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyGroup } from '~/features/stories/completion/apply-group';
import {
  crossChecks,
  type FINDINGS,
  newFindings,
} from '~/features/stories/completion/cross-checks';
import { GROUPS, PARTS } from '~/features/stories/completion/groups';
import { namedLines, withholdNames } from '~/features/stories/completion/provider-names';
import { SAFETY_CARD_IDS, safetyCards } from '~/features/stories/completion/safety-cards';
import { applyScar, mayRemoveScar, scarFieldsOf } from '~/features/stories/completion/scar-answers';
import { readQuantity } from '~/features/stories/completion/typed-answers.server';
import { type StoryFacts, storyFacts } from '~/features/stories/facts';
import { realPosts } from '../support/real-posts';

const now = new Date('2026-11-22T10:00:00Z');

const base: StoryFacts = {
  kind: 'story',
  subject: 'self',
  scars: [{ ref: 'A', sites: ['cheek'], count: { value: 5, certainty: 'stated' } }],
  treatments: [{ ref: 't1', scars: ['A'], code: 'laser', status: 'ongoing' }],
  protocols: [],
  assessments: [],
  plans: [],
  claims: [],
  interest: 'none',
  consents: { publish: '2026-11', figures: null },
};

const withTreatment = (more: object): StoryFacts =>
  storyFacts.parse({ ...base, treatments: [{ ...base.treatments[0], ...more }] });
const withScar = (more: object, ...others: object[]): StoryFacts =>
  storyFacts.parse({ ...base, scars: [{ ...base.scars[0], ...more }, ...others] });
const judged = (more: object, treatment: object = {}): StoryFacts => ({
  ...withTreatment(treatment),
  ...storyFacts
    .pick({ assessments: true })
    .parse({ assessments: [{ ref: 'a1', about: 't1', scars: ['A'], ...more }] }),
});
const yes = { wouldDoAgain: { value: 'yes', certainty: 'stated' } } as const;
const cost = { currency: 'EUR', basis: 'total' };

/** For every rule a story that breaks it, and nothing else. */
const BROKEN: Record<keyof typeof FINDINGS, StoryFacts> = {
  onset_future: withScar({ onset: { date: '2027' } }),
  start_before_onset: {
    ...withScar({ onset: { date: '2024-05' } }),
    treatments: withTreatment({ start: '2024-04' }).treatments,
  },
  end_before_start: withTreatment({ start: '2024-05', end: '2024-04' }),
  last_before_start: withTreatment({ start: '2024-05', lastSession: '2024-04' }),
  last_after_end: withTreatment({ end: '2024-04', lastSession: '2024-05' }),
  future_not_planned: withTreatment({ start: '2026-12' }),
  finished_without_end: withTreatment({ status: 'completed' }),
  more_done_than_planned: withTreatment({
    sessionsDone: { value: 4, certainty: 'stated' },
    sessionsPlanned: { value: 3, certainty: 'stated' },
  }),
  log_and_count: withTreatment({
    sessionsDone: { value: 1, certainty: 'stated' },
    log: [{ date: '2024-01' }, { date: '2024-02' }],
  }),
  interval_range: withTreatment({ intervalDays: { min: 7, max: 400, certainty: 'stated' } }),
  price_zero: withTreatment({ cost: { ...cost, amount: 0 } }),
  price_below_session: {
    ...base,
    treatments: [
      ...withTreatment({ cost: { ...cost, amount: 50 } }).treatments,
      ...withTreatment({ ref: 't2', cost: { ...cost, basis: 'per_session', amount: 60 } })
        .treatments,
    ],
  },
  price_year_future: withTreatment({ cost: { ...cost, amount: 5, priceYear: 2027 } }),
  judged_before_start: judged({ when: { date: '2024-04' } }, { start: '2024-05' }),
  judged_in_future: judged({ when: { date: '2027-01' } }),
  counts_not_all: judged({ counts: { gone: 1, better: 1, same: 0, worse: 0 } }),
  worse_and_again: { ...judged({ improvementPct: -10 }), ...yes },
  cleared_early: judged(
    { improvementPct: 100, when: { date: '2024-05' } },
    { lastSession: '2024-05' },
  ),
  part_more_than_whole: withScar(
    {},
    { ref: 'B', partOf: 'A', sites: [], count: { value: 6, certainty: 'stated' } },
  ),
};

describe('answers that do not go together', () => {
  it.each(Object.entries(BROKEN))('%s is found where it is, and alone', (code, facts) => {
    expect(crossChecks(facts, now).map((one) => one.code)).toEqual([code]);
  });

  it('asks nothing of a story that goes together, or whose answers are not known', () => {
    expect(crossChecks(base, now)).toEqual([]);
    expect(crossChecks(withTreatment({ start: '2024', end: '2024-01' }), now)).toEqual([]);
    expect(crossChecks(withTreatment({ status: 'planned', start: '2027-01' }), now)).toEqual([]);
  });

  it('holds nothing against a number that is "about" so many, and counts no part twice', () => {
    const counts = { gone: 1, better: 1, same: 0, worse: 0 };
    const { assessments } = judged({ counts });
    const about = { value: 5, certainty: 'stated', about: true };
    expect(crossChecks({ ...withScar({ count: about }), assessments }, now)).toEqual([]);
    const two = { value: 2, certainty: 'stated' };
    const part = { ref: 'B', partOf: 'A', sites: [], count: two };
    const both = judged({ counts, scars: ['A', 'B'] }).assessments;
    expect(crossChecks({ ...withScar({ count: two }, part), assessments: both }, now)).toEqual([]);
  });

  it('asks of no price that is in other money, or that is the least it was', () => {
    const [all, session] = BROKEN.price_below_session.treatments;
    for (const more of [{ currency: 'UAH' }, { bound: 'min' as const }]) {
      const other = { ...all, cost: { ...all?.cost, ...more } };
      const facts = storyFacts.parse({ ...base, treatments: [other, session] });
      expect(crossChecks(facts, now)).toEqual([]);
    }
  });

  it('does not ask again of what stood before, and asks anew once it changes', () => {
    const step = { group: 'treatments', ref: 't1' } as const;
    const broken = BROKEN.more_done_than_planned;
    expect(newFindings(base, broken, step, now)).toEqual([
      { code: 'more_done_than_planned', kind: 'asks', field: 'sessionsDone' },
    ]);
    expect(newFindings(broken, broken, step, now)).toEqual([]);
    const other = withTreatment({
      sessionsDone: { value: 9, certainty: 'stated' },
      sessionsPlanned: { value: 3, certainty: 'stated' },
    });
    expect(newFindings(broken, other, step, now)).toHaveLength(1);
  });
});

describe('saving one group', () => {
  const stories = realPosts.flatMap((post) => {
    const read = storyFacts.safeParse(post.facts);
    return read.success ? [read.data] : [];
  });

  it('finds stories to try it on', () => {
    expect(stories.length).toBeGreaterThan(2);
  });

  it('never changes what another group owns, whatever it sends', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...stories),
        fc.constantFrom(...stories),
        fc.constantFrom(...GROUPS),
        (facts, other, group) => {
          const after = applyGroup(facts, { group, ref: null }, { parts: other });
          for (const part of Object.keys(facts) as (keyof StoryFacts)[]) {
            if (!PARTS[group].includes(part)) expect(after[part]).toEqual(facts[part]);
          }
        },
      ),
    );
  });

  it('keeps what is not known of other steps', () => {
    const step = { group: 'scars', ref: 'A' } as const;
    const parts = { scars: base.scars };
    const before = { ...base, unsure: ['scars.A.count', 'scars.B.onset'] };
    const after = applyGroup(before, step, { parts, unsure: ['size'] });
    expect(after.unsure).toEqual(['scars.B.onset', 'scars.A.size']);
  });

  it('shows every scar in its form and gets the same one back', () => {
    for (const facts of stories) {
      for (const { ref } of facts.scars) {
        const fields = scarFieldsOf(facts, ref);
        const number = (text = '') => (text === '' ? undefined : Number(text));
        const change = applyScar(facts, ref, {
          ...(fields as object),
          sites: fields?.sites ?? [],
          count: number(fields?.count),
          countTo: number(fields?.countTo),
          countAbout: fields?.countAbout === 'on',
          grade: number(fields?.grade),
          onsetAge: number(fields?.onsetAge),
          onsetYears: number(fields?.onsetYears),
          onsetChildhood: fields?.onsetChildhood === 'on',
        });
        expect(applyGroup(facts, { group: 'scars', ref }, change)).toEqual(facts);
      }
    }
  });

  it('keeps a number that was typed as "about" as one that was said', () => {
    const answers = { sites: [], count: 7, countAbout: true, onsetChildhood: false };
    const { parts } = applyScar(base, 'A', answers);
    const count = { value: 7, certainty: 'stated', about: true };
    expect(parts.scars?.[0]?.count).toEqual(count);
    expect(readQuantity('about 7')).toEqual(count);
  });

  it('takes away no scar that something else tells of, and never the last', () => {
    expect(mayRemoveScar(base, 'A')).toBe(false);
    const two = withScar({}, { ref: 'B', sites: [] });
    expect(mayRemoveScar(two, 'A')).toBe(false);
    expect(mayRemoveScar(two, 'B')).toBe(true);
  });
});

describe('safety cards', () => {
  const one = (of: Partial<Parameters<typeof safetyCards>[0]>) => safetyCards({ codes: [], ...of });

  it('has a case for every card', () => {
    const cases = {
      tan: one({ modifiers: ['sun_tan'], codes: ['laser.nafl'] }),
      isotretinoin: one({ modifiers: ['isotretinoin_now'], codes: ['laser.ablative.full.co2'] }),
      isotretinoin_wait: one({ modifiers: ['isotretinoin_recent'], codes: ['peel.superficial'] }),
      keloid: one({ modifiers: ['keloid_tendency'], codes: ['surgery.excision'] }),
      rosacea: one({ modifiers: ['rosacea'], codes: ['home.sponge'] }),
      herpes: one({ modifiers: ['herpes'], codes: ['filler.ha'] }),
      darker_skin: one({ sunReaction: 5, codes: ['laser.nafl'] }),
      pregnancy: one({ modifiers: ['pregnant_or_feeding'], codes: ['topical.retinoid'] }),
      changing_scar: one({ changing: true }),
      contracture: one({ kinds: ['contracture'] }),
      severe_effect: one({ severe: true }),
      home_acid: one({ codes: ['home.acid'] }),
    };
    for (const id of SAFETY_CARD_IDS) expect(cases[id]).toEqual([id]);
  });

  it('shows none where nothing was told', () => {
    expect(one({ codes: ['laser.ablative.full.co2', 'surgery'] })).toEqual([]);
    expect(one({ modifiers: ['pregnant_or_feeding'], codes: ['none.observation'] })).toEqual([]);
  });
});

describe('names of people and clinics', () => {
  it.each([
    ['I saw Dr. Jane House twice.', 'I saw Dr. [x] twice.'],
    ['Меня лечил доктор Иванов в клинике «Аврора».', 'Меня лечил доктор [x] в клинике [x].'],
    ['Лікарка Олена Коваль сказала зачекати.', 'Лікарка [x] сказала зачекати.'],
    ['It was done at Aurora Clinic last May.', 'It was done at [x] Clinic last May.'],
  ])('%s', (text, shown) => {
    expect(withholdNames(text, '[x]')).toBe(shown);
  });

  it.each([
    'The doctor said to wait.',
    'The Clinic was clean. Doctor and nurse were kind.',
    'Доктор сказал подождать. В клинике было чисто.',
    'Лікар порадив крем Dermatix.',
  ])('leaves alone what names nobody: %s', (text) => {
    expect(withholdNames(text, '[x]')).toBe(text);
  });

  it('shows the sentence, and what readers would get of it', () => {
    expect(namedLines('It hurt. I saw Dr House. Then not.', '[x]')).toEqual([
      { sentence: 'I saw Dr House.', withheld: 'I saw Dr [x].' },
    ]);
  });
});
