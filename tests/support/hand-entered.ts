/** What a person types into the steps of a story, page by page. */
export interface StepSent {
  /** Under `/stories/:id/complete/`. */
  path: string;
  fields: Record<string, string | string[]>;
}

/** A real post as its author would enter it, and the facts that must come out. */
export interface HandEntered {
  key: string;
  /** The minute's form that publishes it. */
  first: Record<string, string | string[]>;
  steps: StepSent[];
  scars: object[];
  treatments: object[];
  protocols?: object[];
  assessments: object[];
  plans?: object[];
}

const stated = (value: number) => ({ value, certainty: 'stated' });

const pit = (fields: StepSent['fields']) => ({
  ...{ kind: 'atrophic', cause: 'chickenpox', size: 'large', onsetAge: '23', ...fields },
});

const paidTogether = (amount: string) => ({
  ...{ amount, currency: 'UAH', basis: 'per_session', covers: ['A', 'B'] },
});

/** Two sites, two treatments in turn, a third on a part of the scars, counts and plans. */
const tangled: HandEntered = {
  key: 'a tangled course',
  first: { treatment: 'Fraxel Dual', status: 'ongoing', change: 'much_better', scar: 'atrophic' },
  steps: [
    {
      path: 'scars/A',
      fields: pit({ morphology: 'unsure', sites: ['face'], count: '5' }),
    },
    { path: 'scars/new', fields: pit({ sites: ['back'], count: '2' }) },
    { path: 'scars/new', fields: pit({ partOf: 'A', sites: ['face'], count: '2' }) },
    {
      path: 'treatments/t1',
      fields: {
        ...{ brand: 'fraxel restor dual', scars: ['A', 'B'], status: 'ongoing' },
        ...{ sessionsDone: '3-4', interval: '4', intervalUnit: 'week' },
        ...{ setting: 'clinic', operator: 'doctor' },
      },
    },
    {
      path: 'treatments/new',
      fields: {
        ...{ treatment: 'Mesotherapy', brand: 'a Spanish cocktail, name forgotten' },
        ...{ scars: ['A', 'B'], status: 'ongoing', sessionsDone: '3', interval: '28' },
        ...{ intervalUnit: 'day', setting: 'clinic', operator: 'doctor' },
      },
    },
    {
      path: 'treatments/new',
      fields: {
        ...{ treatment: 'Surgitron', brand: 'Surjitron', scars: ['C'], status: 'completed' },
        ...{ sessionsDone: '1', technique: 'edge_shaving\nresurfacing', setting: 'clinic' },
      },
    },
    { path: 'treatments/t1/cost', fields: paidTogether('900') },
    { path: 'treatments/t2/cost', fields: paidTogether('200') },
    {
      path: 'course',
      fields: {
        ...{ 'pattern[0]': 'alternating', steps0: ['t1', 't2'], 'stepDays[0]': '14' },
        ...{ 'rounds[0]': '3', 'prescribedBy[0]': 'doctor' },
      },
    },
    {
      path: 'outcome/a1',
      fields: {
        about: 't1',
        scars: ['A', 'B'],
        date: '',
        afterSession: '1',
        change: 'much_better',
      },
    },
    {
      path: 'outcome/new',
      fields: { about: 'p1', scars: ['A'], afterCycle: '3', gone: '3', better: '2' },
    },
    {
      path: 'outcome/new',
      fields: {
        ...{ about: 't1', scars: ['B'], afterSession: '2', gone: '1', notReported: '1' },
        residual: 'faint_spot',
      },
    },
    { path: 'outcome/new', fields: { about: 't3', scars: ['C'], change: 'better' } },
    {
      path: 'outcome/plans',
      fields: {
        ...{ 'plan[0]': 'Fraxel Dual', 'planSessions[0]': '5–7', scars0: ['C'] },
        ...{ 'plan[1]': 'filler.ha', scars1: ['C'] },
      },
    },
  ],
  scars: [
    {
      ...{ ref: 'A', kind: 'atrophic', cause: 'chickenpox', sites: ['face'], count: stated(5) },
      ...{ size: 'large', onset: { atAge: 23 } },
      morphology: { value: 'unsure', certainty: 'stated' },
    },
    {
      ...{ ref: 'B', kind: 'atrophic', cause: 'chickenpox', sites: ['back'], count: stated(2) },
      ...{ size: 'large', onset: { atAge: 23 } },
    },
    {
      ...{ ref: 'C', partOf: 'A', kind: 'atrophic', cause: 'chickenpox', sites: ['face'] },
      ...{ count: stated(2), size: 'large', onset: { atAge: 23 } },
    },
  ],
  treatments: [
    {
      ...{ ref: 't1', scars: ['A', 'B'], code: 'laser.nafl.1550_1927' },
      ...{ named: 'fraxel restor dual', status: 'ongoing', setting: 'clinic', operator: 'doctor' },
      sessionsDone: { min: 3, max: 4, certainty: 'stated' },
      intervalDays: stated(28),
      cost: {
        ...{ amount: 900, currency: 'UAH', basis: 'per_session', covers: ['A', 'B'] },
        priceYear: null,
      },
    },
    {
      ...{ ref: 't2', scars: ['A', 'B'], code: 'inj.mesotherapy', status: 'ongoing' },
      ...{ named: 'a Spanish cocktail, name forgotten', setting: 'clinic', operator: 'doctor' },
      ...{ sessionsDone: stated(3), intervalDays: stated(28) },
      cost: {
        ...{ amount: 200, currency: 'UAH', basis: 'per_session', covers: ['A', 'B'] },
        priceYear: null,
      },
    },
    {
      ...{ ref: 't3', scars: ['C'], code: 'surgery.radiowave', named: 'Surjitron' },
      ...{ technique: ['edge_shaving', 'resurfacing'], status: 'completed', setting: 'clinic' },
      sessionsDone: stated(1),
    },
  ],
  protocols: [
    {
      ...{ ref: 'p1', pattern: 'alternating', steps: ['t1', 't2'], stepDays: 14, cycleDays: 28 },
      ...{ cyclesDone: 3, prescribedBy: 'doctor' },
    },
  ],
  assessments: [
    {
      ...{ ref: 'a1', about: 't1', scars: ['A', 'B'], when: { afterSession: 1 } },
      change: 'much_better',
    },
    {
      ...{ ref: 'a2', about: 'p1', scars: ['A'], when: { afterCycle: 3 } },
      counts: { gone: 3, better: 2, same: 0, worse: 0 },
    },
    {
      ...{ ref: 'a3', about: 't1', scars: ['B'], when: { afterSession: 2 } },
      counts: { gone: 1, better: 0, same: 0, worse: 0, notReported: 1 },
      residual: ['faint_spot'],
    },
    { ref: 'a4', about: 't3', scars: ['C'], change: 'better' },
  ],
  plans: [
    {
      code: 'laser.nafl.1550_1927',
      sessions: { min: 5, max: 7, certainty: 'stated' },
      scars: ['C'],
    },
    { code: 'filler.ha', scars: ['C'] },
  ],
};

