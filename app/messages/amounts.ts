import type { Language } from '~/urls';
import { LOCALES } from './locales';
import type { Amount } from './pieces';

/** The words of a language around numbers. */
export interface AmountWords {
  about: (amount: string) => string;
  range: (from: string, to: string) => string;
  atLeast: (amount: string) => string;
  atMost: (amount: string) => string;
}

/** Writes amounts in one language: a range stays a range, and what was read out of words is "about". */
export function amountsIn(language: Language, words: AmountWords): (amount: Amount) => string {
  return spelled(numberIn(language), words);
}

/** Writes numbers as a language does: "12,345.5", "12 345,5". */
export function numberIn(language: Language): (n: number) => string {
  const format = new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 2 });
  return (n) => format.format(n);
}

/** The same for sums, in a currency that may not have been said. */
export function sumsIn(language: Language, words: AmountWords) {
  return (amount: Amount, currency: string | null): string => {
    if (currency === null) return amountsIn(language, words)(amount);
    const format = new Intl.NumberFormat(LOCALES[language], {
      ...{ style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' },
    });
    return spelled((n) => format.format(n), words)(amount);
  };
}

function spelled(number: (n: number) => string, words: AmountWords): (amount: Amount) => string {
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
