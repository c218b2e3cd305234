/** Words for one thing that no form asks for by a code: each of them finds the others. */
export const ALIKE_WORDS: string[][] = [
  ['hurt', 'pain', 'painful', 'ache', 'sore', 'біль', 'болю', 'боляче', 'болісно', 'боліти'],
  ['hurt', 'pain', 'painful', 'больно', 'боль', 'болезненно', 'болеть', 'боляче', 'біль'],
  ['cost', 'price', 'expensive', 'cheap', 'ціна', 'коштувати', 'вартість', 'дорого', 'дешево'],
  ['cost', 'price', 'expensive', 'cheap', 'цена', 'стоить', 'стоимость', 'дорого', 'дёшево'],
  ['itch', 'itchy', 'свербіти', 'свербіж', 'чесатися', 'зуд', 'чесаться'],
  ['redness', 'red', 'почервоніння', 'червоний', 'покраснение', 'красный'],
  ['bruise', 'bruising', 'синець', 'гематома', 'синяк'],
  [
    ...['makeup', 'make up', 'concealer', 'макіяж', 'тональний', 'замаскувати', 'приховати'],
    ...['макияж', 'тональный', 'замаскировать', 'скрыть', 'камуфляж'],
  ],
];

/**
 * What nearly every text here is about, or what questions are dressed in: such words move what has
 * them up, and are asked for only where nothing else is.
 */
export const LIGHT_WORDS: string[] = [
  ...[
    'scar',
    'scarring',
    'scarred',
    'skin',
    'treatment',
    'treat',
    'help',
    'work',
    'worked',
    'best',
  ],
  ...['good', 'better', 'remove', 'removal', 'rid', 'get', 'fix', 'anyone', 'experience', 'review'],
  ...['tried', 'try', 'use', 'using', 'really', 'story', 'stories', 'advice', 'please', 'question'],
  ...['шрам', 'рубець', 'рубчик', 'шкіра', 'лікування', 'лікувати', 'допомагати', 'допомогти'],
  ...[
    'допоможе',
    'допомогло',
    'прибрати',
    'позбутися',
    'позбавитися',
    'найкращий',
    'краще',
    'порада',
  ],
  ...['досвід', 'відгук', 'можна', 'варто', 'треба', 'робити', 'зробити', 'хтось', 'пробувати'],
  ...['рубец', 'кожа', 'лечение', 'лечить', 'помогать', 'помочь', 'поможет', 'помогло', 'убрать'],
  ...['избавиться', 'лучший', 'лучше', 'совет', 'опыт', 'отзыв', 'нужно', 'делать'],
  ...['сделать', 'пробовать', 'удалить', 'удаление', 'видалити', 'видалення'],
];

/** Ukrainian words that say nothing on their own; PostgreSQL knows those of English and Russian. */
export const UKRAINIAN_STOP_WORDS: string[] = [
  ...['а', 'або', 'але', 'би', 'б', 'без', 'бо', 'був', 'була', 'були', 'було', 'бути', 'в', 'вам'],
  ...[
    'вас',
    'ви',
    'від',
    'він',
    'вона',
    'вони',
    'воно',
    'все',
    'всі',
    'вже',
    'де',
    'для',
    'до',
    'є',
  ],
  ...['ж', 'же', 'з', 'за', 'зі', 'із', 'і', 'й', 'її', 'їх', 'його', 'коли', 'ли', 'мене', 'мені'],
  ...[
    'ми',
    'мій',
    'моє',
    'моя',
    'мої',
    'на',
    'над',
    'нам',
    'нас',
    'не',
    'ні',
    'ніж',
    'ну',
    'о',
    'об',
  ],
  ...['по', 'під', 'після', 'при', 'про', 'саме', 'себе', 'та', 'так', 'там', 'такий', 'те', 'ти'],
  ...['тебе', 'тим', 'то', 'тому', 'тут', 'у', 'хто', 'це', 'цей', 'ця', 'ці', 'чи', 'чим', 'чого'],
  ...[
    'чому',
    'ще',
    'що',
    'щоб',
    'щось',
    'як',
    'яка',
    'яке',
    'який',
    'які',
    'якщо',
    'я',
    'дуже',
    'через',
  ],
];

/**
 * Names of treatments that are words of every day too: taken for the treatment only where they are
 * all that was typed.
 */
export const EVERYDAY_NAMES: string[] = [
  ...['nothing', 'none', 'waiting', 'untreated', 'support', 'pressure', 'foundation', 'secret'],
  ...['genius', 'profound', 'emerge', 'halo', 'mosaic', 'pixel', 'scarlet', 'pearl', 'freezing'],
  ...['observation', 'therapist', 'polished', 'grinding', 'resolve', 'cross'],
  ...['нічого', 'ничего', 'чекати', 'спостереження', 'наблюдение', 'підтримка', 'поддержка'],
  ...['коректор', 'корректор', 'мёд', 'заморозка', 'сикрет', 'перманент', 'выжидание'],
];
