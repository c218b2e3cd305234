import type { DemoStory } from './types';
import { AT_HOME, COUNTED, course, exactly, NOT_COUNTED, once, prose, said } from './writing';

export const keloidSurgeryStories: DemoStory[] = [
  {
    key: 'miyu-chest',
    author: 'miyu',
    language: 'en',
    title: 'A pimple, a keloid, an operation and rays: notes from nine years',
    publishedDaysAgo: 37,
    state: 'published',
    body: prose`
      I write from my notes. The dates are right and the feelings are approximate.

      **2017.** A pimple in the middle of the chest. I am twenty-five. It becomes hard and does not
      leave.

      **2019.** Three centimetres, the shape of a crab. It hurts when I laugh. From April I wear
      steroid tape every night, for one year. Softer and paler. Not smaller. The skin beside it
      becomes thin and itchy.

      **2020.** Steroid injections, four, from June. It is the most painful thing in this list, and
      I include the operation. The middle becomes flat. The two ends continue to walk, left and right.

      **February 2021.** Cut out at the university hospital, with many stitches in the deep layers.
      Then radiotherapy on four days. The rays do not hurt. On the ceiling of that room somebody has
      stuck a photograph of cherry blossom, so I think many people have looked at it. With insurance
      I paid about 90,000 yen for the operation and the rays together.

      After that, paper tape along the line, day and night, until September. I changed it on Sundays.

      **One month:** a red line of nine centimetres where there had been three of crab. I was angry,
      mostly with myself. **One year:** pink and flat. I bought a blouse with an open neck.
      **Three years:** white, a little wide.

      **Spring 2025.** The lowest five millimetres turned red and hard. I know this hardness. Steroid
      tape again, on that end only, eight weeks, and it stopped. It did not go back to how it was.

      Please do not read this as "cured". My doctor says *quiet*, and I like his word. It is quiet.
      I would do the operation again. The injections I would refuse.
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
          count: exactly(1),
          size: 'large',
          onset: { date: '2017', atAge: 25 },
          age: 'gt12m',
        },
        {
          ref: 'A2',
          partOf: 'A',
          kind: 'keloid',
          cause: 'surgery.medical',
          sites: ['chest'],
          count: exactly(1),
          size: 'small',
          colour: 'red_pink',
          onset: { date: '2025' },
          raw: 'the lowest five millimetres of the line',
        },
      ],
      treatments: [
        {
          ref: 't1',
          scars: ['A'],
          code: 'topical.steroid',
          named: 'steroid tape',
          status: 'completed',
          durationDays: exactly(365),
          start: '2019-04',
          end: '2020-04',
          ...AT_HOME,
          sideEffects: ['thin, itchy skin beside it'],
        },
        {
          ref: 't2',
          scars: ['A'],
          code: 'inj.steroid',
          ...course(4, '2020-06', '2020-10'),
          setting: 'hospital',
          operator: 'dermatologist',
          pain: 10,
        },
        {
          ref: 't3',
          scars: ['A'],
          code: 'surgery.excision',
          ...once('2021-02'),
          setting: 'hospital',
          operator: 'plastic_surgeon',
          cost: {
            amount: 90000,
            currency: 'JPY',
            basis: 'total',
            priceYear: 2021,
            raw: 'with insurance, about 90,000 yen for the operation and the rays together',
          },
        },
        {
          ref: 't4',
          scars: ['A'],
          code: 'physical.radiotherapy',
          ...course(4, '2021-02', '2021-02'),
          setting: 'hospital',
          pain: 0,
        },
        {
          ref: 't5',
          scars: ['A'],
          code: 'physical.tape',
          named: 'paper tape',
          status: 'completed',
          start: '2021-03',
          end: '2021-09',
          ...AT_HOME,
        },
        {
          ref: 't6',
          scars: ['A2'],
          code: 'topical.steroid',
          named: 'steroid tape',
          status: 'completed',
          durationDays: exactly(56),
          start: '2025-04',
          end: '2025-06',
          ...AT_HOME,
        },
      ],
      protocols: [{ ref: 'p1', pattern: 'sequential', steps: ['t3', 't4', 't5'] }],
      assessments: [
        {
          ref: 'a1',
          about: 't1',
          scars: ['A'],
          when: { date: '2020-04' },
          change: 'slightly_better',
        },
        {
          ref: 'a2',
          about: 't2',
          scars: ['A'],
          when: { afterSession: 4, date: '2020-12' },
          change: 'mixed',
          raw: 'the middle became flat; the two ends continued to walk',
        },
        { ref: 'a3', about: 'p1', scars: ['A'], when: { date: '2021-03' }, change: 'worse' },
        { ref: 'a4', about: 'p1', scars: ['A'], when: { date: '2022-02' }, change: 'better' },
        { ref: 'a5', about: 'p1', scars: ['A'], when: { date: '2024-02' }, change: 'much_better' },
        {
          ref: 'a6',
          about: 't6',
          scars: ['A2'],
          when: { date: '2025-06' },
          change: 'slightly_better',
        },
        {
          ref: 'a7',
          about: 'p1',
          scars: ['A'],
          when: { date: '2026-09' },
          change: 'better',
          residual: ['the lowest end is still a little raised', 'a white line, a little wide'],
        },
      ],
      wouldDoAgain: said('yes'),
      verdictRaw: 'the operation again; the injections I would refuse',
      interest: 'none',
      consents: COUNTED,
    },
  },
  {
    key: 'miyu-ear',
    author: 'miyu',
    language: 'en',
    title: 'Keloid on the right earlobe, cut out, then a pressure earring',
    publishedDaysAgo: 40,
    state: 'published',
    body: '',
    facts: {
      kind: 'story',
      subject: 'self',
      scars: [
        {
          ref: 'A',
          kind: 'keloid',
          cause: 'piercing',
          sites: ['ear'],
          side: 'right',
          count: exactly(1),
          size: 'medium',
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
          ...once('2014-08'),
          setting: 'hospital',
          operator: 'plastic_surgeon',
          pain: 3,
        },
        {
          ref: 't2',
          scars: ['A'],
          code: 'physical.pressure',
          named: 'pressure earring',
          status: 'completed',
          durationDays: exactly(180),
          start: '2014-09',
          end: '2015-03',
          ...AT_HOME,
        },
      ],
      protocols: [{ ref: 'p1', pattern: 'sequential', steps: ['t1', 't2'] }],
      assessments: [
        { ref: 'a1', about: 'p1', scars: ['A'], when: { date: '2015-08' }, change: 'gone' },
        { ref: 'a2', about: 'p1', scars: ['A'], when: { date: '2026-09' }, change: 'gone' },
      ],
      wouldDoAgain: said('yes'),
      interest: 'none',
      consents: COUNTED,
    },
  },
  {
    key: 'miyu-bcg',
    author: 'miyu',
    language: 'en',
    title: 'Raised squares of the BCG stamp, eight weeks of silicone sheet',
    publishedDaysAgo: 12,
    state: 'published',
    body: prose`
      Eighteen small squares on the left upper arm, everybody of my age here has them. Only the lowest
      row is raised on me, and the sheet made no difference that I could measure with a ruler.
    `,
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
          size: 'small',
          colour: 'match',
          onset: { childhood: true },
          age: 'gt12m',
          raw: 'eighteen small squares, only the lowest row is raised',
        },
      ],
      treatments: [
        {
          ref: 't1',
          scars: ['A'],
          code: 'topical.silicone.sheet',
          status: 'stopped_early',
          durationDays: exactly(56),
          start: '2023-05',
          end: '2023-07',
          ...AT_HOME,
          stopReason: 'no_effect',
        },
      ],
      assessments: [
        { ref: 'a1', about: 't1', scars: ['A'], when: { date: '2023-07' }, change: 'same' },
      ],
      wouldDoAgain: said('no'),
      interest: 'none',
      consents: NOT_COUNTED,
    },
  },
];
