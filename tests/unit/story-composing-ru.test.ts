import { describe, expect, it } from 'vitest';
import { composeFacts } from '~/features/stories/compose-facts';
import { composeParagraphs } from '~/features/stories/compose-paragraph';
import { composeTitle } from '~/features/stories/compose-title';
import { type StoryFacts, storyFacts } from '~/features/stories/facts';
import type { StoryAnswers } from '~/features/stories/story-input';
import { followedWords, summariseStory } from '~/features/stories/summarise-story';
import type { Wording } from '~/features/stories/word-facts';
import { messages } from '~/messages';
import { realPosts } from '../support/real-posts';

const NAMES: Record<string, string> = {
  'topical.silicone.gel': 'Силиконовый гель',
  'laser.nafl.1550_1927': 'Фраксель',
  'inj.mesotherapy': 'Мезотерапия',
  'surgery.radiowave': 'Радиоволновая хирургия',
  'filler.ha': 'Филлер с гиалуроновой кислотой',
  none: 'Без лечения',
};
const wording: Wording = { say: messages('ru'), nameOf: (code) => NAMES[code] ?? code };

const answers = (part: Partial<StoryAnswers> = {}): StoryAnswers => ({
  subject: 'self',
  treatment: { code: 'topical.silicone.gel' },
  status: 'completed',
  change: 'slightly_better',
  interest: 'none',
  sites: [],
  figures: false,
  ...part,
});

const factsOf = (part: Partial<StoryAnswers>) => composeFacts(answers(part), '2026-11');
const titleOf = (part: Partial<StoryAnswers>) => composeTitle(factsOf(part), wording);

describe('the proposed title in Russian', () => {
  it.each<[string, Partial<StoryAnswers>]>([
    ['Силиконовый гель: немного лучше', {}],
    [
      'Силиконовый гель: выпуклый рубец после операции, немного лучше',
      { scar: 'hypertrophic', cause: 'surgery.medical' },
    ],
    ['Силиконовый гель: впалые рубцы от акне, немного лучше', { scar: 'atrophic', cause: 'acne' }],
    ['Силиконовый гель: рубец после инфекции, немного лучше', { cause: 'other_infection' }],
    [
      'Силиконовый гель: келоид после пирсинга, без изменений',
      { scar: 'keloid', cause: 'piercing', change: 'same' },
    ],
    ['Силиконовый гель: растяжки, немного лучше', { scar: 'striae' }],
    [
      'Силиконовый гель: следы от акне, лучше',
      { scar: 'mark_only', cause: 'acne', change: 'better' },
    ],
    [
      'Силиконовый гель: растяжки от роста, беременности или изменения веса, немного лучше',
      { scar: 'striae', cause: 'growth_pregnancy_weight' },
    ],
    ['Силиконовый гель: запланировано', { status: 'planned', change: undefined }],
    [
      'Силиконовый гель: рубец от ожога у моего ребёнка, больше не видно',
      { subject: 'my_child', cause: 'burn.thermal', change: 'gone' },
    ],
    [
      'Силиконовый гель: рубец у другого человека, хуже',
      { subject: 'someone_else', change: 'worse' },
    ],
    [
      'Без лечения: плоский рубец от пореза, без изменений',
      { treatment: { code: 'none' }, scar: 'flat', cause: 'cut', change: 'same' },
    ],
    ['волшебное мыло: немного лучше', { treatment: { code: null, named: 'волшебное мыло' } }],
  ])('is "%s"', (title, part) => {
    expect(titleOf(part)).toBe(title);
  });

  it('says nothing of a private cause', () => {
    expect(titleOf({ cause: 'self_injury', scar: 'flat' })).toBe(
      'Силиконовый гель: плоский рубец, немного лучше',
    );
  });

  it('of an opinion in general names what it is about', () => {
    const opinion = {
      kind: 'opinion' as const,
      subjects: [],
      claims: [{ says: 'Слишком дорого.', about: ['inj.mesotherapy'] }],
      interest: null,
      consents: { publish: null },
    };
    expect(composeTitle(opinion, wording)).toBe('Мнение: Мезотерапия');
  });
});

type Scar = StoryFacts['scars'][number];
type Treatment = StoryFacts['treatments'][number];

/** A story of one scar and one treatment; what is not given was not said. */
function story(scar: Partial<Scar>, treatment: Partial<Treatment> = {}): StoryFacts {
  return storyFacts.parse({
    ...factsOf({}),
    scars: [{ ref: 'A', sites: [], ...scar }],
    treatments: [{ ref: 't1', scars: ['A'], code: 'topical.silicone.gel', ...treatment }],
    assessments: [],
  });
}

