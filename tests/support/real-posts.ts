import type { z } from 'zod';
import type { postFacts } from '~/features/discussions/facts';

type Facts = z.input<typeof postFacts>;

/** A post as it might come from a page elsewhere: nine shapes that real posts have had. */
export interface RealPost {
  key: string;
  byline?: string;
  writtenAt?: string;
  /** Its words stand already in another post. */
  repeats?: string;
  /** It answers a post that is no longer there. */
  orphan?: boolean;
  title: string;
  body: string;
  facts: Facts;
}

const importedFrom = { translatedFrom: 'ru' };
const noConsent = { publish: null, figures: null };

/** Two sites, two treatments in turn, a third on some of the scars, counts instead of percentages. */
const tangled: RealPost = {
  key: 'tangled-course',
  title: 'A year of alternating two things',
  body: 'Seven pits since I was a grown woman. Here is the whole course, month by month.',
  facts: {
    kind: 'story',
    subject: 'self',
    scars: [
      {
        ref: 'A',
        kind: 'atrophic',
        morphology: { value: 'unsure', certainty: 'stated' },
        cause: 'chickenpox',
        sites: ['face'],
        count: { value: 5, certainty: 'stated' },
        size: 'large',
        onset: { atAge: 23 },
        raw: 'five on the face, three of them wide',
      },
      {
        ref: 'A2',
        partOf: 'A',
        kind: 'atrophic',
        cause: 'chickenpox',
        sites: ['face'],
        count: { value: 2, certainty: 'stated' },
        size: 'large',
        onset: { atAge: 23 },
        raw: 'the two that stayed',
      },
      {
        ref: 'B',
        kind: 'atrophic',
        cause: 'chickenpox',
        sites: ['back'],
        count: { value: 2, certainty: 'inferred', raw: 'seven in all less five' },
        size: 'large',
        onset: { atAge: 23 },
      },
    ],
    treatments: [
      {
        ref: 't1',
        scars: ['A', 'B'],
        code: 'laser.nafl.1550_1927',
        named: 'fraxel restor dual',
        status: 'ongoing',
        sessionsDone: {
          min: 3,
          max: 4,
          certainty: 'inferred',
          raw: 'a first one, then three rounds',
        },
        intervalDays: { value: 28, certainty: 'stated', raw: 'every four weeks' },
        setting: 'clinic',
        operator: 'doctor',
        cost: {
          amount: 900,
          currency: 'UAH',
          basis: 'per_session',
          covers: ['A', 'B'],
          priceYear: null,
        },
      },
      {
        ref: 't2',
        scars: ['A', 'B'],
        code: 'inj.mesotherapy',
        named: 'a Spanish cocktail, name forgotten',
        status: 'ongoing',
        sessionsDone: { value: 3, certainty: 'inferred' },
        intervalDays: { value: 28, certainty: 'stated' },
        setting: 'clinic',
        operator: 'doctor',
        cost: {
          amount: 200,
          currency: 'UAH',
          basis: 'per_session',
          covers: ['A', 'B'],
          priceYear: null,
        },
      },
      {
        ref: 't3',
        scars: ['A2'],
        code: 'surgery.radiowave',
        named: 'Surjitron',
        technique: ['edge_shaving', 'resurfacing'],
        status: 'completed',
        sessionsDone: { value: 1, certainty: 'inferred' },
        setting: 'clinic',
      },
    ],
    protocols: [
      {
        ref: 'p1',
        pattern: 'alternating',
        steps: ['t1', 't2'],
        stepDays: 14,
        cycleDays: 28,
        cyclesDone: 3,
        prescribedBy: 'doctor',
      },
    ],
    assessments: [
      {
        ref: 'a1',
        about: 't1',
        scars: ['A', 'B'],
        when: { afterSession: 1 },
        change: 'much_better',
        raw: 'a clear step',
      },
      {
        ref: 'a2',
        about: 'p1',
        scars: ['A'],
        when: { afterCycle: 3 },
        counts: { gone: 3, better: 2, same: 0, worse: 0 },
        raw: 'three away, two smaller',
      },
      {
        ref: 'a3',
        about: 't1',
        scars: ['B'],
        when: { afterSession: 2 },
        counts: { gone: 1, better: 0, same: 0, worse: 0, notReported: 1 },
        residual: ['faint_spot'],
      },
      { ref: 'a4', about: 't3', scars: ['A2'], change: 'better', raw: 'flatter at the rim' },
    ],
    wouldDoAgain: { value: 'yes', certainty: 'inferred' },
    costFeel: 'cheap',
    verdictRaw: 'one dull year, then done',
    plans: [
      {
        code: 'laser.nafl.1550_1927',
        sessions: { min: 5, max: 7, certainty: 'stated' },
        scars: ['A2'],
      },
      { code: 'filler.ha', scars: ['A2'], raw: 'lift them, then go on with the laser' },
    ],
    claims: [
      { says: 'old scars want a dozen sessions', about: ['laser.nafl'] },
      { says: 'those who call it useless stopped after one' },
    ],
    interest: null,
    consents: noConsent,
    provider: { namesPerson: true, namesClinic: true },
    origin: {
      ...importedFrom,
      author: { sex: { value: 'female', certainty: 'inferred' }, country: 'UA', city: 'Kyiv' },
    },
  },
};

