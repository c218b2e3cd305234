import type { DemoStory } from './types';
import { COUNTED, course, exactly, prose, said } from './writing';

export const chickenpoxGrownUpStories: DemoStory[] = [
  {
    key: 'kestrel-pox',
    author: 'kestrel',
    language: 'en',
    title: 'Chickenpox at thirty-four: two and a half years of notes',
    publishedDaysAgo: 347,
    state: 'published',
    body: prose`
      Copied out of my phone, tidied a little.

      **Feb 2023.** Chickenpox, off a colleague's toddler. Fever, oats in the bath, mittens. Scratched
      anyway.

      **Apr 2023.** Nine craters on the face and I know each one. Red. GP says leave them be for a
      year because they're still changing. Don't believe a word.

      **Aug 2023.** Still red. Annoyingly, the two on the nose are filling in.

      **Feb 2024.** Owe the GP an apology. Nose: can't find either. Seven left, all pale. Four are
      shallow, three have proper walls, two of those on the forehead and one on the left cheek.

      **Mar to Jul 2024.** Four goes of needling over all seven, a dermatologist, six weeks between.
      Sore for an evening. No downtime unless you count not wanting to be asked.

      **Nov 2024.** Shallow four: need a torch held sideways to show anyone. Deep three: nothing I'd
      swear to.

      **Jan and Mar 2025.** CROSS on the deep three. Ten sharp seconds each, white dots, then scabs
      like poppy seeds.

      **Jun 2025.** Left cheek one has come up nearly level. The forehead pair are shallower but wider
      at the rim, which I'm calling a draw.

      **Nov 2025.** No change since June. Stopping here.

      What I'd tell February me: the biggest single difference was made by doing nothing for a year,
      and that part was free.
    `,
    facts: {
      kind: 'story',
      subject: 'self',
      scars: [
        {
          ref: 'A',
          kind: 'atrophic',
          cause: 'chickenpox',
          sites: ['forehead', 'cheek', 'nose'],
          count: exactly(9),
          colour: 'red_pink',
          visiblePlace: true,
          onset: { date: '2023-02' },
          age: 'lt3m',
        },
        {
          ref: 'A2',
          partOf: 'A',
          kind: 'atrophic',
          morphology: said('boxcar'),
          cause: 'chickenpox',
          sites: ['forehead', 'cheek'],
          count: exactly(3),
          grade: 4,
          age: 'gt12m',
          raw: 'three have proper walls',
        },
        {
          ref: 'A3',
          partOf: 'A',
          kind: 'atrophic',
          cause: 'chickenpox',
          sites: ['forehead', 'cheek'],
          count: exactly(4),
          age: 'gt12m',
          raw: 'four are shallow',
        },
      ],
      treatments: [
        {
          ref: 't1',
          scars: ['A'],
          code: 'none.observation',
          status: 'completed',
          start: '2023-02',
          end: '2024-02',
          advisedBy: 'GP',
        },
        {
          ref: 't2',
          scars: ['A2', 'A3'],
          code: 'needling.pen',
          ...course(4, '2024-03', '2024-07'),
          intervalDays: exactly(42),
          setting: 'clinic',
          operator: 'dermatologist',
          downtimeDays: exactly(0),
        },
        {
          ref: 't3',
          scars: ['A2'],
          code: 'peel.cross',
          named: 'CROSS',
          ...course(2, '2025-01', '2025-03'),
          sideEffects: ['two healed wider at the rim'],
        },
      ],
      assessments: [
        {
          ref: 'a1',
          about: 't1',
          scars: ['A'],
          when: { date: '2024-02' },
          counts: { gone: 2, better: 4, same: 3, worse: 0 },
        },
        { ref: 'a2', about: 't2', scars: ['A2'], when: { date: '2024-11' }, change: 'same' },
        {
          ref: 'a3',
          about: 't3',
          scars: ['A2'],
          when: { date: '2025-11' },
          counts: { gone: 0, better: 1, same: 2, worse: 0 },
          raw: 'the forehead pair are shallower but wider at the rim, a draw',
        },
        { ref: 'a4', about: 't2', scars: ['A3'], when: { date: '2025-11' }, change: 'much_better' },
      ],
      wouldDoAgain: said('yes'),
      interest: 'none',
      consents: COUNTED,
    },
  },
  {
    key: 'priya-pox',
    author: 'priya',
    language: 'en',
    title: 'Five chickenpox holes: acid for the narrow ones, needling for the wide ones',
    publishedDaysAgo: 101,
    state: 'published',
    body: prose`
      My nephew gave me chickenpox when I was 20 and has never apologised (he was two). Three narrow
      pits in the middle of the forehead, two wide shallow ones above the lip.

      Same careful doctor as for my cheeks. CROSS in the three narrow ones, January and March this
      year. White dots, crusts, and after that, as we had both expected, three brown dots which I
      watched like a hawk for ten weeks until they went. One pit I can no longer find with a
      fingertip. Two are about half as deep.

      The wide pair had the pen three times, February to May. One is flatter. The other could not care
      less.

      I would repeat it, only with the same person.
    `,
    facts: {
      kind: 'story',
      subject: 'self',
      scars: [
        {
          ref: 'A',
          kind: 'atrophic',
          morphology: said('icepick'),
          cause: 'chickenpox',
          sites: ['forehead'],
          count: exactly(3),
          visiblePlace: true,
          onset: { atAge: 20 },
          age: 'gt12m',
        },
        {
          ref: 'B',
          kind: 'atrophic',
          morphology: said('boxcar'),
          cause: 'chickenpox',
          sites: ['upper_lip'],
          count: exactly(2),
          visiblePlace: true,
          onset: { atAge: 20 },
          age: 'gt12m',
        },
      ],
      treatments: [
        {
          ref: 't1',
          scars: ['A'],
          code: 'peel.cross',
          named: 'CROSS',
          ...course(2, '2026-01', '2026-03'),
          operator: 'dermatologist',
          sideEffects: ['brown dots for ten weeks'],
        },
        {
          ref: 't2',
          scars: ['B'],
          code: 'needling.pen',
          ...course(3, '2026-02', '2026-05'),
          operator: 'dermatologist',
        },
      ],
      assessments: [
        {
          ref: 'a1',
          about: 't1',
          scars: ['A'],
          when: { date: '2026-07' },
          counts: { gone: 1, better: 2, same: 0, worse: 0 },
        },
        {
          ref: 'a2',
          about: 't2',
          scars: ['B'],
          when: { date: '2026-07' },
          counts: { gone: 0, better: 1, same: 1, worse: 0 },
        },
      ],
      wouldDoAgain: said('yes'),
      verdictRaw: 'only with the same person',
      interest: 'none',
      consents: COUNTED,
    },
  },
];
