import type { DemoStory } from './types';
import { between, COUNTED, exactly, prose, said } from './writing';

export const raisedStories: DemoStory[] = [
  {
    key: 'dele-chest',
    author: 'dele',
    language: 'en',
    title: 'Seven keloids on my chest and two on the shoulder: frozen, injected, lasered',
    publishedDaysAgo: 12,
    state: 'published',
    body: prose`
      Seven on the chest and two on the left shoulder, all from pimples I never even squeezed. I am
      dark and they were darker, and shiny, and at night they itched until my scratching woke my wife.
      They began around 2021 and only knew how to grow.

      The skin doctor's plan was like this: on each visit freeze first, wait for it to thaw, then
      inject the same bumps. Chest and shoulder on one card, 35,000 naira a visit whatever he did.
      Don't ask me which year's naira. The price moved while I was going and this is the one I
      remember.

      March, April and May 2025 went that way. After the first visit the itching dropped, I noticed
      that before I noticed any size. After the third I said no more freezing. I once broke my arm
      and it was nothing beside this; every bump blistered, and for ten days I carried my bag on the
      wrong shoulder. He agreed to go on with the needle alone, so July, August, October. That makes
      five injections, six if the day he did only the shoulder is counted.

      In November I lay down and my daughter went over me with a pen. Chest:

      - five flatter
      - one as before
      - one bigger

      Shoulder: one flat as paper, one smaller.

      Three of those on the chest had gone down but stayed purple, and for those three alone I had
      the Vbeam laser, December and January, 60,000 each time. Two faded. One did not.

      Where the freezing was I have pale rings now, as if somebody stood wet cups on me. On my skin
      you see the rings before you see the bumps. Either nobody warned me or I was not listening.

      The last laser was ten months ago. Two of the flat ones have woken up since, so of my seven I'd
      say today three better, two the same and two worse. The shoulder is holding.

      Next: two or three more injections when money allows. He has also mentioned radiotherapy for the
      biggest, and that one I am still turning over. If you ask would I do it again, needle yes,
      freezing no, so put me down as not sure.
    `,
    facts: {
      kind: 'story',
      subject: 'self',
      scars: [
        {
          ref: 'A',
          kind: 'keloid',
          cause: 'acne',
          sites: ['chest'],
          count: exactly(7),
          colour: 'purple',
          surface: 'shiny',
          onset: { date: '2021', raw: 'around 2021' },
          age: 'gt12m',
        },
        {
          ref: 'A2',
          partOf: 'A',
          kind: 'keloid',
          cause: 'acne',
          sites: ['chest'],
          count: exactly(3),
          colour: 'purple',
          age: 'gt12m',
          raw: 'three that had gone down but stayed purple',
        },
        {
          ref: 'B',
          kind: 'keloid',
          cause: 'acne',
          sites: ['shoulder'],
          side: 'left',
          count: exactly(2),
          onset: { date: '2021', raw: 'around 2021' },
          age: 'gt12m',
        },
      ],
      treatments: [
        {
          ref: 't1',
          scars: ['A', 'B'],
          code: 'physical.cryo',
          status: 'stopped_early',
          sessionsDone: exactly(3),
          start: '2025-03',
          end: '2025-05',
          lastSession: '2025-05',
          setting: 'clinic',
          operator: 'dermatologist',
          stopReason: 'pain',
          pain: 9,
          downtimeDays: exactly(10),
          sideEffects: ['blisters', 'pale rings that stayed'],
        },
        {
          ref: 't2',
          scars: ['A', 'B'],
          code: 'inj.steroid',
          status: 'completed',
          sessionsDone: {
            ...between(5, 6),
            raw: 'five injections, six if the day he did only the shoulder is counted',
          },
          start: '2025-03',
          end: '2025-10',
          lastSession: '2025-10',
          setting: 'clinic',
          operator: 'dermatologist',
          cost: {
            amount: 35000,
            currency: 'NGN',
            basis: 'per_session',
            covers: ['A', 'B'],
            priceYear: null,
            raw: 'chest and shoulder on one card, 35,000 naira a visit whatever he did',
          },
        },
        {
          ref: 't3',
          scars: ['A2'],
          code: 'laser.vascular.pdl',
          named: 'Vbeam',
          status: 'completed',
          sessionsDone: exactly(2),
          start: '2025-12',
          end: '2026-01',
          lastSession: '2026-01',
          setting: 'clinic',
          cost: { amount: 60000, currency: 'NGN', basis: 'per_session', priceYear: null },
        },
      ],
      protocols: [
        {
          ref: 'p1',
          pattern: 'same_day',
          steps: ['t1', 't2'],
          stepDays: 0,
          cyclesDone: 3,
          prescribedBy: 'skin doctor',
        },
      ],
      assessments: [
        {
          ref: 'a1',
          about: 'p1',
          scars: ['A', 'B'],
          when: { afterCycle: 1, date: '2025-03' },
          change: 'slightly_better',
          raw: 'the itching dropped, before any size',
        },
        {
          ref: 'a2',
          about: 't2',
          scars: ['A'],
          when: { date: '2025-11' },
          counts: { gone: 0, better: 5, same: 1, worse: 1 },
        },
        {
          ref: 'a3',
          about: 't2',
          scars: ['B'],
          when: { date: '2025-11' },
          counts: { gone: 1, better: 1, same: 0, worse: 0 },
          raw: 'one flat as paper, one smaller',
        },
        {
          ref: 'a4',
          about: 't3',
          scars: ['A2'],
          when: { afterSession: 2, date: '2026-02' },
          counts: { gone: 0, better: 2, same: 1, worse: 0 },
        },
        {
          ref: 'a5',
          about: 't2',
          scars: ['A'],
          when: { date: '2026-11' },
          counts: { gone: 0, better: 3, same: 2, worse: 2 },
          residual: ['pale rings'],
          raw: 'two of the flat ones have woken up since',
        },
      ],
      wouldDoAgain: said('unsure'),
      verdictRaw: 'needle yes, freezing no',
      plans: [
        { code: 'inj.steroid', sessions: between(2, 3), scars: ['A'] },
        {
          code: 'physical.radiotherapy',
          scars: ['A'],
          raw: 'for the biggest; still turning it over',
        },
      ],
      interest: 'none',
      consents: COUNTED,
    },
  },
  {
    key: 'ilse-arm',
    author: 'moderator',
    language: 'en',
    title: 'Steroid injections for a vaccination scar on the arm, stopped after two',
    publishedDaysAgo: 75,
    state: 'published',
    body: '',
    facts: {
      kind: 'story',
      subject: 'self',
      scars: [
        {
          ref: 'A',
          kind: 'hypertrophic',
          cause: 'injection_vaccine',
          sites: ['arm'],
          side: 'left',
          count: exactly(1),
          size: 'large',
          colour: 'match',
          onset: { childhood: true },
          age: 'gt12m',
        },
      ],
      treatments: [
        {
          ref: 't1',
          scars: ['A'],
          code: 'inj.steroid',
          status: 'stopped_early',
          sessionsDone: exactly(2),
          sessionsPlanned: exactly(4),
          intervalDays: exactly(42),
          start: '2026-01',
          end: '2026-03',
          lastSession: '2026-02',
          setting: 'clinic',
          operator: 'dermatologist',
          cost: { amount: 60, currency: 'EUR', basis: 'per_session', priceYear: 2026 },
          stopReason: 'side_effect',
          pain: 7,
          sideEffects: ['a dent around the scar', 'paler skin around the scar'],
        },
      ],
      assessments: [
        {
          ref: 'a1',
          about: 't1',
          scars: ['A'],
          when: { date: '2026-08' },
          change: 'worse',
          residual: ['dent', 'pale halo'],
        },
      ],
      wouldDoAgain: said('no'),
      interest: 'none',
      consents: COUNTED,
    },
  },
];
