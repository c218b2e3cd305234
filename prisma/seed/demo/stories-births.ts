import type { DemoStory } from './types';
import { AT_HOME, COUNTED, course, exactly, NOT_COUNTED, perSession, prose, said } from './writing';

export const birthStories: DemoStory[] = [
  {
    key: 'ruzanna-caesarean',
    author: 'ruzanna',
    language: 'ru',
    title: 'Два кесаревых, один шов и правый край со своим характером',
    publishedDaysAgo: 205,
    state: 'published',
    body: prose`
      После первого кесарева, в 2015-м, у меня была ниточка. Я этой ниточкой гордилась, показывала
      подругам, будто сама вышивала. После второго, в октябре 2019-го, резали по тому же месту, тот
      же город, чуть ли не та же смена. Слева опять ниточка, а справа через три месяца вырос дождевой
      червяк. Сантиметров пять, бордовый, и зудит так, что я чесалась об угол стола, пока никто не
      видит. Свекровь видела.

      Начала с геля, Дерматикс, три месяца, с января. Червяку понравилось. Больше про гель сказать не
      могу.

      Потом уколы гормона. Первый в июне 2020-го, второй когда клиника снова открылась после
      ковидного перерыва, дальше раз в полтора месяца, шесть всего, последний в июле 2021-го. Три
      тысячи за укол по тем деньгам. Больно ли? Рожать легче, но рожать дольше. После третьего прошёл
      зуд. После шестого червяк лёг, осталась дорожка, цветом как вишнёвый компот.

      Цвет убирали сосудистым лазером в 2022-м, три раза, весной. Побледнела дорожка, купальник можно
      надеть, хотя кто там смотрит.

      И вот тут конец истории, если бы я писала её в 2022 году. Я тогда и писала, на другом форуме, с
      тремя восклицательными знаками!!!

      В 2024-м с самого правого края проснулся кусочек с ноготь. Красный, твёрдый, знакомый. Левее всё
      тихо. Врач предлагает снова колоть, а я никак не соберусь: чешется мало, мне тридцать восемь,
      двое детей и отчёты.

      Поэтому оценка у меня пополам. Большая часть лучше, край хуже, чем был после лазера. Уколы
      повторила бы. Гель нет. Восклицательные знаки беру назад.
    `,
    facts: {
      kind: 'story',
      subject: 'self',
      scars: [
        {
          ref: 'A',
          kind: 'keloid',
          morphology: said('linear'),
          cause: 'caesarean',
          sites: ['abdomen'],
          side: 'right',
          count: exactly(1),
          size: 'large',
          colour: 'purple',
          visiblePlace: false,
          onset: { date: '2019-10' },
        },
        {
          ref: 'A2',
          partOf: 'A',
          kind: 'keloid',
          cause: 'caesarean',
          sites: ['abdomen'],
          side: 'right',
          count: exactly(1),
          colour: 'red_pink',
          raw: 'кусочек с ноготь с самого правого края',
        },
      ],
      treatments: [
        {
          ref: 't1',
          scars: ['A'],
          code: 'topical.silicone.gel',
          named: 'Дерматикс',
          status: 'completed',
          durationDays: exactly(90),
          start: '2020-01',
          end: '2020-04',
          ...AT_HOME,
        },
        {
          ref: 't2',
          scars: ['A'],
          code: 'inj.steroid',
          ...course(6, '2020-06', '2021-07'),
          setting: 'clinic',
          cost: {
            amount: 3000,
            currency: 'RUB',
            basis: 'per_session',
            priceYear: null,
            raw: 'три тысячи за укол по тем деньгам',
          },
          pain: 9,
        },
        {
          ref: 't3',
          scars: ['A'],
          code: 'laser.vascular.pdl',
          named: 'сосудистый лазер',
          ...course(3, '2022-03', '2022-05'),
          setting: 'clinic',
        },
      ],
      assessments: [
        { ref: 'a1', about: 't1', scars: ['A'], when: { date: '2020-04' }, change: 'same' },
        {
          ref: 'a2',
          about: 't2',
          scars: ['A'],
          when: { afterSession: 3 },
          change: 'slightly_better',
          raw: 'прошёл зуд',
        },
        {
          ref: 'a3',
          about: 't2',
          scars: ['A'],
          when: { afterSession: 6, date: '2021-09' },
          change: 'better',
          residual: ['дорожка цвета вишнёвого компота'],
        },
        {
          ref: 'a4',
          about: 't3',
          scars: ['A'],
          when: { afterSession: 3, date: '2022-07' },
          change: 'much_better',
        },
        { ref: 'a5', about: 't2', scars: ['A2'], when: { date: '2024' }, change: 'worse' },
        {
          ref: 'a6',
          about: 't2',
          scars: ['A'],
          when: { date: '2026-04' },
          change: 'mixed',
          residual: ['твёрдый красный край'],
        },
      ],
      wouldDoAgain: said('yes'),
      verdictRaw: 'уколы да, гель нет',
      interest: 'none',
      consents: COUNTED,
    },
  },
  {
    key: 'sunniva-caesarean',
    author: 'sunniva',
    language: 'en',
    title: 'The caesarean scar that I washed without touching it',
    publishedDaysAgo: 141,
    state: 'published',
    body: prose`
      My daughter was born in March 2014 in nine minutes. It was an emergency, nobody had time to
      explain, and the scar healed very nicely, everyone told me so. I have no complaint about it. I
      only did not put my hand there for six years.

      In 2020 a midwife asked about that birth at an ordinary check, and then she did not go on to the
      next question. She sent me to a counsellor. Seven talks about one night, not one word about skin.
      Somewhere around the fifth I could wash there like anywhere else.

      The summer after, a physiotherapist taught me massage for it, since the left end was stuck and
      pulled when I reached for the top shelf. It slides better. The small fold above it stays.

      So the scar has changed a little and I have changed a lot, and there is only a box for the first.
    `,
    facts: {
      kind: 'story',
      subject: 'self',
      scars: [
        {
          ref: 'A',
          kind: 'flat',
          morphology: said('linear'),
          cause: 'caesarean',
          sites: ['abdomen'],
          count: exactly(1),
          visiblePlace: false,
          onset: { date: '2014-03' },
          age: 'gt12m',
        },
      ],
      treatments: [
        {
          ref: 't1',
          scars: ['A'],
          code: 'support.psychological',
          status: 'completed',
          sessionsDone: exactly(7),
          start: '2020',
          advisedBy: 'midwife',
        },
        {
          ref: 't2',
          scars: ['A'],
          code: 'physical.massage',
          status: 'completed',
          start: '2021-06',
          end: '2021-08',
          ...AT_HOME,
          advisedBy: 'physiotherapist',
        },
      ],
      assessments: [
        {
          ref: 'a1',
          about: 't1',
          scars: ['A'],
          when: { afterSession: 7 },
          change: 'same',
          raw: 'I could wash there like anywhere else',
        },
        {
          ref: 'a2',
          about: 't2',
          scars: ['A'],
          when: { date: '2026-06' },
          change: 'slightly_better',
          residual: ['the small fold above it'],
        },
      ],
      wouldDoAgain: said('yes'),
      interest: 'none',
      consents: NOT_COUNTED,
    },
  },
  {
    key: 'ana-hips',
    author: 'ana',
    language: 'en',
    title: 'Stretch marks on both hips: fractional laser, later a needling pen',
    publishedDaysAgo: 63,
    state: 'published',
    body: '',
    facts: {
      kind: 'story',
      subject: 'self',
      scars: [
        {
          ref: 'A',
          kind: 'striae',
          cause: 'growth_pregnancy_weight',
          sites: ['thigh', 'buttock'],
          side: 'both',
          size: 'area',
          colour: 'pale',
          visiblePlace: false,
          onset: { atAge: 15, raw: 'hips' },
          age: 'gt12m',
        },
      ],
      treatments: [
        {
          ref: 't1',
          scars: ['A'],
          code: 'laser.nafl.1540_1550',
          ...course(3, '2023-02', '2023-05'),
          setting: 'clinic',
          operator: 'doctor',
          cost: perSession(3200, 'MXN', 2023),
          pain: 5,
          rednessDays: exactly(4),
        },
        {
          ref: 't2',
          scars: ['A'],
          code: 'needling.pen',
          ...course(4, '2023-10', '2024-02'),
          setting: 'salon',
          operator: 'cosmetologist',
          cost: perSession(900, 'MXN', 2023),
          pain: 4,
          rednessDays: exactly(2),
        },
      ],
      assessments: [
        { ref: 'a1', about: 't1', scars: ['A'], when: { date: '2023-09' }, change: 'same' },
        {
          ref: 'a2',
          about: 't2',
          scars: ['A'],
          when: { date: '2024-08' },
          change: 'slightly_better',
        },
      ],
      wouldDoAgain: said('no'),
      interest: 'prefer_not_to_say',
      consents: COUNTED,
    },
  },
];
