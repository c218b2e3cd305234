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
  'topical.silicone.gel': 'Силіконовий гель',
  'laser.nafl.1550_1927': 'Фраксель',
  'inj.mesotherapy': 'Мезотерапія',
  'surgery.radiowave': 'Радіохвильова хірургія',
  'filler.ha': 'Філер з гіалуроновою кислотою',
  none: 'Без лікування',
};
const wording: Wording = { say: messages('uk'), nameOf: (code) => NAMES[code] ?? code };

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

describe('the proposed title in Ukrainian', () => {
  it.each<[string, Partial<StoryAnswers>]>([
    ['Силіконовий гель: трохи краще', {}],
    [
      'Силіконовий гель: опуклий рубець після операції, трохи краще',
      { scar: 'hypertrophic', cause: 'surgery.medical' },
    ],
    ['Силіконовий гель: запалі рубці від акне, трохи краще', { scar: 'atrophic', cause: 'acne' }],
    ['Силіконовий гель: рубець після інфекції, трохи краще', { cause: 'other_infection' }],
    [
      'Силіконовий гель: келоїд після пірсингу, без змін',
      { scar: 'keloid', cause: 'piercing', change: 'same' },
    ],
    ['Силіконовий гель: розтяжки, трохи краще', { scar: 'striae' }],
    [
      'Силіконовий гель: сліди від акне, краще',
      { scar: 'mark_only', cause: 'acne', change: 'better' },
    ],
    [
      'Силіконовий гель: розтяжки від росту, вагітності або зміни ваги, трохи краще',
      { scar: 'striae', cause: 'growth_pregnancy_weight' },
    ],
    ['Силіконовий гель: заплановано', { status: 'planned', change: undefined }],
    [
      'Силіконовий гель: рубець моєї дитини від опіку, уже не видно',
      { subject: 'my_child', cause: 'burn.thermal', change: 'gone' },
    ],
    ['Силіконовий гель: рубець іншої людини, гірше', { subject: 'someone_else', change: 'worse' }],
    [
      'Без лікування: плаский рубець від порізу, без змін',
      { treatment: { code: 'none' }, scar: 'flat', cause: 'cut', change: 'same' },
    ],
    ['чарівне мило: трохи краще', { treatment: { code: null, named: 'чарівне мило' } }],
  ])('is "%s"', (title, part) => {
    expect(titleOf(part)).toBe(title);
  });

  it('says nothing of a private cause', () => {
    expect(titleOf({ cause: 'self_injury', scar: 'flat' })).toBe(
      'Силіконовий гель: плаский рубець, трохи краще',
    );
  });

  it('of an opinion in general names what it is about', () => {
    const opinion = {
      kind: 'opinion' as const,
      subjects: [],
      claims: [{ says: 'Задорого.', about: ['inj.mesotherapy'] }],
      interest: null,
      consents: { publish: null },
    };
    expect(composeTitle(opinion, wording)).toBe('Думка: Мезотерапія');
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

describe('scars in Ukrainian', () => {
  it.each<[string, Partial<Scar>]>([
    [
      '1 запалий рубець від вітрянки на щоці.',
      { kind: 'atrophic', cause: 'chickenpox', sites: ['cheek'], count: n(1) },
    ],
    [
      '3 запалі рубці на лобі та на скроні.',
      { kind: 'atrophic', sites: ['forehead', 'temple'], count: n(3) },
    ],
    [
      '12 пласких рубців від порізу на передпліччі.',
      { kind: 'flat', cause: 'cut', sites: ['forearm'], count: n(12) },
    ],
    ['21 келоїд на грудній клітці.', { kind: 'keloid', sites: ['chest'], count: n(21) }],
    [
      'Приблизно 4–5 опуклих рубців після операції.',
      { kind: 'hypertrophic', cause: 'surgery.medical', count: about(4, 5) },
    ],
    [
      '2 розтяжки на животі (лівий бік).',
      { kind: 'striae', sites: ['abdomen'], side: 'left', count: n(2) },
    ],
    [
      'Щонайменше 5 слідів від акне на обличчі.',
      { kind: 'mark_only', cause: 'acne', sites: ['face'], count: { min: 5, certainty: 'stated' } },
    ],
    [
      'Тугий рубець від опіку на кисті: великого розміру, з дитинства.',
      {
        kind: 'contracture',
        cause: 'burn.thermal',
        sites: ['hand'],
        size: 'large',
        onset: { childhood: true },
      },
    ],
    [
      'Рубець навколо ока: із січня 2024 року, вік на час першого лікування: понад рік.',
      { sites: ['around_eye'], onset: { date: '2024-01' }, age: 'gt12m' },
    ],
    [
      'Рубець на нозі: з 21 року, вік на час розповіді: 2 роки.',
      { sites: ['leg'], onset: { atAge: 21, yearsAgo: 2 } },
    ],
  ])('read "%s"', (sentence, scar) => {
    expect(textOf(story(scar))).toBe(`${sentence} Силіконовий гель.`);
  });
});

describe('treatments in Ukrainian', () => {
  it.each<[string, Partial<Treatment>]>([
    ['1 сеанс, завершено', { sessionsDone: n(1), status: 'completed' }],
    [
      '2 сеанси (заплановано 5), припинено через біль',
      { sessionsDone: n(2), sessionsPlanned: n(5), stopReason: 'pain' },
    ],
    ['заплановано 5 сеансів', { sessionsPlanned: n(5) }],
    [
      'приблизно раз на 3–4 тижні, загалом 6 місяців',
      { intervalDays: about(21, 28), durationDays: n(180) },
    ],
    ['загалом 10,5 дня', { durationDays: n(10.5) }],
    ['з березня 2024 року до січня 2025 року', { start: '2024-03', end: '2025-01' }],
    ['у лютому 2024 року', { start: '2024-02', end: '2024-02' }],
    ['з 2019 року', { start: '2019' }],
    ['останній сеанс — приблизно травень 2025 року', { lastSession: '2025-05' }],
    [
      'у клініці, у дерматолога, біль 6 з 10, відновлення 3 дні',
      { setting: 'clinic', operator: 'dermatologist', pain: 6, downtimeDays: n(3) },
    ],
  ])('read "%s"', (details, treatment) => {
    expect(textOf(story({}, treatment))).toBe(`Силіконовий гель: ${details}.`);
  });

  it('name a price with its year, or say that it was not given', () => {
    const cost = { amount: 12_000, currency: 'UAH', basis: 'per_session' as const };
    expect(textOf(story({}, { cost: { ...cost, priceYear: 2024 } }))).toContain(
      'Заплачено: Силіконовий гель — 12\u00a0000\u00a0₴ за сеанс (у 2024 році).',
    );
    expect(textOf(story({}, { cost: { ...cost, currency: null, bound: 'min' } }))).toContain(
      'щонайменше 12\u00a0000 за сеанс (валюту не вказано, рік не вказано).',
    );
  });
});

describe('a tangled course in Ukrainian', () => {
  const post = realPosts.find((one) => one.key === 'tangled-course');
  const text = textOf(storyFacts.parse(post?.facts));

  it.each([
    '5 запалих рубців від вітрянки на обличчі: великого розміру, з 23 років.',
    'Приблизно 2 запалі рубці від вітрянки на спині',
    'Радіохвильова хірургія («Surjitron»), 2 з рубців на обличчі: приблизно 1 сеанс',
    'По черзі: Фраксель та Мезотерапія, крок раз на 2 тижні, 3 цикли, призначення: «doctor».',
    'рубці на обличчі: 3 уже не видно, 2 з поліпшенням.',
    'рубці на спині: 1 уже не видно, 1 не згадано',
    'Фраксель — 900 ₴ за сеанс (спільна сума: рубці на обличчі та рубці на спині, рік не вказано)',
    'Заплановано: Фраксель, 2 з рубців на обличчі, 5–7 сеансів; Філер з гіалуроновою кислотою, 2 з рубців на обличчі.',
  ])('says "%s"', (words) => {
    expect(text).toContain(words);
  });
});

describe('a part of one scar in Ukrainian', () => {
  it('is a part of it, however it was counted', () => {
    const facts = story({ kind: 'keloid', sites: ['ear'], count: n(1) });
    facts.scars.push({ ref: 'B', partOf: 'A', sites: [], count: n(1) });
    facts.treatments = [{ ref: 't1', scars: ['B'], code: 'topical.silicone.gel' }];
    expect(textOf(facts)).toContain('Силіконовий гель, частина келоїду на вусі.');
  });
});

describe('what a reader sees in ten seconds, in Ukrainian', () => {
  it('has labels and answers in Ukrainian', () => {
    const facts = factsOf({ scar: 'atrophic', cause: 'acne', sites: ['cheek', 'chin'] });
    const rows = summariseStory(facts, wording, false).rows;
    expect(rows).toContainEqual({
      label: 'Рубець',
      value: 'Запалі рубці від акне на щоці та на підборідді',
    });
    expect(rows).toContainEqual({ label: 'Що змінилося дотепер', value: 'Трохи краще' });
  });

  it('shows a private cause to the author alone', () => {
    const facts = factsOf({ cause: 'self_injury', sites: ['forearm'] });
    const everything = (own: boolean) => JSON.stringify(summariseStory(facts, wording, own));
    expect(everything(true)).toContain('Самоушкодження');
    expect(everything(false).toLowerCase()).not.toContain('ушкодж');
  });

  it.each([
    [0, 'Менше місяця'],
    [31, 'Близько місяця'],
    [61, 'Приблизно 2 місяці'],
    [183, 'Приблизно 6 місяців'],
    [1096, 'Приблизно 3 роки'],
    [1827, 'Приблизно 5 років'],
    [null, 'Не сказано'],
  ])('words %s days of follow-up', (days, words) => {
    expect(followedWords(days, wording)).toBe(words);
  });
});
