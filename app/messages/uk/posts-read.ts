import type { PostKind } from '~/features/posts/rules';
import type { Messages } from '..';

const WAS: Record<PostKind, string> = {
  story: 'Тут була історія',
  opinion: 'Тут була думка',
  question: 'Тут було запитання',
  talk: 'Тут була розмова',
  reply: 'Тут була відповідь',
};

/** The post as an object of a verb. */
const it = (kind: PostKind) => (kind === 'question' ? 'його' : 'її');

/** Words around a post of any kind: who and when, how it stands, and that it is gone. */
export const read: Messages['posts']['read'] = {
  by: 'Автор:',
  publishedOn: 'Опубліковано',
  sentOn: 'Надіслано',
  writtenOn: 'Написано',
  importedFrom: 'Джерело:',
  edited: 'Змінено',
  history: 'Версії',
  edit: 'Змінити',
  withdraw: 'Відкликати',
  putBack: 'Повернути',
  reply: 'Відповісти',
  report: 'Повідомити',
  path: {
    label: 'На якому це кроці',
    sent: 'Надіслано',
    letter: 'Лист у вашій пошті',
    confirm: 'Ви підтверджуєте',
    look: 'Модератор переглядає',
    out: 'Можуть читати всі',
    outOrLook: 'Можуть читати всі — одразу або після перегляду',
  },
  state: {
    sentTitle: 'Дякуємо. Допис очікує',
    waitsTitle: 'Очікує',
    waits:
      'Спершу його прочитає модератор, зазвичай протягом доби. Вам прийде лист. Доти його бачите лише ви та модератори.',
    waitsWhy: (reasons) => `Чому очікує: ${reasons.toLowerCase()}.`,
    outTitle: 'Опубліковано',
    out: 'Тепер це можуть прочитати всі.',
    outUnreviewed: 'Тепер це можуть прочитати всі. Модератор іще перегляне.',
    othersNewerWaits: 'Новіша версія чекає на читання',
    newerWaitsTitle: 'Ваша новіша версія очікує',
    newerWaits: 'Спершу її прочитає модератор. Доти читачі бачать версію нижче.',
    newerSentBackTitle: 'Вашу новішу версію повернуто',
    newerSentBack:
      'Читачі й далі бачать версію нижче. Ваш новіший текст збережено: змініть його й надішліть ще раз.',
    sentBackTitle: 'Повернуто вам',
    sentBack:
      'Це бачите лише ви та модератори. Ваш текст збережено: змініть, що треба, й надішліть ще раз.',
    removedTitle: 'Вилучив модератор',
    removed: 'Інші бачать лише те, що тут щось було і чому його не стало.',
    hiddenTitle: 'Поки що приховано',
    hidden: 'Це бачите лише ви та модератори.',
    retractedTitle: 'Ви це відкликали',
    retracted: 'Інші бачать лише те, що ви це відкликали. Ви можете повернути допис.',
    draftTitle: 'Чернетка',
    draft: 'Її бачите лише ви.',
    decidedOn: 'Коли вирішено',
    reason: 'Чому',
    quoted: 'Слова, про які йдеться',
    note: 'Слово від модератора',
    seeNewer: 'Побачити новішу версію',
    editAndSend: 'Змінити й надіслати ще раз',
  },
  gone: {
    pageTitle: 'Тут щось було',
    removed: (kind) => `${WAS[kind]}. Модератор ${it(kind)} вилучив`,
    retracted: (kind) => `${WAS[kind]}. Автор ${it(kind)} відкликав`,
    erased: (kind) => `${WAS[kind]}. Автор видалив свій обліковий запис`,
    repliesStay: 'Те, що відповіли інші, залишається.',
    toStories: 'Читати інші історії',
    toDiscussions: 'Читати інші обговорення',
  },
};
