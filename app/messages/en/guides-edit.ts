import { number } from './counted';

/** Words of the form in which moderators edit a guide, and of its history. */
export const edit = {
  title: (title: string) => `Edit: ${title}`,
  lead: 'What you save is out at once, and everyone can read in the history what you changed and why.',
  english:
    'You are changing the English text. Translations come with the project; readers of theirs are told that the English text has changed since.',
  field: {
    title: { label: 'Title' },
    summary: {
      label: 'Summary',
      hint: 'One or two sentences. They stand on the guide’s card and above its text.',
    },
    body: {
      label: 'Text',
      hint: 'Markdown. Parts begin with ##.',
    },
    note: {
      label: 'What did you change, and why?',
      hint: 'A line for the history. Everyone can read it.',
    },
  },
  marks: {
    title: 'How to cite a source',
    grade:
      'After a statement stands a mark with its grade and its sources: [[E2 S32 S29]]. A fact that is no statement of effect needs only the source: [[S46b]].',
    source:
      'For a source that is not in the list of the project, put a line of its own at the end of the text, with a name that you choose, and cite that name: [[E3 Smith2026]].',
    example: '[Smith2026]: https://example.org/trial "Smith 2026, a trial of a gel, 40 people"',
    known: 'Sources of this guide',
  },
  preview: 'Preview',
  save: 'Save',
  saveAnyway: 'Save as it is',
  previewTitle: 'This is how it would look',
  previewNote: 'Nothing is saved yet.',
  warnings: {
    title: 'Please look at this again',
    words: 'None of it keeps you from saving. If it is right as it is, send it once more.',
    promise: (words: string) => `This promises more than anyone can: ${words}.`,
    html: 'The text holds HTML. Guides leave it out; Markdown has what they need.',
    number: {
      'no source': (what: string) => `A number without a source (${what}):`,
      'not in its sources': (what: string) =>
        `A number that its sources do not have on record (${what}):`,
    },
  },
  stale: {
    error:
      'This guide has changed since you opened it. Your text is kept below. Look at what is there now; if you save again, yours follows it.',
    title: 'What is there now, against your text',
    gone: 'Only in your text',
    added: 'Only in what is there now',
    whole: 'The whole text that is there now',
    history: 'Who changed it, and why',
  },
  project: {
    newer: 'The project has a newer version of this guide',
    own: 'The project’s own version of this guide',
    newerWords:
      'It was changed in the project after a moderator changed it here. It did not replace what stands here.',
    ownWords: 'What stands here was changed by a moderator.',
    compare: 'What taking it would change',
    take: 'Take the project’s version',
    takeWords:
      'What stands here stays in the history. From then on the guide follows the project again.',
  },
  errors: {
    title: 'A guide needs a title.',
    summary: 'A guide needs a summary.',
    body: 'A guide needs a text.',
    note: 'Please say in a line what you changed and why.',
    long: (max: number, now: number) =>
      `This may have ${number(max)} characters at most; it has ${number(now)}. Nothing was cut: please shorten it.`,
    sources: (ids: string[]) =>
      `No source is listed under ${ids.join(', ')}. Add a line for it at the end of the text, or correct the mark.`,
    same: 'Nothing is changed yet.',
    nested: 'The marks of Markdown in this text are nested too deeply to be read.',
  },
};

export const history = {
  title: (title: string) => `History: ${title}`,
  lead: 'Every version of this guide, the newest first.',
  back: 'To the guide',
  version: (n: number) => `Version ${number(n)}`,
  now: 'what readers see now',
  byProject: 'by the project',
  byModerator: (name: string) => `by ${name}, moderator`,
  byFormer: 'by a former moderator',
  first: 'Came with the project.',
  update: 'The project’s text changed.',
  taken: 'The project’s text was taken again.',
  old: 'This is an older version. What readers see now may differ.',
  all: 'All versions',
  changes: 'What it changed',
  text: 'The text of this version',
  newer: 'The project has a newer version of this guide than this page shows.',
  look: 'Look at it',
};
