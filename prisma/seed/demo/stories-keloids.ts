import type { DemoStory } from './types';
import {
  AT_HOME,
  between,
  brokenOff,
  COUNTED,
  course,
  exactly,
  perSession,
  prose,
  said,
} from './writing';

export const keloidStories: DemoStory[] = [
  {
    key: 'ana-helix',
    author: 'ana',
    language: 'en',
    title: 'Helix piercing keloid: frozen, injected, flat, and then not so flat',
    publishedDaysAgo: 82,
    state: 'published',
    body: prose`
      My cousin had hers done the same afternoon, same shop, same girl, same earring from the same
      tray. She has a pretty ear. I have this.

      That was 2021. It took four months to begin. First I thought infection, then I thought pillow,
      and then it was a chickpea behind the upper ear and it came round to the front to say hello. I
      am morena and my mother has one on the shoulder from a vaccine, so in our house the word keloid
      was not new. It was new on me!

      The first skin doctor sprayed it with nitrogen, January and February 2024. I'm not dramatic but
      I had to lie down in the waiting room. It blistered, it cried, and when it dried there was the
      same chickpea with a white hat. I did not go for the third.

      The second doctor injects. Two medicines in one syringe: a steroid, and 5-FU, which they use
      also for cancer. (She explained it well and still I read about it at night. Don't read at
      night.) Five times, April to September, 1,200 pesos each. In cartilage there is no room, so
      you feel the needle in your teeth, if that makes sense. After two, nothing. After three it went
      soft like a raisin. After five it was almost flat and I wore my hair UP at my sister's
      graduation.

      She sent me home with silicone gel for the nights, until January. Most nights I did it.

      And this summer it is half a chickpea. Not itchy, not angry, only there again. So which answer
      do I give? In September of 2024 I was ready to marry that doctor, and today, honestly, it is a
      little better than when we began. The white hat stayed too, under the hair.

      I have a plan: two injections more, or three, when the new job gives me the insurance. My mother's
      plan is prayers, so we are covered from both sides.
    `,
    facts: {
      kind: 'story',
      subject: 'self',
      scars: [
        {
          ref: 'A',
          kind: 'keloid',
          cause: 'piercing',
          sites: ['ear'],
          count: exactly(1),
          size: 'medium',
          visiblePlace: true,
          onset: { date: '2021' },
          age: 'gt12m',
        },
      ],
      treatments: [
        {
          ref: 't1',
          scars: ['A'],
          code: 'physical.cryo.spray',
          ...brokenOff(2, '2024-01', '2024-02', 'pain'),
          setting: 'clinic',
          operator: 'dermatologist',
          pain: 9,
          sideEffects: ['blister', 'a pale patch that stayed'],
        },
        {
          ref: 't2',
          scars: ['A'],
          code: 'inj.steroid',
          ...course(5, '2024-04', '2024-09'),
          setting: 'clinic',
          operator: 'dermatologist',
          cost: {
            amount: 1200,
            currency: 'MXN',
            basis: 'per_session',
            priceYear: 2024,
            raw: 'two medicines in one syringe, 1,200 pesos each',
          },
          pain: 7,
        },
        {
          ref: 't3',
          scars: ['A'],
          code: 'inj.5fu',
          ...course(5, '2024-04', '2024-09'),
          setting: 'clinic',
        },
        {
          ref: 't4',
          scars: ['A'],
          code: 'topical.silicone.gel',
          status: 'completed',
          end: '2025-01',
          ...AT_HOME,
        },
      ],
      protocols: [
        { ref: 'p1', pattern: 'same_day', steps: ['t2', 't3'], stepDays: 0, cyclesDone: 5 },
      ],
      assessments: [
        { ref: 'a1', about: 't1', scars: ['A'], when: { afterSession: 2 }, change: 'same' },
        { ref: 'a2', about: 'p1', scars: ['A'], when: { afterCycle: 2 }, change: 'same' },
        {
          ref: 'a3',
          about: 'p1',
          scars: ['A'],
          when: { afterCycle: 5, date: '2024-09' },
          change: 'much_better',
        },
        {
          ref: 'a4',
          about: 'p1',
          scars: ['A'],
          when: { date: '2026-07' },
          change: 'slightly_better',
          residual: ['half a chickpea', 'a pale patch'],
        },
      ],
      wouldDoAgain: said('unsure'),
      plans: [{ code: 'inj.steroid', sessions: between(2, 3), scars: ['A'] }],
      interest: 'none',
      consents: COUNTED,
    },
  },
  {
    key: 'zorya-navel',
    author: 'zorya',
    language: 'uk',
    title: 'келоїд після пірсингу пупка, кріотерапія двічі з чотирьох',
    publishedDaysAgo: 17,
    state: 'published',
    body: '',
    facts: {
      kind: 'story',
      subject: 'self',
      scars: [
        {
          ref: 'A',
          kind: 'keloid',
          cause: 'piercing',
          sites: ['abdomen'],
          count: exactly(1),
          size: 'small',
          colour: 'purple',
          visiblePlace: false,
          onset: { date: '2023' },
          age: 'gt12m',
        },
      ],
      treatments: [
        {
          ref: 't1',
          scars: ['A'],
          code: 'physical.cryo',
          ...brokenOff(2, '2026-03', '2026-04', 'pain'),
          sessionsPlanned: exactly(4),
          setting: 'clinic',
          operator: 'dermatologist',
          cost: perSession(600, 'UAH', 2026),
          pain: 8,
          sideEffects: ['пухир'],
        },
      ],
      assessments: [
        { ref: 'a1', about: 't1', scars: ['A'], when: { date: '2026-10' }, change: 'same' },
      ],
      wouldDoAgain: said('no'),
      interest: 'none',
      consents: COUNTED,
    },
  },
  {
    key: 'mitya-chest',
    author: 'mitya',
    language: 'ru',
    title: 'Три келоида на груди и кабинет, где со мной разговаривают',
    publishedDaysAgo: 21,
    state: 'published',
    body: prose`
      Сбрил волосы на груди ради одной фотографии. Воспалилось. Из воспаления к осени 2024-го выросли
      три штуки: большой посередине, размером с фасолину, и два поменьше ниже. Чешутся, когда жарко,
      когда холодно и когда экзамен.

      С марта 2025-го колют гормон, раз в месяц с перерывами на сессию, всего шесть уколов. После
      второго перестал просыпаться от зуда, по размеру ничего. С третьего стали добавлять
      5-фторурацил. Нижний лёг совсем. Второй опал наполовину. Фасолина стоит как стояла, только
      помягчела.

      Весной 2026-го по ней одной два раза прошлись неодимовым лазером. Больно, пахнет палёной курицей,
      пять тысяч рублей за раз, и опять без перемен. Сказали ждать до зимы и потом, может быть, снова уколы.
      Жду.

      Теперь про второй кабинет. Я два лета не снимал футболку, даже на море, и подвёл под это целую
      философию о вреде солнца. В университете психолог бесплатный, пошёл зимой за справкой, а
      остался на шесть встреч. Грудь от них не изменилась. В бассейн хожу. Спросят, говорю «келоиды»,
      человек кивает и плывёт дальше, и вот к этому меня жизнь не готовила.

      Рекламировать нечего. Если считать по головам: один лёг, один меньше, один без изменений.
    `,
    facts: {
      kind: 'story',
      subject: 'self',
      scars: [
        {
          ref: 'A',
          kind: 'keloid',
          cause: 'other_infection',
          sites: ['chest'],
          count: exactly(3),
          onset: { date: '2024' },
          raw: 'воспалилось после бритья',
        },
        {
          ref: 'A2',
          partOf: 'A',
          kind: 'keloid',
          cause: 'other_infection',
          sites: ['chest'],
          count: exactly(1),
          size: 'medium',
          raw: 'большой посередине, размером с фасолину',
        },
      ],
      treatments: [
        {
          ref: 't1',
          scars: ['A'],
          code: 'inj.steroid',
          status: 'ongoing',
          sessionsDone: exactly(6),
          start: '2025-03',
          setting: 'clinic',
          pain: 6,
        },
        {
          ref: 't2',
          scars: ['A'],
          code: 'inj.5fu',
          named: '5-фторурацил',
          status: 'ongoing',
          sessionsDone: exactly(4),
          setting: 'clinic',
        },
        {
          ref: 't3',
          scars: ['A2'],
          code: 'laser.vascular.ndyag',
          named: 'неодимовый лазер',
          ...course(2, '2026-03', '2026-05'),
          setting: 'clinic',
          cost: perSession(5000, 'RUB', 2026),
          pain: 8,
        },
        {
          ref: 't4',
          scars: ['A'],
          code: 'support.psychological',
          status: 'completed',
          sessionsDone: exactly(6),
          start: '2026-01',
          raw: 'университетский психолог, бесплатно',
        },
      ],
      assessments: [
        {
          ref: 'a1',
          about: 't1',
          scars: ['A'],
          when: { afterSession: 2 },
          change: 'slightly_better',
          raw: 'перестал просыпаться от зуда, по размеру ничего',
        },
        { ref: 'a2', about: 't3', scars: ['A2'], when: { afterSession: 2 }, change: 'same' },
        {
          ref: 'a3',
          about: 't1',
          scars: ['A'],
          when: { afterSession: 6, date: '2026-10' },
          counts: { gone: 1, better: 1, same: 1, worse: 0 },
        },
      ],
      verdictRaw: 'грудь та же, в бассейн хожу',
      interest: 'none',
      consents: COUNTED,
    },
  },
];
