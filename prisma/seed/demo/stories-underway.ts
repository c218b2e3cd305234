import type { DemoStory } from './types';
import { COUNTED, exactly, OLD_ACNE, once, perSession, prose, said } from './writing';

/** Courses that are not over yet. */
export const underwayStories: DemoStory[] = [
  {
    key: 'joao-jaw',
    author: 'joao',
    language: 'en',
    title: 'Jaw line: one month laser, next month pen, now in the middle',
    publishedDaysAgo: 19,
    state: 'published',
    body: 'Half of the way. The jaw hurts more than the cheeks, this nobody told me.',
    facts: {
      kind: 'story',
      subject: 'self',
      scars: [
        {
          ref: 'A',
          ...OLD_ACNE,
          morphology: said('rolling'),
          sites: ['jaw'],
          side: 'both',
        },
      ],
      treatments: [
        {
          ref: 't1',
          scars: ['A'],
          code: 'laser.nafl.1540_1550',
          status: 'ongoing',
          sessionsDone: exactly(3),
          sessionsPlanned: exactly(6),
          intervalDays: exactly(60),
          start: '2026-05',
          lastSession: '2026-09',
          setting: 'clinic',
          operator: 'dermatologist',
          cost: perSession(900, 'BRL', 2026),
          pain: 6,
        },
        {
          ref: 't2',
          scars: ['A'],
          code: 'needling.pen',
          status: 'ongoing',
          sessionsDone: exactly(3),
          sessionsPlanned: exactly(6),
          intervalDays: exactly(60),
          start: '2026-06',
          lastSession: '2026-10',
          setting: 'clinic',
          operator: 'dermatologist',
          cost: perSession(450, 'BRL', 2026),
          pain: 7,
        },
      ],
      protocols: [
        {
          ref: 'p1',
          pattern: 'alternating',
          steps: ['t1', 't2'],
          stepDays: 30,
          cycleDays: 60,
          cyclesDone: 3,
          prescribedBy: 'dermatologist',
        },
      ],
      assessments: [
        {
          ref: 'a1',
          about: 'p1',
          scars: ['A'],
          when: { afterCycle: 3, date: '2026-10' },
          change: 'slightly_better',
        },
      ],
      interest: 'none',
      consents: COUNTED,
    },
  },
  {
    key: 'tobi-middle',
    author: 'tobi',
    language: 'en',
    title: 'Two of five needling sessions done: notes from the middle',
    publishedDaysAgo: 40,
    state: 'published',
    body: prose`
      I know that one should write at the end. But at the end everybody forgets how the middle was.

      Before all: my dermatologist wanted the acne quiet for one year first. I found this cruel. So,
      retinoid cream since November 2024, in the first weeks I peeled like a birch, and since spring
      2025 almost no new ones came. The old dents stayed the old dents.

      May: subcision under three deep ones on the left, 200 €. It crunches! Nobody had told me about
      the sound. Blue for twelve days, of course in the exam time. I did my oral exam in statistics
      with a violet cheek and got a 1,3, perhaps out of pity.

      July: pen, 160 €. Red like after skiing, on day three it is over.

      September: pen again. After it little pimples for one week, I was nervous, they went.

      What I see until now: of the three deep ones, one looks more shallow, but only in the evening.
      The two others, no. About the rest I say nothing before spring.

      What I don't see: a reason to stop. Up to number four I have the money, for the fifth I must take
      more shifts in the café.

      PS: My flatmate claims that he never noticed any scars. This is sweet and does not help.
    `,
    facts: {
      kind: 'story',
      subject: 'self',
      scars: [
        {
          ref: 'A',
          ...OLD_ACNE,
          sites: ['cheek'],
          side: 'both',
          visiblePlace: true,
        },
        {
          ref: 'A2',
          partOf: 'A',
          ...OLD_ACNE,
          morphology: said('rolling'),
          sites: ['cheek'],
          side: 'left',
          count: exactly(3),
          raw: 'three deep ones on the left',
        },
      ],
      treatments: [
        {
          ref: 't1',
          scars: ['A'],
          code: 'topical.retinoid',
          status: 'ongoing',
          start: '2024-11',
          setting: 'home',
          advisedBy: 'dermatologist',
          sideEffects: ['peeling in the first weeks'],
        },
        {
          ref: 't2',
          scars: ['A2'],
          code: 'release.subcision',
          ...once('2026-05'),
          cost: perSession(200, 'EUR', 2026),
          sideEffects: ['blue for twelve days'],
        },
        {
          ref: 't3',
          scars: ['A'],
          code: 'needling.pen',
          status: 'ongoing',
          sessionsDone: exactly(2),
          sessionsPlanned: exactly(5),
          start: '2026-07',
          lastSession: '2026-09',
          cost: perSession(160, 'EUR', 2026),
          rednessDays: exactly(2),
          sideEffects: ['little pimples for one week'],
        },
      ],
      assessments: [
        { ref: 'a1', about: 't1', scars: ['A'], when: { date: '2026-10' }, change: 'same' },
        {
          ref: 'a2',
          about: 't2',
          scars: ['A2'],
          when: { date: '2026-10' },
          counts: { gone: 0, better: 1, same: 2, worse: 0 },
        },
      ],
      plans: [{ code: 'needling.pen', sessions: exactly(3), scars: ['A'] }],
      interest: 'none',
      consents: COUNTED,
    },
  },
  {
    key: 'alfia-pits',
    author: 'alfia',
    language: 'ru',
    title: 'Дермапен с плазмой и Фраксель по очереди, пока три визита из шести',
    publishedDaysAgo: 16,
    state: 'published',
    body: '',
    facts: {
      kind: 'story',
      subject: 'self',
      scars: [
        {
          ref: 'A',
          kind: 'atrophic',
          morphology: said('boxcar'),
          cause: 'acne',
          sites: ['cheek'],
          side: 'right',
          count: exactly(5),
          size: 'small',
          age: '3to12m',
        },
      ],
      treatments: [
        {
          ref: 't1',
          scars: ['A'],
          code: 'needling.pen',
          status: 'ongoing',
          sessionsDone: exactly(2),
          sessionsPlanned: exactly(3),
          start: '2026-06',
          lastSession: '2026-10',
          setting: 'clinic',
          operator: 'cosmetologist',
          pain: 4,
          rednessDays: exactly(2),
        },
        {
          ref: 't2',
          scars: ['A'],
          code: 'inj.prp',
          status: 'ongoing',
          sessionsDone: exactly(2),
          sessionsPlanned: exactly(3),
          start: '2026-06',
          lastSession: '2026-10',
          setting: 'clinic',
        },
        {
          ref: 't3',
          scars: ['A'],
          code: 'laser.nafl',
          named: 'Фраксель',
          status: 'ongoing',
          sessionsDone: exactly(1),
          sessionsPlanned: exactly(3),
          start: '2026-08',
          lastSession: '2026-08',
          setting: 'clinic',
          cost: perSession(13500, 'RUB', 2026),
          pain: 6,
          rednessDays: exactly(5),
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
          when: { afterCycle: 2, date: '2026-10' },
          change: 'better',
        },
      ],
      plans: [{ code: 'laser.nafl', sessions: exactly(2), scars: ['A'] }],
      interest: 'none',
      consents: COUNTED,
    },
  },
];
