import type { Language } from '~/urls';
import { LOCALES } from './locales';
import type { Amount } from './pieces';

/** The words of a language around numbers. */
interface AmountWords {
  about: (amount: string) => string;
  range: (from: string, to: string) => string;
  atLeast: (amount: string) => string;
  atMost: (amount: string) => string;
}

/** Writes amounts in one language: a range stays a range, and what was read out of words is "about". */
export function amountsIn(language: Language, words: AmountWords): (amount: Amount) => string {
  const format = new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 2 });
  const number = (n: number) => format.format(n);
  return ({ from, to, about }) => {
    const plain =
      to === null
        ? words.atLeast(number(from ?? 0))
        : from === null
          ? words.atMost(number(to))
          : from === to
            ? number(to)
            : words.range(number(from), number(to));
    return about ? words.about(plain) : plain;
  };
}

export const exactly = (n: number): Amount => ({ from: n, to: n, about: false });

/** The number that a word behind the amount agrees with. */
export const lastNumber = ({ from, to }: Amount): number => to ?? from ?? 0;
