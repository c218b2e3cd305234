import type { DemoStory } from './types';
import { COUNTED, exactly, NOT_COUNTED, once, prose, said } from './writing';

export const childStories: DemoStory[] = [
  {
    key: 'ruzanna-tea',
    author: 'ruzanna',
    language: 'ru',
    title: 'Дочка и чашка чая: пять лет одному локтю',
    publishedDaysAgo: 98,
    state: 'published',
    body: prose`
      Ей было полтора года. Чашка стояла далеко, я до сих пор могу показать где. Дотянулась.

      Апрель 2021-го, правая рука, сгиб локтя и вниз до половины предплечья. Больница, две недели.
      Врач сказал, что кожу пересаживать не будем, дети зарастают. Заросла. Только сгиб стал
      собираться в складку, как шторка на леске, и к зиме ручка до конца не выпрямлялась.

      Пластину силиконовую клали под рукав, она её снимала и кормила ею куклу. Перешли на гель: мажешь
      и дуешь, это уже игра. Полгода мазали. Стало мягче и бледнее, складка осталась, потому что
      ребёнок растёт, а складка нет.

      Летом 2023-го, ей без малого четыре, сделали Z-пластику, бесплатно. Разрез молнией. Муж
      держался, я нет. Шина, потом упражнения: тянулись за конфетой на шкафу, двадцать раз в день.
      Шкаф победили через два месяца.

      Сейчас ей почти семь, ходит на гимнастику, стоит на руках. Рука прямая. Рубец видно, широкий,
      зигзагом, светлее остального. В саду придумала, что это от дракона. Хирург велел
      показываться, пока растёт, раз в год, мы и показываемся.

      Пишу не ради совета. Просто пять лет назад я искала ночью хоть кого-нибудь, у кого локоть потом
      разогнулся.
    `,
    facts: {
      kind: 'story',
      subject: 'my_child',
      scars: [
        {
          ref: 'A',
          kind: 'contracture',
          cause: 'burn.thermal',
          sites: ['arm', 'forearm'],
          side: 'right',
          count: exactly(1),
          size: 'area',
          onset: { date: '2021-04' },
        },
      ],
      treatments: [
        {
          ref: 't1',
          scars: ['A'],
          code: 'topical.silicone.sheet',
          status: 'stopped_early',
          setting: 'home',
          stopReason: 'other',
          raw: 'снимала и кормила ею куклу',
        },
        {
          ref: 't2',
          scars: ['A'],
          code: 'topical.silicone.gel',
          status: 'completed',
          durationDays: exactly(180),
          setting: 'home',
        },
        {
          ref: 't3',
          scars: ['A'],
          code: 'surgery.zplasty',
          ...once('2023-06'),
          setting: 'hospital',
        },
      ],
      assessments: [
        {
          ref: 'a1',
          about: 't2',
          scars: ['A'],
          change: 'slightly_better',
          residual: ['складка на сгибе'],
        },
        { ref: 'a2', about: 't3', scars: ['A'], when: { date: '2023-09' }, change: 'much_better' },
        {
          ref: 'a3',
          about: 't3',
          scars: ['A'],
          when: { date: '2026-07' },
          change: 'much_better',
          residual: ['широкий светлый зигзаг'],
          colourMatch: 'partly',
        },
      ],
      wouldDoAgain: said('yes'),
      interest: 'none',
      consents: COUNTED,
    },
  },
  {
    key: 'tomasz-son',
    author: 'admin',
    language: 'en',
    title: 'My son, the garden swing, and a gel that needs character',
    publishedDaysAgo: 134,
    state: 'published',
    body: prose`
      Edge of a swing, May 2025, he was five. Two centimetres above the left eyebrow, five stitches and
      an ice cream.

      The doctor in the emergency room said: paper strips for some weeks, then silicone gel twice a
      day, if you have the character. The strips he took off in kindergarten and traded for a dinosaur.
      The gel we managed for eight weeks, once a day, when he was already asleep and could not vote.
      From then on we only wait, and at this all my family has talent.

      One year later the line is flat. It goes pink when he runs, and then it is visible from the
      other end of the playground. I asked whether it disturbs him. He said that Franek has a longer
      one.
    `,
    facts: {
      kind: 'story',
      subject: 'my_child',
      scars: [
        {
          ref: 'A',
          kind: 'flat',
          morphology: said('linear'),
          cause: 'cut',
          sites: ['forehead'],
          side: 'left',
          count: exactly(1),
          size: 'medium',
          visiblePlace: true,
          onset: { date: '2025-05' },
          age: 'lt3m',
        },
      ],
      treatments: [
        {
          ref: 't1',
          scars: ['A'],
          code: 'physical.tape',
          named: 'paper strips',
          status: 'stopped_early',
          start: '2025-06',
          setting: 'home',
          advisedBy: 'emergency doctor',
          stopReason: 'other',
        },
        {
          ref: 't2',
          scars: ['A'],
          code: 'topical.silicone.gel',
          status: 'completed',
          durationDays: exactly(56),
          setting: 'home',
          advisedBy: 'emergency doctor',
          cost: { amount: 79, currency: 'PLN', basis: 'per_unit', priceYear: 2025 },
        },
        { ref: 't3', scars: ['A'], code: 'none.observation', status: 'ongoing' },
      ],
      assessments: [
        {
          ref: 'a1',
          about: 't3',
          scars: ['A'],
          when: { date: '2026-06' },
          change: 'better',
          residual: ['goes pink when he runs'],
        },
      ],
      wouldDoAgain: said('yes'),
      interest: 'none',
      consents: NOT_COUNTED,
    },
  },
];
