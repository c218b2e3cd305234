import type { DemoStory } from './types';
import { brokenOff, COUNTED, course, exactly, OLD_ACNE, perSession, prose, said } from './writing';

export const darkMarkStories: DemoStory[] = [
  {
    key: 'priya-brown',
    author: 'priya',
    language: 'en',
    title: 'A fractional laser left me brown for eight months; what I did after that',
    publishedDaysAgo: 232,
    state: 'published',
    body: prose`
      First some data, because that is what I was searching for. My skin never burns, and in May I go
      two shades darker on the way to the bus stop. Around fifteen shallow squares on both cheeks,
      acne between 17 and 22.

      September and October 2023, two sessions of a fractional laser, the kind that leaves the surface
      closed. ₹9,000 each. They told me three days of redness and it was three days. Ten days after the
      second I noticed that the redness had not gone but had changed its colour. By November each
      cheek wore a grey-brown rectangle with the outline of the handpiece, row after row, like
      bathroom tiles. I teach physics to class eleven. They are kind children. One asked whether it
      was sunburn and I said yes, since how would you draw that on the board.

      The clinic said it happens and offered a third session at half price "to even it out". I took my
      file and left.

      Another dermatologist looked for a long time. She told me that my colour had most likely
      answered to the heat, and that I should hide it from the sun and be patient. Tinted sunscreen in
      the morning and again at lunch, an umbrella from March onwards. In June, after eight months, I
      could not see the rectangles any more. The squares underneath were precisely where they had
      been.

      By then I was frightened of everything. She tested the needling pen on a spot before my ear and
      we watched the spot for six weeks. Nothing came. Then five sessions, September 2024 to April
      2025, ₹4,500 each, two days at home each time, no brown. In October I put photographs from the
      same window side by side and perhaps half of the squares have softer edges. Not one has
      vanished.

      If I could begin again I would begin with the test spot. And I'd ask the first place how many
      faces of my colour they had done. I did not know it was a question that one may ask.
    `,
    facts: {
      kind: 'story',
      subject: 'self',
      scars: [
        {
          ref: 'A',
          ...OLD_ACNE,
          morphology: said('boxcar'),
          sites: ['cheek'],
          side: 'both',
          count: { ...exactly(15), raw: 'around fifteen' },
          visiblePlace: true,
          onset: { raw: 'acne between 17 and 22' },
        },
      ],
      treatments: [
        {
          ref: 't1',
          scars: ['A'],
          code: 'laser.nafl',
          ...brokenOff(2, '2023-09', '2023-10', 'side_effect'),
          setting: 'clinic',
          cost: perSession(9000, 'INR', 2023),
          rednessDays: exactly(3),
          sideEffects: ['grey-brown rectangles on both cheeks for eight months'],
        },
        {
          ref: 't2',
          scars: ['A'],
          code: 'topical.sunscreen',
          named: 'tinted sunscreen',
          status: 'ongoing',
          setting: 'home',
          advisedBy: 'dermatologist',
        },
        {
          ref: 't3',
          scars: ['A'],
          code: 'needling.pen',
          ...course(5, '2024-09', '2025-04'),
          setting: 'clinic',
          operator: 'dermatologist',
          cost: perSession(4500, 'INR'),
          downtimeDays: exactly(2),
        },
      ],
      assessments: [
        { ref: 'a1', about: 't1', scars: ['A'], when: { date: '2023-11' }, change: 'worse' },
        { ref: 'a2', about: 't1', scars: ['A'], when: { date: '2024-06' }, change: 'same' },
        {
          ref: 'a3',
          about: 't3',
          scars: ['A'],
          when: { afterSession: 5, date: '2025-10' },
          change: 'better',
          raw: 'perhaps half of the squares have softer edges',
        },
      ],
      wouldDoAgain: said('unsure'),
      interest: 'none',
      consents: COUNTED,
    },
  },
  {
    key: 'priya-back',
    author: 'priya',
    language: 'en',
    title: 'Six glycolic peels for dark spots on the upper back',
    publishedDaysAgo: 27,
    state: 'published',
    body: '',
    facts: {
      kind: 'story',
      subject: 'self',
      scars: [
        {
          ref: 'A',
          kind: 'mark_only',
          cause: 'acne',
          sites: ['upper_back'],
          colour: 'brown',
          visiblePlace: false,
          age: '3to12m',
        },
      ],
      treatments: [
        {
          ref: 't1',
          scars: ['A'],
          code: 'peel.superficial',
          named: 'glycolic',
          ...course(6, '2026-03', '2026-07'),
          intervalDays: exactly(21),
          setting: 'clinic',
          operator: 'dermatologist',
          cost: perSession(1800, 'INR', 2026),
          pain: 2,
        },
      ],
      assessments: [
        {
          ref: 'a1',
          about: 't1',
          scars: ['A'],
          when: { date: '2026-10' },
          change: 'slightly_better',
          colourMatch: 'partly',
        },
      ],
      wouldDoAgain: said('unsure'),
      interest: 'none',
      consents: COUNTED,
    },
  },
  {
    key: 'alfia-marks',
    author: 'alfia',
    language: 'ru',
    title: 'Пятна после прыщей: четыре пилинга, потом тулиевый лазер',
    publishedDaysAgo: 44,
    state: 'published',
    body: prose`
      Прыщи прошли, а карта военных действий осталась: коричневые точки по щекам и подбородку, и
      загораю я мгновенно. Осенью 2025-го сделала четыре миндальных пилинга у косметолога по 2500.
      Чуть светлее, но, может, просто зима)

      Потом тулий, январь и март. Горячо, сутки хожу как из бани, ещё неделю кожа наждачная и сыплется
      в чай. К лету половина точек ушла, к сентябрю почти все, сидят две у рта, самые вредные.

      Второй сеанс мне сделали бесплатно, потому что разрешила показать свои снимки на стенде, так что
      читайте меня с поправкой. Ямок у меня тоже немного есть, с ними тулий не сделал ничего, да никто
      и не обещал.
    `,
    facts: {
      kind: 'story',
      subject: 'self',
      scars: [
        {
          ref: 'A',
          kind: 'mark_only',
          cause: 'acne',
          sites: ['cheek', 'chin'],
          side: 'both',
          colour: 'brown',
          visiblePlace: true,
        },
      ],
      treatments: [
        {
          ref: 't1',
          scars: ['A'],
          code: 'peel.superficial',
          named: 'миндальный пилинг',
          ...course(4, '2025-09', '2025-11'),
          operator: 'cosmetologist',
          cost: perSession(2500, 'RUB', 2025),
        },
        {
          ref: 't2',
          scars: ['A'],
          code: 'laser.nafl.1927',
          named: 'тулиевый лазер',
          ...course(2, '2026-01', '2026-03'),
          setting: 'clinic',
          downtimeDays: exactly(7),
        },
      ],
      assessments: [
        {
          ref: 'a1',
          about: 't1',
          scars: ['A'],
          when: { afterSession: 4 },
          change: 'slightly_better',
        },
        {
          ref: 'a2',
          about: 't2',
          scars: ['A'],
          when: { afterSession: 2, date: '2026-09' },
          change: 'much_better',
          residual: ['две точки у рта'],
        },
      ],
      wouldDoAgain: said('yes'),
      interest: 'paid_or_gift',
      interestText: 'второй сеанс тулия бесплатно, за снимки для стенда',
      consents: COUNTED,
    },
  },
];
