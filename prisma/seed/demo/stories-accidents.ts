import type { DemoStory } from './types';
import { between, COUNTED, exactly, NOT_COUNTED, prose, said } from './writing';

export const accidentStories: DemoStory[] = [
  {
    key: 'oksana-daughter',
    author: 'oksana',
    language: 'uk',
    title: 'Доньку вкусив собака: рік бережемо від сонця і чекаємо',
    publishedDaysAgo: 61,
    state: 'published',
    body: prose`
      Доньці було п'ять. Торік у вересні сусідський пес, якого вона знала змалку, вхопив її за щоку.
      Зашили того ж вечора. Ліворуч під вилицею дві дужки, одна рівна, друга трохи запала.

      Хірург сказав рік нічого не чіпати, тільки ховати від сонця. Ми й не чіпали. Крем вона зве
      «білий вусик», бо завжди розмазує аж до носа. Панамка, війна за панамку, сльози, знову
      панамка.

      Спершу було бурякове, до весни стало рожеве. А цього місяця прийшла з садка й розповідає:
      хлопчик спитав, що це, а вона йому: «Мене собака погано поцілував». І пішла собі ліпити.

      Тепер світліше й м'якше, ямка лишилась. Мені було найважче не роздивлятися її щоранку під
      вікном. Далі підемо радитись тоді, коли вона сама захоче.
    `,
    facts: {
      kind: 'story',
      subject: 'my_child',
      scars: [
        {
          ref: 'A',
          kind: 'mixed',
          morphology: said('linear'),
          cause: 'bite',
          sites: ['cheek'],
          side: 'left',
          count: exactly(2),
          colour: 'red_pink',
          visiblePlace: true,
          onset: { date: '2025-09' },
          age: 'lt3m',
        },
      ],
      treatments: [
        {
          ref: 't1',
          scars: ['A'],
          code: 'none.observation',
          status: 'ongoing',
          start: '2025-09',
          advisedBy: 'хірург',
        },
        {
          ref: 't2',
          scars: ['A'],
          code: 'topical.sunscreen',
          status: 'ongoing',
          start: '2025-09',
          setting: 'home',
          advisedBy: 'хірург',
        },
      ],
      assessments: [
        {
          ref: 'a1',
          about: 't1',
          scars: ['A'],
          when: { date: '2026-04' },
          change: 'slightly_better',
        },
        {
          ref: 'a2',
          about: 't1',
          scars: ['A'],
          when: { date: '2026-09' },
          change: 'better',
          residual: ['ямка'],
        },
      ],
      interest: 'none',
      consents: NOT_COUNTED,
    },
  },
  {
    key: 'sashko-hand',
    author: 'sashko',
    language: 'uk',
    title: 'Опік кисті: пересадка, рукавичка і лазер, ще не кінець',
    publishedDaysAgo: 2,
    state: 'pending',
    body: prose`
      У червні 2025-го на дачі спалахнув балончик у пальнику. Права кисть із тилу, аж до зап'ястка. У
      лікарні пересадили шкіру зі стегна, прижилася.

      Потім руку почало стягувати: між великим і вказівним ніби перетинка, пляшку не обхопиш. З
      вересня ношу компресійну рукавичку майже цілу добу, це вже друга, бо перша розтягнулась.
      Ненавиджу її. Влітку продавчині на мене так дивляться, ніби я щось поцупив.

      З лютого ходжу на фракційний CO2, теж у лікарні. Було три рази, а казали п'ять або шість.
      Після кожного тиждень кірочок. Кухоль уже тримаю, пляшку ще ні, а колір який був строкатий,
      такий і є.

      На стегні, звідки брали, рівний блідий прямокутник, він мені не заважає.

      Фото по місяцях склав у себе: https://example.org/ruka-sashko. Хто теж має перетинку, напишіть,
      чи пропонували вам операцію і що вирішили.
    `,
    facts: {
      kind: 'story',
      subject: 'self',
      scars: [
        {
          ref: 'A',
          kind: 'contracture',
          cause: 'burn.thermal',
          sites: ['hand'],
          side: 'right',
          count: exactly(1),
          size: 'area',
          colour: 'different',
          visiblePlace: true,
          onset: { date: '2025-06' },
          age: 'lt3m',
        },
        {
          ref: 'B',
          kind: 'flat',
          cause: 'surgery.medical',
          sites: ['thigh'],
          count: exactly(1),
          size: 'area',
          colour: 'pale',
          onset: { date: '2025-06' },
          raw: 'звідки брали шкіру',
        },
      ],
      treatments: [
        {
          ref: 't1',
          scars: ['A'],
          code: 'surgery.graft',
          status: 'completed',
          sessionsDone: exactly(1),
          start: '2025-06',
          lastSession: '2025-06',
          setting: 'hospital',
        },
        {
          ref: 't2',
          scars: ['A'],
          code: 'physical.pressure',
          named: 'компресійна рукавичка',
          status: 'ongoing',
          start: '2025-09',
        },
        {
          ref: 't3',
          scars: ['A'],
          code: 'laser.ablative.fractional.co2',
          named: 'фракційний CO2',
          status: 'ongoing',
          sessionsDone: exactly(3),
          sessionsPlanned: between(5, 6),
          start: '2026-02',
          lastSession: '2026-09',
          setting: 'hospital',
          downtimeDays: exactly(7),
        },
      ],
      assessments: [
        {
          ref: 'a1',
          about: 't3',
          scars: ['A'],
          when: { afterSession: 3, date: '2026-11' },
          change: 'slightly_better',
          residual: ['перетинка між великим і вказівним'],
          colourMatch: 'no',
        },
      ],
      interest: 'none',
      consents: COUNTED,
    },
  },
  {
    key: 'nora-knee',
    author: 'member',
    language: 'en',
    title: 'Nothing done: a graze on the knee from childhood',
    publishedDaysAgo: 200,
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
          sites: ['knee'],
          side: 'right',
          count: exactly(1),
          colour: 'pale',
          onset: { childhood: true },
        },
      ],
      treatments: [{ ref: 't1', scars: ['A'], code: 'none.observation', status: 'ongoing' }],
      assessments: [
        {
          ref: 'a1',
          about: 't1',
          scars: ['A'],
          when: { date: '2026-05' },
          change: 'same',
        },
      ],
      interest: 'none',
      consents: COUNTED,
    },
  },
];
