import type { Messages } from '..';

/** Words of the picture and the line that a link to a page shows elsewhere. */
export const share: Messages['share'] = {
  kinds: {
    site: {
      title: 'Що це дало вашому рубцю?',
      line: 'Люди з рубцями розповідають, що їм дало лікування, — добре й погане.',
    },
    story: {
      title: 'Історія однієї людини',
      line: 'Що хтось робив зі своїм рубцем і що з того вийшло.',
    },
    guide: {
      title: 'Довідник про рубці',
      line: 'Що досліджено і наскільки це надійно.',
    },
    treatment: {
      title: 'Що дає лікування рубцям',
      line: 'Що це таке, що досліджено, що розповідають люди.',
    },
    discussion: {
      title: 'Люди говорять про рубці',
      line: 'Питайте, відповідайте, кажіть, що думаєте.',
    },
  },
  picture: (title, line) => `Scarwise. ${title} ${line}`,
};
