import type { DemoStory } from './types';
import { AT_HOME, COUNTED, course, exactly, perSession, prose, said } from './writing';

export const chemicalBurnStories: DemoStory[] = [
  {
    key: 'yarko-cement',
    author: 'yarko',
    language: 'uk',
    title: 'Бетон їсть шкіру, або мої коліна за чотири роки',
    publishedDaysAgo: 84,
    state: 'published',
    body: prose`
      Навколішки в мокрій стяжці чотири години. Штани просякли, щемить, ну щемить то й щемить, після
      зміни змию. Увечері змив разом зі шкірою.

      Це хімічний опік, щоб ви знали, а не «подразнення», як записав майстер. Вересень 2022-го,
      Польща, обидва коліна, ліве глибше. Півтора місяця перев'язок. Від пересадки відмовився,
      затягнулось само.

      До зими мав два буряки замість колін. Випуклі, тверді, чухались до крові. Сядеш навпочіпки, а
      встаєш боком, бо тягне.

      Далі коротко:

      - силіконовий гель пів року, вранці і ввечері. Свербіти перестало десь на другому місяці, решта
      як була;
      - з травня 2023-го лазери в клініці, обидва за один прихід, тричі. Судинним знімали червоне, а
      фракційним CO2 дірявили, щоб розм'якло. По 900 злотих за візит на двоє колін. Половину вернула
      страхова, а листування з нею можна видати окремою книжкою.

      Боліло чесно. Судинний ніби гумкою стріляють, після CO2 тиждень ходиш у кірках, як ящірка. З
      третього разу на лівому надувся пухир, і тепер там світла монетка.

      Що маю сьогодні. Праве рівне, рожевувате, я про нього забув. Ліве м'якше, тягне вже не так,
      але збоку стоїть борозна і монетка світить, як ліхтарик. Навпочіпки сідаю нормально. Підлог
      більше не роблю ні за які гроші, перейшов на дахи, там хоч видно, куди падаєш.

      Чи пішов би ще раз? Пішов би, тільки раніше. І наколінники коштують сорок злотих, якщо тут є
      хтось із будови. Сорок.
    `,
    facts: {
      kind: 'story',
      subject: 'self',
      scars: [
        {
          ref: 'A',
          kind: 'hypertrophic',
          cause: 'burn.chemical',
          sites: ['knee'],
          side: 'right',
          count: exactly(1),
          size: 'large',
          colour: 'red_pink',
          onset: { date: '2022-09' },
        },
        {
          ref: 'B',
          kind: 'hypertrophic',
          cause: 'burn.chemical',
          sites: ['knee'],
          side: 'left',
          count: exactly(1),
          size: 'large',
          colour: 'red_pink',
          onset: { date: '2022-09' },
          raw: 'ліве глибше',
        },
      ],
      treatments: [
        {
          ref: 't1',
          scars: ['A', 'B'],
          code: 'topical.silicone.gel',
          status: 'completed',
          durationDays: exactly(180),
          ...AT_HOME,
        },
        {
          ref: 't2',
          scars: ['A', 'B'],
          code: 'laser.vascular.pdl',
          named: 'судинний лазер',
          ...course(3, '2023-05', '2023-11'),
          setting: 'clinic',
          pain: 5,
        },
        {
          ref: 't3',
          scars: ['A', 'B'],
          code: 'laser.ablative.fractional.co2',
          named: 'фракційний CO2',
          ...course(3, '2023-05', '2023-11'),
          setting: 'clinic',
          cost: {
            amount: 900,
            currency: 'PLN',
            basis: 'per_session',
            covers: ['A', 'B'],
            priceYear: 2023,
            raw: 'за візит, обидва лазери на двоє колін; половину вернула страхова',
          },
          pain: 6,
          downtimeDays: exactly(7),
          sideEffects: ['пухир на лівому коліні', 'світла пляма після нього'],
        },
      ],
      protocols: [
        { ref: 'p1', pattern: 'same_day', steps: ['t2', 't3'], stepDays: 0, cyclesDone: 3 },
      ],
      assessments: [
        {
          ref: 'a1',
          about: 't1',
          scars: ['A', 'B'],
          change: 'slightly_better',
          raw: 'свербіти перестало, решта як була',
        },
        {
          ref: 'a2',
          about: 'p1',
          scars: ['A'],
          when: { afterCycle: 3, date: '2026-08' },
          change: 'much_better',
        },
        {
          ref: 'a3',
          about: 'p1',
          scars: ['B'],
          when: { afterCycle: 3, date: '2026-08' },
          change: 'slightly_better',
          residual: ['борозна збоку', 'світла пляма'],
        },
      ],
      wouldDoAgain: said('yes'),
      interest: 'none',
      consents: COUNTED,
    },
  },
  {
    key: 'zorya-celandine',
    author: 'zorya',
    language: 'uk',
    title: 'бородавка, чистотіл, бодяга і довга дорога назад',
    publishedDaysAgo: 51,
    state: 'published',
    body: prose`
      мені було шістнадцять, збоку на шиї росла бородавка. сусідка принесла чистотіл у баночці з-під
      майонезу, мама ще й подякувала. пекло, почорніло, відпало разом із добрим шматком шиї.
      бородавки справді нема. є рубець як ґудзик, червоний, опуклий, якраз де комір

      лікувати рубець пішли теж до сусідки) бодяга. не питайте як, просто не робіть цього. шкіра
      навколо злізла, три дні свербіло так ніби під нею товчене скло, а сам він сидів на місці, ще й
      потемнів

      потім контрактубекс, місяців три, двічі на день, як написано. подушка пахла, ґудзик стояв

      у двадцять я вже пішла сама і за свої. дерматологиня, укол прямо в рубець, гормон. чотири рази
      з лютого по червень 2025, по 950 грн. на першому я плакала, на другому лаялась, на третьому ми
      вже говорили про котів. після другого він здувся, як кулька на третій день після свята. після
      четвертого рівний

      от тільки зверху тепер шкірочка тоненька, цигарковий папір, і крізь неї червоні ниточки судин.
      вона ж казала що так буває, а я кивала. восени два рази судинним лазером по ниточках, половина
      зблідла

      підсумок: опуклого нема, пляма є, я її бачу, інші рідко. укол зробила б знову, тільки років на
      чотири раніше і без сусідки. шарфів у мене дванадцять, і ні, вони тут ні до чого, я просто
      люблю шарфи. тепер люблю
    `,
    facts: {
      kind: 'story',
      subject: 'self',
      scars: [
        {
          ref: 'A',
          kind: 'hypertrophic',
          cause: 'burn.chemical',
          sites: ['neck'],
          side: 'one',
          count: exactly(1),
          size: 'medium',
          colour: 'red_pink',
          visiblePlace: true,
          onset: { atAge: 16 },
        },
      ],
      treatments: [
        {
          ref: 't1',
          scars: ['A'],
          code: 'home.sponge',
          named: 'бодяга',
          status: 'stopped_early',
          setting: 'home',
          advisedBy: 'сусідка',
          stopReason: 'side_effect',
          sideEffects: ['шкіра навколо злізла', 'три дні свербіло', 'рубець потемнів'],
        },
        {
          ref: 't2',
          scars: ['A'],
          code: 'topical.onion',
          named: 'контрактубекс',
          status: 'completed',
          durationDays: { ...exactly(90), raw: 'місяців три' },
          ...AT_HOME,
        },
        {
          ref: 't3',
          scars: ['A'],
          code: 'inj.steroid',
          ...course(4, '2025-02', '2025-06'),
          setting: 'clinic',
          operator: 'dermatologist',
          cost: perSession(950, 'UAH', 2025),
          sideEffects: ['тонка шкіра', 'червоні судини'],
        },
        {
          ref: 't4',
          scars: ['A'],
          code: 'laser.vascular.pdl',
          named: 'судинний лазер',
          ...course(2, '2025-10', '2025-11'),
          setting: 'clinic',
        },
      ],
      assessments: [
        { ref: 'a1', about: 't1', scars: ['A'], change: 'worse' },
        { ref: 'a2', about: 't2', scars: ['A'], change: 'same' },
        {
          ref: 'a3',
          about: 't3',
          scars: ['A'],
          when: { afterSession: 2, date: '2025-04' },
          change: 'better',
        },
        {
          ref: 'a4',
          about: 't3',
          scars: ['A'],
          when: { afterSession: 4, date: '2025-09' },
          change: 'much_better',
          residual: ['тонка шкіра з судинами'],
        },
        {
          ref: 'a5',
          about: 't4',
          scars: ['A'],
          when: { afterSession: 2, date: '2026-09' },
          change: 'better',
          residual: ['пляма'],
        },
      ],
      wouldDoAgain: said('yes'),
      interest: 'none',
      consents: COUNTED,
    },
  },
];
