import type { DemoStory } from './types';
import { COUNTED, course, exactly, OLD_ACNE, once, perSession, prose, said } from './writing';

export const yearsLaterStories: DemoStory[] = [
  {
    key: 'marit-six-years',
    author: 'marit',
    language: 'en',
    title: 'Needling in 2020, Fraxel in 2022, and what is left of both in 2026',
    publishedDaysAgo: 118,
    state: 'published',
    body: prose`
      I write this mostly for the person I was in 2019, who read forums until two at night and found
      only people in their third week.

      Both cheeks, acne from fourteen to twenty-six, soft dents, and light from the side is the
      enemy. I was thirty-nine when I started.

      **2020 to 2021, needling pen.** Six times, a nurse at a skin clinic, about every fifth week,
      except for the spring when everything was closed. 2,400 kronor in the beginning, and 2,600 for
      the last two. Two evenings of looking like a tomato. In the autumn of 2021 I would have said a
      third better. I would have said it loudly.

      **2022, Fraxel.** Four times, February to June, another clinic, 3,900 each. Here I was really
      swollen, my eyes became lines, and afterwards the skin was brown and rough like fine sandpaper
      for six days. What did it do beyond the needling? Something with the pores. The dents, honestly,
      hardly.

      Then nothing more was done. This is the part that I never found written down, so here it is:

      - 2023: the same as after the laser
      - 2024: I changed the bathroom lamp and had a bad week
      - 2025: a bit less good than 2022, I believe that I have simply got thinner in the face
      - June 2026: beside the photos from 2019 still better than I started, though not by a third any
      longer. A fifth? A sixth?

      All together 30,400 kronor, for which you get a used moped or a very good sofa. The needling I
      would do again at the age I was. The laser not. The form wants one answer from me, so I have
      answered that I don't know.
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
          onset: { raw: 'acne from fourteen to twenty-six' },
        },
      ],
      treatments: [
        {
          ref: 't1',
          scars: ['A'],
          code: 'needling.pen',
          ...course(6, '2020', '2021'),
          setting: 'clinic',
          operator: 'nurse',
          cost: {
            ...perSession(2400, 'SEK', 2020),
            bound: 'min',
            raw: '2,400 kronor in the beginning, and 2,600 for the last two',
          },
          rednessDays: exactly(2),
        },
        {
          ref: 't2',
          scars: ['A'],
          code: 'laser.nafl',
          named: 'Fraxel',
          ...course(4, '2022-02', '2022-06'),
          setting: 'clinic',
          cost: perSession(3900, 'SEK', 2022),
          sideEffects: ['eyes swollen to lines', 'brown, rough skin for six days'],
        },
      ],
      assessments: [
        {
          ref: 'a1',
          about: 't1',
          scars: ['A'],
          when: { afterSession: 6, date: '2021-10' },
          change: 'better',
          raw: 'I would have said a third better',
        },
        { ref: 'a2', about: 't2', scars: ['A'], when: { date: '2023' }, change: 'same' },
        { ref: 'a3', about: 't2', scars: ['A'], when: { date: '2025' }, change: 'same' },
        {
          ref: 'a4',
          about: 't1',
          scars: ['A'],
          when: { date: '2026-06' },
          change: 'slightly_better',
        },
      ],
      wouldDoAgain: said('unsure'),
      costFeel: 'a used moped or a very good sofa',
      verdictRaw: 'the needling I would do again, the laser not',
      interest: 'none',
      consents: COUNTED,
    },
  },
  {
    key: 'ewan-1984',
    author: 'ewan',
    language: 'en',
    title: 'Sanded in hospital in 1984, needled at sixty: one face, forty-two years',
    publishedDaysAgo: 208,
    state: 'published',
    body: prose`
      Younger folk here may never have met anyone who had the sander, so.

      I was twenty-one. They put me under, kept me in a night, and went at it with a wee wire wheel
      like something out of my dad's toolbox. It cost me nothing, it being the NHS. I woke with a face
      like a burst tomato, in bandages, and took soup through a straw for six days. Red till the
      clocks changed.

      Was it worth it? At the time I'd have told you aye. The deep ones by the mouth got shallower and
      the shelf on my right cheek was smoothed clean off. My mother cried in the bus station. That
      winter I was moved from the sorting room to the counter, and whether that was my skin or me
      standing up straight is for cleverer people.

      What they didn't mention: the right cheek would never take the sun again. There's a bit the size
      of a playing card that has stayed white as milk. Everyone gets freckles by fifty. Mine stop at a
      border.

      Now 2023. Sixty, newly retired, and a leaflet comes through the door, which serves me right, the
      thousands I delivered. Needling pen, five goes at £150, April to October, a lovely lassie who
      did her level best. Numbing cream, a spot of blood, home on the 42. I gave it the year I was
      asked to give it. The unsanded dents, the same. The sanded side, the same. She thought that the
      texture was finer, and I thought that she was being polite.

      So the old rough way shifted something and signed its name on me, and the new gentle way did
      neither good nor harm. I wouldn't swap the first one back. I'd not pay for the second again.

      (There was a laser on the temples and all. I'll put that down on its own.)
    `,
    facts: {
      kind: 'story',
      subject: 'self',
      scars: [
        {
          ref: 'A',
          ...OLD_ACNE,
          sites: ['cheek', 'upper_lip'],
          side: 'both',
          visiblePlace: true,
          grade: 4,
          onset: { atAge: 15 },
        },
      ],
      treatments: [
        {
          ref: 't1',
          scars: ['A'],
          code: 'abrasion.dermabrasion',
          ...once('1984'),
          setting: 'hospital',
          downtimeDays: exactly(6),
          sideEffects: ['a patch that stayed white'],
        },
        {
          ref: 't2',
          scars: ['A'],
          code: 'needling.pen',
          ...course(5, '2023-04', '2023-10'),
          setting: 'clinic',
          cost: perSession(150, 'GBP', 2023),
        },
      ],
      assessments: [
        { ref: 'a1', about: 't1', scars: ['A'], when: { date: '1985' }, change: 'better' },
        {
          ref: 'a2',
          about: 't2',
          scars: ['A'],
          when: { afterSession: 5, date: '2024-10' },
          change: 'same',
        },
        {
          ref: 'a3',
          about: 't1',
          scars: ['A'],
          when: { date: '2026-04' },
          change: 'better',
          residual: ['a white patch the size of a playing card'],
          colourMatch: 'no',
        },
      ],
      wouldDoAgain: said('unsure'),
      verdictRaw: "wouldn't swap the first one back, I'd not pay for the second again",
      interest: 'none',
      consents: COUNTED,
    },
  },
  {
    key: 'ewan-temples',
    author: 'ewan',
    language: 'en',
    title: 'Two lasers on the temples, a year apart',
    publishedDaysAgo: 84,
    state: 'published',
    body: prose`
      As promised. Temples: nine wee square dents on the right, six on the left. Good
      for holding up a cap.

      March to June 2024, three goes of the non-ablative kind, £220 each. Swollen like a boxer, then
      bronzed as if I'd been to Tenerife and not to Kirkcaldy. By Christmas I saw no odds at all.

      In the new year the same clinic rang: would I try the erbium, £480, once? February 2025. A week
      of crust, and red till May. Since that autumn some have gone soft round the edges, mostly on
      the right. My optician, who gets nearer than anyone, never said a word.

      £1,140 the lot. Ask me if I'm sorry and you'll get a different answer on a different day.
    `,
    facts: {
      kind: 'story',
      subject: 'self',
      scars: [
        {
          ref: 'A',
          ...OLD_ACNE,
          morphology: said('boxcar'),
          sites: ['temple'],
          side: 'right',
          count: exactly(9),
          size: 'small',
        },
        {
          ref: 'B',
          ...OLD_ACNE,
          morphology: said('boxcar'),
          sites: ['temple'],
          side: 'left',
          count: exactly(6),
          size: 'small',
        },
      ],
      treatments: [
        {
          ref: 't1',
          scars: ['A', 'B'],
          code: 'laser.nafl',
          ...course(3, '2024-03', '2024-06'),
          setting: 'clinic',
          cost: { ...perSession(220, 'GBP', 2024), covers: ['A', 'B'] },
          sideEffects: ['swelling', 'bronzed skin'],
        },
        {
          ref: 't2',
          scars: ['A', 'B'],
          code: 'laser.ablative.fractional.eryag',
          named: 'erbium',
          ...once('2025-02'),
          setting: 'clinic',
          cost: { ...perSession(480, 'GBP', 2025), covers: ['A', 'B'] },
          downtimeDays: exactly(7),
          rednessDays: exactly(90),
        },
      ],
      assessments: [
        { ref: 'a1', about: 't1', scars: ['A', 'B'], when: { date: '2024-12' }, change: 'same' },
        {
          ref: 'a2',
          about: 't2',
          scars: ['A', 'B'],
          when: { date: '2026-08' },
          change: 'slightly_better',
          raw: 'some have gone soft round the edges',
        },
      ],
      wouldDoAgain: said('unsure'),
      interest: 'none',
      consents: COUNTED,
    },
  },
];
