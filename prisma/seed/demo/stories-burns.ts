import type { DemoStory } from './types';
import { AT_HOME, COUNTED, course, exactly, once, perSession, prose, said } from './writing';

export const burnStories: DemoStory[] = [
  {
    key: 'sunniva-soup',
    author: 'sunniva',
    language: 'en',
    title: 'Boiling stock over my foot, four years on',
    publishedDaysAgo: 75,
    state: 'published',
    body: prose`
      The pot held forty litres and it was chicken. I say this because everybody asks.

      October 2022, a school kitchen. The lid slid and my left foot got it, through the clog and the
      sock. The sock was the worst part, it kept the heat in. Five weeks of dressings, no graft in
      the end, and then came what nobody had told me: the skin had closed, and now it began to grow.
      At Christmas I had a thick red map over the whole top of the foot, and it itched so much that
      I stood barefoot on the balcony in the snow.

      What I did, in order:

      - A pressure stocking, made to measure, from December, day and night for ten months. You get
      used to it as you get used to a bad colleague.
      - Silicone sheet under the stocking. Lovely in January. By April the foot looked boiled a
      second time, white and wrinkled and smelling like a gym hall, so I stopped.
      - Massage. The physiotherapist on Tuesdays, myself in the evenings. This is the one where I
      felt something the same hour: I could bend the ankle on the stairs. Next morning it was tight
      again. One does it anyway.
      - Fractional CO2 laser at the hospital, February and May 2024, because a band over the instep
      still pulled when I squatted at the lower oven. I paid the patient fee, 300 kronor a visit, so
      I'm not the one to ask what it really costs. It smelled of singed hair. Ten days in slippers
      each time.

      How it is now: flat nearly everywhere, and I squat. One ridge by the outer ankle never gave
      up. The colour is in patches, some brown, some shiny pink, and no machine did anything about
      that. The itch left after the first laser, or else that spring, which was the same time.

      I would do the stocking again, and the laser, and the sheet only in winter. And I would wear
      proper shoes. We have them at work now, with a poster. My foot is not on the poster but
      everyone knows whose foot it is.
    `,
    facts: {
      kind: 'story',
      subject: 'self',
      scars: [
        {
          ref: 'A',
          kind: 'hypertrophic',
          morphology: said('area'),
          cause: 'burn.thermal',
          sites: ['foot'],
          side: 'left',
          count: exactly(1),
          size: 'area',
          colour: 'red_pink',
          visiblePlace: false,
          onset: { date: '2022-10' },
          age: 'lt3m',
        },
      ],
      treatments: [
        {
          ref: 't1',
          scars: ['A'],
          code: 'physical.pressure',
          named: 'pressure stocking',
          status: 'completed',
          start: '2022-12',
          end: '2023-10',
          durationDays: { ...exactly(300), raw: 'day and night for ten months' },
        },
        {
          ref: 't2',
          scars: ['A'],
          code: 'topical.silicone.sheet',
          status: 'stopped_early',
          start: '2023-01',
          end: '2023-04',
          setting: 'home',
          stopReason: 'side_effect',
          sideEffects: ['white, wrinkled skin under the sheet'],
        },
        {
          ref: 't3',
          scars: ['A'],
          code: 'physical.massage',
          status: 'completed',
          advisedBy: 'physiotherapist',
        },
        {
          ref: 't4',
          scars: ['A'],
          code: 'laser.ablative.fractional.co2',
          ...course(2, '2024-02', '2024-05'),
          setting: 'hospital',
          cost: {
            amount: 300,
            currency: 'SEK',
            basis: 'per_session',
            priceYear: 2024,
            raw: 'the patient fee, 300 kronor a visit',
          },
          downtimeDays: exactly(10),
        },
      ],
      assessments: [
        {
          ref: 'a1',
          about: 't4',
          scars: ['A'],
          when: { afterSession: 1 },
          change: 'slightly_better',
          raw: 'the itch left after the first laser, or else that spring',
        },
        {
          ref: 'a2',
          about: 't4',
          scars: ['A'],
          when: { afterSession: 2, date: '2026-08' },
          change: 'better',
          residual: ['one ridge by the outer ankle', 'patches of brown and pink'],
          colourMatch: 'no',
        },
      ],
      wouldDoAgain: said('yes'),
      verdictRaw: 'the stocking and the laser; the sheet only in winter',
      interest: 'none',
      consents: COUNTED,
    },
  },
  {
    key: 'ana-oil',
    author: 'ana',
    language: 'en',
    title: 'Hot oil on the forearm, and then everything I did to the brown patch',
    publishedDaysAgo: 26,
    state: 'published',
    body: prose`
      Buñuelos, Christmas Eve 2022. A splash on the right forearm, shaped more or less like Italy, that
      healed flat and a little rough. If I had stopped there this story would be short.

      My aunt says: lemon. I am a grown woman with a diploma and I put lemon, and then I went to a
      picnic. Blisters! After that Italy was brown.

      In March 2024 a clinic did one session of fractional CO2 for the roughness. Smoother, I admit
      it. But two weeks later the brown came up darker than ever, with a straight border, like a stamp
      in a passport. So there was another laser to repair the laser, the pico, three times, 2,500
      pesos each.

      Now it is café con leche where it was espresso. Before the lemon it was just my arm. To my
      nieces I say: leave it in peace and cover it from the sun.
    `,
    facts: {
      kind: 'story',
      subject: 'self',
      scars: [
        {
          ref: 'A',
          kind: 'flat',
          cause: 'burn.thermal',
          sites: ['forearm'],
          side: 'right',
          count: exactly(1),
          size: 'large',
          colour: 'brown',
          surface: 'a little rough',
          visiblePlace: true,
          onset: { date: '2022-12' },
        },
      ],
      treatments: [
        {
          ref: 't1',
          scars: ['A'],
          code: 'home.lemon',
          status: 'stopped_early',
          ...AT_HOME,
          advisedBy: 'aunt',
          stopReason: 'side_effect',
          sideEffects: ['blisters', 'a brown patch'],
        },
        {
          ref: 't2',
          scars: ['A'],
          code: 'laser.ablative.fractional.co2',
          ...once('2024-03'),
          setting: 'clinic',
          sideEffects: ['darker brown with a straight border'],
        },
        {
          ref: 't3',
          scars: ['A'],
          code: 'laser.pico',
          ...course(3, '2025-01', '2025-05'),
          setting: 'clinic',
          cost: perSession(2500, 'MXN', 2025),
          pain: 3,
        },
      ],
      assessments: [
        { ref: 'a1', about: 't1', scars: ['A'], change: 'worse' },
        {
          ref: 'a2',
          about: 't2',
          scars: ['A'],
          when: { afterSession: 1, date: '2024-04' },
          change: 'worse',
          raw: 'smoother, but the brown came up darker than ever',
        },
        {
          ref: 'a3',
          about: 't3',
          scars: ['A'],
          when: { afterSession: 3, date: '2026-09' },
          change: 'slightly_better',
          residual: ['light brown patch'],
          colourMatch: 'partly',
        },
      ],
      wouldDoAgain: said('no'),
      interest: 'none',
      consents: COUNTED,
    },
  },
];
