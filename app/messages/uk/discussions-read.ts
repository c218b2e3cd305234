import type { Messages } from '..';
import { counted, NOUNS } from './counted';

/** The page of a question, an opinion or a talk. */
export const read: Messages['discussions']['read'] = {
  opinionNote:
    'Це не історія про власну шкіру автора. Тут сказано, що автор думає чи бачив, і ми ніколи не враховуємо цього в підрахунках.',
  subjects: 'Про що',
  guideBefore: 'Стаття: ',
  rows: {
    scar: 'Рубець',
    age: 'Вік рубця',
    tried: 'Що вже пробували',
    interest: 'Зв’язок із продавцем',
    interestNotAnswered: 'Без відповіді',
  },
  beside: {
    stories: 'Історії про те саме',
    allStories: 'Усі ці історії',
    guides: 'Статті про це',
  },
  ask: 'Поставити запитання',
  experience:
    'Люди розповідають тут, що пережили чи думають. У вас може бути інакше; про власну шкіру спитайте лікаря.',
};

/** What was answered, under a post or a guide. */
export const thread: Messages['discussions']['thread'] = {
  replies: (n) => counted(n, NOUNS.reply),
  comments: (n) => counted(n, NOUNS.comment),
  none: { post: 'Відповідей іще немає', guide: 'Коментарів іще немає' },
  noneWords: {
    post: 'Якщо ви знаєте це з власного життя, кілька рядків допоможуть.',
    guide: 'Стаття допомогла, чи чогось бракує? Скажіть іншим.',
  },
  answer: { post: 'Написати відповідь', guide: 'Написати коментар' },
  inReplyTo: 'у відповідь:',
  toGone: 'у відповідь на те, чого вже немає',
  replyTo: (name) => `Відповісти: ${name}`,
  reportOf: (name) => `Повідомити, що пише ${name}`,
  more: 'Більше відповідей',
  fromStart: 'Від першої відповіді',
  pages: 'Інші сторінки відповідей',
  own: {
    pending: 'Поки що це бачите лише ви. Спершу прочитає модератор.',
    newerPending: 'Ваша новіша версія очікує. Читачі бачать цю.',
    sent_back: 'Повернуто вам. Ваші слова збережено: змініть, що треба, й надішліть ще раз.',
    newerSentBack: 'Вашу новішу версію повернуто. Читачі бачать цю.',
    removed: 'Вилучив модератор. Інші бачать лише те, що тут щось було і чому його не стало.',
    retracted: 'Ви це відкликали. Це можна повернути.',
    hidden: 'Поки що приховано. Це бачите лише ви та модератори.',
  },
};

/** The list of discussions, its filters, and a discussion's card in any list. */
export const list: Messages['discussions']['list'] = {
  title: 'Обговорення',
  titleOf: { question: 'Запитання', opinion: 'Думки', talk: 'Розмови' },
  lead: 'Запитайте, що хочете знати, скажіть, що думаєте, або поговоріть про життя з рубцем.',
  kinds: 'Види',
  all: 'Усе',
  order: 'Порядок',
  sort: { active: 'Спершу з новими відповідями', newest: 'Спершу найновіші' },
  start: 'Запитати або почати розмову',
  found: (n) => counted(n, NOUNS.discussion),

  filters: {
    title: 'Звузити',
    treatment: 'Лікування: назва чи бренд, будь-якою мовою',
    scar: 'Вид рубця',
    guide: 'Стаття',
    any: 'Будь-що',
    unanswered: 'Без відповідей',
    show: 'Показати',
    active: 'До чого звужено список',
    remove: 'Прибрати',
    clear: 'Прибрати все',
  },
  unknownTreatment: (typed) => `Ми не знаємо лікування з назвою «${typed}». У фільтрі його немає.`,
  near: 'Може, ви мали на увазі:',

  empty: {
    none: 'Тут іще нічого немає',
    noneWords: 'Ваше було б першим. Хтось десь питає себе про те саме.',
    narrowed: 'Під усе це не підходить ніщо',
    narrowedWords: 'Можна вибрати менше або запитати про це.',
    start: {
      question: 'Поставити запитання',
      opinion: 'Сказати, що думаєте',
      talk: 'Почати розмову',
    },
    all: 'Показати все',
    lastPage: 'Далі нічого немає.',
  },
};

export const card: Messages['discussions']['card'] = {
  kind: { question: 'Запитання', opinion: 'Думка', talk: 'Розмова' },
  unreviewed: 'Нове, ще не перевірено',
  by: (name) => `автор: ${name}`,
  noReply: 'Відповідей іще немає',
  last: 'остання',
  replies: (n) => counted(n, NOUNS.reply),
};
