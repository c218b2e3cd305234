import type { DemoStory } from './types';
import { between, COUNTED, exactly, prose, said } from './writing';

export const acneStories: DemoStory[] = [
  {
    key: 'nora-cheeks',
    author: 'member',
    language: 'en',
    title: 'Subcision and needling in turns on my cheeks, then CROSS on six of them',
    publishedDaysAgo: 34,
    state: 'published',
    body: prose`
      I keep a notebook, so this is long. Sorry.

      **What I had.** Acne from sixteen until my early twenties. At thirty-two I sat down with a
      torch and counted fourteen dents on my cheeks worth calling dents. Most are soft and wavy, the
      sort that only shows in a lift with a light in the ceiling. Six of the fourteen are narrow
      holes, all of them on the left. Then there are three squarish ones on my right temple, which
      I hide with a fringe.

      **What was done.** The dermatologist didn't want to pick one thing, so we took turns:
      subcision (a needle that cuts the strings under the skin), three weeks' rest, needling with a
      pen, three weeks' rest, and round again. Cheeks and temple in the same visit on one bill, £180
      a go whichever of the two it was. Which year's £180, I can't tell you; it went up in the
      middle and I binned the emails. Four rounds, January to June 2025. I have four subcisions
      written down, and four needlings, but I'm fairly sure there was a fifth one at the end.

      After round two: nothing. Yellow bruises for a week each time, and my mum asking carefully
      whether everything was all right at home. (It was. It is.)

      After round four I got the torch out again. Cheeks: two I couldn't find any more, seven
      shallower, four no different, one that I swear had got wider. Temple: all three a bit softer,
      none gone.

      Nearly everything that hadn't moved was a narrow hole. So those six, and only those, had TCA
      CROSS in the autumn, three times about six weeks apart. It stings like a wasp and then it's
      a row of little crusts for five days. By February four of the six were shallower and one was
      just the same. The last one healed bigger than it started, with a brown ring round it that
      hung about until August.

      **Where I am.** At New Year I was telling everybody that it had changed my face. Then the
      evenings got light, and whatever was swelling went down, and some of the waves came back. In
      September, same bathroom, same bulb, if you want a number: thirty out of a hundred. That is
      less than I said at Christmas and more than I had before.

      Next is two or three more subcisions for the temple only, and perhaps a bit of filler there if
      it still bothers me. Would I start the whole thing over, knowing this? I honestly go back and
      forth.
    `,
    facts: {
      kind: 'story',
      subject: 'self',
      scars: [
        {
          ref: 'A',
          kind: 'atrophic',
          morphology: said('rolling'),
          cause: 'acne',
          sites: ['cheek'],
          side: 'both',
          count: exactly(14),
          visiblePlace: true,
          grade: 3,
          onset: { yearsAgo: 12, raw: 'from sixteen until my early twenties' },
          age: 'gt12m',
        },
        {
          ref: 'A2',
          partOf: 'A',
          kind: 'atrophic',
          morphology: said('icepick'),
          cause: 'acne',
          sites: ['cheek'],
          side: 'left',
          count: exactly(6),
          size: 'pinhead',
          grade: 4,
          age: 'gt12m',
          raw: 'six of the fourteen are narrow holes, all of them on the left',
        },
        {
          ref: 'B',
          kind: 'atrophic',
          morphology: said('boxcar'),
          cause: 'acne',
          sites: ['temple'],
          side: 'right',
          count: exactly(3),
          size: 'medium',
          age: 'gt12m',
        },
      ],
      treatments: [
        {
          ref: 't1',
          scars: ['A', 'B'],
          code: 'release.subcision',
          status: 'completed',
          sessionsDone: exactly(4),
          intervalDays: exactly(42),
          start: '2025-01',
          end: '2025-05',
          lastSession: '2025-05',
          setting: 'clinic',
          operator: 'dermatologist',
          cost: {
            amount: 180,
            currency: 'GBP',
            basis: 'per_session',
            covers: ['A', 'B'],
            priceYear: null,
            raw: 'one bill for both places, £180 a go whichever of the two it was',
          },
          downtimeDays: exactly(7),
          sideEffects: ['bruises for a week'],
        },
        {
          ref: 't2',
          scars: ['A', 'B'],
          code: 'needling.pen',
          status: 'completed',
          sessionsDone: { ...between(4, 5), raw: 'fairly sure there was a fifth one at the end' },
          intervalDays: exactly(42),
          start: '2025-01',
          end: '2025-06',
          lastSession: '2025-06',
          setting: 'clinic',
          operator: 'dermatologist',
          cost: {
            amount: 180,
            currency: 'GBP',
            basis: 'per_session',
            covers: ['A', 'B'],
            priceYear: null,
          },
        },
        {
          ref: 't3',
          scars: ['A2'],
          code: 'peel.cross',
          named: 'TCA CROSS',
          status: 'completed',
          sessionsDone: exactly(3),
          intervalDays: exactly(42),
          start: '2025-09',
          end: '2025-12',
          lastSession: '2025-12',
          setting: 'clinic',
          operator: 'dermatologist',
          pain: 6,
          downtimeDays: exactly(5),
          sideEffects: ['one hole healed wider', 'a brown ring that lasted until August'],
        },
      ],
      protocols: [
        {
          ref: 'p1',
          pattern: 'alternating',
          steps: ['t1', 't2'],
          stepDays: 21,
          cycleDays: 42,
          cyclesDone: 4,
          prescribedBy: 'dermatologist',
        },
      ],
      assessments: [
        {
          ref: 'a1',
          about: 'p1',
          scars: ['A', 'B'],
          when: { afterCycle: 2, date: '2025-03' },
          change: 'same',
        },
        {
          ref: 'a2',
          about: 'p1',
          scars: ['A'],
          when: { afterCycle: 4, date: '2025-07' },
          counts: { gone: 2, better: 7, same: 4, worse: 1 },
        },
        {
          ref: 'a3',
          about: 'p1',
          scars: ['B'],
          when: { afterCycle: 4, date: '2025-07' },
          counts: { gone: 0, better: 3, same: 0, worse: 0 },
          raw: 'all three a bit softer, none gone',
        },
        {
          ref: 'a4',
          about: 'p1',
          scars: ['A'],
          when: { date: '2026-01' },
          change: 'much_better',
        },
        {
          ref: 'a5',
          about: 't3',
          scars: ['A2'],
          when: { afterSession: 3, date: '2026-02' },
          counts: { gone: 0, better: 4, same: 1, worse: 1 },
          residual: ['a brown ring round one'],
        },
        {
          ref: 'a6',
          about: 'p1',
          scars: ['A'],
          when: { date: '2026-09' },
          change: 'better',
          improvementPct: 30,
          raw: 'some of the waves came back; thirty out of a hundred',
        },
      ],
      wouldDoAgain: said('unsure'),
      plans: [
        { code: 'release.subcision', sessions: between(2, 3), scars: ['B'] },
        {
          code: 'filler',
          scars: ['B'],
          raw: 'perhaps a bit of filler there if it still bothers me',
        },
      ],
      interest: 'none',
      consents: COUNTED,
    },
  },
];
