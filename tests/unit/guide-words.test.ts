import { describe, expect, it } from 'vitest';
import { guideFiles } from '~/features/guides/project-guides.server';
import { sheetSeeds } from '../../prisma/seed/sheets/index';
import { treatmentSeeds } from '../../prisma/seed/treatments/index';

const guides = guideFiles().map((file) => [file.slug, file] as const);

/** Words that promise, sell or shame. */
const BANNED =
  /guarantee|absolutely safe|\bbest\b|\beffective|success rate|completely remove|flawless|\bsuffer|abnormal|!/gi;

const bannedIn = (text: string) => text.match(BANNED) ?? [];

it('a word that promises or shames is found, whatever its case', () => {
  expect(bannedIn('Best of all: Guaranteed. An effective cream!')).toEqual([
    'Best',
    'Guarantee',
    'effective',
    '!',
  ]);
  expect(bannedIn('Its effect lasted; it was the better one of two.')).toEqual([]);
});

describe('the guides', () => {
  it.each(guides)('%s promises nothing and shames nobody', (_slug, { title, summary, body }) => {
    expect(bannedIn(`${title} ${summary} ${body}`)).toEqual([]);
  });

  it.each(guides)('%s links only to guides and treatments that exist', (_slug, { body }) => {
    const pages = new Set([
      '/stories',
      ...guides.map(([slug]) => `/guides/${slug}`),
      ...treatmentSeeds.map(({ slug }) => `/treatments/${slug}`),
    ]);
    const links = Array.from(body.matchAll(/\]\(([^)]+)\)/g), ([, link = '']) => link);
    expect(links.filter((link) => !pages.has(link))).toEqual([]);
  });

  it.each(guides)('%s says who should ask first, and what nobody knows', (_slug, { body }) => {
    expect(body).toContain('Ask a doctor first if');
    const headings = Array.from(body.matchAll(/^## (.+)$/gm), ([, heading]) => heading);
    expect(headings.at(-1)).toBe('What we do not know');
  });

  it.each(guides)('%s can be read in one go', (_slug, { summary, body }) => {
    const words = body.replace(/\[\[.*?\]\]|\(\/.*?\)|[#*|-]/g, ' ').match(/\S+/g) ?? [];
    expect(words.length).toBeGreaterThan(600);
    expect(words.length).toBeLessThanOrEqual(1100);
    expect(summary.match(/[.?](?= |$)/g)?.length).toBeLessThanOrEqual(2);
  });
});

it('the treatment sheets promise nothing and shame nobody', () => {
  const found = sheetSeeds.flatMap(({ code, scars, evidence, course, risks, avoid }) =>
    bannedIn([scars, evidence, course, risks, avoid].flat().join(' ')).map((word) => [code, word]),
  );
  expect(found).toEqual([]);
});
