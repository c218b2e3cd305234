import type { Messages } from '..';
import { exactly, lastNumber } from '../amounts';
import type { Amount, Span } from '../pieces';
import { form, NOUNS, type Noun, number } from './counted';
import { inMonth, month, sinceMonth, untilMonth } from './months';
import { amount, group, join, list, money, partOf, scar, scarOf, scarsCounted } from './scars';
import { terms } from './terms';

/**
 * Words for titles and for the paragraph of facts. Sentences are built so that little has to agree:
 * lists behind a colon, impersonal verbs, numbers whose words ask for no other case.
 */

const counted = (n: Amount, noun: Noun) => `${amount(n)} ${form(lastNumber(n), noun)}`;
const span = (time: Span) => counted(time, NOUNS[time.unit]);

/** "раз на 2 тижні"; "приблизно" belongs before all of it. */
const onceIn = (time: Span) =>
  `${time.about ? 'приблизно ' : ''}раз на ${span({ ...time, about: false })}`;

const BASES = {
  per_session: 'за сеанс',
  per_course: 'за курс',
  per_unit: 'за штуку',
  total: 'загалом',
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
  titleOfOpinion: (treatment) => `Думка: ${treatment}`,
  titleWithoutTreatment: 'Думка',

  // Scars
  size: {
    pinhead: 'завбільшки з голівку шпильки',
    small: 'малого розміру',
    medium: 'середнього розміру',
    large: 'великого розміру',
    area: 'на цілій ділянці',
  },
  colour: {
    match: 'кольору шкіри навколо',
    red_pink: 'червоного або рожевого кольору',
    brown: 'коричневого кольору',
    pale: 'блідого кольору',
    purple: 'фіолетового кольору',
    different: 'не такого кольору, як шкіра навколо',
  },
  since: sinceMonth,
  fromAge: (age) =>
    `з ${age} ${form(age, { one: 'року', few: 'років', many: 'років', other: 'року' })}`,
  fromChildhood: 'з дитинства',
  yearsOld: (years) => `вік на час розповіді: ${counted(exactly(years), NOUNS.year)}`,
  ageAtTreatment: (age) => `вік на час першого лікування: ${terms.age[age].toLowerCase()}`,
  group,
  partOf,

  // Treatments
  named: (name, typed) => `${name} («${typed}»)`,
  onScars: (treatment, scars) => `${treatment}, ${scars}`,
  sessions: (done) => counted(done, NOUNS.session),
  sessionsOf: (done, planned) => `${counted(done, NOUNS.session)} (заплановано ${amount(planned)})`,
  sessionsPlanned: (planned) => `заплановано ${counted(planned, NOUNS.session)}`,
  every: onceIn,
  during: (time) => `загалом ${span(time)}`,
  from: sinceMonth,
  until: untilMonth,
  fromUntil: (from, until) => `${sinceMonth(from)} ${untilMonth(until)}`,
  lastSession: (date) => `останній сеанс — приблизно ${month(date)}`,
  setting: {
    clinic: 'у клініці',
    hospital: 'у лікарні',
    salon: 'у салоні',
    home: 'удома',
  },
  operator: {
    dermatologist: 'у дерматолога',
    plastic_surgeon: 'у пластичного хірурга',
    doctor: 'у лікаря',
    nurse: 'у медсестри',
    cosmetologist: 'у косметолога',
    self: 'власноруч',
  },
  stopped: {
    pain: 'припинено через біль',
    side_effect: 'припинено через побічну дію',
    cost: 'припинено через ціну',
    no_effect: 'припинено, бо нічого не змінилося',
    time: 'припинено через брак часу',
    closed: 'припинено, бо заклад закрився',
    advised: 'припинено за порадою',
    pregnancy: 'припинено через вагітність',
    other: 'припинено з іншої причини',
  },
  pain: (score) => `біль ${score} з 10`,
  downtime: (time) => `відновлення ${span(time)}`,
  redness: (time) => `почервоніння ${span(time)}`,
  sideEffects: (words) => `згадано побічні дії: ${words}`,
  effects: (words) => `побічні дії: ${words}`,
  noEffects: 'побічних дій не було',
  neededCare: { yes: 'знадобився лікар', no: 'лікар не знадобився' },
  perDay: (times) => `скільки разів на день: ${amount(times)}`,
  advisedBy: (whom) => `порадили: «${whom}»`,
  technique: (how) => `як: ${how}`,
  logged: (sessions) => `записано: ${sessions}`,
  plannedBy: (whom) => `призначення: «${whom}»`,
  early: 'рання оцінка: менш як 3 місяці після філера',
  score: {
    bother: (n) => `турбує на ${number(n)} з 10`,
    itch: (n) => `свербіж ${number(n)} з 10`,
    pain: (n) => `біль ${number(n)} з 10`,
    tight: (n) => `стягнутість ${number(n)} з 10`,
  },
  grade: {
    1: 'відрізняється лише колір',
    2: 'на відстані витягнутої руки майже не видно',
    3: 'видно на відстані витягнутої руки, при натягуванні рівний',
    4: 'видно на відстані витягнутої руки і при натягуванні',
  },
  againThen: (answer) => `зважилися б знову: ${answer}`,
  sumNotSaid: 'суму не вказано',
  paidBy: {
    self: 'власним коштом',
    insurance: 'за страховкою',
    free: 'безкоштовно',
    other: 'платив хтось інший',
  },
  worthIt: (answer) => `Варто своїх грошей: ${answer}.`,
  costFeel: (words) => `Про ціну: «${words}».`,
  why: (words) => `Чому: «${words}».`,
  line: {
    title: 'Увесь перебіг за порядком',
    began: (name) => `${name}: початок`,
    session: (name, n) => `${name}: сеанс ${number(n)}`,
    lastSession: (name) => `${name}: останній сеанс`,
    ended: (name) => `${name}: кінець`,
    planned: (name) => `${name}: у планах`,
    changedMind: 'Думка змінилася',
  },
  quoted: (words) => `«${words}»`,
  sentence: (head, details) =>
    details.length > 0 ? `${head}: ${details.join(', ')}.` : `${head}.`,
  protocol: {
    alternating: (steps) => `По черзі: ${steps}`,
    sequential: (steps) => `Одне за одним: ${steps}`,
    same_day: (steps) => `Того самого дня: ${steps}`,
  },
  stepEvery: (time) => `крок ${onceIn(time)}`,
  rounds: (n) => counted(exactly(n), NOUNS.round),

  // What changed
  afterSession: (session) => (session === 0 ? 'до першого сеансу' : `після ${session}-го сеансу`),
  afterRound: (round) => (round === 0 ? 'до першого циклу' : `після ${round}-го циклу`),
  inMonth,
  judged: (when, about, change) =>
    `${[when, about].filter(Boolean).join(', ') || 'Тепер'}: ${change}.`.replace(/^./u, (letter) =>
      letter.toUpperCase(),
    ),
  counts: {
    gone: (n) => `${number(n)} уже не видно`,
    better: (n) => `${number(n)} з поліпшенням`,
    same: (n) => `${number(n)} без змін`,
    worse: (n) => `${number(n)} з погіршенням`,
    notReported: (n) => `${number(n)} не згадано`,
  },
  improvement: (percent) => `${number(percent)} % за власною оцінкою автора`,
  colourMatch: {
    full: 'колір такий, як у шкіри навколо',
    almost: 'колір майже такий, як у шкіри навколо',
    partly: 'колір частково такий, як у шкіри навколо',
    no: 'колір не такий, як у шкіри навколо',
  },
  remains: (words) => `залишилося: ${words}`,

  // Money and plans
  paid: (bills) => `Заплачено: ${bills}.`,
  sum: (paid, currency, basis) => join(money(paid, currency), BASES[basis]),
  bill: (sum, forWhat, notes) =>
    `${forWhat} — ${sum}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`,
  currencyNotSaid: 'валюту не вказано',
  yearNotSaid: 'рік не вказано',
  inYear: (year) => `у ${year} році`,
  oneBillFor: (scars) => `спільна сума: ${scars}`,
  hearsay: 'зі слів інших людей',
  planned: (plans) => `Заплановано: ${plans}.`,
  plan: (treatment, sessions) =>
    sessions ? `${treatment}, ${counted(sessions, NOUNS.session)}` : treatment,
};
