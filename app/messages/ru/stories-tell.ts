import type { Messages } from '..';
import { exactly, lastNumber } from '../amounts';
import type { Amount, Span } from '../pieces';
import { form, genitive, NOUNS, type Noun, number } from './counted';
import { fromMonthToMonth, inMonth, sinceMonth, untilMonth } from './months';
import { amount, group, join, list, money, partOf, scar, scarOf, scarsCounted } from './scars';
import { terms } from './terms';

/**
 * Words for titles and for the paragraph of facts. Sentences are built so that little has to agree:
 * lists behind a colon, impersonal verbs, numbers whose words ask for no other case.
 */

const counted = (n: Amount, noun: Noun) => `${amount(n)} ${form(lastNumber(n), noun)}`;
const span = (time: Span) => counted(time, NOUNS[time.unit]);

/** As after "раз в": only "неделя" differs from what stands alone. */
const AFTER_ONCE_IN = { ...NOUNS, week: { ...NOUNS.week, one: 'неделю' } };

/** "раз в 2 недели"; "примерно" belongs before all of it. */
const onceIn = (time: Span) =>
  `${time.about ? 'примерно ' : ''}раз в ${counted({ ...time, about: false }, AFTER_ONCE_IN[time.unit])}`;

/** "из 5 запланированных", "запланирован 1 сеанс" */
const ofPlanned = (n: Amount) =>
  `${amount(n)} ${form(lastNumber(n), {
    one: 'запланированного',
    few: 'запланированных',
    many: 'запланированных',
    other: 'запланированных',
  })}`;
const planned = (n: Amount) => (lastNumber(n) === 1 ? 'запланирован' : 'запланировано');

const BASES = {
  per_session: 'за сеанс',
  per_course: 'за курс',
  per_unit: 'за штуку',
  total: 'за всё',
};

