import type { DemoStory } from './types';
import { AT_HOME, COUNTED, course, exactly, NOT_COUNTED, once, prose, said } from './writing';

export const handAndKneeStories: DemoStory[] = [
  {
    key: 'fenwick-bandsaw',
    author: 'fenwick',
    language: 'en',
    title: 'Thumb v. bandsaw: a zigzag to get the span back',
    publishedDaysAgo: 52,
    state: 'published',
    body: prose`
      1998, my own fault, guard up. Stitched in casualty, straight across the web of the right thumb,
      and all that winter the line got shorter. A straight scar over a fold will, I was told, after. I
      couldn't get my hand round a plane, and for a joiner that's most of the trade.

      In 2000 a hand surgeon recut it as a zigzag and swapped the little flaps about. Z-plasty. In and
      out in half a day, a fortnight in a sling, tea made by others. After that a therapist had me
      kneading it with the other thumb for months, and she could tell when I'd skipped.

      Span came back to a hair short of the left. The Z is still there if you know your alphabet.
      Twenty-six years and never a day's bother from it since.
    `,
    facts: {
      kind: 'story',
      subject: 'self',
      scars: [
        {
          ref: 'A',
          kind: 'contracture',
          morphology: said('linear'),
          cause: 'cut',
          sites: ['hand'],
          side: 'right',
          count: exactly(1),
          onset: { date: '1998' },
          age: 'gt12m',
        },
      ],
      treatments: [
        {
          ref: 't1',
          scars: ['A'],
          code: 'surgery.zplasty',
          ...once('2000'),
          setting: 'hospital',
          downtimeDays: exactly(14),
        },
        {
          ref: 't2',
          scars: ['A'],
          code: 'physical.massage',
          status: 'completed',
          start: '2000',
          ...AT_HOME,
          advisedBy: 'hand therapist',
        },
      ],
      protocols: [{ ref: 'p1', pattern: 'sequential', steps: ['t1', 't2'] }],
      assessments: [
        {
          ref: 'a1',
          about: 'p1',
          scars: ['A'],
          when: { date: '2026-09' },
          change: 'much_better',
          residual: ['the Z'],
        },
      ],
      wouldDoAgain: said('yes'),
      interest: 'none',
      consents: COUNTED,
    },
  },
  {
    key: 'sunniva-knife',
    author: 'sunniva',
    language: 'en',
    title: 'Knife cut on the left hand, twelve weeks of silicone gel',
    publishedDaysAgo: 176,
    state: 'published',
    body: '',
    facts: {
      kind: 'story',
      subject: 'self',
      scars: [
        {
          ref: 'A',
          kind: 'flat',
          morphology: said('linear'),
          cause: 'cut',
          sites: ['hand'],
          side: 'left',
          count: exactly(1),
          size: 'medium',
          colour: 'red_pink',
          onset: { date: '2025-01' },
        },
      ],
      treatments: [
        {
          ref: 't1',
          scars: ['A'],
          code: 'topical.silicone.gel',
          status: 'completed',
          durationDays: exactly(84),
          start: '2025-02',
          end: '2025-05',
          ...AT_HOME,
        },
      ],
      assessments: [
        { ref: 'a1', about: 't1', scars: ['A'], when: { date: '2025-05' }, change: 'same' },
      ],
      wouldDoAgain: said('unsure'),
      interest: null,
      consents: COUNTED,
    },
  },
  {
    key: 'yarko-palm',
    author: 'yarko',
    language: 'uk',
    title: 'Долоня, поріз бляхою: гель із цибулею, потім масаж',
    publishedDaysAgo: 112,
    state: 'published',
    body: '',
    facts: {
      kind: 'story',
      subject: 'self',
      scars: [
        {
          ref: 'A',
          kind: 'hypertrophic',
          morphology: said('linear'),
          cause: 'cut',
          sites: ['hand'],
          side: 'right',
          count: exactly(1),
          size: 'medium',
          onset: { date: '2024-08' },
        },
      ],
      treatments: [
        {
          ref: 't1',
          scars: ['A'],
          code: 'topical.onion',
          named: 'Cepan',
          status: 'stopped_early',
          durationDays: exactly(42),
          start: '2024-10',
          end: '2024-11',
          ...AT_HOME,
          stopReason: 'no_effect',
          cost: { amount: 24, currency: 'PLN', basis: 'per_unit', priceYear: 2024 },
        },
        {
          ref: 't2',
          scars: ['A'],
          code: 'physical.massage',
          status: 'completed',
          durationDays: exactly(60),
          start: '2024-12',
          end: '2025-02',
          ...AT_HOME,
        },
      ],
      assessments: [
        { ref: 'a1', about: 't1', scars: ['A'], when: { date: '2024-11' }, change: 'same' },
        {
          ref: 'a2',
          about: 't2',
          scars: ['A'],
          when: { date: '2025-08' },
          change: 'same',
        },
      ],
      wouldDoAgain: said('unsure'),
      interest: 'none',
      consents: COUNTED,
    },
  },
  {
    key: 'mitya-knee',
    author: 'mitya',
    language: 'ru',
    title: 'Колено после велосипеда: мазь, микроиглы и колено',
    publishedDaysAgo: 9,
    state: 'published',
    body: prose`
      Отдал девять тысяч за то, чтобы колено осталось коленом. Тюбик Контрактубекса в эту сумму не
      входит, его подарила бабушка.
    `,
    facts: {
      kind: 'story',
      subject: 'self',
      scars: [
        {
          ref: 'A',
          kind: 'flat',
          cause: 'abrasion',
          sites: ['knee'],
          side: 'left',
          count: exactly(1),
          size: 'large',
          colour: 'pale',
          onset: { date: '2021' },
          age: 'gt12m',
        },
      ],
      treatments: [
        {
          ref: 't1',
          scars: ['A'],
          code: 'topical.onion',
          named: 'Контрактубекс',
          status: 'completed',
          durationDays: exactly(30),
          ...AT_HOME,
          advisedBy: 'бабушка',
        },
        {
          ref: 't2',
          scars: ['A'],
          code: 'needling.pen',
          ...course(3, '2023-09', '2023-12'),
          setting: 'salon',
          operator: 'cosmetologist',
          cost: { amount: 9000, currency: 'RUB', basis: 'per_course', priceYear: 2023 },
        },
      ],
      assessments: [
        { ref: 'a1', about: 't1', scars: ['A'], change: 'same' },
        { ref: 'a2', about: 't2', scars: ['A'], when: { date: '2024-06' }, change: 'same' },
      ],
      wouldDoAgain: said('no'),
      interest: 'none',
      consents: NOT_COUNTED,
    },
  },
];