const textOf = (facts: StoryFacts) =>
  composeParagraphs(facts, wording)
    .flatMap(({ sentences }) => sentences)
    .join(' ');

const n = (value: number) => ({ value, certainty: 'stated' as const });
const about = (min: number, max: number) => ({ min, max, certainty: 'inferred' as const });

describe('scars in Russian', () => {
  it.each<[string, Partial<Scar>]>([
    [
      '1 впалый рубец от ветрянки на щеке.',
      { kind: 'atrophic', cause: 'chickenpox', sites: ['cheek'], count: n(1) },
    ],
    [
      '3 впалых рубца на лбу и на виске.',
      { kind: 'atrophic', sites: ['forehead', 'temple'], count: n(3) },
    ],
    [
      '12 плоских рубцов от пореза на предплечье.',
      { kind: 'flat', cause: 'cut', sites: ['forearm'], count: n(12) },
    ],
    ['21 келоид на грудной клетке.', { kind: 'keloid', sites: ['chest'], count: n(21) }],
    ['2 келоида на ухе.', { kind: 'keloid', sites: ['ear'], count: n(2) }],
    [
      'Примерно 4–5 выпуклых рубцов после операции.',
      { kind: 'hypertrophic', cause: 'surgery.medical', count: about(4, 5) },
    ],
    [
      '2 растяжки на животе (слева).',
      { kind: 'striae', sites: ['abdomen'], side: 'left', count: n(2) },
    ],
    ['Растяжки на бедре (с обеих сторон).', { kind: 'striae', sites: ['thigh'], side: 'both' }],
    [
      'Минимум 5 следов от акне на лице.',
      { kind: 'mark_only', cause: 'acne', sites: ['face'], count: { min: 5, certainty: 'stated' } },
    ],
    [
      'Тугой рубец от ожога на кисти: большого размера, с детства.',
      {
        kind: 'contracture',
        cause: 'burn.thermal',
        sites: ['hand'],
        size: 'large',
        onset: { childhood: true },
      },
    ],
    [
      'Рубец вокруг глаза: с января 2024 года, возраст к первому лечению: больше года.',
      { sites: ['around_eye'], onset: { date: '2024-01' }, age: 'gt12m' },
    ],
    [
      'Рубец на ноге: с 21 года, возраст на время рассказа: 2 года.',
      { sites: ['leg'], onset: { atAge: 21, yearsAgo: 2 } },
    ],
    ['Рубец на носу: с 5 лет.', { sites: ['nose'], onset: { atAge: 5 } }],
  ])('read "%s"', (sentence, scar) => {
    expect(textOf(story(scar))).toBe(`${sentence} Силиконовый гель.`);
  });
});

describe('treatments in Russian', () => {
  it.each<[string, Partial<Treatment>]>([
    ['1 сеанс, завершено', { sessionsDone: n(1), status: 'completed' }],
    ['21 сеанс', { sessionsDone: n(21) }],
    [
      '2 сеанса из 5 запланированных, прекращено из-за боли',
      { sessionsDone: n(2), sessionsPlanned: n(5), stopReason: 'pain' },
    ],
    ['1 сеанс из 1 запланированного', { sessionsDone: n(1), sessionsPlanned: n(1) }],
    ['запланировано 5 сеансов', { sessionsPlanned: n(5) }],
    ['запланирован 1 сеанс', { sessionsPlanned: n(1) }],
    [
      'примерно раз в 3–4 недели, в течение 6 месяцев',
      { intervalDays: about(21, 28), durationDays: n(180) },
    ],
    ['раз в 2 дня, в течение 2 недель', { intervalDays: n(2), durationDays: n(14) }],
    ['в течение 10,5 дня', { durationDays: n(10.5) }],
    ['в течение 1 года', { durationDays: n(365) }],
    ['примерно 31 день покраснения', { rednessDays: { value: 31, certainty: 'inferred' } }],
    ['с марта 2024 года по январь 2025 года', { start: '2024-03', end: '2025-01' }],
    ['с марта по май 2024 года', { start: '2024-03', end: '2024-05' }],
    ['с 2019 года по 2021 год', { start: '2019', end: '2021' }],
    ['в феврале 2024 года', { start: '2024-02', end: '2024-02' }],
    ['в 2024 году', { start: '2024', end: '2024' }],
    ['с 2019 года', { start: '2019' }],
    ['до мая 2024 года', { end: '2024-05' }],
    ['последний сеанс примерно в мае 2025 года', { lastSession: '2025-05' }],
    [
      'в клинике, у дерматолога, боль 6 из 10, 3 дня на восстановление, 3 недели покраснения',
      {
        setting: 'clinic',
        operator: 'dermatologist',
        pain: 6,
        downtimeDays: n(3),
        rednessDays: n(21),
      },
    ],
  ])('read "%s"', (details, treatment) => {
    expect(textOf(story({}, treatment))).toBe(`Силиконовый гель: ${details}.`);
  });

  it('name a price with its year, or say that it was not given', () => {
    const cost = { amount: 12_000, currency: 'UAH', basis: 'per_session' as const };
    expect(textOf(story({}, { cost: { ...cost, priceYear: 2024 } }))).toContain(
      'Заплачено: Силиконовый гель — 12\u00a0000\u00a0₴ за сеанс (в 2024 году).',
    );
    expect(textOf(story({}, { cost: { ...cost, currency: null, bound: 'min' } }))).toContain(
      'минимум 12\u00a0000 за сеанс (валюта не указана, год не указан).',
    );
  });
});

