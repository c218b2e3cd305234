import { counted, number } from './counted';

const stories = (n: number) => counted(n, 'story', 'stories');
const opinions = (n: number) => counted(n, 'opinion', 'opinions');
const some = (n: number, one: string) => counted(n, one, `${one}s`);

/** How long someone watched their scar after the treatment; rounded down, never up. */
function followed(days: number): string {
  if (days < 14) return `followed for ${some(days, 'day')}`;
  if (days < 60) return `followed for ${some(Math.floor(days / 7), 'week')}`;
  if (days < 730) return `followed for ${some(Math.floor(days / 30.44), 'month')}`;
  return `followed for ${some(Math.floor(days / 365.25), 'year')}`;
}

/** The list of stories, its filters, and a story's card in any list. */
export const list = {
  title: { story: 'Stories', opinion: 'Opinions' },
  titleWith: (title: string, filters: string) => `${title}: ${filters}`,
  lead: {
    story:
      'What people tell of their own scars and treatments. Every outcome is shown unless you choose.',
    opinion: 'What people say without having lived it themselves. Opinions are never counted.',
  },
  found: { story: stories, opinion: opinions },
  order: 'Order',
  sort: { newest: 'Newest first', followed: 'Longest followed first' },
  write: 'Write a story',

  filters: {
    title: 'Filters',
    on: (n: number) => (n === 0 ? 'none on' : `${number(n)} on`),
    active: 'Filters that are on',
    remove: 'Remove',
    clear: 'Remove all',
    more: (n: number) => `${number(n)} more without a story`,
    facet: {
      treatment: 'Treatment',
      scar: 'Scar',
      cause: 'Cause',
      site: 'Place on the body',
      age: 'Age of the scar at first treatment',
      outcome: 'What changed',
      status: 'How far along',
      language: 'Language of the story',
    },
    typeTreatment: 'Name or brand, in any language',
    add: 'Add',
    hint: 'A treatment or a place includes all that belong to it.',
  },
  unknownTreatment: (typed: string) =>
    `We do not know a treatment called “${typed}”. It is left out of the filter.`,
  unknownValue: (typed: string, facet: string) =>
    `“${typed}” is not one of the answers to “${facet}”. It is left out of the filter.`,
  near: 'Did you mean:',

  empty: {
    none: 'No stories yet',
    noneWords: 'Yours would be the first. Two lines help the next person.',
    nothing: 'Nothing fits all of these filters',
    loosen: 'You could ask for less:',
    without: (facet: string, found: string) => `Without “${facet}”: ${found}`,
    only: (facet: string, found: string) => `Only “${facet}”: ${found}`,
    loosenAll: 'Not one of them fits alone either.',
    all: 'Show everything',
    lastPage: 'There is nothing more after this.',
  },

  card: {
    formerMember: 'a former member',
    unreviewed: 'New, not yet reviewed',
    opinion: 'Opinion, not counted',
    child: 'My child’s scar',
    young: 'A young scar, under a year: these change by themselves too.',
    followed,
    by: (name: string) => `by ${name}`,
  },
};
