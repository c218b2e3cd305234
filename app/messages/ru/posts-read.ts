import type { PostKind } from '~/features/posts/rules';
import type { Messages } from '..';

const WAS: Record<PostKind, string> = {
  story: 'Здесь была история',
  opinion: 'Здесь было мнение',
  question: 'Здесь был вопрос',
  talk: 'Здесь был разговор',
  reply: 'Здесь был ответ',
};

/** The post as an object of a verb. */
const it = (kind: PostKind) => (kind === 'story' ? 'её' : 'его');

/** Words around a post of any kind: who and when, how it stands, and that it is gone. */
export const read: Messages['posts']['read'] = {
  by: 'Автор:',
  publishedOn: 'Опубликовано',
  sentOn: 'Отправлено',
  writtenOn: 'Написано',
  importedFrom: 'Источник:',
  edited: 'Изменено',
  history: 'Версии',
  edit: 'Изменить',
  withdraw: 'Отозвать',
  putBack: 'Вернуть',
  reply: 'Ответить',
  report: 'Сообщить модератору',
  path: {
    label: 'На каком это шаге',
    sent: 'Отправлено',
    letter: 'Письмо в вашей почте',
    confirm: 'Вы подтверждаете',
    look: 'Модератор просматривает',
    out: 'Могут читать все',
    outOrLook: 'Могут читать все — сразу или после просмотра',
  },
  state: {
    sentTitle: 'Спасибо. Текст ожидает',
    waitsTitle: 'Ожидает',
    waits:
      'Сначала его прочитает модератор, обычно в течение суток. Вам придёт письмо. До тех пор его видите только вы и модераторы.',
    waitsWhy: (reasons) => `Почему ожидает: ${reasons.toLowerCase()}.`,
    outTitle: 'Опубликовано',
    out: 'Теперь это могут прочитать все.',
    outUnreviewed: 'Теперь это могут прочитать все. Модератор ещё посмотрит.',
    othersNewerWaits: 'Более новая версия ждёт прочтения',
    newerWaitsTitle: 'Ваша новая версия ожидает',
    newerWaits: 'Сначала её прочитает модератор. До тех пор читатели видят версию ниже.',
    newerSentBackTitle: 'Вашу новую версию вернули',
    newerSentBack:
      'Читатели по-прежнему видят версию ниже. Ваш новый текст сохранён: измените его и отправьте ещё раз.',
    sentBackTitle: 'Возвращено вам',
    sentBack:
      'Это видите только вы и модераторы. Ваш текст сохранён: измените, что нужно, и отправьте ещё раз.',
    removedTitle: 'Удалил модератор',
    removed: 'Другие видят только то, что здесь что-то было и почему его не стало.',
    hiddenTitle: 'Пока скрыто',
    hidden: 'Это видите только вы и модераторы.',
    retractedTitle: 'Вы это отозвали',
    retracted: 'Другие видят только то, что вы это отозвали. Вы можете вернуть текст.',
    draftTitle: 'Черновик',
    draft: 'Его видите только вы.',
    decidedOn: 'Когда решено',
    reason: 'Почему',
    quoted: 'Слова, о которых речь',
    note: 'Слово от модератора',
    seeNewer: 'Посмотреть новую версию',
    editAndSend: 'Изменить и отправить ещё раз',
  },
  gone: {
    pageTitle: 'Здесь что-то было',
    removed: (kind) => `${WAS[kind]}. Модератор ${it(kind)} удалил`,
    retracted: (kind) => `${WAS[kind]}. Автор ${it(kind)} отозвал`,
    erased: (kind) => `${WAS[kind]}. Автор удалил свою учётную запись`,
    repliesStay: 'То, что ответили другие, остаётся.',
    toStories: 'Читать другие истории',
    toDiscussions: 'Читать другие обсуждения',
  },
};
