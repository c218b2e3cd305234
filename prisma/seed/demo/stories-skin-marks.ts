import type { DemoStory } from './types';
import { AT_HOME, brokenOff, COUNTED, course, exactly, perSession, prose, said } from './writing';

export const skinMarkStories: DemoStory[] = [
  {
    key: 'vera-mole',
    author: 'vera',
    language: 'ru',
    title: 'Ямка на месте родинки: иглы мимо, лазер отчасти',
    publishedDaysAgo: 330,
    state: 'published',
    body: prose`
      Родинку над губой убрали электрокоагуляцией в 2017 году, за пять минут и без единого вопроса.
      Через два месяца отпала корочка, под ней ямка с чечевицу. Гистологию, кстати, не делали, и сейчас
      я бы на таком настояла.

      2020: микроиглы, ручка, три сеанса у косметолога по 2 500. Ничего. Она видела улучшение, я нет.

      2023: фракционный CO2, два раза с перерывом в два месяца, 7 000 за раз, платила с премии. Неделю
      сидела на удалёнке с коркой над губой, как с усами. Край стал пологим, дно на месте. В анфас не
      заметно, в профиль у окна вижу.

      Прошло два с половиной года, стоит без перемен. Третий раз не пойду, для чечевицы достаточно.
    `,
    facts: {
      kind: 'story',
      subject: 'self',
      scars: [
        {
          ref: 'A',
          kind: 'atrophic',
          cause: 'surgery.cosmetic',
          sites: ['upper_lip'],
          count: exactly(1),
          size: 'small',
          visiblePlace: true,
          grade: 3,
          onset: { date: '2017' },
          age: 'gt12m',
          raw: 'на месте родинки, электрокоагуляция',
        },
      ],
      treatments: [
        {
          ref: 't1',
          scars: ['A'],
          code: 'needling.pen',
          ...course(3, '2020-09', '2020-12'),
          setting: 'salon',
          operator: 'cosmetologist',
          cost: perSession(2500, 'RUB', 2020),
        },
        {
          ref: 't2',
          scars: ['A'],
          code: 'laser.ablative.fractional.co2',
          ...course(2, '2023-03', '2023-05'),
          intervalDays: exactly(60),
          setting: 'clinic',
          cost: perSession(7000, 'RUB', 2023),
          downtimeDays: exactly(7),
        },
      ],
      assessments: [
        { ref: 'a1', about: 't1', scars: ['A'], when: { afterSession: 3 }, change: 'same' },
        {
          ref: 'a2',
          about: 't2',
          scars: ['A'],
          when: { afterSession: 2, date: '2025-11' },
          change: 'slightly_better',
          residual: ['дно ямки'],
        },
      ],
      wouldDoAgain: said('yes'),
      interest: 'none',
      consents: COUNTED,
    },
  },
  {
    key: 'zorya-squeezing',
    author: 'zorya',
    language: 'uk',
    title: 'давила, побула моделлю на курсах, тепер замазую',
    publishedDaysAgo: 33,
    state: 'published',
    body: prose`
      звичка з восьмого класу: уроки зроблені, дзеркало, пальці. ямок нема, є коричневі плями на
      щоках і підборідді, штук двадцять, старі тримаються роками

      навесні подруга вчилась на косметолога і їм були потрібні моделі. безкоштовно. мікроголки, ручкою. я
      така ну а що втрачати. виявилось є що. після першого разу ще нормально, після другого плями
      потемніли і з'явились дві нові там де притисли сильніше. мені планували чотири, я втекла. на
      вулиці був травень, сонце, про крем ніхто не сказав

      влітку дивилась на відсоток батареї в ліфті, аби не в дзеркало)

      зараз консилер персиковий, зверху звичайний тон. десять хвилин, з них сім я тримаю руки зайнятими
      і нічого не давлю. оце мабуть і є лікування
    `,
    facts: {
      kind: 'story',
      subject: 'self',
      scars: [
        {
          ref: 'A',
          kind: 'mark_only',
          cause: 'squeezing',
          sites: ['cheek', 'chin'],
          side: 'both',
          count: { ...exactly(20), raw: 'штук двадцять' },
          colour: 'brown',
          visiblePlace: true,
          age: 'gt12m',
        },
      ],
      treatments: [
        {
          ref: 't1',
          scars: ['A'],
          code: 'needling.pen',
          ...brokenOff(2, '2026-04', '2026-05', 'side_effect'),
          sessionsPlanned: exactly(4),
          setting: 'salon',
          sideEffects: ['плями потемніли', 'дві нові плями'],
        },
        {
          ref: 't2',
          scars: ['A'],
          code: 'camouflage.makeup',
          status: 'ongoing',
          ...AT_HOME,
        },
      ],
      assessments: [
        {
          ref: 'a1',
          about: 't1',
          scars: ['A'],
          when: { afterSession: 1 },
          change: 'same',
        },
        {
          ref: 'a2',
          about: 't1',
          scars: ['A'],
          when: { afterSession: 2, date: '2026-10' },
          change: 'worse',
          residual: ['темніші плями'],
        },
      ],
      wouldDoAgain: said('no'),
      interest: 'paid_or_gift',
      interestText: 'була моделлю на курсах, безкоштовно',
      consents: COUNTED,
    },
  },
  {
    key: 'fenwick-mole',
    author: 'fenwick',
    language: 'en',
    title: 'Mole off my back, and a scar that went sideways',
    publishedDaysAgo: 30,
    state: 'published',
    body: prose`
      The mole was harmless. The scar between my shoulder blades grew as broad as a pencil in the first
      year, then lost interest, and so have I.
    `,
    facts: {
      kind: 'story',
      subject: 'self',
      scars: [
        {
          ref: 'A',
          kind: 'widespread',
          cause: 'surgery.medical',
          sites: ['upper_back'],
          count: exactly(1),
          size: 'medium',
          visiblePlace: false,
          onset: { date: '2016' },
        },
      ],
      treatments: [
        { ref: 't1', scars: ['A'], code: 'none.observation', status: 'completed', start: '2016' },
      ],
      assessments: [
        { ref: 'a1', about: 't1', scars: ['A'], when: { date: '2017' }, change: 'worse' },
        { ref: 'a2', about: 't1', scars: ['A'], when: { date: '2026-10' }, change: 'same' },
      ],
      interest: 'none',
      consents: COUNTED,
    },
  },
];
