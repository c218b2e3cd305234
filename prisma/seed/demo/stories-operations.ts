import type { DemoStory } from './types';
import { COUNTED, exactly, NOT_COUNTED, prose, said } from './writing';

export const operationStories: DemoStory[] = [
  {
    key: 'ilse-neck',
    author: 'moderator',
    language: 'en',
    title: 'Thyroid scar: sheets gave me a rash, massage, then three years',
    publishedDaysAgo: 390,
    state: 'published',
    body: prose`
      Thyroid operation in March 2022, so a line across the front of the neck, as long as my thumb,
      exactly where people look while you speak.

      By May it was red and had risen like a piece of cord. The hospital shop sold me silicone sheets
      (Mepiform, 38 euros a box then) and I wore them at night. After five weeks an itchy rash came
      up around the scar, perfectly square, the shape of the sheet. I stopped. The rash needed nine
      days to leave and the cord had not noticed any of it.

      In July the nurse who had taken out my stitches showed me how to massage it. I did so most
      evenings until the new year, in front of the news. January 2023, from my diary: a little
      flatter, still red.

      Then I simply forgot to look. In spring 2024 a colleague asked what the scarf was for and I
      had no good answer. Now, October 2025, it is a white thread.

      For a long time I told people that it was the massage. I am less sure today, because the scar
      also turned one, two and three years old in the meantime, and that may be all there is to
      explain. The sheets I would not buy a second time. The massage cost nothing and gave my hands
      something to do in a frightening year.
    `,
    facts: {
      kind: 'story',
      subject: 'self',
      scars: [
        {
          ref: 'A',
          kind: 'hypertrophic',
          cause: 'surgery.medical',
          sites: ['neck'],
          count: exactly(1),
          colour: 'red_pink',
          visiblePlace: true,
          onset: { date: '2022-03' },
          age: 'lt3m',
        },
      ],
      treatments: [
        {
          ref: 't1',
          scars: ['A'],
          code: 'topical.silicone.sheet',
          named: 'Mepiform',
          status: 'stopped_early',
          durationDays: exactly(35),
          start: '2022-05',
          end: '2022-06',
          setting: 'home',
          operator: 'self',
          cost: {
            amount: 38,
            currency: 'EUR',
            basis: 'per_unit',
            priceYear: 2022,
            raw: '38 euros a box then',
          },
          stopReason: 'side_effect',
          sideEffects: ['itchy square rash for nine days'],
        },
        {
          ref: 't2',
          scars: ['A'],
          code: 'physical.massage',
          status: 'completed',
          start: '2022-07',
          end: '2023-01',
          setting: 'home',
          operator: 'self',
          advisedBy: 'nurse',
        },
      ],
      assessments: [
        { ref: 'a1', about: 't1', scars: ['A'], when: { date: '2022-06' }, change: 'same' },
        {
          ref: 'a2',
          about: 't2',
          scars: ['A'],
          when: { date: '2023-01' },
          change: 'slightly_better',
          residual: ['redness'],
        },
        { ref: 'a3', about: 't2', scars: ['A'], when: { date: '2024-04' }, change: 'much_better' },
        {
          ref: 'a4',
          about: 't2',
          scars: ['A'],
          when: { date: '2025-10' },
          change: 'much_better',
          residual: ['a white thread'],
        },
      ],
      wouldDoAgain: said('unsure'),
      verdictRaw: 'the sheets not a second time; the massage cost nothing',
      interest: null,
      consents: COUNTED,
    },
  },
  {
    key: 'oksana-caesarean',
    author: 'oksana',
    language: 'uk',
    title: 'Рубець після кесаревого і силіконовий гель, пів року',
    publishedDaysAgo: 240,
    state: 'published',
    body: prose`
      Кесарів у червні 2025-го, хлопчик, усе добре. Шов загоївся швидко, а за два місяці
      почервонів, затвердів і з правого боку став горбиком, наче шнурок під шкірою. Лікарка на
      огляді порадила силіконовий гель.

      Купила «Дерматикс», тоді був 740 гривень тюбик, до січня пішло два. Мазала вранці й увечері,
      тобто коли малий давав. Днів двадцять чесно пропустила.

      Зараз березень. Ліворуч і посередині стало плоско й блідо, треба шукати, щоб побачити.
      Правий край як стирчав, так і стирчить, хіба що вже не свербить.

      Гель це, чи час, чи те, що я перестала носити джинси з високою талією? Не знаю. Але купила б
      іще раз: робити бодай щось мені легше, ніж чекати.
    `,
    facts: {
      kind: 'story',
      subject: 'self',
      scars: [
        {
          ref: 'A',
          kind: 'hypertrophic',
          cause: 'caesarean',
          sites: ['abdomen'],
          count: exactly(1),
          colour: 'red_pink',
          visiblePlace: false,
          onset: { date: '2025-06' },
          age: 'lt3m',
        },
      ],
      treatments: [
        {
          ref: 't1',
          scars: ['A'],
          code: 'topical.silicone.gel',
          named: 'Дерматикс',
          status: 'completed',
          durationDays: exactly(150),
          start: '2025-08',
          end: '2026-01',
          setting: 'home',
          operator: 'self',
          advisedBy: 'лікарка',
          cost: {
            amount: 740,
            currency: 'UAH',
            basis: 'per_unit',
            priceYear: 2025,
            raw: '740 гривень тюбик, пішло два',
          },
        },
      ],
      assessments: [
        {
          ref: 'a1',
          about: 't1',
          scars: ['A'],
          when: { date: '2026-03' },
          change: 'better',
          residual: ['правий край досі піднятий'],
        },
      ],
      wouldDoAgain: said('yes'),
      interest: 'none',
      consents: COUNTED,
    },
  },
  {
    key: 'annelies-anchor',
    author: 'annelies',
    language: 'en',
    title: 'Paper tape after a breast reduction, and what I thought of it at two moments',
    publishedDaysAgo: 160,
    state: 'published',
    body: prose`
      It was a reduction, for my back, in October 2024, and so I have what they call the anchor: a
      circle, a line down and a line along the fold, times two. Nobody prepares you for how many
      centimetres that makes. (I measured once, with the tape from my sewing box. For the mood I
      cannot advise it.)

      The physiotherapist said paper tape along the lines, starting in November, changed every few
      days, for three months. It is the cheapest thing that was ever done to me: four euros a roll
      and I used seven. No rash, only a grey edge of glue.

      In April 2025, half a year after, I cried in a changing room. To my eye everything was pink and
      thick. I told my mother, my sister and a whole WhatsApp group that the tape had done nothing,
      and I believed it too.

      Only because this place asks for dates I went back through my photos. And now it is May, nineteen
      months: on the left, pencil lines, you must know where they are. On the right the line down is
      also a nice one, but in the corner where the two lines meet it has stretched to the width of a
      shoelace and it shines. That was the corner that opened a little in the second week, so
      possibly it was decided before the first roll of tape came into the house.

      So I have put "some better and some worse". When somebody asks me now I say: tape if you like
      taping, I would, and don't make speeches in the first spring. I was wrong in one direction and
      it could be that I am wrong in the other one today.
    `,
    facts: {
      kind: 'story',
      subject: 'self',
      scars: [
        {
          ref: 'A',
          kind: 'flat',
          cause: 'surgery.medical',
          sites: ['breast'],
          side: 'both',
          colour: 'red_pink',
          visiblePlace: false,
          onset: { date: '2024-10' },
          age: 'lt3m',
        },
        {
          ref: 'A2',
          partOf: 'A',
          kind: 'widespread',
          cause: 'surgery.medical',
          sites: ['breast'],
          side: 'right',
          count: exactly(1),
          surface: 'shiny',
          onset: { date: '2024-10' },
          age: 'lt3m',
          raw: 'the corner where the two lines meet',
        },
      ],
      treatments: [
        {
          ref: 't1',
          scars: ['A'],
          code: 'physical.tape',
          named: 'paper tape',
          status: 'completed',
          durationDays: exactly(90),
          start: '2024-11',
          end: '2025-02',
          setting: 'home',
          operator: 'self',
          advisedBy: 'physiotherapist',
          cost: {
            amount: 4,
            currency: 'EUR',
            basis: 'per_unit',
            priceYear: 2024,
            raw: 'four euros a roll and I used seven',
          },
        },
      ],
      assessments: [
        { ref: 'a1', about: 't1', scars: ['A'], when: { date: '2025-04' }, change: 'same' },
        {
          ref: 'a2',
          about: 't1',
          scars: ['A2'],
          when: { date: '2026-05' },
          change: 'worse',
          raw: 'stretched to the width of a shoelace',
        },
        { ref: 'a3', about: 't1', scars: ['A'], when: { date: '2026-05' }, change: 'mixed' },
      ],
      wouldDoAgain: said('yes'),
      interest: 'none',
      consents: NOT_COUNTED,
    },
  },
];
