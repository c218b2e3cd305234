import { describe, expect, it } from 'vitest';
import { proposeSubjects } from '~/features/discussions/propose-subjects';
import { subjectOf, subjectValue } from '~/features/discussions/subject-values';
import { seededTree } from '../support/seeded-tree';

const tree = seededTree();
const guides = [
  { id: 'g1', title: 'How scars mature' },
  { id: 'g2', title: 'Before you choose: questions for a clinic' },
  { id: 'g3', title: 'Home remedies, and why most of them harm' },
];

const propose = (title: string, body = '') =>
  proposeSubjects({ title, body }, tree, guides).map(subjectValue);

describe('what a discussion is about is proposed from its text', () => {
  it.each([
    ['Does Dermatix help on an old scar?', ['treatment:topical.silicone.gel']],
    ['Fraxel or needling?', ['treatment:laser', 'treatment:needling']],
    [
      'Is a keloid on the ear back after steroid injections?',
      ['treatment:inj.steroid', 'scar:keloid'],
    ],
    ['Lasers for ice pick scars', ['treatment:laser', 'scar:atrophic']],
    ['Kelo cote, Kelo-Kot: the same?', ['treatment:topical.silicone.gel']],
    ['Stretch marks after a baby', ['scar:striae']],
    ['Dark marks that will not go', ['scar:mark_only']],
    ['CO2 laser fractional: how long red?', ['treatment:laser.ablative.fractional.co2']],
    ['Чи допомагає мезотерапія від рубців?', ['treatment:inj.mesotherapy']],
    ['Хто робив мезотерапію на келоїд?', ['treatment:inj.mesotherapy', 'scar:keloid']],
    ['Лазером чи дермабразією?', ['treatment:laser', 'treatment:abrasion.dermabrasion']],
    [
      'Кто делал мезотерапию при атрофических рубцах?',
      ['treatment:inj.mesotherapy', 'scar:atrophic'],
    ],
    [
      'Силиконовый гель или контрактубекс',
      ['treatment:topical.silicone.gel', 'treatment:topical.onion'],
    ],
    ['How long until a scar matures?', ['guide:g1']],
    ['When do scars mature?', ['guide:g1']],
  ])('%s', (title, subjects) => {
    expect(propose(title)).toEqual(subjects);
  });

  it('from the body where the title says nothing, and from the title first', () => {
    expect(propose('What now?', 'I had subcision, then a filler.')).toEqual([
      'treatment:release.subcision',
      'treatment:filler',
    ]);
    expect(propose('A filler?', 'I had subcision.')[0]).toBe('treatment:filler');
  });

  it('with the narrower of two treatments alone', () => {
    expect(propose('Laser or fractional CO2 laser?')).not.toContain('treatment:laser');
  });

  it('never more than three of them, and none of them twice', () => {
    const many = propose('Needling, subcision, filler, Dermatix, laser, laser?', 'laser keloid');
    expect(many).toHaveLength(3);
    expect(new Set(many).size).toBe(3);
  });

  it.each([
    'How did you find support at work?',
    'Waiting for the bus with a scar in the light',
    'After my surgery nothing was the same at home',
    'A secret genius pixel under pressure',
    'The band led the parade',
    'Мені потрібна підтримка',
    'Мне нужна поддержка после операции',
    'What do you say when people stare?',
  ])('nothing from words that only look like names: %s', (title) => {
    expect(propose(title)).toEqual([]);
  });

  it('from an empty text nothing', () => {
    expect(propose('', '')).toEqual([]);
  });
});

describe('a subject as the value of a box', () => {
  it.each([{ treatment: 'laser.nafl' }, { scar: 'keloid' as const }, { guide: 'abc' }])(
    'is read back as it was: %o',
    (subject) => {
      expect(subjectOf(subjectValue(subject))).toEqual(subject);
    },
  );

  it.each(['', 'scar:', 'scar:none', 'treatment:', 'x:y', 'guide', `guide:${'a'.repeat(81)}`])(
    'is nothing where it is none: %j',
    (value) => {
      expect(subjectOf(value)).toBeNull();
    },
  );
});
