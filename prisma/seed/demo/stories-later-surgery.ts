import type { DemoStory } from './types';
import { AT_HOME, COUNTED, exactly, NOT_COUNTED, once, prose, said } from './writing';

export const laterSurgeryStories: DemoStory[] = [
  {
    key: 'gerda-breast',
    author: 'gerda',
    language: 'en',
    title: 'A trench under the arm, my own fat, and a painted areola',
    publishedDaysAgo: 288,
    state: 'published',
    body: prose`
      I am seventy-one and I write for the woman who sits in the corridor with the same form on her
      knees.

      In 2016 they took the tumour, and with it a third of my left breast. I am well, thank you, it is
      ten years. What remained was a trench on the outer side, grown fast to the ribs. When I lifted
      the arm, the breast folded inward as if somebody pulled on a string, and every bra found it.

      In spring 2018 a surgeon loosened it from below with a needle and in the same hour put fat there
      from my belly. The insurance paid, after the second letter. For two weeks I was blue from the
      armpit to the knees, and the belly, which had done nothing wrong, hurt more than the breast.

      Six weeks later: smooth as a dumpling. I was full of hope. Half a year later: half of the fat had
      gone home, as the surgeon had announced. So it has stayed. It is a hollow now and not a trench,
      and, to me the main thing, nothing sticks. I hang up my curtains myself.

      The nipple had been lost as well. In 2019 a woman who tattoos nothing else made me a new one, two
      sittings, 480 euros, paid from the holiday box. It is paint. From one metre you would bet money.
      I laughed all the way home in the tram because nobody knew.

      After some four years it had faded to weak tea. I have not renewed it; I do not look down so
      often any more. My husband asked whether he may miss it. He may.

      Again? The loosening at once. The fat once, not three times as was proposed. The picture, yes, at
      that time in my life.
    `,
    facts: {
      kind: 'story',
      subject: 'self',
      scars: [
        {
          ref: 'A',
          kind: 'atrophic',
          cause: 'surgery.medical',
          sites: ['breast'],
          side: 'left',
          count: exactly(1),
          size: 'large',
          visiblePlace: false,
          onset: { date: '2016' },
          age: 'gt12m',
          raw: 'a trench on the outer side, grown fast to the ribs',
        },
        {
          ref: 'B',
          kind: 'flat',
          cause: 'surgery.medical',
          sites: ['breast'],
          side: 'left',
          count: exactly(1),
          visiblePlace: false,
          onset: { date: '2016' },
          age: 'gt12m',
          raw: 'where the nipple had been',
        },
      ],
      treatments: [
        {
          ref: 't1',
          scars: ['A'],
          code: 'release.subcision',
          ...once('2018-04'),
          setting: 'hospital',
        },
        {
          ref: 't2',
          scars: ['A'],
          code: 'inj.fat',
          ...once('2018-04'),
          setting: 'hospital',
          operator: 'plastic_surgeon',
          downtimeDays: exactly(14),
          sideEffects: ['bruises from the armpit to the knees', 'pain in the belly'],
        },
        {
          ref: 't3',
          scars: ['B'],
          code: 'camouflage.medical_tattoo',
          status: 'completed',
          sessionsDone: exactly(2),
          start: '2019',
          lastSession: '2019',
          cost: { amount: 480, currency: 'EUR', basis: 'total', priceYear: 2019 },
        },
      ],
      protocols: [
        { ref: 'p1', pattern: 'same_day', steps: ['t1', 't2'], stepDays: 0, cyclesDone: 1 },
      ],
      assessments: [
        { ref: 'a1', about: 'p1', scars: ['A'], when: { date: '2018-06' }, change: 'much_better' },
        {
          ref: 'a2',
          about: 'p1',
          scars: ['A'],
          when: { date: '2018-10' },
          change: 'better',
          raw: 'half of the fat had gone home',
        },
        { ref: 'a3', about: 't3', scars: ['B'], when: { date: '2019' }, change: 'much_better' },
        {
          ref: 'a4',
          about: 't3',
          scars: ['B'],
          when: { date: '2023' },
          change: 'slightly_better',
          raw: 'faded to weak tea',
        },
        {
          ref: 'a5',
          about: 'p1',
          scars: ['A'],
          when: { date: '2026-01' },
          change: 'better',
          residual: ['a hollow'],
        },
      ],
      wouldDoAgain: said('yes'),
      verdictRaw: 'the loosening at once, the fat once',
      interest: 'none',
      consents: COUNTED,
    },
  },
  {
    key: 'gerda-nose',
    author: 'gerda',
    language: 'en',
    title: 'A patch on my nose in the colour of my ear',
    publishedDaysAgo: 108,
    state: 'published',
    body: prose`
      A small skin cancer, taken off in November 2023, and the hole closed with a piece of skin from
      behind my ear. The nose hears no better for it.

      A graft is a patch, let nobody tell you otherwise. Mine is round and paler than the rest, it
      shines, and it had a rim like a coin. Twice in 2024 they went round the rim with a fractional CO2
      laser. The step is lower, the light no longer stops at it. The colour had no opinion on lasers.

      Since then: make-up. Not the drugstore, the thick kind in small pots that a nurse taught me to mix
      at an afternoon for burned and operated people. I was the oldest by thirty years and had the most
      fun. It takes me four minutes. For the garden I leave it off, the tomatoes do not mind.
    `,
    facts: {
      kind: 'story',
      subject: 'self',
      scars: [
        {
          ref: 'A',
          kind: 'flat',
          morphology: said('area'),
          cause: 'surgery.medical',
          sites: ['nose'],
          count: exactly(1),
          size: 'medium',
          colour: 'pale',
          surface: 'shiny, with a rim',
          visiblePlace: true,
          onset: { date: '2023-11' },
        },
      ],
      treatments: [
        {
          ref: 't1',
          scars: ['A'],
          code: 'surgery.graft',
          ...once('2023-11'),
          setting: 'hospital',
        },
        {
          ref: 't2',
          scars: ['A'],
          code: 'laser.ablative.fractional.co2',
          status: 'completed',
          sessionsDone: exactly(2),
          start: '2024',
          lastSession: '2024',
          setting: 'hospital',
          pain: 4,
        },
        {
          ref: 't3',
          scars: ['A'],
          code: 'camouflage.makeup',
          status: 'ongoing',
          ...AT_HOME,
          advisedBy: 'nurse',
        },
      ],
      assessments: [
        {
          ref: 'a1',
          about: 't2',
          scars: ['A'],
          when: { afterSession: 2, date: '2025-03' },
          change: 'slightly_better',
          residual: ['paler than the nose', 'shine'],
          colourMatch: 'no',
        },
        {
          ref: 'a2',
          about: 't3',
          scars: ['A'],
          when: { date: '2026-07' },
          change: 'better',
          colourMatch: 'almost',
          raw: 'with the make-up on',
        },
      ],
      wouldDoAgain: said('yes'),
      interest: 'none',
      consents: NOT_COUNTED,
    },
  },
  {
    key: 'halyna-gallbladder',
    author: 'halyna',
    language: 'uk',
    title: 'Рубець від жовчного, зашитий удруге через двадцять шість років',
    publishedDaysAgo: 255,
    state: 'published',
    body: prose`
      Жовчний мені видаляли 1996 року, ще по-старому, навскіс під ребром, на цілу долоню. Рубець вийшов
      широкий і блискучий, мов стрічка з цукеркової коробки. Я з ним жила й не тужила, а внучка водила
      по ньому пальцем і питала, куди ця дорога.

      У травні 2022-го оперували грижу, і хірург заодно вирізав старий рубець та зашив тонко. Я не
      просила, він сам запропонував. Потім мазала гелем із ферментами, півтора місяця, бо сусідка по
      палаті мазала.

      Перший рік була ниточка, хвалилася всій родині. За другий розійшлася, і тепер стрічка знову є,
      щоправда, удвічі вужча. Про гель не скажу нічого, крім того, що липне до сорочки.

      Внучка оглянула й записала: «Була дорога, стала стежка».
    `,
    facts: {
      kind: 'story',
      subject: 'self',
      scars: [
        {
          ref: 'A',
          kind: 'widespread',
          morphology: said('linear'),
          cause: 'surgery.medical',
          sites: ['abdomen'],
          side: 'right',
          count: exactly(1),
          size: 'large',
          surface: 'блискучий',
          visiblePlace: false,
          onset: { date: '1996' },
          age: 'gt12m',
        },
      ],
      treatments: [
        {
          ref: 't1',
          scars: ['A'],
          code: 'surgery.excision',
          ...once('2022-05'),
          setting: 'hospital',
          advisedBy: 'хірург',
        },
        {
          ref: 't2',
          scars: ['A'],
          code: 'topical.enzyme',
          named: 'гель із ферментами',
          status: 'completed',
          durationDays: { ...exactly(45), raw: 'півтора місяця' },
          ...AT_HOME,
          cost: { amount: 410, currency: 'UAH', basis: 'per_unit', priceYear: 2022 },
        },
      ],
      assessments: [
        { ref: 'a1', about: 't1', scars: ['A'], when: { date: '2023-05' }, change: 'much_better' },
        {
          ref: 'a2',
          about: 't1',
          scars: ['A'],
          when: { date: '2026-02' },
          change: 'better',
          residual: ['удвічі вужча стрічка'],
        },
      ],
      wouldDoAgain: said('yes'),
      interest: 'none',
      consents: COUNTED,
    },
  },
];
