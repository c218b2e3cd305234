import type { DemoStory } from './types';
import {
  COUNTED,
  course,
  exactly,
  NOT_COUNTED,
  OLD_ACNE,
  once,
  perSession,
  prose,
  said,
} from './writing';

/** Scars that strings hold down from below, and what cutting those strings did. */
export const tetheredStories: DemoStory[] = [
  {
    key: 'vera-threads',
    author: 'vera',
    language: 'ru',
    title: 'Подрезание рубцов и дермапен в один день: подробно, с синяками',
    publishedDaysAgo: 155,
    state: 'published',
    body: prose`
      Муж говорит, что у меня лицо как лицо. У мужа минус шесть.

      Рубцы после угрей на обеих щеках, не то чтобы глубокие, но на привязи: улыбнёшься, и они
      западают, как пуговицы на старом диване. В 2019-м честно прошла в салоне у дома курс
      мезотерапии, шесть раз. На выходе ноль.

      Осенью 2024-го дерматолог показала мне пальцем, где именно держит, и предложила подрезать и тут
      же пройтись дермапеном. Самые заметные обвели фломастером: шесть штук. Три визита, октябрь,
      декабрь, февраль, по 14 тысяч, а сколько там за что, в чеке не разделено.

      Ощущения. Обезболивание противное. Само подрезание не больно, зато слышно: хруст, словно за
      стеной рвут сухую простыню. На втором визите я попросила включить что-нибудь погромче, и резали
      меня под Вивальди.

      Потом:

      - после первого синяк от века до челюсти, одиннадцать дней
      - после второго почти ничего, и я расслабилась
      - после третьего справа надулась шишка размером с фасоль, её отсасывали шприцем, дальше я до мая
      разминала остаток

      Летом 2025-го из шести обведённых четыре стали мельче, одна такая же, а на месте последней
      теперь бугорок вместо ямки. Пальцем чувствуется, на вид только если знать. При улыбке слева больше
      не западает. Май 2026-го: всё так же, и меня это устраивает.

      Повторила бы? Левую щёку да. Правую оставила бы в покое.
    `,
    facts: {
      kind: 'story',
      subject: 'self',
      scars: [
        {
          ref: 'A',
          ...OLD_ACNE,
          morphology: said('rolling'),
          sites: ['cheek'],
          side: 'both',
          visiblePlace: true,
        },
        {
          ref: 'A2',
          partOf: 'A',
          ...OLD_ACNE,
          morphology: said('rolling'),
          sites: ['cheek'],
          side: 'both',
          count: exactly(6),
          raw: 'самые заметные, обведённые фломастером',
        },
      ],
      treatments: [
        {
          ref: 't1',
          scars: ['A'],
          code: 'inj.mesotherapy',
          ...course(6, '2019', '2019'),
          setting: 'salon',
        },
        {
          ref: 't2',
          scars: ['A2'],
          code: 'release.subcision',
          ...course(3, '2024-10', '2025-02'),
          setting: 'clinic',
          operator: 'dermatologist',
          sideEffects: ['синяк на одиннадцать дней', 'шишка справа до мая'],
        },
        {
          ref: 't3',
          scars: ['A'],
          code: 'needling.pen',
          named: 'дермапен',
          ...course(3, '2024-10', '2025-02'),
          setting: 'clinic',
          operator: 'dermatologist',
        },
      ],
      protocols: [
        {
          ref: 'p1',
          pattern: 'same_day',
          steps: ['t2', 't3'],
          stepDays: 0,
          cyclesDone: 3,
          prescribedBy: 'dermatologist',
        },
      ],
      assessments: [
        { ref: 'a1', about: 't1', scars: ['A'], when: { afterSession: 6 }, change: 'same' },
        {
          ref: 'a2',
          about: 'p1',
          scars: ['A2'],
          when: { afterCycle: 3, date: '2025-07' },
          counts: { gone: 0, better: 4, same: 1, worse: 1 },
          residual: ['бугорок вместо ямки справа'],
        },
        {
          ref: 'a3',
          about: 'p1',
          scars: ['A2'],
          when: { date: '2026-05' },
          counts: { gone: 0, better: 4, same: 1, worse: 1 },
        },
      ],
      wouldDoAgain: said('unsure'),
      verdictRaw: 'левую щёку да, правую нет',
      interest: 'none',
      consents: COUNTED,
    },
  },
  {
    key: 'lesia-cheeks',
    author: 'lesia',
    language: 'uk',
    title: 'Підрізання рубців, дермапен і один CO2 на щоках',
    publishedDaysAgo: 25,
    state: 'published',
    body: '',
    facts: {
      kind: 'story',
      subject: 'self',
      scars: [
        {
          ref: 'A',
          ...OLD_ACNE,
          morphology: said('rolling'),
          sites: ['cheek'],
          side: 'both',
          grade: 3,
          onset: { yearsAgo: 15 },
        },
      ],
      treatments: [
        {
          ref: 't1',
          scars: ['A'],
          code: 'release.subcision',
          ...course(2, '2024-03', '2024-05'),
          setting: 'clinic',
          operator: 'dermatologist',
          cost: perSession(3500, 'UAH', 2024),
          pain: 4,
          downtimeDays: exactly(10),
          sideEffects: ['синці'],
        },
        {
          ref: 't2',
          scars: ['A'],
          code: 'needling.pen',
          ...course(4, '2024-06', '2024-11'),
          intervalDays: exactly(42),
          setting: 'clinic',
          operator: 'dermatologist',
          cost: perSession(2200, 'UAH', 2024),
        },
        {
          ref: 't3',
          scars: ['A'],
          code: 'laser.ablative.fractional.co2',
          ...once('2025-02'),
          setting: 'clinic',
          operator: 'dermatologist',
          cost: perSession(6000, 'UAH', 2025),
          pain: 7,
          downtimeDays: exactly(8),
          rednessDays: exactly(70),
        },
      ],
      protocols: [{ ref: 'p1', pattern: 'sequential', steps: ['t1', 't2', 't3'] }],
      assessments: [
        { ref: 'a1', about: 't1', scars: ['A'], when: { afterSession: 2 }, change: 'better' },
        { ref: 'a2', about: 'p1', scars: ['A'], when: { date: '2025-11' }, change: 'much_better' },
        {
          ref: 'a3',
          about: 'p1',
          scars: ['A'],
          when: { date: '2026-09' },
          change: 'much_better',
          improvementPct: 60,
        },
      ],
      wouldDoAgain: said('yes'),
      interest: 'none',
      consents: COUNTED,
    },
  },
  {
    key: 'kestrel-temples',
    author: 'kestrel',
    language: 'en',
    title: 'Old acne dents on the temples: subcision, needling, then a fractional laser',
    publishedDaysAgo: 65,
    state: 'published',
    body: '',
    facts: {
      kind: 'story',
      subject: 'self',
      scars: [
        {
          ref: 'A',
          ...OLD_ACNE,
          morphology: said('rolling'),
          sites: ['temple'],
          side: 'both',
          count: exactly(8),
          onset: { yearsAgo: 18 },
        },
      ],
      treatments: [
        {
          ref: 't1',
          scars: ['A'],
          code: 'release.subcision',
          ...once('2025-09'),
          setting: 'clinic',
          operator: 'dermatologist',
          downtimeDays: exactly(9),
          sideEffects: ['a hard cord on the right for two months'],
        },
        {
          ref: 't2',
          scars: ['A'],
          code: 'needling.pen',
          ...course(2, '2025-11', '2026-01'),
          setting: 'clinic',
          operator: 'dermatologist',
        },
        {
          ref: 't3',
          scars: ['A'],
          code: 'laser.nafl.1540_1550',
          ...course(4, '2026-02', '2026-05'),
          intervalDays: exactly(28),
          setting: 'clinic',
          pain: 5,
          rednessDays: exactly(3),
        },
      ],
      protocols: [{ ref: 'p1', pattern: 'sequential', steps: ['t1', 't2', 't3'] }],
      assessments: [
        {
          ref: 'a1',
          about: 'p1',
          scars: ['A'],
          when: { date: '2026-08' },
          counts: { gone: 0, better: 3, same: 4, worse: 1 },
        },
      ],
      wouldDoAgain: said('unsure'),
      interest: 'none',
      consents: NOT_COUNTED,
    },
  },
];
