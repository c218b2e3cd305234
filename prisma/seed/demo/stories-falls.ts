import type { DemoStory } from './types';
import { COUNTED, course, exactly, perSession, prose, said } from './writing';

export const fallStories: DemoStory[] = [
  {
    key: 'yarko-asphalt',
    author: 'yarko',
    language: 'uk',
    title: 'Самокат, мокрий люк і пів щоки асфальту',
    publishedDaysAgo: 44,
    state: 'published',
    body: prose`
      Липень 2023-го, електросамокат, дощ, люк. Права щока й підборіддя зчесані, асфальт вимивали
      щіткою. Загоїлось за три тижні, лишилась наждачка: дрібні вм'ятини й сірі цятки. Кажуть, частину
      Вроцлава я досі ношу в собі.

      Навесні 2024-го три рази мікроголки ручкою, по 350 злотих. Після двох перших нуль, я вже шукав,
      де мене обдурили. Після третього трохи згладилось, помітив, коли голився: бритва перестала
      чіплятись.

      Восени ще три рази лазером, неабляційним, по 500. Обличчя набрякало на два дні, на даху питали,
      чи то бджоли. А різниця така, як між п'ятою і п'ятою десять.

      Цятки сидять, їх, кажуть, треба іншим апаратом. Я поки ставлю крапку й відпускаю бороду, за неї
      ніхто не бере по пів тисячі.
    `,
    facts: {
      kind: 'story',
      subject: 'self',
      scars: [
        {
          ref: 'A',
          kind: 'atrophic',
          morphology: said('area'),
          cause: 'abrasion',
          sites: ['cheek', 'chin'],
          side: 'right',
          size: 'area',
          colour: 'different',
          surface: 'наждачка',
          visiblePlace: true,
          onset: { date: '2023-07' },
        },
      ],
      treatments: [
        {
          ref: 't1',
          scars: ['A'],
          code: 'needling.pen',
          ...course(3, '2024-03', '2024-05'),
          setting: 'salon',
          operator: 'cosmetologist',
          cost: perSession(350, 'PLN', 2024),
        },
        {
          ref: 't2',
          scars: ['A'],
          code: 'laser.nafl',
          ...course(3, '2024-09', '2024-11'),
          setting: 'clinic',
          cost: perSession(500, 'PLN', 2024),
          downtimeDays: exactly(2),
          sideEffects: ['набряк на два дні'],
        },
      ],
      assessments: [
        { ref: 'a1', about: 't1', scars: ['A'], when: { afterSession: 2 }, change: 'same' },
        {
          ref: 'a2',
          about: 't1',
          scars: ['A'],
          when: { afterSession: 3, date: '2024-07' },
          change: 'slightly_better',
        },
        {
          ref: 'a3',
          about: 't2',
          scars: ['A'],
          when: { afterSession: 3, date: '2025-06' },
          change: 'slightly_better',
          residual: ['сірі цятки'],
          raw: "різниця така, як між п'ятою і п'ятою десять",
        },
      ],
      wouldDoAgain: said('unsure'),
      interest: 'none',
      consents: COUNTED,
    },
  },
  {
    key: 'ilse-elbow',
    author: 'moderator',
    language: 'en',
    title: 'Gravel in the elbow, left alone for two years',
    publishedDaysAgo: 118,
    state: 'published',
    body: prose`
      Wet leaves, a bend, a bicycle. The nurse brushed out most of the stones, two blue dots stayed
      behind, and the rest I can only find with my finger.
    `,
    facts: {
      kind: 'story',
      subject: 'self',
      scars: [
        {
          ref: 'A',
          kind: 'flat',
          cause: 'abrasion',
          sites: ['arm'],
          side: 'right',
          count: exactly(1),
          size: 'large',
          onset: { date: '2024-06' },
          raw: 'elbow',
        },
      ],
      treatments: [
        {
          ref: 't1',
          scars: ['A'],
          code: 'none.observation',
          status: 'completed',
          start: '2024-06',
          end: '2026-06',
        },
      ],
      assessments: [
        {
          ref: 'a1',
          about: 't1',
          scars: ['A'],
          when: { date: '2026-06' },
          change: 'better',
          residual: ['two blue dots'],
        },
      ],
      wouldDoAgain: said('yes'),
      interest: 'none',
      consents: COUNTED,
    },
  },
];