describe('a week in Russian', () => {
  const { every } = wording.say.stories.tell;
  it.each([
    [1, 'раз в 1 неделю'],
    [1.5, 'раз в 1,5 недели'],
    [2, 'раз в 2 недели'],
    [5, 'раз в 5 недель'],
    [21, 'раз в 21 неделю'],
  ])('%s between sessions is "%s"', (weeks, words) => {
    expect(every({ from: weeks, to: weeks, about: false, unit: 'week' })).toBe(words);
  });
});

describe('a tangled course in Russian', () => {
  const post = realPosts.find((one) => one.key === 'tangled-course');
  const text = textOf(storyFacts.parse(post?.facts));

  it.each([
    '5 впалых рубцов от ветрянки на лице: большого размера, с 23 лет.',
    'Примерно 2 впалых рубца от ветрянки на спине',
    'Радиоволновая хирургия («Surjitron»), 2 из рубцов на лице: примерно 1 сеанс',
    'По очереди: Фраксель и Мезотерапия, шаг раз в 2 недели, 3 цикла, назначение: «doctor».',
    'рубцы на лице: 3 больше не видно, 2 с улучшением.',
    'рубцы на спине: 1 больше не видно, про 1 не сказано',
    'Фраксель — 900 ₴ за сеанс (общая сумма: рубцы на лице и рубцы на спине, год не указан)',
    'Запланировано: Фраксель, 2 из рубцов на лице, 5–7 сеансов; Филлер с гиалуроновой кислотой, 2 из рубцов на лице.',
  ])('says "%s"', (words) => {
    expect(text).toContain(words);
  });
});

describe('a part of one scar in Russian', () => {
  it('is a part of it, however it was counted', () => {
    const facts = story({ kind: 'keloid', sites: ['ear'], count: n(1) });
    facts.scars.push({ ref: 'B', partOf: 'A', sites: [], count: n(1) });
    facts.treatments = [{ ref: 't1', scars: ['B'], code: 'topical.silicone.gel' }];
    expect(textOf(facts)).toContain('Силиконовый гель, часть келоида на ухе.');
  });
});

describe('what a reader sees in ten seconds, in Russian', () => {
  it('has labels and answers in Russian', () => {
    const facts = factsOf({ scar: 'atrophic', cause: 'acne', sites: ['cheek', 'chin'] });
    const rows = summariseStory(facts, wording, false).rows;
    expect(rows).toContainEqual({
      label: 'Рубец',
      value: 'Впалые рубцы от акне на щеке и на подбородке',
    });
    expect(rows).toContainEqual({
      label: 'Что изменилось к этому времени',
      value: 'Немного лучше',
    });
  });

  it('shows a private cause to the author alone', () => {
    const facts = factsOf({ cause: 'self_injury', sites: ['forearm'] });
    const everything = (own: boolean) => JSON.stringify(summariseStory(facts, wording, own));
    expect(everything(true)).toContain('Самоповреждение');
    expect(everything(false).toLowerCase()).not.toContain('повреж');
  });

  it.each([
    [0, 'Меньше месяца'],
    [31, 'Около месяца'],
    [61, 'Примерно 2 месяца'],
    [183, 'Примерно 6 месяцев'],
    [1096, 'Примерно 3 года'],
    [1827, 'Примерно 5 лет'],
    [null, 'Не сказано'],
  ])('words %s days of follow-up', (days, words) => {
    expect(followedWords(days, wording)).toBe(words);
  });
});