export const tell: Messages['stories']['tell'] = {
  list,
  scar,
  scarsCounted,
  scarOf,
  title: (treatment, scarWords, end) => {
    const rest = [scarWords, end?.toLowerCase()].filter(Boolean).join(', ');
    return rest ? `${treatment}: ${rest}` : treatment;
  },
  titleOfOpinion: (treatment) => `Мнение: ${treatment}`,
  titleWithoutTreatment: 'Мнение',

  // Scars
  size: {
    pinhead: 'размером с булавочную головку',
    small: 'небольшого размера',
    medium: 'среднего размера',
    large: 'большого размера',
    area: 'на целом участке',
  },
  colour: {
    match: 'цвета кожи вокруг',
    red_pink: 'красного или розового цвета',
    brown: 'коричневого цвета',
    pale: 'бледного цвета',
    purple: 'фиолетового цвета',
    different: 'не такого цвета, как кожа вокруг',
  },
  since: sinceMonth,
  fromAge: (age) => `с ${age} ${form(age, genitive(NOUNS.year))}`,
  fromChildhood: 'с детства',
  yearsOld: (years) => `возраст на время рассказа: ${counted(exactly(years), NOUNS.year)}`,
  ageAtTreatment: (age) => `возраст к первому лечению: ${terms.age[age].toLowerCase()}`,
  group,
  partOf,

  // Treatments
  named: (name, typed) => `${name} («${typed}»)`,
  onScars: (treatment, scars) => `${treatment}, ${scars}`,
  sessions: (done) => counted(done, NOUNS.session),
  sessionsOf: (done, all) => `${counted(done, NOUNS.session)} из ${ofPlanned(all)}`,
  sessionsPlanned: (all) => `${planned(all)} ${counted(all, NOUNS.session)}`,
  every: onceIn,
  during: (time) => `в течение ${counted(time, genitive(NOUNS[time.unit]))}`,
  from: sinceMonth,
  until: untilMonth,
  fromUntil: fromMonthToMonth,
  lastSession: (date) => `последний сеанс примерно ${inMonth(date)}`,
  setting: {
    clinic: 'в клинике',
    hospital: 'в больнице',
    salon: 'в салоне',
    home: 'дома',
  },
  operator: {
    dermatologist: 'у дерматолога',
    plastic_surgeon: 'у пластического хирурга',
    doctor: 'у врача',
    nurse: 'у медсестры',
    cosmetologist: 'у косметолога',
    self: 'самостоятельно',
  },
  stopped: {
    pain: 'прекращено из-за боли',
    side_effect: 'прекращено из-за побочного эффекта',
    cost: 'прекращено из-за цены',
    no_effect: 'прекращено, потому что ничего не изменилось',
    time: 'прекращено из-за нехватки времени',
    closed: 'прекращено, потому что там закрылись',
    advised: 'прекращено по совету',
    pregnancy: 'прекращено из-за беременности',
    other: 'прекращено по другой причине',
  },
  pain: (score) => `боль ${score} из 10`,
  downtime: (time) => `${span(time)} на восстановление`,
  redness: (time) => `${span(time)} покраснения`,
  sideEffects: (words) => `упомянуты побочные эффекты: ${words}`,
  effects: (words) => `побочные эффекты: ${words}`,
  noEffects: 'побочных эффектов не было',
  neededCare: { yes: 'понадобился врач', no: 'врач не понадобился' },
  perDay: (times) => `сколько раз в день: ${amount(times)}`,
  advisedBy: (whom) => `посоветовали: «${whom}»`,
  technique: (how) => `как: ${how}`,
  logged: (sessions) => `записано: ${sessions}`,
  plannedBy: (whom) => `назначение: «${whom}»`,
  early: 'ранняя оценка: меньше 3 месяцев после филлера',
  score: {
    bother: (n) => `беспокоит на ${number(n)} из 10`,
    itch: (n) => `зуд ${number(n)} из 10`,
    pain: (n) => `боль ${number(n)} из 10`,
    tight: (n) => `стянутость ${number(n)} из 10`,
  },
  grade: {
    1: 'отличается только цвет',
    2: 'на расстоянии вытянутой руки почти не видно',
    3: 'видно на расстоянии вытянутой руки, при натяжении ровный',
    4: 'видно на расстоянии вытянутой руки и при натяжении',
  },
  againThen: (answer) => `решились бы снова: ${answer}`,
  sumNotSaid: 'сумма не указана',
  paidBy: {
    self: 'за свой счёт',
    insurance: 'по страховке',
    free: 'бесплатно',
    other: 'платил кто-то другой',
  },
  worthIt: (answer) => `Стоило своих денег: ${answer}.`,
  costFeel: (words) => `О цене: «${words}».`,
  why: (words) => `Почему: «${words}».`,
  line: {
    title: 'Весь ход по порядку',
    began: (name) => `${name}: начало`,
    session: (name, n) => `${name}: сеанс ${number(n)}`,
    lastSession: (name) => `${name}: последний сеанс`,
    ended: (name) => `${name}: конец`,
    planned: (name) => `${name}: в планах`,
    changedMind: 'Мнение изменилось',
  },
  quoted: (words) => `«${words}»`,
  sentence: (head, details) =>
    details.length > 0 ? `${head}: ${details.join(', ')}.` : `${head}.`,
  protocol: {
    alternating: (steps) => `По очереди: ${steps}`,
    sequential: (steps) => `Одно за другим: ${steps}`,
    same_day: (steps) => `В один день: ${steps}`,
  },
  stepEvery: (time) => `шаг ${onceIn(time)}`,
  rounds: (n) => counted(exactly(n), NOUNS.round),

  // What changed
  afterSession: (session) => (session === 0 ? 'до первого сеанса' : `после ${session}-го сеанса`),
  afterRound: (round) => (round === 0 ? 'до первого цикла' : `после ${round}-го цикла`),
  inMonth,
  judged: (when, about, change) =>
    `${[when, about].filter(Boolean).join(', ') || 'Сейчас'}: ${change}.`.replace(/^./u, (letter) =>
      letter.toUpperCase(),
    ),
  counts: {
    gone: (n) => `${number(n)} больше не видно`,
    better: (n) => `${number(n)} с улучшением`,
    same: (n) => `${number(n)} без изменений`,
    worse: (n) => `${number(n)} с ухудшением`,
    notReported: (n) => `про ${number(n)} не сказано`,
  },
  improvement: (percent) => `${number(percent)} % по собственной оценке автора`,
  colourMatch: {
    full: 'цвет такой же, как у кожи вокруг',
    almost: 'цвет почти такой же, как у кожи вокруг',
    partly: 'цвет местами такой же, как у кожи вокруг',
    no: 'цвет не такой, как у кожи вокруг',
  },
  remains: (words) => `осталось: ${words}`,

  // Money and plans
  paid: (bills) => `Заплачено: ${bills}.`,
  sum: (paid, currency, basis) => join(money(paid, currency), BASES[basis]),
  bill: (sum, forWhat, notes) =>
    `${forWhat} — ${sum}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`,
  currencyNotSaid: 'валюта не указана',
  yearNotSaid: 'год не указан',
  inYear: (year) => `в ${year} году`,
  oneBillFor: (scars) => `общая сумма: ${scars}`,
  hearsay: 'со слов других людей',
  planned: (plans) => `Запланировано: ${plans}.`,
  plan: (treatment, sessions) =>
    sessions ? `${treatment}, ${counted(sessions, NOUNS.session)}` : treatment,
};
