import type { Grade, Section } from '~/features/guides/rules';

const grade = {
  E1: 'Trials, with at least one result that reviewers trust fairly well.',
  E2: 'Trials or reviews of trials, but small or uneven ones. The next trial could change the picture.',
  E3: 'People were treated and looked at, with nobody to compare them with; or experts agreed.',
  E0: 'We looked and found nothing on scars. That is a gap, not proof that it fails.',
  H: 'A warning from an authority, or reports of harm.',
} satisfies Record<Grade, string>;

export const guides = {
  title: 'Guides',
  lead: 'What has been studied, how sure it is, and what nobody knows yet.',
  section: {
    understanding: 'Understanding scars',
    choosing: 'Choosing a treatment',
    living: 'Living with a scar',
  } satisfies Record<Section, string>,
  empty: 'No guides yet',
  written: { before: 'Written from sources by the project on ', after: '.' },
  notReviewed: 'Not yet reviewed by a clinician.',
  reviewed: { before: (by: string) => `Reviewed by ${by} on `, after: '.' },
  contents: 'In this guide',
  grades: 'What the marks mean',
  grade,
  sources: 'Sources',
  mark: {
    grade: (code: Grade) => `Grade ${code}: ${grade[code]}`,
    source: (n: number) => `Source ${n}`,
  },
  treatments: 'Treatments in this guide',
  stories: 'Read stories of these treatments',
};
