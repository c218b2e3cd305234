import type { DemoStory } from './types';
import { brokenOff, COUNTED, course, exactly, once, perSession, prose } from './writing';

/** Scars of work and play, treated long after. */
export const oldKnockStories: DemoStory[] = [
  {
    key: 'ewan-hand',
    author: 'ewan',
    language: 'en',
    title: 'A blob of hot solder on the back of the hand, thirty years after',
    publishedDaysAgo: 33,
    state: 'published',
    body: prose`
      Radio repair, 1994, careless. It left a pale puddle the size of a ten pence piece between thumb
      and finger, and my granddaughter always asked whether it was a map.

      The lass who did my face offered to throw the hand in at half price. Pen, three times over one
      summer. Then the CO2, the dotty kind, once, because she had it warm anyway.

      Hands don't get a rest, that's the trouble: dishes, dog, allotment. It wept, it scabbed, I
      knocked the scabs off on a gatepost. A year and a bit later it's the same map, with the coast a
      touch blurred. No harm done, and no reason to pay for it either.
    `,
    facts: {
      kind: 'story',
      subject: 'self',
      scars: [
        {
          ref: 'A',
          kind: 'flat',
          cause: 'burn.thermal',
          sites: ['hand'],
          count: exactly(1),
          size: 'large',
          colour: 'pale',
          onset: { date: '1994' },
          age: 'gt12m',
        },
      ],
      treatments: [
        {
          ref: 't1',
          scars: ['A'],
          code: 'needling.pen',
          ...course(3, '2025-05', '2025-08'),
          setting: 'clinic',
          operator: 'nurse',
        },
        {
          ref: 't2',
          scars: ['A'],
          code: 'laser.ablative.fractional.co2',
          ...once('2025-09'),
          setting: 'clinic',
          operator: 'nurse',
          sideEffects: ['scabs that came off too soon'],
        },
      ],
      protocols: [{ ref: 'p1', pattern: 'sequential', steps: ['t1', 't2'] }],
      assessments: [
        { ref: 'a1', about: 'p1', scars: ['A'], when: { date: '2026-10' }, change: 'same' },
      ],
      wouldDoAgain: { value: 'no', certainty: 'stated' },
      interest: 'none',
      consents: COUNTED,
    },
  },
  {
    key: 'tobi-chin',
    author: 'tobi',
    language: 'en',
    title: 'Half pipe against chin: pen given up, one flash of the red laser',
    publishedDaysAgo: 17,
    state: 'published',
    body: '',
    facts: {
      kind: 'story',
      subject: 'self',
      scars: [
        {
          ref: 'A',
          kind: 'flat',
          cause: 'abrasion',
          sites: ['chin'],
          count: exactly(1),
          size: 'large',
          colour: 'red_pink',
          visiblePlace: true,
          age: '3to12m',
        },
      ],
      treatments: [
        {
          ref: 't1',
          scars: ['A'],
          code: 'needling.pen',
          ...brokenOff(2, '2022-03', '2022-04', 'pain'),
          setting: 'salon',
          operator: 'cosmetologist',
          cost: perSession(90, 'EUR', 2022),
          pain: 8,
        },
        {
          ref: 't2',
          scars: ['A'],
          code: 'laser.vascular.pdl',
          ...once('2022-10'),
          setting: 'clinic',
          operator: 'dermatologist',
          cost: perSession(140, 'EUR', 2022),
          pain: 3,
          sideEffects: ['bruise'],
        },
      ],
      assessments: [
        {
          ref: 'a1',
          about: 't2',
          scars: ['A'],
          when: { date: '2023-02' },
          change: 'slightly_better',
        },
      ],
      wouldDoAgain: { value: 'unsure', certainty: 'stated' },
      interest: 'none',
      consents: COUNTED,
    },
  },
];
