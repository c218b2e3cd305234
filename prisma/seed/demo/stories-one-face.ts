import type { DemoStory } from './types';
import {
  brokenOff,
  COUNTED,
  course,
  exactly,
  NOT_COUNTED,
  OLD_ACNE,
  once,
  perSession,
  prose,
  said,
} from './writing';

/** One person's face in three posts. */
export const oneFaceStories: DemoStory[] = [
  {
    key: 'hollowbread-credit',
    author: 'hollowbread',
    language: 'en',
    title: 'prp and the pen, two of four, then i moved',
    publishedDaysAgo: 264,
    state: 'published',
    body: prose`
      bought a package of four, $1,600: needling with the pen while they smear your own plasma on top.
      it smells like a jar of pennies. went in october, went in december. then work sent me two
      provinces over, and it turns out that package means credit and credit means that building, only
      that building, for ever.

      skin: same as in september. i know two isn't four. but two is what i have, and somewhere in
      saskatchewan there is half a face of mine paid in full.
    `,
    facts: {
      kind: 'story',
      subject: 'self',
      scars: [
        {
          ref: 'A',
          ...OLD_ACNE,
          morphology: said('rolling'),
          sites: ['cheek'],
          side: 'both',
        },
      ],
      treatments: [
        {
          ref: 't1',
          scars: ['A'],
          code: 'needling.pen',
          ...brokenOff(2, '2025-10', '2025-12', 'other'),
          sessionsPlanned: exactly(4),
        },
        {
          ref: 't2',
          scars: ['A'],
          code: 'inj.prp',
          technique: ['plasma on top of the needling'],
          ...brokenOff(2, '2025-10', '2025-12', 'other'),
          sessionsPlanned: exactly(4),
        },
      ],
      protocols: [
        { ref: 'p1', pattern: 'same_day', steps: ['t1', 't2'], stepDays: 0, cyclesDone: 2 },
      ],
      assessments: [
        {
          ref: 'a1',
          about: 'p1',
          scars: ['A'],
          when: { afterCycle: 2, date: '2026-02' },
          change: 'same',
        },
      ],
      wouldDoAgain: said('no'),
      interest: null,
      consents: COUNTED,
    },
  },
  {
    key: 'hollowbread-spreadsheet',
    author: 'hollowbread',
    language: 'en',
    title: 'i kept a spreadsheet: four procedures, two cheeks, nine rows',
    publishedDaysAgo: 171,
    state: 'published',
    body: prose`
      columns: date, what, dollars, days i hid, score out of ten. i am aware of how this sounds.

      **rows 1 to 3.** needling pen, spring 2021, $250 a go. hid two days each. score before: 4. score
      after: 4.

      **rows 4 to 6.** rf microneedling, 2022, $900 a go. numbing cream and still cried a bit,
      recreationally. three weeks of tiny grid marks. score 5!! (the exclamation marks are in the
      original.) bought a jacket.

      **rows 7 and 8.** subcision, march and june 2023, $650. i'd read about this one for years and
      had opinions. left cheek: two of the big troughs came up and stayed up. right cheek: a lump like
      a chickpea that took until september to leave, and there under it, good morning, the same trough
      as before.

      **row 9.** one syringe of hyaluronic filler in the right, november 2023, $800. looked great in
      the christmas photos. back to trough by labour day.

      $5,550. i'm not converting that into vacations because i did it once already and had to go lie
      down.

      score in may 2026: left 6, right 4. the sheet insists on an average so it says 5, which is
      exactly what it said after the rf, which is funny if you are me.

      (the prp thing is its own sad row. i posted it in march.)

      what the sheet can't tell me is how much of any of it was lighting. would i again? left cheek
      says yes. left cheek has one vote of two.
    `,
    facts: {
      kind: 'story',
      subject: 'self',
      scars: [
        {
          ref: 'A',
          ...OLD_ACNE,
          morphology: said('rolling'),
          sites: ['cheek'],
          side: 'left',
          grade: 3,
        },
        {
          ref: 'B',
          ...OLD_ACNE,
          morphology: said('rolling'),
          sites: ['cheek'],
          side: 'right',
          grade: 4,
        },
      ],
      treatments: [
        {
          ref: 't1',
          scars: ['A', 'B'],
          code: 'needling.pen',
          ...course(3, '2021-03', '2021-05'),
          setting: 'clinic',
          cost: perSession(250, 'CAD', 2021),
          downtimeDays: exactly(2),
        },
        {
          ref: 't2',
          scars: ['A', 'B'],
          code: 'rf.microneedling',
          ...course(3, '2022', '2022'),
          setting: 'clinic',
          cost: perSession(900, 'CAD', 2022),
          sideEffects: ['grid marks for three weeks'],
        },
        {
          ref: 't3',
          scars: ['A', 'B'],
          code: 'release.subcision',
          ...course(2, '2023-03', '2023-06'),
          setting: 'clinic',
          operator: 'dermatologist',
          cost: perSession(650, 'CAD', 2023),
          sideEffects: ['a lump on the right until september'],
        },
        {
          ref: 't4',
          scars: ['B'],
          code: 'filler.ha',
          ...once('2023-11'),
          setting: 'clinic',
          cost: { amount: 800, currency: 'CAD', basis: 'per_unit', priceYear: 2023 },
        },
      ],
      assessments: [
        { ref: 'a1', about: 't1', scars: ['A', 'B'], when: { afterSession: 3 }, change: 'same' },
        {
          ref: 'a2',
          about: 't2',
          scars: ['A', 'B'],
          when: { afterSession: 3 },
          change: 'slightly_better',
        },
        { ref: 'a3', about: 't4', scars: ['B'], when: { date: '2023-12' }, change: 'much_better' },
        { ref: 'a4', about: 't4', scars: ['B'], when: { date: '2024-09' }, change: 'same' },
        { ref: 'a5', about: 't3', scars: ['A'], when: { date: '2026-05' }, change: 'better' },
        { ref: 'a6', about: 't3', scars: ['B'], when: { date: '2026-05' }, change: 'same' },
      ],
      wouldDoAgain: said('unsure'),
      interest: 'none',
      consents: COUNTED,
    },
  },
  {
    key: 'hollowbread-grid',
    author: 'hollowbread',
    language: 'en',
    title: 'the laser left a grid on me, and then i paid someone to listen',
    publishedDaysAgo: 52,
    state: 'published',
    body: prose`
      october 2019. one pass of fractional co2 over both cheeks, by someone whose certificate was
      framed. right side healed fine and looked like it always had. left side blistered, wept for two
      weeks, and dried into rows of pale dots. seven years on they're still there. in august, when the
      rest of me tans, you could play battleships on it.

      medically i did nothing about the dots. everything i was offered was another machine.

      what i did do, from february 2020, was talk to a psychologist. by video, for reasons you'll
      remember, so for fifty minutes a week i had my own face in the corner of the screen. she let me
      turn it off for the first month. in the second she asked me to turn it back on, and i nearly
      quit. $140 a time, and insurance covered eight of the twenty-six.

      not one dot left because of it. but i go to the farmers' market again, at noon, and i no longer
      arrange whole dinners around who sits on my left. the troughs i had before the laser got their
      own treatments later and their own post.
    `,
    facts: {
      kind: 'story',
      subject: 'self',
      scars: [
        {
          ref: 'A',
          ...OLD_ACNE,
          morphology: said('rolling'),
          sites: ['cheek'],
          side: 'both',
          visiblePlace: true,
        },
        {
          ref: 'B',
          kind: 'mark_only',
          cause: 'procedure_complication',
          sites: ['cheek'],
          side: 'left',
          colour: 'pale',
          visiblePlace: true,
          onset: { date: '2019-10' },
        },
      ],
      treatments: [
        {
          ref: 't1',
          scars: ['A'],
          code: 'laser.ablative.fractional.co2',
          ...once('2019-10'),
          sideEffects: ['blisters on the left for two weeks', 'rows of pale dots that stayed'],
        },
        {
          ref: 't2',
          scars: ['B'],
          code: 'support.psychological',
          ...course(26, '2020-02', '2021-04'),
          cost: perSession(140, 'CAD', 2020),
        },
      ],
      assessments: [
        {
          ref: 'a1',
          about: 't1',
          scars: ['A'],
          when: { date: '2026-08' },
          change: 'worse',
          residual: ['a grid of pale dots on the left'],
          colourMatch: 'no',
        },
        { ref: 'a2', about: 't2', scars: ['B'], when: { date: '2026-08' }, change: 'same' },
      ],
      wouldDoAgain: said('unsure'),
      verdictRaw: 'the laser no, the talking yes',
      interest: 'none',
      consents: NOT_COUNTED,
    },
  },
];
