import type { DemoStory } from './types';
import { brokenOff, COUNTED, course, exactly, OLD_ACNE, perSession, prose, said } from './writing';

export const beauticianStories: DemoStory[] = [
  {
    key: 'lesia-roller',
    author: 'lesia',
    language: 'uk',
    title: 'Мезоролер, шість разів за рік із гаком',
    publishedDaysAgo: 187,
    state: 'published',
    body: prose`
      Робила тут, у Полтаві, в косметологині, шість разів, від лютого 2019-го до березня 2020-го, по
      600 гривень. Відчуття, ніби щоками катається дуже маленький і дуже злий їжак. Два дні в хустці,
      на роботі казала, що зуб.

      Після четвертого разу колега помітила, що я свіжіша. З ямок, якщо чесно, пом'якшали тільки
      мілкі, біля вух. Глибокі й вухом не повели.

      Планували десять, та навесні все зачинили, а коли відчинили, мені вже шкода було хустки. Не
      жалію і не хвалю.
    `,
    facts: {
      kind: 'story',
      subject: 'self',
      scars: [
        {
          ref: 'A',
          ...OLD_ACNE,
          sites: ['cheek'],
          side: 'both',
          visiblePlace: true,
        },
      ],
      treatments: [
        {
          ref: 't1',
          scars: ['A'],
          code: 'needling.roller',
          named: 'мезоролер',
          ...brokenOff(6, '2019-02', '2020-03', 'closed'),
          sessionsPlanned: exactly(10),
          operator: 'cosmetologist',
          cost: perSession(600, 'UAH', 2019),
          downtimeDays: exactly(2),
        },
      ],
      assessments: [
        {
          ref: 'a1',
          about: 't1',
          scars: ['A'],
          when: { date: '2020' },
          change: 'slightly_better',
          residual: ['глибокі ямки'],
        },
      ],
      wouldDoAgain: said('unsure'),
      interest: null,
      consents: COUNTED,
    },
  },
  {
    key: 'lesia-salon',
    author: 'lesia',
    language: 'uk',
    title: 'Салон через дорогу: шліфування кристалами, мезотерапія і моя довірливість',
    publishedDaysAgo: 144,
    state: 'published',
    body: prose`
      Дива наприкінці не буде, попереджаю зразу.

      Мені було двадцять дев'ять, премія, салон навпроти бібліотеки, де я працюю, і майстриня, яка на
      все відповідала «приберемо». Навесні 2017-го прибирали кристалами: чистять тебе дрібненьким
      піском і тут-таки пилососять. Вісім разів. Шкіра блищала, пудра лягала рівніше, а ямки від
      вугрів як сиділи на щоках, так і сиділи.

      Восени пояснили, що треба «живити зсередини». Мезотерапія, шість разів, щотижня, сіточкою по
      обох щоках. Що саме кололи, я не спитала. Уявляєте? Буряк на базарі вибираю пів години, а тут
      не спитала. Після третього разу одна цятка під оком загноїлась, тож один слід маю понад план.

      Грошей точно не порахую: щось ішло зі знижкою, щось у борг від сестри. Виходило більше за дві
      мої тодішні зарплати.

      За рік розклала фотографії на столі. Однаково. Сестра теж сказала, що однаково, а борг вона мені
      на той час уже простила, брехати не мала чого.

      Відтоді питаю назву, склад і що робитимемо, як не поможе. Ображаються рідше, ніж я боялась.
    `,
    facts: {
      kind: 'story',
      subject: 'self',
      scars: [
        {
          ref: 'A',
          ...OLD_ACNE,
          sites: ['cheek'],
          side: 'both',
          visiblePlace: true,
        },
      ],
      treatments: [
        {
          ref: 't1',
          scars: ['A'],
          code: 'abrasion.microdermabrasion',
          named: 'шліфування кристалами',
          ...course(8, '2017-03', '2017-05'),
          setting: 'salon',
          operator: 'cosmetologist',
        },
        {
          ref: 't2',
          scars: ['A'],
          code: 'inj.mesotherapy',
          ...course(6, '2017-10', '2017-11'),
          intervalDays: exactly(7),
          setting: 'salon',
          operator: 'cosmetologist',
          sideEffects: ['цятка під оком загноїлась, лишився слід'],
        },
      ],
      assessments: [
        { ref: 'a1', about: 't1', scars: ['A'], when: { afterSession: 8 }, change: 'same' },
        { ref: 'a2', about: 't2', scars: ['A'], when: { date: '2018-11' }, change: 'same' },
      ],
      wouldDoAgain: said('no'),
      costFeel: 'більше за дві тодішні зарплати',
      interest: 'none',
      consents: COUNTED,
    },
  },
  {
    key: 'tobi-salon',
    author: 'tobi',
    language: 'en',
    title: 'Ten times microdermabrasion as a birthday present',
    publishedDaysAgo: 126,
    state: 'published',
    body: prose`
      My mother meant it well. For my nineteenth birthday I got a card for ten times diamond
      microdermabrasion, in the salon where she has her nails done. Every two weeks. It feels as if a
      cat with a vacuum cleaner licks you. The skin was soft for one day, the scars were under it and
      stayed there. I went seven times, then my studies began in another city.

      Last Christmas she asked if I would like a new card. I said: socks.
    `,
    facts: {
      kind: 'story',
      subject: 'self',
      scars: [{ ref: 'A', ...OLD_ACNE, sites: ['cheek'] }],
      treatments: [
        {
          ref: 't1',
          scars: ['A'],
          code: 'abrasion.microdermabrasion',
          ...brokenOff(7, '2022', '2022', 'other'),
          sessionsPlanned: exactly(10),
          intervalDays: exactly(14),
          setting: 'salon',
        },
      ],
      assessments: [
        { ref: 'a1', about: 't1', scars: ['A'], when: { afterSession: 7 }, change: 'same' },
      ],
      wouldDoAgain: said('no'),
      interest: 'none',
      consents: COUNTED,
    },
  },
];
