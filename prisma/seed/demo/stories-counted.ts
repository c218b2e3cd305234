import type { DemoStory } from './types';
import { COUNTED, course, exactly, OLD_ACNE, once, perSession, prose, said } from './writing';

/** Results that were counted scar by scar. */
export const countedStories: DemoStory[] = [
  {
    key: 'egor-co2',
    author: 'egor',
    language: 'ru',
    title: 'CO2 и плазма: через месяц, полгода и два года',
    publishedDaysAgo: 78,
    state: 'published',
    body: prose`
      Исходное: глубокие «коробочки», слева одиннадцать, справа девять, считал по макрофото. Тбилиси,
      клиника, дерматолог.

      Осень 2023-го: дермапен с плазмой поверх, три раза. Отёк на сутки. Эффекта, который можно
      показать на снимке, нет.

      Февраль 2024-го: фракционный CO2 и сразу же плазма, один раз, 1100 лари вместе со взятием крови.
      Корки девять дней, красный до июня, хозяйка квартиры решила, что я запил.

      Контрольные снимки, один угол, одна лампа:

      - март, месяц: восторг. Потом выяснилось, что это отёк
      - август, полгода: обе щеки заметно ровнее
      - февраль 2026-го, два года: чуть откатилось. Слева из одиннадцати мельче семь, четыре прежние.
      Справа двух не нахожу, пять мельче, две прежние

      Напиши я всё это в апреле 2024-го, вышла бы восторженная неправда. Поэтому стоит будильник на
      2028-й, допишу.

      Сделала ли что-нибудь плазма, понять нельзя: контрольной щеки я не оставил, о чём жалею как
      инженер.
    `,
    facts: {
      kind: 'story',
      subject: 'self',
      scars: [
        {
          ref: 'A',
          ...OLD_ACNE,
          morphology: said('boxcar'),
          sites: ['cheek'],
          side: 'left',
          count: exactly(11),
        },
        {
          ref: 'B',
          ...OLD_ACNE,
          morphology: said('boxcar'),
          sites: ['cheek'],
          side: 'right',
          count: exactly(9),
        },
      ],
      treatments: [
        {
          ref: 't1',
          scars: ['A', 'B'],
          code: 'needling.pen',
          named: 'дермапен',
          ...course(3, '2023-09', '2023-11'),
          setting: 'clinic',
          operator: 'dermatologist',
          downtimeDays: exactly(1),
        },
        {
          ref: 't2',
          scars: ['A', 'B'],
          code: 'inj.prp',
          technique: ['плазма поверх кожи'],
          ...course(4, '2023-09', '2024-02'),
          setting: 'clinic',
        },
        {
          ref: 't3',
          scars: ['A', 'B'],
          code: 'laser.ablative.fractional.co2',
          ...once('2024-02'),
          setting: 'clinic',
          operator: 'dermatologist',
          cost: { ...perSession(1100, 'GEL', 2024), raw: 'вместе со взятием крови' },
          downtimeDays: exactly(9),
          sideEffects: ['краснота до июня'],
        },
      ],
      protocols: [
        { ref: 'p1', pattern: 'same_day', steps: ['t1', 't2'], stepDays: 0, cyclesDone: 3 },
        { ref: 'p2', pattern: 'same_day', steps: ['t3', 't2'], stepDays: 0, cyclesDone: 1 },
      ],
      assessments: [
        { ref: 'a1', about: 'p1', scars: ['A', 'B'], when: { date: '2024-01' }, change: 'same' },
        {
          ref: 'a2',
          about: 'p2',
          scars: ['A', 'B'],
          when: { date: '2024-08' },
          change: 'much_better',
        },
        {
          ref: 'a3',
          about: 'p2',
          scars: ['A'],
          when: { date: '2026-02' },
          counts: { gone: 0, better: 7, same: 4, worse: 0 },
        },
        {
          ref: 'a4',
          about: 'p2',
          scars: ['B'],
          when: { date: '2026-02' },
          counts: { gone: 2, better: 5, same: 2, worse: 0 },
        },
      ],
      wouldDoAgain: said('yes'),
      interest: 'none',
      consents: COUNTED,
    },
  },
  {
    key: 'joao-nose',
    author: 'joao',
    language: 'en',
    title: 'Eleven narrow holes on the nose: TCA CROSS, then needling',
    publishedDaysAgo: 46,
    state: 'published',
    body: '',
    facts: {
      kind: 'story',
      subject: 'self',
      scars: [
        {
          ref: 'A',
          ...OLD_ACNE,
          morphology: said('icepick'),
          sites: ['nose'],
          count: exactly(11),
          size: 'pinhead',
          visiblePlace: true,
        },
      ],
      treatments: [
        {
          ref: 't1',
          scars: ['A'],
          code: 'peel.cross',
          named: 'TCA CROSS',
          ...course(4, '2025-02', '2025-07'),
          intervalDays: exactly(42),
          setting: 'clinic',
          operator: 'dermatologist',
          cost: perSession(350, 'BRL', 2025),
          pain: 5,
          downtimeDays: exactly(4),
          sideEffects: ['brown rings for three months', 'one hole became wider'],
        },
        {
          ref: 't2',
          scars: ['A'],
          code: 'needling.pen',
          ...course(3, '2025-10', '2026-02'),
          setting: 'clinic',
          operator: 'dermatologist',
          cost: perSession(420, 'BRL', 2025),
          pain: 3,
        },
      ],
      protocols: [{ ref: 'p1', pattern: 'sequential', steps: ['t1', 't2'] }],
      assessments: [
        {
          ref: 'a1',
          about: 't1',
          scars: ['A'],
          when: { date: '2025-09' },
          counts: { gone: 1, better: 5, same: 4, worse: 1 },
        },
        {
          ref: 'a2',
          about: 'p1',
          scars: ['A'],
          when: { date: '2026-08' },
          counts: { gone: 1, better: 6, same: 3, worse: 1 },
        },
      ],
      wouldDoAgain: said('yes'),
      interest: 'none',
      consents: COUNTED,
    },
  },
];
