/** Each month as it stands alone, after "с" or "до", and after "в". */
const MONTHS = [
  ['январь', 'января', 'январе'],
  ['февраль', 'февраля', 'феврале'],
  ['март', 'марта', 'марте'],
  ['апрель', 'апреля', 'апреле'],
  ['май', 'мая', 'мае'],
  ['июнь', 'июня', 'июне'],
  ['июль', 'июля', 'июле'],
  ['август', 'августа', 'августе'],
  ['сентябрь', 'сентября', 'сентябре'],
  ['октябрь', 'октября', 'октябре'],
  ['ноябрь', 'ноября', 'ноябре'],
  ['декабрь', 'декабря', 'декабре'],
] as const;

const YEAR = ['год', 'года', 'году'] as const;

/** Of `YYYY` or `YYYY-MM`: a month goes with "года", a year alone has the case itself. */
function inCase(said: string, index: 0 | 1 | 2): string {
  const [year = '', month] = said.split('-');
  const names = MONTHS[Number(month) - 1];
  return names ? `${names[index]} ${year} года` : `${year} ${YEAR[index]}`;
}

/** "с марта 2026 года" */
export const sinceMonth = (said: string) => `с ${inCase(said, 1)}`;

/** "до марта 2026 года" */
export const untilMonth = (said: string) => `до ${inCase(said, 1)}`;

/** "с марта по май 2026 года", "с марта 2025 года по май 2026 года" */
export function fromMonthToMonth(from: string, to: string): string {
  const [year, month] = from.split('-');
  const inOneYear = month !== undefined && to.startsWith(`${year}-`);
  const since = inOneYear ? sinceMonth(from).replace(` ${year} года`, '') : sinceMonth(from);
  return `${since} по ${inCase(to, 0)}`;
}

/** "в марте 2026 года" */
export const inMonth = (said: string) => `в ${inCase(said, 2)}`;
