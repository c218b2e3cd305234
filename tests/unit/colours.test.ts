import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const TOKENS = readFileSync('app/styles/tokens.css', 'utf8');
const SCHEMES = ['light', 'dark'] as const;

/** The colours of the design, by name, in one scheme. A colour that is the same in both has one value. */
function coloursOf(scheme: (typeof SCHEMES)[number]): Map<string, string> {
  const pairs = /--([\w-]+): (?:light-dark\((#\w{6}), (#\w{6})\)|(#\w{6}));/g;
  return new Map(
    [...TOKENS.matchAll(pairs)].map(([, name = '', light, dark, both = '']) => [
      name,
      (scheme === 'light' ? light : dark) ?? both,
    ]),
  );
}

/** WCAG 2.2, relative luminance. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const GROUNDS = ['paper', 'leaf', 'shade'];
const STATES = ['good', 'bad', 'mixed', 'wait'];
const TINTS = ['accent-tint', ...STATES.map((state) => `${state}-tint`)];

/** What is read, and on what. */
const TEXTS: [string, string[]][] = [
  ['ink', [...GROUNDS, ...TINTS]],
  ['ink-quiet', [...GROUNDS, ...TINTS]],
  ['accent', [...GROUNDS, ...TINTS]],
  ['accent-strong', [...GROUNDS, ...TINTS]],
  ['on-accent', ['accent', 'accent-strong']],
  ...STATES.map((state): [string, string[]] => [state, [...GROUNDS, `${state}-tint`]]),
];

/** Edges of controls, and drawings that mean something. */
const SHAPES: [string, string[]][] = [
  ['edge', GROUNDS],
  ['accent', GROUNDS],
  ['thread', GROUNDS],
  ['on-cloth', ['cloth']],
  ['thread-on-cloth', ['cloth']],
];

describe.each(SCHEMES)('the colours of the %s scheme', (scheme) => {
  const colours = coloursOf(scheme);
  const tooClose = (pairs: [string, string[]][], least: number) =>
    pairs.flatMap(([above, below]) =>
      below.flatMap((ground) => {
        const ratio = contrast(colours.get(above) ?? '', colours.get(ground) ?? '');
        return ratio >= least ? [] : [`${above} on ${ground}: ${ratio.toFixed(2)}`];
      }),
    );

  it('let every text be read: 4.5 to 1 at least', () => {
    expect(tooClose(TEXTS, 4.5)).toEqual([]);
  });

  it('let every control and drawing be seen: 3 to 1 at least', () => {
    expect(tooClose(SHAPES, 3)).toEqual([]);
  });
});
