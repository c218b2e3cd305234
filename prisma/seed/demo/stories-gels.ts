import type { DemoStory } from './types';
import { COUNTED, exactly, prose, said } from './writing';

export const gelStories: DemoStory[] = [
  {
    key: 'nora-oven',
    author: 'member',
    language: 'en',
    title: 'Oven burn on my forearm, ten weeks of Kelo-cote',
    publishedDaysAgo: 120,
    state: 'published',
    body: prose`
      Oven shelf, inside of the forearm, March. Kelo-cote morning and night for about ten weeks once
      it had closed: went from angry red to pale pink, and whether that was the tube or the calendar
      I can't tell you.
    `,
    facts: {
      kind: 'story',
      subject: 'self',
      scars: [
        {
          ref: 'A',
          kind: 'flat',
          cause: 'burn.thermal',
          sites: ['forearm'],
          count: exactly(1),
          colour: 'red_pink',
          onset: { date: '2026-03' },
          age: 'lt3m',
        },
      ],
      treatments: [
        {
          ref: 't1',
          scars: ['A'],
          code: 'topical.silicone.gel',
          named: 'Kelo-cote',
          status: 'completed',
          durationDays: exactly(70),
          start: '2026-04',
          end: '2026-06',
          setting: 'home',
          operator: 'self',
          cost: { amount: 22, currency: 'GBP', basis: 'total', priceYear: 2026 },
        },
      ],
      assessments: [
        { ref: 'a1', about: 't1', scars: ['A'], when: { date: '2026-07' }, change: 'better' },
      ],
      wouldDoAgain: said('unsure'),
      interest: 'none',
      consents: COUNTED,
    },
  },
  {
    key: 'timur-brow',
    author: 'timur',
    language: 'ru',
    title: 'Рассечённая бровь и Контрактубекс',
    publishedDaysAgo: 130,
    state: 'published',
    body: prose`
      Бровь рассёк на футболе прошлой осенью. Два месяца мазал Контрактубексом, на третий бросил:
      какая полоска была, такая и осталась.
    `,
    facts: {
      kind: 'story',
      subject: 'self',
      scars: [
        {
          ref: 'A',
          kind: 'unsure',
          morphology: said('linear'),
          cause: 'cut',
          sites: ['around_eye'],
          count: exactly(1),
          visiblePlace: true,
          onset: { date: '2025-10' },
          age: 'lt3m',
        },
      ],
      treatments: [
        {
          ref: 't1',
          scars: ['A'],
          code: 'topical.onion',
          named: 'Контрактубекс',
          status: 'stopped_early',
          durationDays: exactly(60),
          start: '2025-11',
          end: '2026-01',
          setting: 'home',
          operator: 'self',
          stopReason: 'no_effect',
        },
      ],
      assessments: [
        { ref: 'a1', about: 't1', scars: ['A'], when: { date: '2026-07' }, change: 'same' },
      ],
      wouldDoAgain: said('no'),
      interest: 'none',
      consents: COUNTED,
    },
  },
];