function gelReport(post: {
  key: string;
  byline: string;
  writtenAt: string;
  body: string;
  scar: Record<string, unknown> & { cause: 'burn.unspecified' | 'surgery.cosmetic' | 'cut' };
  treatment?: { advisedBy?: string; raw?: string };
  assessment: {
    change: 'much_better' | 'better';
    date: string;
    residual?: string[];
    colourMatch?: 'almost';
    raw: string;
  };
}): RealPost {
  const { date, ...judged } = post.assessment;
  return {
    key: post.key,
    byline: post.byline,
    writtenAt: post.writtenAt,
    title: 'A gel',
    body: post.body,
    facts: {
      kind: 'story',
      subject: 'self',
      scars: [
        {
          ref: 'A',
          kind: 'unsure',
          sites: [],
          count: { value: 1, certainty: 'stated' },
          ...post.scar,
        },
      ],
      treatments: [
        {
          ref: 't1',
          scars: ['A'],
          code: 'topical.silicone.gel',
          named: 'Dermatix',
          setting: 'home',
          operator: 'self',
          ...post.treatment,
        },
      ],
      assessments: [{ ref: 'a1', about: 't1', scars: ['A'], when: { date }, ...judged }],
      interest: null,
      consents: noConsent,
      origin: importedFrom,
    },
  };
}

const gelAfterBurn = gelReport({
  key: 'gel-after-burn',
  byline: 'Lina',
  writtenAt: '2018-10-02T11:25:50.000Z',
  body: 'My wrist was burnt. The gel made it nearly the shade of the rest.',
  scar: {
    cause: 'burn.unspecified',
    sites: ['wrist'],
    colour: 'different',
    surface: 'uneven',
    raw: 'soft and rough, at the wrist',
  },
  assessment: {
    change: 'much_better',
    date: '2018-10',
    colourMatch: 'almost',
    raw: 'nearly one shade, smoother',
  },
});

const gelAfterSurgery = gelReport({
  key: 'gel-after-surgery',
  byline: 'Nadia',
  writtenAt: '2018-09-04T12:49:21.000Z',
  body: 'A line from an operation. My surgeon told me how to use the gel.',
  scar: { cause: 'surgery.cosmetic', raw: 'the line from the operation' },
  treatment: { advisedBy: 'doctor', raw: 'was told when and how' },
  assessment: { change: 'better', date: '2018-09', raw: 'fit to be seen' },
});

const gelAfterCut = gelReport({
  key: 'gel-after-cut',
  byline: 'Roman',
  writtenAt: '2018-09-03T20:03:09.000Z',
  body: 'A deep cut where everyone sees it. A thin rosy line is left.',
  scar: { cause: 'cut', visiblePlace: true, raw: 'deep, and in plain sight' },
  treatment: { raw: 'one of those that the page names' },
  assessment: {
    change: 'better',
    date: '2018-09',
    residual: ['redness', 'thin_line'],
    raw: 'thin and rosy now',
  },
});

