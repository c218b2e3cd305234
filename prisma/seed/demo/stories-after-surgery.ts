import type { DemoStory } from './types';
import { AT_HOME, COUNTED, course, exactly, once, perSession, prose, said } from './writing';

export const afterSurgeryStories: DemoStory[] = [
  {
    key: 'fenwick-sternum',
    author: 'fenwick',
    language: 'en',
    title: 'Zip up the front: five years with a bypass scar',
    publishedDaysAgo: 68,
    state: 'published',
    body: prose`
      They opened me up in May 2021, four grafts, and I'd like it noted that I've no complaint about
      the plumbing.

      The scar suited itself. Top half, where a shirt opens: a white line, you'd have to be told. Bottom
      half: by Christmas a raised purple rope, itching like a jumper you can't take off. I'm a retired
      joiner and I know what a job looks like when the gaffer's done one end and the lad the other, but
      I'm assured it was the same pair of hands, and it's the pull on the skin down there that does it.

      First, silicone sheets off the practice nurse, December to March. Chest hair and sticky silicone,
      draw your own conclusions. My wife cut a window for them with the beard trimmer. Softer? Aye,
      maybe. I packed it in when the pharmacy changed to the ones that curl.

      Then steroid needles at the hospital, about seven weeks apart, four of them, April to September
      2022. First did nowt. Second stopped the itch, and that alone was worth the bus. After the fourth
      the rope was string. There's a bit of thin skin with red threads in it where the stuff went in.
      I was told there might be.

      In 2023 my daughter paid for a vascular laser, Vbeam, three goes at £150. That was for the colour,
      and purple went to pink. I bruised like a windfall for ten days each time and they took my
      photograph as if I'd been booked.

      So, five years. Top half never needed anybody. Bottom half flat for two thirds of it, and the last
      inch still up and still a bit red. It doesn't itch. I don't think of it save when the seat belt
      finds it. Was it the laser, or was it just 2024 coming along? Couldn't say. Glad I had the
      needles. Sheets I'd only recommend to a bald man.
    `,
    facts: {
      kind: 'story',
      subject: 'self',
      scars: [
        {
          ref: 'A',
          kind: 'hypertrophic',
          morphology: said('linear'),
          cause: 'surgery.medical',
          sites: ['chest'],
          count: exactly(1),
          size: 'large',
          colour: 'purple',
          onset: { date: '2021-05' },
          raw: 'the bottom half of a bypass scar',
        },
      ],
      treatments: [
        {
          ref: 't1',
          scars: ['A'],
          code: 'topical.silicone.sheet',
          status: 'stopped_early',
          start: '2021-12',
          end: '2022-03',
          ...AT_HOME,
          advisedBy: 'practice nurse',
          stopReason: 'other',
        },
        {
          ref: 't2',
          scars: ['A'],
          code: 'inj.steroid',
          ...course(4, '2022-04', '2022-09'),
          intervalDays: { ...exactly(49), raw: 'about seven weeks apart' },
          setting: 'hospital',
          sideEffects: ['thin skin with red threads'],
        },
        {
          ref: 't3',
          scars: ['A'],
          code: 'laser.vascular.pdl',
          named: 'Vbeam',
          status: 'completed',
          sessionsDone: exactly(3),
          start: '2023',
          lastSession: '2023',
          setting: 'clinic',
          cost: perSession(150, 'GBP', 2023),
          downtimeDays: exactly(10),
          sideEffects: ['bruises for ten days'],
        },
      ],
      assessments: [
        {
          ref: 'a1',
          about: 't1',
          scars: ['A'],
          when: { date: '2022-03' },
          change: 'slightly_better',
          raw: 'Softer? Aye, maybe.',
        },
        { ref: 'a2', about: 't2', scars: ['A'], when: { afterSession: 1 }, change: 'same' },
        {
          ref: 'a3',
          about: 't2',
          scars: ['A'],
          when: { afterSession: 4, date: '2022-11' },
          change: 'better',
        },
        {
          ref: 'a4',
          about: 't3',
          scars: ['A'],
          when: { afterSession: 3 },
          change: 'slightly_better',
          raw: 'purple went to pink',
        },
        {
          ref: 'a5',
          about: 't2',
          scars: ['A'],
          when: { date: '2026-08' },
          change: 'better',
          residual: ['the last inch still up and a bit red'],
        },
      ],
      wouldDoAgain: said('yes'),
      verdictRaw: 'needles yes; sheets only for a bald man',
      interest: 'none',
      consents: COUNTED,
    },
  },
  {
    key: 'gerda-knee',
    author: 'gerda',
    language: 'en',
    title: 'New knee, old grumbling: massage and half a tube of gel',
    publishedDaysAgo: 222,
    state: 'published',
    body: prose`
      For three months the physiotherapist moved the scar with her thumbs and I told her what I thought
      of her, and then I could kneel in church again. The gel I forgot in a hotel.
    `,
    facts: {
      kind: 'story',
      subject: 'self',
      scars: [
        {
          ref: 'A',
          kind: 'unsure',
          morphology: said('linear'),
          cause: 'surgery.medical',
          sites: ['knee'],
          side: 'left',
          count: exactly(1),
          size: 'large',
          onset: { date: '2022-05' },
          age: 'lt3m',
        },
      ],
      treatments: [
        {
          ref: 't1',
          scars: ['A'],
          code: 'physical.massage',
          status: 'completed',
          durationDays: exactly(90),
          start: '2022-07',
          end: '2022-10',
        },
        {
          ref: 't2',
          scars: ['A'],
          code: 'topical.silicone.gel',
          status: 'stopped_early',
          ...AT_HOME,
          stopReason: 'other',
          cost: { amount: 26, currency: 'EUR', basis: 'per_unit', priceYear: 2022 },
        },
      ],
      assessments: [
        { ref: 'a1', about: 't1', scars: ['A'], when: { date: '2023-05' }, change: 'better' },
      ],
      wouldDoAgain: said('yes'),
      interest: 'none',
      consents: COUNTED,
    },
  },
  {
    key: 'kestrel-shoulder',
    author: 'kestrel',
    language: 'en',
    title: 'Stretched shoulder surgery scar: needled, then cut out and taped',
    publishedDaysAgo: 290,
    state: 'published',
    body: '',
    facts: {
      kind: 'story',
      subject: 'self',
      scars: [
        {
          ref: 'A',
          kind: 'widespread',
          cause: 'surgery.medical',
          sites: ['shoulder'],
          side: 'right',
          count: exactly(1),
          size: 'large',
          colour: 'pale',
          onset: { date: '2018' },
          age: 'gt12m',
        },
      ],
      treatments: [
        {
          ref: 't1',
          scars: ['A'],
          code: 'needling.pen',
          ...course(3, '2021-03', '2021-07'),
          setting: 'clinic',
          operator: 'nurse',
          pain: 3,
        },
        {
          ref: 't2',
          scars: ['A'],
          code: 'surgery.excision',
          ...once('2022-11'),
          setting: 'clinic',
          operator: 'plastic_surgeon',
          downtimeDays: exactly(14),
        },
        {
          ref: 't3',
          scars: ['A'],
          code: 'physical.tape',
          named: 'Micropore',
          status: 'completed',
          durationDays: exactly(120),
          start: '2022-12',
          end: '2023-04',
          ...AT_HOME,
        },
      ],
      protocols: [{ ref: 'p1', pattern: 'sequential', steps: ['t2', 't3'] }],
      assessments: [
        { ref: 'a1', about: 't1', scars: ['A'], when: { date: '2022-01' }, change: 'same' },
        { ref: 'a2', about: 'p1', scars: ['A'], when: { date: '2023-05' }, change: 'much_better' },
        { ref: 'a3', about: 'p1', scars: ['A'], when: { date: '2025-12' }, change: 'same' },
      ],
      wouldDoAgain: said('no'),
      interest: 'none',
      consents: COUNTED,
    },
  },
];
