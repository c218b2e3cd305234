import type { Messages } from '..';
import { counted, NOUNS } from './counted';

/** The page of a question, an opinion or a talk. */
export const read: Messages['discussions']['read'] = {
  opinionNote:
    'Это не история о коже самого автора. Здесь сказано, что автор думает или видел, и мы никогда не учитываем этого в подсчётах.',
  subjects: 'О чём',
  guideBefore: 'Статья: ',
  rows: {
    scar: 'Рубец',
    age: 'Возраст рубца',
    tried: 'Что уже пробовали',
    interest: 'Связь с продавцом',
    interestNotAnswered: 'Без ответа',
  },
  beside: {
    stories: 'Истории о том же',
    allStories: 'Все эти истории',
    guides: 'Статьи об этом',
  },
  ask: 'Задать вопрос',
  experience:
    'Люди рассказывают здесь, что пережили или думают. У вас может быть иначе; о своей коже спросите врача.',
};

/** What was answered, under a post or a guide. */
export const thread: Messages['discussions']['thread'] = {
  replies: (n) => counted(n, NOUNS.reply),
  comments: (n) => counted(n, NOUNS.comment),
  none: { post: 'Ответов пока нет', guide: 'Комментариев пока нет' },
  noneWords: {
    post: 'Если вы знаете это по своей жизни, несколько строк помогут.',
    guide: 'Статья помогла или чего-то не хватает? Скажите другим.',
  },
  answer: { post: 'Написать ответ', guide: 'Написать комментарий' },
  inReplyTo: 'в ответ:',
  toGone: 'в ответ на то, чего уже нет',
  replyTo: (name) => `Ответить: ${name}`,
  reportOf: (name) => `Сообщить модератору о том, что пишет ${name}`,
  more: 'Ещё ответы',
  fromStart: 'С первого ответа',
  pages: 'Другие страницы ответов',
  own: {
    pending: 'Пока это видите только вы. Сначала прочитает модератор.',
    newerPending: 'Ваша новая версия ожидает. Читатели видят эту.',
    sent_back: 'Возвращено вам. Ваши слова сохранены: измените что нужно и отправьте ещё раз.',
    newerSentBack: 'Ваша новая версия возвращена. Читатели видят эту.',
    removed: 'Удалил модератор. Другие видят только то, что здесь что-то было и почему этого нет.',
    retracted: 'Вы это отозвали. Это можно вернуть.',
    hidden: 'Пока скрыто. Это видите только вы и модераторы.',
  },
};

/** The list of discussions, its filters, and a discussion's card in any list. */
export const list: Messages['discussions']['list'] = {
  title: 'Обсуждения',
  titleOf: { question: 'Вопросы', opinion: 'Мнения', talk: 'Разговоры' },
  lead: 'Спросите, что хотите узнать, скажите, что думаете, или поговорите о жизни с рубцом.',
  kinds: 'Виды',
  all: 'Все',
  order: 'Порядок',
  sort: { active: 'Сначала с новыми ответами', newest: 'Сначала новые' },
  start: 'Спросить или начать разговор',
  found: (n) => counted(n, NOUNS.discussion),

  filters: {
    title: 'Сузить список',
    treatment: 'Лечение: название или бренд, на любом языке',
    scar: 'Вид рубца',
    guide: 'Статья',
    any: 'Не важно',
    unanswered: 'Без ответов',
    show: 'Показать',
    active: 'До чего сужен список',
    remove: 'Убрать',
    clear: 'Убрать всё',
  },
  unknownTreatment: (typed) => `Мы не знаем лечения с названием «${typed}». В фильтре его нет.`,
  near: 'Может быть, вы имели в виду:',

  empty: {
    none: 'Здесь пока ничего нет',
    noneWords: 'Начать можете вы. Кто-то где-то спрашивает себя о том же.',
    narrowed: 'Под всё сразу ничего не подходит',
    narrowedWords: 'Можно выбрать меньше или спросить об этом.',
    start: {
      question: 'Задать вопрос',
      opinion: 'Сказать, что думаете',
      talk: 'Начать разговор',
    },
    all: 'Показать всё',
    lastPage: 'Дальше ничего нет.',
  },
};

export const card: Messages['discussions']['card'] = {
  kind: { question: 'Вопрос', opinion: 'Мнение', talk: 'Разговор' },
  unreviewed: 'Новое, ещё не проверено',
  by: (name) => `автор: ${name}`,
  noReply: 'Ответов пока нет',
  last: 'последний',
  replies: (n) => counted(n, NOUNS.reply),
};
