import type { Messages } from '..';
import { counted, NOUNS, number } from './counted';

/** How long someone watched their scar after the treatment; rounded down, never up. */
function followed(days: number): string {
  if (days < 14) return `спостерігає ${counted(days, NOUNS.day)}`;
  if (days < 60) return `спостерігає ${counted(Math.floor(days / 7), NOUNS.week)}`;
  if (days < 730) return `спостерігає ${counted(Math.floor(days / 30.44), NOUNS.month)}`;
  return `спостерігає ${counted(Math.floor(days / 365.25), NOUNS.year)}`;
}

/** The list of stories, its filters, and a story's card in any list. */
export const list: Messages['list'] = {
  title: { story: 'Історії', opinion: 'Думки' },
  titleWith: (title, filters) => `${title}: ${filters}`,
  lead: {
    story:
      'Що люди розповідають про свої рубці та їхнє лікування. Доки ви не виберете, видно всі наслідки.',
    opinion: 'Що люди кажуть про те, чого самі не пережили. Думок ніколи не рахуємо.',
  },
  found: {
    story: (n) => counted(n, NOUNS.story),
    opinion: (n) => counted(n, NOUNS.opinion),
  },
  order: 'Порядок',
  sort: { newest: 'Спершу найновіші', followed: 'Спершу ті, де спостерігали найдовше' },
  write: 'Написати історію',

  filters: {
    title: 'Фільтри',
    on: (n) => (n === 0 ? 'не вибрано' : `вибрано: ${number(n)}`),
    active: 'Вибрані фільтри',
    remove: 'Прибрати',
    clear: 'Прибрати всі',
    more: (n) => `Ще ${number(n)} без історій`,
    facet: {
      treatment: 'Лікування',
      scar: 'Рубець',
      cause: 'Причина',
      site: 'Місце на тілі',
      age: 'Вік рубця на час першого лікування',
      outcome: 'Що змінилося',
      status: 'На якому етапі',
      language: 'Мова історії',
    },
    typeTreatment: 'Назва чи бренд, будь-якою мовою',
    add: 'Додати',
    hint: 'Лікування чи місце охоплює все, що до нього належить.',
  },
  unknownTreatment: (typed) => `Ми не знаємо лікування з назвою «${typed}». У фільтрі його немає.`,
  unknownValue: (typed, facet) =>
    `«${typed}» не є відповіддю на «${facet}». У фільтрі цього немає.`,
  near: 'Може, ви мали на увазі:',

  empty: {
    none: 'Історій іще немає',
    noneWords: 'Ваша була б першою. Два рядки допоможуть наступним.',
    nothing: 'Під усі ці фільтри не підходить жодна історія',
    loosen: 'Можна вибрати менше:',
    without: (facet, found) => `Без «${facet}»: ${found}`,
    only: (facet, found) => `Лише «${facet}»: ${found}`,
    loosenAll: 'Окремо жоден із них теж не підходить.',
    all: 'Показати все',
    lastPage: 'Далі нічого немає.',
  },

  card: {
    formerMember: 'колишній учасник',
    unreviewed: 'Нове, ще не перевірено',
    opinion: 'Думка, у підрахунках її немає',
    child: 'Рубець моєї дитини',
    young: 'Молодий рубець, до року: такі змінюються і самі.',
    followed,
    by: (name) => `автор: ${name}`,
  },
};
