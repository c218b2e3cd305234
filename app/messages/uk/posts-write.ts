import type { PostKind } from '~/features/posts/rules';
import type { Messages } from '..';
import { number } from './counted';

const WAS: Record<PostKind, string> = {
  story: 'тут була історія і що ви її відкликали',
  opinion: 'тут була думка і що ви її відкликали',
  question: 'тут було запитання і що ви його відкликали',
  talk: 'тут була розмова і що ви її відкликали',
  reply: 'тут була відповідь і що ви її відкликали',
};

/** Words of what an author does with a post of any kind: look at its versions, take it back. */
export const write: Messages['posts']['write'] = {
  answersNothing:
    'Того, на що ви відповідаєте, вже немає, тож надіслати це не можна. Ваш текст збережено тут: ви можете скопіювати його й використати деінде.',
  history: {
    title: (title) => `Версії: ${title}`,
    replyTitle: 'Версії відповіді',
    lead: 'Кожна версія, яку бачили читачі, спершу найновіша.',
    leadOwn: 'Усі версії, спершу найновіша. Читачі бачать лише опубліковані.',
    version: (n) => `Версія ${number(n)}`,
    now: 'її бачать читачі зараз',
    byModerator: 'змінив модератор',
    state: {
      draft: 'Чернетка',
      pending: 'Очікує',
      published: 'Опубліковано',
      superseded: 'Читачам не показано',
      sent_back: 'Повернуто',
    },
    back: 'Назад до допису',
  },
  withdraw: {
    title: 'Відкликати це?',
    lead: (kind) =>
      `Інші бачитимуть лише те, що ${WAS[kind]}. Допис зникне ${kind === 'story' ? 'зі списків, пошуку й підрахунків' : 'зі списків і пошуку'}. Текст лишається у вас, і ви можете повернути його будь-коли.`,
    button: 'Відкликати',
    putBackTitle: 'Повернути це?',
    putBackLead: 'Допис повернеться туди, де був, перш ніж ви його відкликали.',
    putBackButton: 'Повернути',
    keep: 'Залишити як є',
  },
};
