import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CAUSE_WORDS, SCAR_WORDS, SITE_WORDS } from '~/features/search/facet-words';
import { foldText, nameStem, stemText, stemWord } from '~/features/search/fold-text';
import { ALIKE_WORDS, EVERYDAY_NAMES, LIGHT_WORDS } from '~/features/search/query-words';
import { type Part, readQuery, treatmentsNamed, withWords } from '~/features/search/read-query';
import { PARTS_MAX } from '~/features/search/rules';
import { pieces } from '~/features/search/sql/excerpts.server';
import { storyChoiceOf } from '~/features/search/story-choice';
import { PRIVATE_CAUSES } from '~/features/stories/vocabulary';
import { nameRows, treatmentRows } from '~/features/treatments/seed-rows';
import { TreatmentTree } from '~/features/treatments/tree';
import { treatmentSeeds } from '../../prisma/seed/treatments/index';

const names = nameRows(treatmentSeeds);
const tree = new TreatmentTree(
  treatmentRows(treatmentSeeds).map((row) => ({
    ...row,
    names: names.filter((name) => name.treatmentCode === row.code),
  })),
);

const read = (typed: string) => readQuery(typed, tree);
const texts = (parts: Part[]) => parts.map(({ role, text }) => `${role}: ${text}`);
const anyText = fc.string({ unit: 'grapheme', maxLength: 80 });

describe('words are compared without', () => {
  it.each([
    ['Kelo-Kot®', 'kelo kot'],
    ['Juvéderm', 'juvederm'],
    ['мумиё', 'мумие'],
    ['ін’єкції', 'інєкції'],
    ["зап'ястя", 'запястя'],
    ['CO₂', 'co2'],
    ["don't", 'don t'],
    ['їжа й йод', 'їжа й йод'],
  ])('capitals, accents and signs: %s', (typed, folded) => {
    expect(foldText(typed)).toBe(folded);
  });

  it.each([
    'рубець рубця рубці рубців рубцями рубцю рубцем',
    'рубец рубца рубцы рубцов рубцами',
    'шрам шрами шрамів шраму шрамами шрамы шрамов шрамах',
    'вітрянка вітрянки вітрянці вітрянку вітрянкою',
    'ветрянка ветрянки ветрянкой ветрянке',
    'мезотерапія мезотерапії мезотерапією мезотерапия мезотерапии мезотерапией',
    'ямка ямки ямок ямками ямці',
    'келоїд келоїди келоїдний келоїдного келоїдів',
    'нога нозі ноги ногу',
    'силікон силіконовий силіконові силіконового',
    'розтяжка розтяжки розтяжок розтяжками',
    'лікування лікуванню лікуванням',
    'робила робив робити робили',
  ])('their endings: %s', (forms) => {
    expect(new Set(forms.split(' ').map(stemWord)).size).toBe(1);
  });

  it.each([
    ['рана', 'ранок'],
    ['шрам', 'шарм'],
    ['щока', 'щітка'],
    ['лазер', 'лак'],
    ['опік', 'опора'],
  ])('but %s is not %s', (one, other) => {
    expect(stemWord(one)).not.toBe(stemWord(other));
  });

  it('an English plural in a name, and nothing of a word that ends alike', () => {
    expect(['pits', 'lasers', 'gels'].map(nameStem)).toEqual(['pit', 'laser', 'gel']);
    expect(['glass', 'pus', 'abscess'].map(nameStem)).toEqual(['glass', 'pus', 'abscess']);
  });

  it('and nothing happens to what is folded already', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = foldText(text);
        expect(foldText(folded)).toBe(folded);
        expect(stemText(folded).split(' ')).toHaveLength(folded.split(' ').length);
      }),
    );
  });
});

