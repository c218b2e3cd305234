import type { Messages } from '..';

/** Words of the picture and the line that a link to a page shows elsewhere. */
export const share: Messages['share'] = {
  kinds: {
    site: {
      title: 'Что это дало вашему рубцу?',
      line: 'Люди с рубцами рассказывают, что им дало лечение, — хорошее и плохое.',
    },
    story: {
      title: 'История одного человека',
      line: 'Что человек делал со своим рубцом и что из этого вышло.',
    },
    guide: {
      title: 'Справочник о рубцах',
      line: 'Что изучено и насколько это надёжно.',
    },
    treatment: {
      title: 'Что даёт лечение рубцам',
      line: 'Что это такое, что изучено, что рассказывают люди.',
    },
    discussion: {
      title: 'Люди говорят о рубцах',
      line: 'Спрашивайте, отвечайте, говорите, что думаете.',
    },
  },
  picture: (title, line) => `Scarwise. ${title} ${line}`,
};