const scepticFacts: Facts = {
  kind: 'opinion',
  claims: [
    {
      says: 'deep ones never level out whole',
      about: ['any'],
      scarDepth: ['deep', 'medium'],
      improvementPct: { min: 20, max: 50 },
      note: 'half at the most, and in steps',
    },
    {
      says: 'only the harsh ones reach deep scars, and only surgeons do them',
      rawTerm: 'Dermabrasion or CO laser',
      about: ['abrasion.dermabrasion', 'laser.ablative.full'],
      downtimeDays: { min: 7, max: 14 },
      rednessDays: { max: 30 },
    },
    {
      says: 'a series can eat a fortune and leave the scars',
      about: ['laser'],
      cost: { amount: 100_000, currency: null, basis: 'total', bound: 'max', hearsay: true },
    },
    { says: 'wears off', about: ['inj'] },
    {
      says: 'for young scars, or after something stronger',
      about: ['topical'],
      example: {
        code: 'topical.silicone.gel',
        named: 'dermatix',
        startDaysAfter: { code: 'abrasion.dermabrasion', days: 30 },
      },
    },
  ],
  interest: null,
  consents: { publish: null },
  origin: importedFrom,
};
const scepticBody =
  'Do not hope for flat skin. Half is what anyone gets, and it takes the hard methods.';

const sceptic: RealPost = {
  key: 'sceptic',
  title: 'What is possible',
  body: scepticBody,
  facts: scepticFacts,
};
const scepticAgain: RealPost = { ...sceptic, key: 'sceptic-again', repeats: 'sceptic' };

/** A question that hides distress, and a skin that some treatments would harm. */
const question: RealPost = {
  key: 'question',
  title: 'Round pits on one side',
  body: 'Six years now. I also have rosacea. I do not know how to live with my face. Where does one begin?',
  facts: {
    kind: 'question',
    scars: [
      {
        ref: 'A',
        kind: 'atrophic',
        morphology: { value: 'boxcar', certainty: 'inferred' },
        cause: 'unsure',
        sites: ['face'],
        side: 'one',
        size: 'large',
        onset: { yearsAgo: 6 },
        age: 'gt12m',
        raw: 'round and fairly wide',
      },
      {
        ref: 'B',
        kind: 'unsure',
        morphology: { value: 'linear', certainty: 'stated' },
        cause: 'unsure',
        sites: ['face'],
        side: 'other',
        onset: { yearsAgo: 6 },
        age: 'gt12m',
        raw: 'like scratches',
      },
    ],
    skin: { conditions: ['rosacea'], signs: ['visible_vessels_under_eyes', 'slightly_dark'] },
    tried: [],
    asks: [
      { about: ['unsure'], raw: 'is it safe to take the top layer off' },
      { about: ['filler.collagen', 'topical.unspecified'], raw: 'would collagen be something' },
      { about: ['what_first'] },
    ],
    wellbeing: ['it weighs on me', 'I do not know how to live with it'],
    origin: importedFrom,
  },
};

const replyToHarshTip: RealPost = {
  key: 'reply-to-harsh-tip',
  orphan: true,
  title: 'Reply',
  body: 'That advice is rough. I would not do it to my own face.',
  facts: { kind: 'reply', says: 'the tip before was harsh' },
};

const replyWithLimits: RealPost = {
  key: 'reply-with-limits',
  orphan: true,
  title: 'Reply',
  body: 'Mine is meant for young scars, the one above for old ones. Your skin, your call.',
  facts: {
    kind: 'reply',
    says: 'one tip for young scars, one for old; each answers for themselves',
  },
};

export const realPosts: RealPost[] = [
  tangled,
  gelAfterBurn,
  gelAfterSurgery,
  gelAfterCut,
  sceptic,
  scepticAgain,
  question,
  replyToHarshTip,
  replyWithLimits,
];
