import type { DemoStory } from './types';
import { AT_HOME, COUNTED, course, exactly, prose, said } from './writing';

export const biteStories: DemoStory[] = [
  {
    key: 'annelies-pony',
    author: 'annelies',
    language: 'en',
    title: 'Bitten by a pony, lasered by a package deal',
    publishedDaysAgo: 104,
    state: 'published',
    body: prose`
      Everybody laughs first, so please, go ahead. It was not even a big one.

      April 2025, right forearm, he held on for a while. I kept a red arch that stood up a bit, and
      under it two dents of the lower teeth. From June I wore silicone sheet on it, six weeks, until
      the heat came and it slid into my glove every day. I can't say it did something.

      In the winter I bought a package at a skin clinic: two times a vascular laser for the red, two
      times a fractional one (the sort that leaves the skin closed) for the dents, together 780
      euros. The red went to soft pink. The dents are dents. For dents you need more sessions, said
      the lady. Of course you need more sessions.

      So the half of my package did the half of the work. I am back in the stable, at the other end
      of him.
    `,
    facts: {
      kind: 'story',
      subject: 'self',
      scars: [
        {
          ref: 'A',
          kind: 'hypertrophic',
          cause: 'bite',
          sites: ['forearm'],
          side: 'right',
          count: exactly(1),
          colour: 'red_pink',
          visiblePlace: true,
          onset: { date: '2025-04' },
        },
        {
          ref: 'B',
          kind: 'atrophic',
          cause: 'bite',
          sites: ['forearm'],
          side: 'right',
          count: exactly(2),
          visiblePlace: true,
          onset: { date: '2025-04' },
        },
      ],
      treatments: [
        {
          ref: 't1',
          scars: ['A', 'B'],
          code: 'topical.silicone.sheet',
          status: 'stopped_early',
          durationDays: exactly(42),
          start: '2025-06',
          end: '2025-07',
          ...AT_HOME,
          stopReason: 'other',
        },
        {
          ref: 't2',
          scars: ['A'],
          code: 'laser.vascular.pdl',
          named: 'vascular laser',
          ...course(2, '2025-12', '2026-01'),
          setting: 'clinic',
        },
        {
          ref: 't3',
          scars: ['B'],
          code: 'laser.nafl',
          named: 'fractional laser',
          ...course(2, '2026-02', '2026-03'),
          setting: 'clinic',
        },
      ],
      assessments: [
        { ref: 'a1', about: 't1', scars: ['A', 'B'], when: { date: '2025-07' }, change: 'same' },
        {
          ref: 'a2',
          about: 't3',
          scars: ['B'],
          when: { afterSession: 2, date: '2026-07' },
          change: 'same',
        },
        {
          ref: 'a3',
          about: 't2',
          scars: ['A'],
          when: { afterSession: 2, date: '2026-07' },
          change: 'better',
          residual: ['soft pink'],
        },
      ],
      wouldDoAgain: said('unsure'),
      interest: 'none',
      consents: COUNTED,
    },
  },
  {
    key: 'ruzanna-cat',
    author: 'ruzanna',
    language: 'ru',
    title: 'Кошачий укус на кисти: крем с мочевиной и гепарином, дальше само',
    publishedDaysAgo: 155,
    state: 'published',
    body: '',
    facts: {
      kind: 'story',
      subject: 'self',
      scars: [
        {
          ref: 'A',
          kind: 'flat',
          cause: 'bite',
          sites: ['hand'],
          side: 'left',
          count: exactly(2),
          size: 'pinhead',
          colour: 'red_pink',
          onset: { date: '2024-11' },
        },
      ],
      treatments: [
        {
          ref: 't1',
          scars: ['A'],
          code: 'topical.urea_heparin',
          named: 'Келофибразе',
          status: 'stopped_early',
          durationDays: exactly(35),
          start: '2025-01',
          end: '2025-02',
          ...AT_HOME,
          stopReason: 'no_effect',
          cost: { amount: 1150, currency: 'RUB', basis: 'per_unit', priceYear: 2025 },
        },
        {
          ref: 't2',
          scars: ['A'],
          code: 'none.observation',
          status: 'completed',
          start: '2025-02',
          end: '2026-06',
        },
      ],
      assessments: [
        { ref: 'a1', about: 't1', scars: ['A'], when: { date: '2025-02' }, change: 'same' },
        {
          ref: 'a2',
          about: 't2',
          scars: ['A'],
          when: { date: '2026-06' },
          change: 'same',
        },
      ],
      wouldDoAgain: said('no'),
      interest: null,
      consents: COUNTED,
    },
  },
];
