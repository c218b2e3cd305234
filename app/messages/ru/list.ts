import type { Messages } from '..';
import { counted, NOUNS, number } from './counted';

/** How long someone watched their scar after the treatment; rounded down, never up. */
function followed(days: number): string {
  if (days < 14) return `наблюдение ${counted(days, NOUNS.day)}`;
  if (days < 60) return `наблюдение ${counted(Math.floor(days / 7), NOUNS.week)}`;
  if (days < 730) return `наблюдение ${counted(Math.floor(days / 30.44), NOUNS.month)}`;
  return `наблюдение ${counted(Math.floor(days / 365.25), NOUNS.year)}`;
}

/** The list of stories, its filters, and a story's card in any list. */
export const list: Messages['list'] = {
  title: { story: 'Истории', opinion: 'Мнения' },
  titleWith: (title, filters) => `${title}: ${filters}`,
  lead: {
    story:
      'Что люди рассказывают о своих рубцах и об их лечении. Пока вы ничего не выбрали, видны все исходы.',
    opinion: 'Что люди говорят о том, чего не пережили сами. Мнений мы никогда не считаем.',
  },
  found: {
    story: (n) => counted(n, NOUNS.story),
    opinion: (n) => counted(n, NOUNS.opinion),
  },
  order: 'Порядок',
  sort: { newest: 'Сначала новые', followed: 'Сначала те, где наблюдали дольше' },
  write: 'Написать историю',

  filters: {
    title: 'Фильтры',
    on: (n) => (n === 0 ? 'ничего не выбрано' : `выбрано: ${number(n)}`),
    active: 'Выбранные фильтры',
    remove: 'Убрать',
    clear: 'Убрать все',
    more: (n) => `Ещё ${number(n)} без историй`,
    facet: {
      treatment: 'Лечение',
      scar: 'Рубец',
      cause: 'Причина',
      site: 'Место на теле',
      age: 'Возраст рубца к первому лечению',
      outcome: 'Что изменилось',
      status: 'На каком этапе',
      language: 'Язык истории',
    },
    typeTreatment: 'Название или бренд, на любом языке',
    add: 'Добавить',
    hint: 'Лечение или место включает всё, что к нему относится.',
  },
  unknownTreatment: (typed) => `Мы не знаем лечения с названием «${typed}». В фильтре его нет.`,
  unknownValue: (typed, facet) => `«${typed}» — не ответ на «${facet}». В фильтре этого нет.`,
  near: 'Может быть, вы имели в виду:',

  empty: {
    none: 'Историй пока нет',
    noneWords: 'Ваша была бы первой. Две строки помогут тем, кто придёт после вас.',
    nothing: 'Под все эти фильтры не подходит ни одна история',
    loosen: 'Можно выбрать меньше:',
    without: (facet, found) => `Без «${facet}»: ${found}`,
    only: (facet, found) => `Только «${facet}»: ${found}`,
    loosenAll: 'По отдельности ни один из них тоже не подходит.',
    all: 'Показать всё',
    lastPage: 'Дальше ничего нет.',
  },

  card: {
    formerMember: 'бывший участник',
    unreviewed: 'Новое, ещё не проверено',
    opinion: 'Мнение, в подсчётах его нет',
    child: 'Рубец моего ребёнка',
    young: 'Молодой рубец, до года: такие меняются и сами.',
    followed,
    by: (name) => `автор: ${name}`,
  },
};