/** One scar and a gel: its status is not said, and is taken back after the minute's form. */
function gel(
  key: string,
  sent: { first: StepSent['fields']; scar: StepSent['fields']; judged: StepSent['fields'] },
  facts: { scar: object; treatment?: object; judged: object },
  advisedBy = '',
): HandEntered {
  return {
    key,
    first: { treatment: 'Dermatix', status: 'ongoing', scar: 'unsure', ...sent.first },
    steps: [
      { path: 'scars/A', fields: { count: '1', ...sent.scar } },
      {
        path: 'treatments/t1',
        fields: { status: '', setting: 'home', operator: 'self', advisedBy },
      },
      { path: 'outcome/a1', fields: sent.judged },
    ],
    scars: [{ ref: 'A', kind: 'unsure', sites: [], count: stated(1), ...facts.scar }],
    treatments: [
      {
        ...{ ref: 't1', scars: ['A'], code: 'topical.silicone.gel', named: 'Dermatix' },
        ...{ setting: 'home', operator: 'self', ...facts.treatment },
      },
    ],
    assessments: [{ ref: 'a1', about: 't1', scars: ['A'], ...facts.judged }],
  };
}

export const handEntered: HandEntered[] = [
  tangled,
  gel(
    'a gel after a burn',
    {
      first: { change: 'much_better', cause: 'burn.unspecified', sites: ['wrist'] },
      scar: { colour: 'different', surface: 'uneven' },
      judged: { date: '2018-10', colourMatch: 'almost' },
    },
    {
      scar: {
        ...{ cause: 'burn.unspecified', sites: ['wrist'], colour: 'different', surface: 'uneven' },
      },
      judged: { change: 'much_better', when: { date: '2018-10' }, colourMatch: 'almost' },
    },
  ),
  gel(
    'a gel after surgery',
    {
      first: { change: 'better', cause: 'surgery.cosmetic' },
      scar: {},
      judged: { date: '09.2018' },
    },
    {
      scar: { cause: 'surgery.cosmetic' },
      treatment: { advisedBy: 'doctor' },
      judged: { change: 'better', when: { date: '2018-09' } },
    },
    'doctor',
  ),
  gel(
    'a gel after a cut',
    {
      first: { change: 'better', cause: 'cut' },
      scar: { visiblePlace: 'yes' },
      judged: { date: '2018-09', residual: 'redness\nthin_line' },
    },
    {
      scar: { cause: 'cut', visiblePlace: true },
      judged: {
        ...{ change: 'better', when: { date: '2018-09' } },
        residual: ['redness', 'thin_line'],
      },
    },
  ),
];
