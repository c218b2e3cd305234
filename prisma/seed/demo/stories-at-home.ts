import type { DemoStory } from './types';
import {
  AT_HOME,
  COUNTED,
  course,
  exactly,
  OLD_ACNE,
  once,
  perSession,
  prose,
  said,
} from './writing';

export const atHomeStories: DemoStory[] = [
  {
    key: 'marit-roller',
    author: 'marit',
    language: 'en',
    title: 'A roller at home for one winter, soft acne dents on the cheeks',
    publishedDaysAgo: 575,
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
        },
      ],
      treatments: [
        {
          ref: 't1',
          scars: ['A'],
          code: 'home.needling',
          status: 'stopped_early',
          start: '2017-12',
          end: '2018-03',
          ...AT_HOME,
          cost: { amount: 349, currency: 'SEK', basis: 'total', priceYear: 2017 },
          stopReason: 'no_effect',
          pain: 4,
          sideEffects: ['small pimples the week after'],
        },
      ],
      assessments: [
        { ref: 'a1', about: 't1', scars: ['A'], when: { date: '2018-09' }, change: 'same' },
      ],
      wouldDoAgain: said('no'),
      interest: 'none',
      consents: COUNTED,
    },
  },
  {
    key: 'marit-monday',
    author: 'marit',
    language: 'en',
    title: 'Make-up, a retinoid and one peel: how my Monday face is made',
    publishedDaysAgo: 33,
    state: 'published',
    body: prose`
      Short and practical. On workdays I press (not rub) a silicone primer into the dents, then a matte
      foundation, and no powder, because powder draws a map. Eight minutes. The colour is hidden and
      perhaps half of the shadow, until three o'clock or so.

      Since January 2024 also a retinoid cream on prescription. Fewer spots, finer surface, and the
      dents haven't noticed.

      In March 2025 a beautician talked me into a fruit-acid peel for 650 kronor. Three days of flakes
      on a black jumper. I can report nothing else, good or bad.

      On Saturdays I go without all of it.
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
      ],
      treatments: [
        {
          ref: 't1',
          scars: ['A'],
          code: 'camouflage.makeup',
          status: 'ongoing',
          ...AT_HOME,
        },
        {
          ref: 't2',
          scars: ['A'],
          code: 'topical.retinoid',
          status: 'ongoing',
          start: '2024-01',
          setting: 'home',
        },
        {
          ref: 't3',
          scars: ['A'],
          code: 'peel.superficial',
          named: 'fruit-acid peel',
          ...once('2025-03'),
          operator: 'cosmetologist',
          cost: perSession(650, 'SEK', 2025),
          downtimeDays: exactly(3),
        },
      ],
      assessments: [
        { ref: 'a1', about: 't3', scars: ['A'], change: 'same' },
        { ref: 'a2', about: 't2', scars: ['A'], when: { date: '2026-10' }, change: 'same' },
      ],
      interest: 'none',
      consents: COUNTED,
    },
  },
  {
    key: 'egor-dormitory',
    author: 'egor',
    language: 'ru',
    title: 'Домашний роллер в общежитии и чем за него пришлось платить',
    publishedDaysAgo: 149,
    state: 'published',
    body: prose`
      2016 год, общага, роллер с маркетплейса, один на двоих с соседом. Да, я теперь знаю. Катал с
      усердием, до крови. Через три недели правая щека воспалилась, поликлиника, антибиотики, а на
      память три новые ямки, которых до того не было.

      Пять лет к лицу никого не подпускал. В 2021-м сходил на игольчатый RF, три сеанса по 15 тысяч:
      новые чуть мельче, старые без разницы.
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
        {
          ref: 'B',
          kind: 'atrophic',
          cause: 'procedure_complication',
          sites: ['cheek'],
          side: 'right',
          count: exactly(3),
          visiblePlace: true,
          onset: { date: '2016' },
          age: 'gt12m',
        },
      ],
      treatments: [
        {
          ref: 't1',
          scars: ['A'],
          code: 'home.needling',
          named: 'роллер',
          status: 'stopped_early',
          durationDays: exactly(21),
          start: '2016',
          end: '2016',
          ...AT_HOME,
          stopReason: 'side_effect',
          sideEffects: ['воспаление', 'три новые ямки'],
        },
        {
          ref: 't2',
          scars: ['A', 'B'],
          code: 'rf.microneedling',
          named: 'игольчатый RF',
          ...course(3, '2021', '2021'),
          cost: { ...perSession(15000, 'RUB', 2021), covers: ['A', 'B'] },
        },
      ],
      assessments: [
        { ref: 'a1', about: 't1', scars: ['A'], when: { date: '2016' }, change: 'worse' },
        {
          ref: 'a2',
          about: 't2',
          scars: ['B'],
          when: { afterSession: 3 },
          change: 'slightly_better',
        },
        { ref: 'a3', about: 't2', scars: ['A'], when: { afterSession: 3 }, change: 'same' },
      ],
      wouldDoAgain: said('no'),
      interest: 'none',
      consents: COUNTED,
    },
  },
];
