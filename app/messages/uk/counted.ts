import { numberIn } from '../amounts';
import { plural } from '../plural';

/** A noun beside 1, beside 2, beside 5, and beside a fraction. */
export interface Noun {
  one: string;
  few: string;
  many: string;
  other: string;
}

export const form = plural('uk');

export const number = numberIn('uk');

/** "1 історія", "2 історії", "5 історій" */
export const counted = (n: number, noun: Noun) => `${number(n)} ${form(n, noun)}`;

const noun = (one: string, few: string, many: string, other: string): Noun => ({
  one,
  few,
  many,
  other,
});

export const NOUNS = {
  story: noun('історія', 'історії', 'історій', 'історії'),
  opinion: noun('думка', 'думки', 'думок', 'думки'),
  discussion: noun('обговорення', 'обговорення', 'обговорень', 'обговорення'),
  guide: noun('стаття', 'статті', 'статей', 'статті'),
  treatment: noun('спосіб', 'способи', 'способів', 'способу'),
  post: noun('допис', 'дописи', 'дописів', 'допису'),
  reply: noun('відповідь', 'відповіді', 'відповідей', 'відповіді'),
  comment: noun('коментар', 'коментарі', 'коментарів', 'коментаря'),
  report: noun('повідомлення', 'повідомлення', 'повідомлень', 'повідомлення'),
  sign: noun('знак', 'знаки', 'знаків', 'знака'),
  day: noun('день', 'дні', 'днів', 'дня'),
  week: noun('тиждень', 'тижні', 'тижнів', 'тижня'),
  month: noun('місяць', 'місяці', 'місяців', 'місяця'),
  year: noun('рік', 'роки', 'років', 'року'),
  session: noun('сеанс', 'сеанси', 'сеансів', 'сеансу'),
  round: noun('цикл', 'цикли', 'циклів', 'циклу'),
  /** As in "for two hours". */
  hour: noun('годину', 'години', 'годин', 'години'),
};
