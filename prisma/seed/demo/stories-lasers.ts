import type { DemoStory } from './types';
import { between, COUNTED, exactly, prose, said } from './writing';

export const laserStories: DemoStory[] = [
  {
    key: 'timur-cheek',
    author: 'timur',
    language: 'ru',
    title: 'Игольчатый радиолифтинг: рельеф чуть мягче, а щека провалилась',
    publishedDaysAgo: 180,
    state: 'published',
    body: prose`
      Пишу, потому что перед процедурой сам искал такой рассказ и не нашёл.

      Рубцы с подросткового возраста, обе щеки, неглубокие, волнами. Посоветовали иглы с
      радиочастотой, аппарат «Морфеус», три сеанса. Крем наносили за час, и всё равно семь из
      десяти: у висков терпимо, а вдоль челюсти слёзы текли сами.

      Первый раз ходил в сентябре 2025-го. К ноябрю решил, что стало мягче, и в декабре пошёл на
      второй.

      А в феврале жена спросила, почему я так исхудал. Я не худел, весы те же. Слева под скулой
      лежит тень, на фотографиях с прошлого дня рождения её нет. Показался уже другому дерматологу:
      пощупал и сказал, что похоже на потерю жира под кожей, а вернётся ли он, обещать некому.
      Третий сеанс я отменил.

      Итого: волны чуть мельче, щека впалая. Отдал по 85 тысяч тенге за раз в 2025 году, чтобы
      одно поменять на другое. Второй раз не пошёл бы.
    `,
    facts: {
      kind: 'story',
      subject: 'self',
      scars: [
        {
          ref: 'A',
          kind: 'atrophic',
          morphology: said('rolling'),
          cause: 'acne',
          sites: ['cheek'],
          side: 'both',
          visiblePlace: true,
          grade: 3,
          onset: { raw: 'с подросткового возраста' },
          age: 'gt12m',
        },
      ],
      treatments: [
        {
          ref: 't1',
          scars: ['A'],
          code: 'rf.microneedling',
          named: 'Морфеус',
          status: 'stopped_early',
          sessionsDone: exactly(2),
          sessionsPlanned: exactly(3),
          start: '2025-09',
          end: '2026-02',
          lastSession: '2025-12',
          setting: 'clinic',
          cost: { amount: 85000, currency: 'KZT', basis: 'per_session', priceYear: 2025 },
          stopReason: 'side_effect',
          pain: 7,
          sideEffects: ['впадина под левой скулой, похоже на потерю жира'],
        },
      ],
      assessments: [
        {
          ref: 'a1',
          about: 't1',
          scars: ['A'],
          when: { afterSession: 1, date: '2025-11' },
          change: 'slightly_better',
        },
        {
          ref: 'a2',
          about: 't1',
          scars: ['A'],
          when: { afterSession: 2, date: '2026-05' },
          change: 'worse',
          residual: ['тень и впадина слева'],
          raw: 'волны чуть мельче, щека впалая',
        },
      ],
      wouldDoAgain: said('no'),
      interest: 'none',
      consents: COUNTED,
    },
  },
  {
    key: 'timur-neck',
    author: 'timur',
    language: 'ru',
    title: 'Ямка от фурункула на шее, четыре раза лазером у родственницы',
    publishedDaysAgo: 22,
    state: 'unreviewed',
    body: prose`
      Сразу скажу: лазер делала сестра жены, у неё свой кабинет, и взяла она с меня половину,
      двенадцать тысяч тенге за раз. Так что мои слова делите на два.

      Фурункул на шее сзади был в 2021-м, вскрывали. Осталась воронка с горошину, её тёр воротник.
      С марта по июнь этого года четыре раза прошлись неабляционным фракционным (Lux1540), примерно
      раз в месяц. Терпимо, потом три дня красный.

      Сам я этого места не вижу, сужу по снимкам в одном и том же кресле. Края стали положе, дно как
      было. Воротник больше не цепляет. Чуть лучше, и хватит об этом.
    `,
    facts: {
      kind: 'story',
      subject: 'self',
      scars: [
        {
          ref: 'A',
          kind: 'atrophic',
          morphology: said('unsure'),
          cause: 'other_infection',
          sites: ['neck'],
          count: exactly(1),
          size: 'medium',
          onset: { date: '2021' },
          age: 'gt12m',
        },
      ],
      treatments: [
        {
          ref: 't1',
          scars: ['A'],
          code: 'laser.nafl.1540_1550',
          named: 'Lux1540',
          status: 'completed',
          sessionsDone: exactly(4),
          intervalDays: exactly(30),
          start: '2026-03',
          end: '2026-06',
          lastSession: '2026-06',
          setting: 'salon',
          operator: 'cosmetologist',
          cost: {
            amount: 12000,
            currency: 'KZT',
            basis: 'per_session',
            priceYear: 2026,
            raw: 'половина цены',
          },
          pain: 4,
          rednessDays: exactly(3),
        },
      ],
      assessments: [
        {
          ref: 'a1',
          about: 't1',
          scars: ['A'],
          when: { date: '2026-10' },
          change: 'slightly_better',
          residual: ['дно как было'],
        },
      ],
      wouldDoAgain: said('yes'),
      interest: 'relative_or_friend',
      interestText: 'лазер делала сестра жены, за полцены',
      consents: COUNTED,
    },
  },
  {
    key: 'quietpebble-pico',
    author: 'quietpebble',
    language: 'en',
    title: 'Pico laser for acne scars on the cheeks, three of six sessions',
    publishedDaysAgo: 5,
    state: 'published',
    body: '',
    facts: {
      kind: 'story',
      subject: 'self',
      scars: [
        {
          ref: 'A',
          kind: 'atrophic',
          morphology: said('boxcar'),
          cause: 'acne',
          sites: ['cheek'],
          side: 'both',
          count: between(6, 20),
          grade: 3,
          onset: { yearsAgo: 9 },
          age: 'gt12m',
        },
      ],
      treatments: [
        {
          ref: 't1',
          scars: ['A'],
          code: 'laser.pico',
          named: 'PicoWay',
          status: 'stopped_early',
          sessionsDone: exactly(3),
          sessionsPlanned: exactly(6),
          intervalDays: exactly(35),
          start: '2026-04',
          end: '2026-06',
          lastSession: '2026-06',
          setting: 'clinic',
          operator: 'nurse',
          cost: { amount: 450, currency: 'CAD', basis: 'per_session', priceYear: 2026 },
          stopReason: 'pregnancy',
          pain: 4,
          rednessDays: exactly(2),
        },
      ],
      assessments: [
        {
          ref: 'a1',
          about: 't1',
          scars: ['A'],
          when: { date: '2026-11' },
          change: 'slightly_better',
        },
      ],
      wouldDoAgain: said('unsure'),
      interest: 'none',
      consents: COUNTED,
    },
  },
];
