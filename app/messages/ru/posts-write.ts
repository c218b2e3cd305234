import type { PostKind } from '~/features/posts/rules';
import type { Messages } from '..';
import { number } from './counted';

const WAS: Record<PostKind, string> = {
  story: 'здесь была история и что вы её отозвали',
  opinion: 'здесь было мнение и что вы его отозвали',
  question: 'здесь был вопрос и что вы его отозвали',
  talk: 'здесь был разговор и что вы его отозвали',
  reply: 'здесь был ответ и что вы его отозвали',
};

/** Words of what an author does with a post of any kind: look at its versions, take it back. */
export const write: Messages['posts']['write'] = {
  answersNothing:
    'Того, на что вы отвечаете, уже нет, поэтому отправить это нельзя. Ваш текст сохранён здесь: вы можете скопировать его и использовать в другом месте.',
  history: {
    title: (title) => `Версии: ${title}`,
    replyTitle: 'Версии ответа',
    lead: 'Каждая версия, которую видели читатели, сначала новые.',
    leadOwn: 'Все версии, сначала новые. Читатели видят только опубликованные.',
    version: (n) => `Версия ${number(n)}`,
    now: 'её видят читатели сейчас',
    byModerator: 'изменил модератор',
    state: {
      draft: 'Черновик',
      pending: 'Ожидает',
      published: 'Опубликовано',
      superseded: 'Читателям не показано',
      sent_back: 'Возвращено',
    },
    back: 'Назад к тексту',
  },
  withdraw: {
    title: 'Отозвать это?',
    lead: (kind) =>
      `Другие будут видеть только то, что ${WAS[kind]}. Текст исчезнет ${kind === 'story' ? 'из списков, поиска и подсчётов' : 'из списков и поиска'}. Он останется у вас, и вы можете вернуть его в любой момент.`,
    button: 'Отозвать',
    putBackTitle: 'Вернуть это?',
    putBackLead: 'Текст вернётся туда, где был, прежде чем вы его отозвали.',
    putBackButton: 'Вернуть',
    keep: 'Оставить как есть',
  },
};
