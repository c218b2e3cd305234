/** Each month as it stands alone, after "з" or "до", and after "у". */
const MONTHS = [
  ['січень', 'січня', 'січні'],
  ['лютий', 'лютого', 'лютому'],
  ['березень', 'березня', 'березні'],
  ['квітень', 'квітня', 'квітні'],
  ['травень', 'травня', 'травні'],
  ['червень', 'червня', 'червні'],
  ['липень', 'липня', 'липні'],
  ['серпень', 'серпня', 'серпні'],
  ['вересень', 'вересня', 'вересні'],
  ['жовтень', 'жовтня', 'жовтні'],
  ['листопад', 'листопада', 'листопаді'],
  ['грудень', 'грудня', 'грудні'],
] as const;

const YEAR = ['рік', 'року', 'році'] as const;

/** Of `YYYY` or `YYYY-MM`: a month goes with "року", a year alone has the case itself. */
function inCase(said: string, index: 0 | 1 | 2): string {
  const [year = '', month] = said.split('-');
  const names = MONTHS[Number(month) - 1];
  return names ? `${names[index]} ${year} року` : `${year} ${YEAR[index]}`;
}

/** "березень 2026 року" */
export const month = (said: string) => inCase(said, 0);

/** "з березня 2026 року", "із січня 2026 року": no two hissing sounds in a row. */
export const sinceMonth = (said: string) => {
  const words = inCase(said, 1);
  return `${words.startsWith('с') ? 'із' : 'з'} ${words}`;
};

/** "до березня 2026 року" */
export const untilMonth = (said: string) => `до ${inCase(said, 1)}`;

/** "у березні 2026 року" */
export const inMonth = (said: string) => `у ${inCase(said, 2)}`;
