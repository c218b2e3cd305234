import type { Messages } from '..';
import { read } from './posts-read';
import { write } from './posts-write';

/** Words for what all posts share: their states, and why one waits. */
export const posts: Messages['posts'] = {
  state: {
    draft: 'Чернетка',
    diary: 'Особистий щоденник',
    scheduled: 'Вийде пізніше',
    pending: 'Чекає на читання',
    unreviewed: 'Нове, ще не перевірено',
    published: 'Опубліковано',
    sent_back: 'Повернуто автору',
    hidden: 'Приховано',
    retracted: 'Відкликав автор',
    removed: 'Вилучено',
    erased: 'Стерто',
  },
  kind: {
    story: 'Історія',
    opinion: 'Думка',
    question: 'Запитання',
    talk: 'Розмова',
    reply: 'Відповідь',
  },
  holds: {
    sent_back: 'Раніше вже повертали: модератор прочитає знову',
    new_author_text: 'Власні слова нового автора',
    link: 'Є посилання',
    contact: 'Є спосіб із кимось зв’язатися',
    distress: 'Схоже, людині дуже важко',
    danger: 'Може йтися про щось небезпечне',
  },
  formerMember: 'колишній учасник',
  read,
  write,
};
