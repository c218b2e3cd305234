import type { DemoStory } from './types';
import { COUNTED, exactly, NOT_COUNTED, prose, said } from './writing';

export const salonStories: DemoStory[] = [
  {
    key: 'oksana-stretch',
    author: 'oksana',
    language: 'uk',
    title: "Мезотерапія від розтяжок, п'ять сеансів із восьми",
    publishedDaysAgo: 150,
    state: 'published',
    body: prose`
      Розтяжки на животі й боках після першої вагітності, білі, густо, не рахувала. Навесні 2024-го
      у салоні вмовили на мезотерапію: вісім разів, по 1500 гривень за раз. Дійшла до п'ятого.

      Щоразу сині цятки. Після четвертого вискочила тверда ґулька завбільшки з горошину, трималася
      три тижні, я вже чого тільки не надумала. Минула сама.

      А грошей стало шкода раніше, ніж терпцю, бо за ті п'ять разів можна було взяти нову пральну
      машину.

      Минуло два роки, різниці нуль. Подруга запевняє, ніби тон рівніший, але вона й про наші шпалери
      так казала. Більше нічого не роблю. Живіт двох виносив, хай буде смугастий.
    `,
    facts: {
      kind: 'story',
      subject: 'self',
      scars: [
        {
          ref: 'A',
          kind: 'striae',
          cause: 'growth_pregnancy_weight',
          sites: ['abdomen'],
          size: 'area',
          colour: 'pale',
          visiblePlace: false,
          onset: { raw: 'після першої вагітності' },
          age: 'gt12m',
        },
      ],
      treatments: [
        {
          ref: 't1',
          scars: ['A'],
          code: 'inj.mesotherapy',
          status: 'stopped_early',
          sessionsDone: exactly(5),
          sessionsPlanned: exactly(8),
          start: '2024-03',
          end: '2024-05',
          lastSession: '2024-05',
          setting: 'salon',
          operator: 'cosmetologist',
          cost: { amount: 1500, currency: 'UAH', basis: 'per_session', priceYear: 2024 },
          stopReason: 'cost',
          sideEffects: ['синці', 'тверда ґулька на три тижні'],
        },
      ],
      assessments: [
        { ref: 'a1', about: 't1', scars: ['A'], when: { date: '2026-06' }, change: 'same' },
      ],
      wouldDoAgain: said('no'),
      interest: 'none',
      consents: COUNTED,
    },
  },
  {
    key: 'quietpebble-jaw',
    author: 'quietpebble',
    language: 'en',
    title: 'Filler in a dip on my jaw, twice, and twice it left',
    publishedDaysAgo: 1,
    state: 'pending',
    body: prose`
      New here, hello. A cyst on my jaw got infected when I was twenty-six and left a dip you could
      rest a lentil in.

      Dr Marrowby filled it with Restylane in March 2024, six hundred dollars Canadian. For a week I
      kept touching it because there was nothing to touch. There was a hard bead in there for a
      month, then it went. By Christmas so had the filler, more quietly than it came. Second go
      January 2025, same price, same delight, and the same goodbye by last winter.

      Nothing went wrong. It's a rental. I haven't worked out whether I'm someone who rents. Dr
      Marrowby told me most people only ever need the one, and I'd love to take that up with her if I
      had the nerve to walk back in.
    `,
    facts: {
      kind: 'story',
      subject: 'self',
      scars: [
        {
          ref: 'A',
          kind: 'atrophic',
          cause: 'other_infection',
          sites: ['jaw'],
          count: exactly(1),
          size: 'medium',
          onset: { atAge: 26 },
        },
      ],
      treatments: [
        {
          ref: 't1',
          scars: ['A'],
          code: 'filler.ha',
          named: 'Restylane',
          status: 'completed',
          sessionsDone: exactly(2),
          start: '2024-03',
          end: '2025-01',
          lastSession: '2025-01',
          setting: 'clinic',
          operator: 'doctor',
          cost: { amount: 600, currency: 'CAD', basis: 'per_session', priceYear: 2024 },
          sideEffects: ['a hard bead for a month'],
        },
      ],
      assessments: [
        {
          ref: 'a1',
          about: 't1',
          scars: ['A'],
          when: { afterSession: 1, date: '2024-04' },
          change: 'much_better',
        },
        { ref: 'a2', about: 't1', scars: ['A'], when: { date: '2024-12' }, change: 'same' },
        {
          ref: 'a3',
          about: 't1',
          scars: ['A'],
          when: { afterSession: 2, date: '2025-02' },
          change: 'much_better',
        },
        { ref: 'a4', about: 't1', scars: ['A'], when: { date: '2026-02' }, change: 'same' },
      ],
      wouldDoAgain: said('unsure'),
      interest: 'none',
      consents: COUNTED,
      provider: { namesPerson: true, namesClinic: false },
    },
  },
  {
    key: 'annelies-peel',
    author: 'annelies',
    language: 'en',
    title: 'Two peels for brown marks on the forehead',
    publishedDaysAgo: 48,
    state: 'removed',
    decision: {
      reason: 'AD_CLINIC',
      note:
        'The last paragraph offers a discount code and asks readers to write for the name of the ' +
        'salon. What the peels did for you is welcome here without that paragraph; please also ' +
        'answer the question about ties again.',
    },
    body: prose`
      In July and again in September I had a medium peel for the brown marks that my spots left on my
      forehead. A week long I came off like a lizard, and then: fresh! The marks are really a lot
      less.

      My cousin works in this salon and they have an autumn action, two for the price of one and a
      half until the end of the month. Send me a message and you get the name and my code, fifteen
      per cent for you and something for me as well, so then everybody is happy.
    `,
    facts: {
      kind: 'story',
      subject: 'self',
      scars: [
        {
          ref: 'A',
          kind: 'mark_only',
          cause: 'acne',
          sites: ['forehead'],
          colour: 'brown',
          visiblePlace: true,
        },
      ],
      treatments: [
        {
          ref: 't1',
          scars: ['A'],
          code: 'peel.medium',
          status: 'completed',
          sessionsDone: exactly(2),
          start: '2026-07',
          end: '2026-09',
          lastSession: '2026-09',
          setting: 'salon',
          operator: 'cosmetologist',
          cost: { amount: 140, currency: 'EUR', basis: 'per_session', priceYear: 2026 },
          downtimeDays: exactly(7),
        },
      ],
      assessments: [
        { ref: 'a1', about: 't1', scars: ['A'], when: { date: '2026-10' }, change: 'much_better' },
      ],
      wouldDoAgain: said('yes'),
      interest: 'none',
      consents: NOT_COUNTED,
    },
  },
];
