import type { DemoStory } from './types';
import { COUNTED, exactly, prose, said } from './writing';

export const excisionStories: DemoStory[] = [
  {
    key: 'tomasz-forehead',
    author: 'admin',
    language: 'en',
    title: 'One chickenpox hole between the eyebrows, punched out',
    publishedDaysAgo: 310,
    state: 'published',
    body: prose`
      I was six, and of the whole chickenpox one hole stayed, exactly between the eyebrows, round,
      with straight walls. My grandmother called it the doorbell and pressed it.

      November 2023, punch excision: the surgeon takes the hole out with something like a very small
      apple corer and closes with two stitches. Twenty minutes and 600 złoty. Then six days with a
      plaster which my children decorated.

      In January I was sorry. I had exchanged a hole that I was used to for a red line that I was
      not, and on video calls I looked like a man who concentrates all the time.

      After one year: pink, thin, fine.

      Now, after more than two: white, the length of a grain of rice, and it lies in my frown, so that
      it disappears whenever I am annoyed. My wife says this is most of the day. There is no hole. I
      would do it again, but I would write the date of the verdict in the calendar first, and cover
      the mirror until then.
    `,
    facts: {
      kind: 'story',
      subject: 'self',
      scars: [
        {
          ref: 'A',
          kind: 'atrophic',
          morphology: said('boxcar'),
          cause: 'chickenpox',
          sites: ['forehead'],
          count: exactly(1),
          size: 'small',
          visiblePlace: true,
          grade: 4,
          onset: { atAge: 6 },
          age: 'gt12m',
        },
      ],
      treatments: [
        {
          ref: 't1',
          scars: ['A'],
          code: 'surgery.punch.excision',
          status: 'completed',
          sessionsDone: exactly(1),
          start: '2023-11',
          lastSession: '2023-11',
          setting: 'clinic',
          operator: 'plastic_surgeon',
          cost: { amount: 600, currency: 'PLN', basis: 'total', priceYear: 2023 },
          pain: 2,
          downtimeDays: exactly(6),
        },
      ],
      assessments: [
        {
          ref: 'a1',
          about: 't1',
          scars: ['A'],
          when: { date: '2024-01' },
          change: 'worse',
          residual: ['red line'],
        },
        { ref: 'a2', about: 't1', scars: ['A'], when: { date: '2024-11' }, change: 'better' },
        {
          ref: 'a3',
          about: 't1',
          scars: ['A'],
          when: { date: '2026-01' },
          change: 'much_better',
          residual: ['white line, the length of a grain of rice'],
        },
      ],
      wouldDoAgain: said('yes'),
      interest: 'none',
      consents: COUNTED,
    },
  },
  {
    key: 'dele-ear',
    author: 'dele',
    language: 'en',
    title: 'Ear keloid cut off, gone at three months, back at ten',
    publishedDaysAgo: 140,
    state: 'published',
    body: prose`
      Pierced at nineteen, left lobe. A bead, then a grape.

      February 2023 they cut it off at the teaching hospital and put one steroid injection in the place
      the same day, 150,000 naira for everything. I walked out with an ear like my brother's and a
      pressure clip to wear. Six weeks I wore it properly, after that only when my mother visited. It
      pinched, and my work is with a headset.

      Three months: gone. I sent pictures round, I was that happy.

      Ten months: back, and harder.

      Last summer it passed the size of the one they cut. I don't blame the knife. I thought the
      knife was the end of the matter, and it was the beginning; like that, with so little
      afterwards, I would not do it again.
    `,
    facts: {
      kind: 'story',
      subject: 'self',
      scars: [
        {
          ref: 'A',
          kind: 'keloid',
          cause: 'piercing',
          sites: ['ear'],
          side: 'left',
          count: exactly(1),
          size: 'large',
          visiblePlace: true,
          onset: { atAge: 19 },
          age: 'gt12m',
        },
      ],
      treatments: [
        {
          ref: 't1',
          scars: ['A'],
          code: 'surgery.excision',
          status: 'completed',
          sessionsDone: exactly(1),
          start: '2023-02',
          lastSession: '2023-02',
          setting: 'hospital',
          cost: {
            amount: 150000,
            currency: 'NGN',
            basis: 'total',
            priceYear: 2023,
            raw: '150,000 naira for everything',
          },
        },
        {
          ref: 't2',
          scars: ['A'],
          code: 'inj.steroid',
          status: 'completed',
          sessionsDone: exactly(1),
          start: '2023-02',
          lastSession: '2023-02',
          setting: 'hospital',
        },
        {
          ref: 't3',
          scars: ['A'],
          code: 'physical.pressure',
          named: 'pressure clip',
          status: 'stopped_early',
          durationDays: exactly(42),
          start: '2023-02',
          end: '2023-04',
          setting: 'home',
          operator: 'self',
          stopReason: 'other',
        },
      ],
      protocols: [{ ref: 'p1', pattern: 'sequential', steps: ['t1', 't2', 't3'] }],
      assessments: [
        { ref: 'a1', about: 'p1', scars: ['A'], when: { date: '2023-05' }, change: 'gone' },
        { ref: 'a2', about: 'p1', scars: ['A'], when: { date: '2023-12' }, change: 'worse' },
        { ref: 'a3', about: 'p1', scars: ['A'], when: { date: '2025-08' }, change: 'much_worse' },
      ],
      wouldDoAgain: said('no'),
      interest: 'none',
      consents: COUNTED,
    },
  },
  {
    key: 'tomasz-chin',
    author: 'admin',
    language: 'en',
    title: 'Scar revision on the chin made it wider',
    publishedDaysAgo: 95,
    state: 'published',
    body: prose`
      Bicycle, tram rail, chin. That was 2019. It left a raised pink line of two and a half
      centimetres which annoyed me, so in May 2024 I paid 2800 złoty to have it cut out and sewn
      again.

      Result after two years: longer and wider than the one I paid to lose. It pulled apart like warm
      cheese, because it turns out that I talk and chew. They say that another revision could help.
      No, thank you. I have a beard now.
    `,
    facts: {
      kind: 'story',
      subject: 'self',
      scars: [
        {
          ref: 'A',
          kind: 'hypertrophic',
          cause: 'cut',
          sites: ['chin'],
          count: exactly(1),
          colour: 'red_pink',
          visiblePlace: true,
          onset: { date: '2019' },
          age: 'gt12m',
        },
      ],
      treatments: [
        {
          ref: 't1',
          scars: ['A'],
          code: 'surgery.excision',
          named: 'scar revision',
          status: 'completed',
          sessionsDone: exactly(1),
          start: '2024-05',
          lastSession: '2024-05',
          setting: 'clinic',
          operator: 'plastic_surgeon',
          cost: { amount: 2800, currency: 'PLN', basis: 'total', priceYear: 2024 },
          sideEffects: ['the new scar stretched'],
        },
      ],
      assessments: [
        {
          ref: 'a1',
          about: 't1',
          scars: ['A'],
          when: { date: '2026-08' },
          change: 'worse',
          residual: ['longer and wider than before'],
        },
      ],
      wouldDoAgain: said('no'),
      interest: 'none',
      consents: COUNTED,
    },
  },
];
