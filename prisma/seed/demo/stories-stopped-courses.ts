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

export const stoppedCourseStories: DemoStory[] = [
  {
    key: 'dele-patch',
    author: 'dele',
    language: 'en',
    title: 'One small patch with the pen, then she saw my chest',
    publishedDaysAgo: 107,
    state: 'published',
    body: prose`
      Apart from the bumps I have pits too, both cheeks, from the pimples of my twenties. Not deep. In
      May this year I went to a new place for the microneedling pen. They gave me a form and I was
      ticking it the way you tick things when the parking is running.

      The lady did one patch by the right ear, the size of a stamp, to see. It was hot and I opened my
      collar. She said, excuse me sir, what is that, and why did you not tick it? I said because it is
      on the chest and you are doing the face. She put the pen down and fetched the doctor. Nothing
      more, he said, until they have watched the patch for six months.

      July now and the patch is flat. I was annoyed that day. Less so today.
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
      ],
      treatments: [
        {
          ref: 't1',
          scars: ['A'],
          code: 'needling.pen',
          technique: ['one test patch'],
          ...brokenOff(1, '2026-05', '2026-05', 'advised'),
          setting: 'clinic',
        },
      ],
      assessments: [
        { ref: 'a1', about: 't1', scars: ['A'], when: { date: '2026-07' }, change: 'same' },
      ],
      interest: 'none',
      consents: NOT_COUNTED,
    },
  },
  {
    key: 'bohdan-temples',
    author: 'bohdan',
    language: 'uk',
    title: 'Дермапен із власною плазмою на скроні, двічі',
    publishedDaysAgo: 259,
    state: 'published',
    body: prose`
      Скроні. Дрібні ямки, шапка до них не дістає. Навесні 2025-го двічі ходив на дермапен, а зверху
      намащували мою ж плазму з центрифуги, 750 злотих за раз, усе вкупі. Кров узяли з третьої спроби,
      бо вени в мене, сказала медсестра, сором'язливі. Чотири дні червоний, потім лущився просто на
      роботі, пилюки й так вистачає.

      До Нового року чекав, як велено. Сфотографувався, порівняв, показав дружині, вона показала
      кумі. Комісія різниці не виявила.
    `,
    facts: {
      kind: 'story',
      subject: 'self',
      scars: [
        {
          ref: 'A',
          ...OLD_ACNE,
          sites: ['temple'],
          side: 'both',
          size: 'small',
          visiblePlace: true,
        },
      ],
      treatments: [
        {
          ref: 't1',
          scars: ['A'],
          code: 'needling.pen',
          named: 'дермапен',
          ...course(2, '2025-03', '2025-05'),
          rednessDays: exactly(4),
        },
        {
          ref: 't2',
          scars: ['A'],
          code: 'inj.prp',
          technique: ['плазма поверх шкіри'],
          ...course(2, '2025-03', '2025-05'),
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
          when: { afterCycle: 2, date: '2026-01' },
          change: 'same',
        },
      ],
      wouldDoAgain: said('no'),
      interest: 'none',
      consents: COUNTED,
    },
  },
  {
    key: 'bohdan-chin',
    author: 'bohdan',
    language: 'uk',
    title: 'Рубець на підборідді: дермапен, а через рік філер',
    publishedDaysAgo: 58,
    state: 'published',
    body: 'Тримався одинадцять місяців, я вже звик.',
    facts: {
      kind: 'story',
      subject: 'self',
      scars: [
        {
          ref: 'A',
          ...OLD_ACNE,
          sites: ['chin'],
          count: exactly(1),
          size: 'medium',
          visiblePlace: true,
        },
      ],
      treatments: [
        {
          ref: 't1',
          scars: ['A'],
          code: 'needling.pen',
          ...brokenOff(2, '2024-05', '2024-07', 'no_effect'),
          sessionsPlanned: exactly(4),
          setting: 'clinic',
          cost: perSession(350, 'PLN', 2024),
        },
        {
          ref: 't2',
          scars: ['A'],
          code: 'filler.ha',
          ...once('2025-08'),
          setting: 'clinic',
          operator: 'doctor',
          cost: { amount: 1100, currency: 'PLN', basis: 'total', priceYear: 2025 },
          pain: 3,
          downtimeDays: exactly(2),
        },
      ],
      assessments: [
        { ref: 'a1', about: 't1', scars: ['A'], when: { date: '2024-12' }, change: 'same' },
        { ref: 'a2', about: 't2', scars: ['A'], when: { date: '2025-09' }, change: 'much_better' },
        { ref: 'a3', about: 't2', scars: ['A'], when: { date: '2026-08' }, change: 'same' },
      ],
      wouldDoAgain: said('yes'),
      interest: 'none',
      consents: COUNTED,
    },
  },
  {
    key: 'halyna-cheeks',
    author: 'halyna',
    language: 'uk',
    title: 'Щоки після юнацьких вугрів: один голковий RF і два дермапени',
    publishedDaysAgo: 92,
    state: 'published',
    body: 'На RF удруге не пішла, бо плакала.',
    facts: {
      kind: 'story',
      subject: 'self',
      scars: [
        {
          ref: 'A',
          ...OLD_ACNE,
          sites: ['cheek'],
          side: 'both',
          onset: { yearsAgo: 40 },
        },
      ],
      treatments: [
        {
          ref: 't1',
          scars: ['A'],
          code: 'rf.microneedling',
          ...brokenOff(1, '2025-12', '2025-12', 'pain'),
          sessionsPlanned: exactly(3),
          setting: 'clinic',
          cost: perSession(5200, 'UAH', 2025),
          pain: 9,
        },
        {
          ref: 't2',
          scars: ['A'],
          code: 'needling.pen',
          ...course(2, '2026-02', '2026-04'),
          setting: 'clinic',
          operator: 'doctor',
          cost: perSession(2400, 'UAH', 2026),
          pain: 3,
          rednessDays: exactly(2),
        },
      ],
      assessments: [
        { ref: 'a1', about: 't1', scars: ['A'], when: { date: '2026-02' }, change: 'same' },
        {
          ref: 'a2',
          about: 't2',
          scars: ['A'],
          when: { date: '2026-07' },
          change: 'slightly_better',
        },
      ],
      wouldDoAgain: said('unsure'),
      interest: 'none',
      consents: COUNTED,
    },
  },
  {
    key: 'vera-fraxel',
    author: 'vera',
    language: 'ru',
    title: 'Фраксель на щёки, два сеанса из пяти',
    publishedDaysAgo: 318,
    state: 'published',
    body: '',
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
          code: 'laser.nafl',
          named: 'Фраксель',
          ...brokenOff(2, '2021-03', '2021-04', 'pregnancy'),
          sessionsPlanned: exactly(5),
          intervalDays: exactly(30),
          setting: 'clinic',
          cost: perSession(11000, 'RUB', 2021),
          pain: 5,
          rednessDays: exactly(4),
        },
      ],
      assessments: [
        { ref: 'a1', about: 't1', scars: ['A'], when: { date: '2021-09' }, change: 'same' },
      ],
      wouldDoAgain: said('unsure'),
      interest: 'none',
      consents: COUNTED,
    },
  },
];
