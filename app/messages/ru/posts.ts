import type { Messages } from '..';
import { read } from './posts-read';
import { write } from './posts-write';

/** Words for what all posts share: their states, and why one waits. */
export const posts: Messages['posts'] = {
  state: {
    draft: 'Черновик',
    diary: 'Личный дневник',
    scheduled: 'Выйдет позже',
    pending: 'Ждёт прочтения',
    unreviewed: 'Новое, ещё не проверено',
    published: 'Опубликовано',
    sent_back: 'Возвращено автору',
    hidden: 'Скрыто',
    retracted: 'Отозвал автор',
    removed: 'Удалено',
    erased: 'Стёрто',
  },
  kind: {
    story: 'История',
    opinion: 'Мнение',
    question: 'Вопрос',
    talk: 'Разговор',
    reply: 'Ответ',
  },
  holds: {
    sent_back: 'Раньше уже возвращали: модератор прочитает снова',
    new_author_text: 'Собственные слова нового автора',
    link: 'Есть ссылка',
    contact: 'Есть способ с кем-то связаться',
    distress: 'Похоже, человеку очень тяжело',
    danger: 'Может идти речь о чём-то опасном',
  },
  formerMember: 'бывший участник',
  read,
  write,
};
