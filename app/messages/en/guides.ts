import type { Grade, Section } from '~/features/guides/rules';
import { number } from './counted';
import { edit, history } from './guides-edit';

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
    treatments: 'What has been tried',
    choosing: 'Before you choose',
    living: 'Living with a scar',
  } satisfies Record<Section, string>,
  empty: 'No guides yet',
  emptyText: 'They come with the next start of this site. What people tell is here already.',
  emptyLink: 'Read stories',
  written: { before: 'Written from sources by the project on ', after: '.' },
  edited: { before: 'Changed by a moderator on ', after: ': ', link: 'what changed, and why' },
  notReviewed: 'Not yet reviewed by a clinician.',
  reviewed: { before: (by: string) => `Reviewed by ${by} on `, after: '.' },
  translation: {
    none: 'This guide is not in your language yet. This is the English text.',
    made: { before: 'Translated from English on ', after: '.' },
    behind: { before: 'The English text has changed since: it is of ', after: '.' },
    original: 'Read it in English',
  },
  contents: 'In this guide',
  comments: (n: number) => (n === 0 ? 'Comments' : `Comments (${number(n)})`),
  sourcesCounted: (n: number) => `Sources (${number(n)})`,
  grades: 'What the marks mean',
  grade,
  sources: 'Sources',
  mark: {
    grade: (code: Grade) => `Grade ${code}: ${grade[code]}`,
    source: (n: number) => `Source ${number(n)}`,
  },
  treatments: 'Treatments in this guide',
  moreTreatments: (n: number) => `${number(n)} more treatments`,
  stories: {
    title: 'What people tell of these treatments',
    note: 'Their own experience; it says how it went for one person.',
    all: 'All stories of these treatments',
    none: 'Nobody has told a story of these treatments yet.',
    write: 'Tell yours',
  },
  discussions: {
    title: 'Talked about',
    none: 'No discussion about this guide yet.',
    all: 'All discussions about this guide',
    ask: 'Ask about this guide',
  },
  others: (section: string) => `More in “${section}”`,
  historyLink: 'History of this guide',
  editLink: 'Edit this guide',
  edit,
  history,
};
