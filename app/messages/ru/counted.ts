import { numberIn } from '../amounts';
import { plural } from '../plural';

/** A noun beside 1, beside 2, beside 5, and beside a fraction. */
export interface Noun {
  one: string;
  few: string;
  many: string;
  other: string;
}

export const form = plural('ru');

export const number = numberIn('ru');

/** "1 история", "2 истории", "5 историй" */
export const counted = (n: number, noun: Noun) => `${number(n)} ${form(n, noun)}`;

/** Beside 2 and beside a fraction the same form stands. */
const noun = (one: string, few: string, many: string): Noun => ({ one, few, many, other: few });

/** As after "до" or "в течение": "1 года", "2 лет", "1,5 года". */
export const genitive = ({ few, many }: Noun): Noun => ({ one: few, few: many, many, other: few });

export const NOUNS = {
  story: noun('история', 'истории', 'историй'),
  opinion: noun('мнение', 'мнения', 'мнений'),
  discussion: noun('обсуждение', 'обсуждения', 'обсуждений'),
  guide: noun('статья', 'статьи', 'статей'),
  treatment: noun('способ', 'способа', 'способов'),
  post: noun('публикация', 'публикации', 'публикаций'),
  reply: noun('ответ', 'ответа', 'ответов'),
  comment: noun('комментарий', 'комментария', 'комментариев'),
  report: noun('сообщение', 'сообщения', 'сообщений'),
  sign: noun('знак', 'знака', 'знаков'),
  day: noun('день', 'дня', 'дней'),
  week: noun('неделя', 'недели', 'недель'),
  month: noun('месяц', 'месяца', 'месяцев'),
  year: noun('год', 'года', 'лет'),
  session: noun('сеанс', 'сеанса', 'сеансов'),
  round: noun('цикл', 'цикла', 'циклов'),
  hour: noun('час', 'часа', 'часов'),
};