describe('a query is taken apart', () => {
  it('into names and words, the longest name first', () => {
    const parts = read('fraxel restor dual чоло painful');
    expect(texts(parts)).toEqual(['asked: fraxel restor dual', 'asked: чоло', 'asked: painful']);
    expect(treatmentsNamed(parts)).toEqual(['laser.nafl.1550_1927']);
    expect(parts[1]?.known?.sites).toEqual(['forehead']);
    expect(parts.map(({ plain }) => plain)).toEqual([false, false, false]);
  });

  it('with names in any form of their words', () => {
    for (const typed of ['плазмоліфтингом', 'Plasmolifting', 'плазмолифтинга', 'PRP']) {
      expect([typed, treatmentsNamed(read(typed))]).toEqual([typed, ['inj.prp']]);
    }
    expect(treatmentsNamed(read('після мезотерапії'))).toEqual(['inj.mesotherapy']);
    expect(treatmentsNamed(read('KELO KOT'))).toEqual(['topical.silicone.gel']);
  });

  it('so that a treatment means all below it', () => {
    const [part] = read('needling');
    expect(part?.marks).toEqual(
      expect.arrayContaining(['treatment=needling', 'treatment=needling.pen']),
    );
  });

  it('into a name of every day only where it stands alone', () => {
    expect(treatmentsNamed(read('nothing'))).toEqual(['none']);
    expect(treatmentsNamed(read('nothing helps'))).toEqual([]);
    expect(treatmentsNamed(read('my secret'))).toEqual([]);
  });

  it('with light words that only move up what has them, unless they are all there is', () => {
    expect(texts(read('best treatment for acne scars'))).toEqual([
      ...['light: best', 'light: treatment', 'asked: for', 'asked: acne', 'light: scars'],
    ]);
    expect(texts(read('scar removal'))).toEqual(['asked: scar', 'asked: removal']);
  });

  it('with quotation marks of any kind, and a minus before a word', () => {
    expect(texts(read('"brown patches" „після лазера“ -filler'))).toEqual([
      ...['asked: brown patches', 'asked: після лазера', 'excluded: filler'],
    ]);
    expect(texts(read('z-plasty'))).toEqual(['asked: z plasty']);
    expect(texts(read('never -ending "'))).toEqual(['asked: never', 'excluded: ending']);
  });

  it('without Ukrainian words that say nothing', () => {
    expect(texts(read('чи можна і що робити'))).toEqual(['asked: можна', 'asked: робити']);
  });

  it('up to a number of parts, whatever is typed', () => {
    expect(read('word '.repeat(90))).toHaveLength(PARTS_MAX);
    fc.assert(
      fc.property(anyText, (typed) => {
        for (const { text, from, until } of read(typed)) {
          expect(text).toMatch(/^[\p{L}\p{N}]+( [\p{L}\p{N}]+)*$/u);
          expect(until).toBeGreaterThan(from);
        }
      }),
    );
  });

  it('and put together with other words in the place of some', () => {
    const typed = 'Does nedling, hrut?';
    const [, slip, other] = read(typed);
    if (!slip || !other) throw new Error('two slips');
    const changes = [
      { part: slip, word: 'needling' },
      { part: other, word: 'hurt' },
    ];
    expect(withWords(typed, changes)).toBe('Does needling, hurt');
  });
});

describe('the story list says the same', () => {
  const queryOf = (typed: string) => storyChoiceOf(read(typed), tree, 'en')?.query ?? null;

  it('in the order of its own address', () => {
    expect(queryOf('acne cheek needling pits')).toBe(
      'treatment=microneedling&scar=atrophic&cause=acne&site=cheek',
    );
    expect(queryOf('raised scars')).toBe('scar=hypertrophic&scar=keloid');
  });

  it('and does not where nothing is named, or only what is to be left out', () => {
    expect(queryOf('wedding')).toBeNull();
    expect(queryOf('-needling wedding')).toBeNull();
  });
});

describe('the lists of words', () => {
  const lists = [
    ...[...SCAR_WORDS, ...CAUSE_WORDS, ...SITE_WORDS].map(({ words }) => words),
    ...ALIKE_WORDS,
    ...[LIGHT_WORDS, EVERYDAY_NAMES],
  ];

  it('hold no word twice in one list, and none without a letter', () => {
    for (const words of lists) {
      const folded = words.map(foldText);
      expect(folded.filter((word, at) => folded.indexOf(word) !== at || word === '')).toEqual([]);
    }
  });

  it('name no private cause', () => {
    expect(CAUSE_WORDS.flatMap(({ codes }) => codes)).not.toEqual(
      expect.arrayContaining([...PRIVATE_CAUSES]),
    );
  });
});

describe('an excerpt', () => {
  it('is cut at its marks and nowhere else', () => {
    expect(pieces('a \ue000b\ue001 <i>c</i>')).toEqual([
      { text: 'a ', hit: false },
      { text: 'b', hit: true },
      { text: ' <i>c</i>', hit: false },
    ]);
  });

  it('loses nothing when marks are broken', () => {
    expect(pieces('a \ue000b c')).toEqual([
      { text: 'a ', hit: false },
      { text: 'b c', hit: false },
    ]);
  });
});
