import type { DemoStory } from './types';
import { COUNTED, course, exactly, NOT_COUNTED, once, perSession, prose, said } from './writing';

export const chickenpoxInChildhoodStories: DemoStory[] = [
  {
    key: 'halyna-pox',
    author: 'halyna',
    language: 'uk',
    title: "Вітрянка в третьому класі, дермапен у п'ятдесят вісім",
    publishedDaysAgo: 336,
    state: 'published',
    body: prose`
      Я з тих, хто довго збирається. Хворіла на вітрянку в третьому класі: зеленка, карантин, бабуся
      на ніч замотувала мені руки рушниками, щоб не дряпалась. Розмотувала. Чотири ямки на лобі, наче
      хто горошини в тісто вдавив, і одна на носі.

      Замолоду носила чубчик. У 2015-му, як з'явилися свої гроші, зважилась на ербієвий лазер,
      фракційний, один раз. Тиждень сиділа вдома з обличчям, мов молода картопля, шкірка злазила
      пелюстками. Здавалося, помілішало. А через рік придивилась: ні, мабуть, то набряк тоді вирівняв.

      Дев'ять років про це не згадувала. Аж донька подарувала чотири процедури дермапеном і каже:
      «Тільки не починай, що пізно». Лікарка теж не починала. Ходила з жовтня 2024-го по березень
      2025-го. Двічі переносили, бо не було світла, а раз доробляли від акумулятора, лікарка з
      ліхтариком на лобі, я сміюся, вона просить не ворушитись. Ціни донька не признається.

      Червона була два дні. Боліло менше, ніж вищипувати брови.

      Тепер про наслідок. Минуло дев'ять місяців. Дві ямки на лобі знаходжу хіба пальцем, третя
      пласкіша, четверта, між бровами, ні на що не зважає, і та, що на носі, з нею заодно. Зморшки
      в мене тепер видніші за ямки, то, виходить, молодець лікарка.

      За свою пенсію, може, й не пішла б, а так не шкодую. Чубчик зачесала.
    `,
    facts: {
      kind: 'story',
      subject: 'self',
      scars: [
        {
          ref: 'A',
          kind: 'atrophic',
          cause: 'chickenpox',
          sites: ['forehead'],
          count: exactly(4),
          visiblePlace: true,
          onset: { childhood: true },
          age: 'gt12m',
        },
        {
          ref: 'B',
          kind: 'atrophic',
          cause: 'chickenpox',
          sites: ['nose'],
          count: exactly(1),
          visiblePlace: true,
          onset: { childhood: true },
          age: 'gt12m',
        },
      ],
      treatments: [
        {
          ref: 't1',
          scars: ['A', 'B'],
          code: 'laser.ablative.fractional.eryag',
          named: 'ербієвий лазер',
          ...once('2015'),
          downtimeDays: exactly(7),
        },
        {
          ref: 't2',
          scars: ['A', 'B'],
          code: 'needling.pen',
          named: 'дермапен',
          ...course(4, '2024-10', '2025-03'),
          operator: 'doctor',
          pain: 2,
          rednessDays: exactly(2),
        },
      ],
      assessments: [
        { ref: 'a1', about: 't1', scars: ['A', 'B'], when: { date: '2016' }, change: 'same' },
        {
          ref: 'a2',
          about: 't2',
          scars: ['A'],
          when: { afterSession: 4, date: '2025-12' },
          counts: { gone: 0, better: 3, same: 1, worse: 0 },
          raw: 'дві знаходжу хіба пальцем, третя пласкіша, четверта не зважає',
        },
        { ref: 'a3', about: 't2', scars: ['B'], when: { date: '2025-12' }, change: 'same' },
      ],
      wouldDoAgain: said('yes'),
      interest: 'none',
      consents: COUNTED,
    },
  },
  {
    key: 'marit-son',
    author: 'marit',
    language: 'en',
    title: "My son's two chickenpox marks: we were told to wait",
    publishedDaysAgo: 402,
    state: 'published',
    body: prose`
      He was four. Two round holes above the left eyebrow, because he picked, as they do. The nurse
      said sunscreen in the summers and nothing more before he is grown. That makes nine summers of
      sunscreen, of which he has accepted perhaps five.

      The one by the hairline has travelled up with the forehead and is hardly there. The other is as
      deep as ever, and he tells people it's the charging port. He is thirteen now and has asked me to
      stop looking at it, so I do try.
    `,
    facts: {
      kind: 'story',
      subject: 'my_child',
      scars: [
        {
          ref: 'A',
          kind: 'atrophic',
          cause: 'chickenpox',
          sites: ['forehead'],
          side: 'left',
          count: exactly(2),
          visiblePlace: true,
          onset: { atAge: 4 },
          age: 'lt3m',
        },
      ],
      treatments: [
        {
          ref: 't1',
          scars: ['A'],
          code: 'none.observation',
          status: 'ongoing',
          advisedBy: 'nurse',
        },
        {
          ref: 't2',
          scars: ['A'],
          code: 'topical.sunscreen',
          status: 'ongoing',
          setting: 'home',
          advisedBy: 'nurse',
        },
      ],
      assessments: [
        {
          ref: 'a1',
          about: 't1',
          scars: ['A'],
          when: { date: '2025-09' },
          counts: { gone: 0, better: 1, same: 1, worse: 0 },
        },
      ],
      interest: 'none',
      consents: NOT_COUNTED,
    },
  },
  {
    key: 'oksana-pox',
    author: 'oksana',
    language: 'uk',
    title: 'Ямка від вітрянки на щоці: фракційний CO2, потім дермапен',
    publishedDaysAgo: 281,
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
          cause: 'chickenpox',
          sites: ['cheek'],
          side: 'right',
          count: exactly(1),
          size: 'medium',
          grade: 4,
          onset: { childhood: true },
          age: 'gt12m',
        },
      ],
      treatments: [
        {
          ref: 't1',
          scars: ['A'],
          code: 'laser.ablative.fractional.co2',
          ...once('2021-11'),
          setting: 'clinic',
          operator: 'dermatologist',
          cost: perSession(2500, 'UAH', 2021),
          pain: 5,
          downtimeDays: exactly(6),
        },
        {
          ref: 't2',
          scars: ['A'],
          code: 'needling.pen',
          ...course(3, '2023-09', '2023-12'),
          intervalDays: exactly(42),
          setting: 'clinic',
          cost: perSession(1800, 'UAH', 2023),
        },
      ],
      assessments: [
        { ref: 'a1', about: 't1', scars: ['A'], when: { date: '2022-06' }, change: 'better' },
        { ref: 'a2', about: 't2', scars: ['A'], when: { date: '2024-05' }, change: 'much_better' },
        { ref: 'a3', about: 't2', scars: ['A'], when: { date: '2026-01' }, change: 'much_better' },
      ],
      wouldDoAgain: said('yes'),
      interest: 'none',
      consents: COUNTED,
    },
  },
  {
    key: 'egor-forehead',
    author: 'egor',
    language: 'ru',
    title: 'Лоб: четыре дермапена на три ямки от ветрянки',
    publishedDaysAgo: 31,
    state: 'published',
    body: '',
    facts: {
      kind: 'story',
      subject: 'self',
      scars: [
        {
          ref: 'A',
          kind: 'atrophic',
          cause: 'chickenpox',
          sites: ['forehead'],
          count: exactly(3),
          size: 'small',
          visiblePlace: true,
          grade: 3,
          onset: { atAge: 7 },
          age: 'gt12m',
        },
      ],
      treatments: [
        {
          ref: 't1',
          scars: ['A'],
          code: 'needling.pen',
          ...course(4, '2025-04', '2025-09'),
          intervalDays: exactly(45),
          setting: 'clinic',
          operator: 'dermatologist',
          cost: perSession(300, 'GEL', 2025),
          pain: 3,
          rednessDays: exactly(2),
        },
      ],
      assessments: [
        { ref: 'a1', about: 't1', scars: ['A'], when: { date: '2025-12' }, change: 'better' },
        { ref: 'a2', about: 't1', scars: ['A'], when: { date: '2026-09' }, change: 'much_better' },
      ],
      wouldDoAgain: said('yes'),
      interest: 'none',
      consents: COUNTED,
    },
  },
];
