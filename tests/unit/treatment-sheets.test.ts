import { describe, expect, it } from 'vitest';
import { cookSheet } from '~/features/guides/cook-sheet.server';
import { SHEET_PARTS } from '~/features/guides/sheet';
import { unsourcedNumbers } from '~/features/guides/sourced-numbers';
import { SCAR_KINDS } from '~/features/stories/vocabulary';
import { sources } from '../../prisma/seed/guides/sources';
import { sheetSeeds } from '../../prisma/seed/sheets/index';
import type { SheetSeed } from '../../prisma/seed/sheets/sheet';
import { sheetSources } from '../../prisma/seed/sheets/sources';
import { treatmentSeeds } from '../../prisma/seed/treatments/index';

const book = {
  S1: { text: 'First trial', url: 'https://example.org/1', figures: ['40 people'] },
  S2: { text: 'Second trial', url: null },
};

const sheet = (change: Partial<SheetSeed>): SheetSeed => ({
  ...{ code: 'a.b', scarKinds: [], scars: [], evidence: [], course: [], risks: [], avoid: [] },
  ...change,
});

const statementsOf = (seed: SheetSeed) =>
  SHEET_PARTS.flatMap((part) => seed[part].map((text) => ({ part, text })));

describe('the sheets of the project', () => {
  it('are one for every treatment of the tree, and none for anything else', () => {
    const codes = sheetSeeds.map(({ code }) => code);
    expect(codes.toSorted()).toEqual(treatmentSeeds.map(({ code }) => code).toSorted());
  });

  it('each say what was found, or that nothing was', () => {
    for (const { code, evidence } of sheetSeeds) {
      expect(evidence.length, code).toBeGreaterThan(0);
      expect(evidence.join(' '), code).toMatch(/\[\[/);
    }
  });

  it('name a source or a grade behind all that is said of effect, course and harm', () => {
    const bare = sheetSeeds.flatMap(({ evidence, course, risks }) =>
      [...evidence, ...course, ...risks].filter((text) => !/\[\[[^\]]+\]\]/.test(text)),
    );
    expect(bare).toEqual([]);
  });

  it('trace every number to a source that counted it', () => {
    const faults = sheetSeeds.flatMap((seed) =>
      statementsOf(seed).flatMap(({ text }) =>
        unsourcedNumbers(text, sources).map((fault) => ({ code: seed.code, ...fault })),
      ),
    );
    expect(faults).toEqual([]);
  });

  it('promise nothing and copy no dose', () => {
    const banned =
      /guarantee|absolutely safe|\bbest\b|effective|success rate|completely remove|flawless|suffer|abnormal|\bmg\b|joule|\bJ\/|!/i;
    const found = sheetSeeds.flatMap((seed) =>
      statementsOf(seed).filter(({ text }) => banned.test(text)),
    );
    expect(found).toEqual([]);
  });

  it('end whole statements with a full stop, and leave cautions open for the words before them', () => {
    for (const seed of sheetSeeds) {
      for (const { part, text } of statementsOf(seed)) {
        if (part === 'avoid') expect(text, seed.code).toMatch(/^(\p{Ll}|the “).*[^.]$/u);
        else expect(text, seed.code).toMatch(/^[“*\p{Lu}].*\.$/u);
      }
    }
  });

  it('name kinds of scar that stories know', () => {
    const named = sheetSeeds.flatMap(({ scarKinds }) => scarKinds);
    expect(named.filter((kind) => !SCAR_KINDS.includes(kind))).toEqual([]);
  });

  it('cite every source that was entered for them', () => {
    const all = sheetSeeds.flatMap((seed) => statementsOf(seed).map(({ text }) => text)).join(' ');
    const unused = Object.keys(sheetSources).filter((id) => !new RegExp(`\\b${id}\\b`).test(all));
    expect(unused).toEqual([]);
  });
});

describe('a cooked sheet', () => {
  it('numbers its sources in the order in which the page shows them', () => {
    const { parts, sources: numbered } = cookSheet(
      [sheet({ evidence: ['Helped [[E2 S1]].'], risks: ['Hurt [[E3 S1]].', 'Warned [[H S2]].'] })],
      book,
    );
    expect(numbered.map(({ id }) => id)).toEqual(['S2', 'S1']);
    expect(numbered[0]).toEqual({ id: 'S2', text: 'Second trial', url: null });
    expect(parts.evidence[0]?.html).toContain('<a href="#source-2" aria-label="Source 2">[2]</a>');
  });

  it('shows warnings apart from other harm', () => {
    const { parts } = cookSheet(
      [sheet({ risks: ['Bruises [[E3 S1]].', 'Burns [[H S2]].'] })],
      book,
    );
    expect(parts.warnings.map(({ html }) => html)).toEqual([expect.stringContaining('Burns')]);
    expect(parts.risks.map(({ html }) => html)).toEqual([expect.stringContaining('Bruises')]);
  });

  it('brings what holds for the treatments above, marked as theirs, behind its own', () => {
    const own = sheet({ evidence: ['Own [[E3 S1]].'] });
    const above = sheet({ code: 'a', evidence: ['Of all [[E2 S2]].'], scarKinds: ['keloid'] });
    const { parts } = cookSheet([own, above], book);
    expect(parts.evidence.map(({ of }) => of)).toEqual(['a.b', 'a']);
    expect(parts.scarKinds).toEqual([]);
  });

  it('says which scars the nearest that knows is used for, and no more', () => {
    const own = sheet({ evidence: ['Own [[E3 S1]].'] });
    const above = sheet({ code: 'a', scars: ['On pits [[S1]].'] });
    const top = sheet({ code: 'z', scars: ['On all [[S2]].'] });
    const { parts, sources: numbered } = cookSheet([own, above, top], book);
    expect(parts.scars.map(({ of }) => of)).toEqual(['a']);
    expect(numbered.map(({ id }) => id)).toEqual(['S1']);
  });

  it('lets no mark-up through but emphasis and links', () => {
    const { parts } = cookSheet(
      [sheet({ scars: ['**Bold** <img src=x onerror=alert(1)><h2>x</h2> [y](javascript:z)'] })],
      book,
    );
    expect(parts.scars[0]?.html).toMatch(/^<strong>Bold<\/strong> x <a>y<\/a>$/);
  });

  it('is stopped by a source that nobody listed', () => {
    expect(() => cookSheet([sheet({ course: ['Weekly [[S9]].'] })], book)).toThrow('S9');
  });

  it('is cooked in each language, its marks too, and says where it is still English', () => {
    const own = sheet({ evidence: ['Helped [[E2 S1]].'], risks: ['Burns [[H S2]].'] });
    const inUkrainian = (sentence: string, language: string) =>
      language === 'uk' && sentence.startsWith('Burns') ? 'Опіки [[H S2]].' : null;
    const { translations, parts } = cookSheet([own], book, inUkrainian);
    const [warning] = translations.uk.warnings;
    expect(warning?.html).toContain('Опіки');
    expect(warning?.html).toContain('aria-label="Джерело 1"');
    expect(warning).not.toHaveProperty('lang');
    expect(translations.uk.evidence[0]).toEqual({ ...parts.evidence[0], lang: 'en' });
    expect(translations.ru.warnings[0]?.lang).toBe('en');
  });
});
