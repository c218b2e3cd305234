import type { DemoStory } from './types';
import { COUNTED, course, exactly, OLD_ACNE, once, perSession, prose, said } from './writing';

export const mixedCourseStories: DemoStory[] = [
  {
    key: 'joao-cheeks',
    author: 'joao',
    language: 'en',
    title: 'From a roller behind a beauty shop to fractional CO2 and subcision',
    publishedDaysAgo: 290,
    state: 'published',
    body: prose`
      Everything begins in the back room of a beauty shop, a friend of my aunt, 2016. A drum with
      needles, ten minutes for each side, and a coffee while the face was bleeding. Five times, 80
      reais. I was 21 and I believed because I had paid. There is a graduation photo from the week
      after the last one, with the sun coming from the side, and it is not a before and after. It is a
      before and before.

      Five years later I had a salary and went to a dermatologist. She put me under a lamp and told me
      I have two kinds. High on the cheeks a dozen with a border like a coin, and lower, near the
      mouth, waves. For the coins she proposed fractional CO2. I did two, May and August of 2021, in
      our winter, so the sun would be weaker. 1,800 reais each, in ten payments, very Brazilian.

      I will not make the first week romantic. It smells of barbecue, and you sleep sitting. On day
      seven the crusts fell, and under them I was pink like ham until Christmas. But the coins lost
      their border! In the middle of 2022 I counted: of twelve, seven softer, five equal.

      The waves did not notice any laser. So subcision, three times in 2023. I had purple half-moons
      down to the neck, and in the bank where I work a client asked if I fight jiu-jitsu. I said yes.
      Two months after the third it was maybe half, then some of it went back, and from there it did
      not move. Now, January of 2026, I'd call the waves a little better. Coins the same as when I
      counted.

      The laser, again yes. The needle under the skin, I don't know. The back room, no.
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
          side: 'both',
          count: exactly(12),
          visiblePlace: true,
        },
        {
          ref: 'B',
          ...OLD_ACNE,
          morphology: said('rolling'),
          sites: ['cheek'],
          side: 'both',
          visiblePlace: true,
          raw: 'lower, near the mouth, waves',
        },
      ],
      treatments: [
        {
          ref: 't1',
          scars: ['A', 'B'],
          code: 'needling.roller',
          ...course(5, '2016', '2016'),
          setting: 'salon',
          operator: 'cosmetologist',
          cost: { ...perSession(80, 'BRL', 2016), covers: ['A', 'B'] },
        },
        {
          ref: 't2',
          scars: ['A'],
          code: 'laser.ablative.fractional.co2',
          ...course(2, '2021-05', '2021-08'),
          setting: 'clinic',
          operator: 'dermatologist',
          cost: perSession(1800, 'BRL', 2021),
          downtimeDays: exactly(7),
          sideEffects: ['pink until Christmas'],
        },
        {
          ref: 't3',
          scars: ['B'],
          code: 'release.subcision',
          ...course(3, '2023', '2023'),
          setting: 'clinic',
          operator: 'dermatologist',
          sideEffects: ['bruises down to the neck'],
        },
      ],
      assessments: [
        { ref: 'a1', about: 't1', scars: ['A', 'B'], when: { date: '2016' }, change: 'same' },
        {
          ref: 'a2',
          about: 't2',
          scars: ['A'],
          when: { afterSession: 2, date: '2022-06' },
          counts: { gone: 0, better: 7, same: 5, worse: 0 },
        },
        {
          ref: 'a3',
          about: 't3',
          scars: ['B'],
          when: { afterSession: 3, date: '2024' },
          change: 'better',
        },
        {
          ref: 'a4',
          about: 't3',
          scars: ['B'],
          when: { date: '2026-01' },
          change: 'slightly_better',
        },
      ],
      wouldDoAgain: said('unsure'),
      verdictRaw: "the laser yes, the needle under the skin I don't know, the back room no",
      interest: 'none',
      consents: COUNTED,
    },
  },
  {
    key: 'bohdan-cheeks',
    author: 'bohdan',
    language: 'uk',
    title: "П'ять фракселів, три дермапени й один CO2: скільки злотих і скільки шкіри",
    publishedDaysAgo: 193,
    state: 'published',
    body: prose`
      Кладу плитку, тож око на нерівності набите. Може, тому й допекло: клієнт говорить про затирку, а
      я дивлюся в його ж дзеркало на свої щоки.

      Вугри від восьмого класу й років до двадцяти трьох. Зосталися хвилі з обох боків і вісім
      квадратних ямок, п'ять ліворуч, три праворуч.

      Взявся восени 2021-го, вже у Вроцлаві. Фраксель, п'ять разів до березня, по 900 злотих. Набрякав
      так, що бригадир двічі завертав додому. Далі шкіра бронзова, шорстка, сиплеться просто в клей.
      Хвилі справді пом'якшали: я собі поставив двадцять відсотків і досі не певен, чи не
      забагато.

      Рік 2023-й, дермапен, тричі, по 400. Не боляче, не страшно, не помітно.

      У листопаді 2024-го наважився на CO2, один раз, 1500. Ото вже інша розмова. Десять днів кірок, а
      червоний ходив до травня, і на кожному об'єкті питали, чи я не заснув під лампою. Десь на
      третьому місяці шкодував по-справжньому. А влітку голюся й чую, що лезо на лівій щоці більше не
      спотикається.

      Перелічив у квітні 2026-го, всі вісім квадратних: шість мілкіші (дві з них майже врівень), дві
      як були. Хвилі слабші, та в примірочній із лампою над головою нікуди не ділися.

      Разом 7200 злотих. За стільки я комусь викладаю ванну під ключ. Повторив би CO2, фраксель може
      бути, ручку ні.
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
          ref: 'B',
          ...OLD_ACNE,
          morphology: said('boxcar'),
          sites: ['cheek'],
          side: 'both',
          count: exactly(8),
          visiblePlace: true,
          raw: "п'ять ліворуч, три праворуч",
        },
      ],
      treatments: [
        {
          ref: 't1',
          scars: ['A', 'B'],
          code: 'laser.nafl',
          named: 'фраксель',
          ...course(5, '2021-10', '2022-03'),
          setting: 'clinic',
          cost: { ...perSession(900, 'PLN', 2022), covers: ['A', 'B'] },
          sideEffects: ['сильний набряк', 'бронзова шорстка шкіра'],
        },
        {
          ref: 't2',
          scars: ['A', 'B'],
          code: 'needling.pen',
          named: 'дермапен',
          ...course(3, '2023', '2023'),
          cost: { ...perSession(400, 'PLN', 2023), covers: ['A', 'B'] },
        },
        {
          ref: 't3',
          scars: ['A', 'B'],
          code: 'laser.ablative.fractional.co2',
          named: 'CO2',
          ...once('2024-11'),
          setting: 'clinic',
          cost: { ...perSession(1500, 'PLN', 2024), covers: ['A', 'B'] },
          downtimeDays: exactly(10),
          sideEffects: ['почервоніння до травня'],
        },
      ],
      assessments: [
        {
          ref: 'a1',
          about: 't1',
          scars: ['A'],
          when: { afterSession: 5 },
          change: 'slightly_better',
          improvementPct: 20,
        },
        { ref: 'a2', about: 't2', scars: ['A', 'B'], when: { afterSession: 3 }, change: 'same' },
        {
          ref: 'a3',
          about: 't3',
          scars: ['B'],
          when: { date: '2026-04' },
          counts: { gone: 0, better: 6, same: 2, worse: 0 },
        },
        {
          ref: 'a4',
          about: 't3',
          scars: ['A'],
          when: { date: '2026-04' },
          change: 'slightly_better',
        },
      ],
      wouldDoAgain: said('unsure'),
      verdictRaw: 'CO2 так, фраксель може бути, ручку ні',
      interest: 'none',
      consents: COUNTED,
    },
  },
];
