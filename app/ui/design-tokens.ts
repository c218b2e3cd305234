import css from '~/styles/tokens.css?raw';

export interface ColourToken {
  name: string;
  light: string;
  dark: string;
}

const COLOUR = /(--[\w-]+): (?:light-dark\((#\w{6}), (#\w{6})\)|(#\w{6}));/g;

/** The colours of tokens.css, each as it is on paper and in the dark. */
export const COLOURS: ColourToken[] = [...css.matchAll(COLOUR)].flatMap(
  ([, name, light, dark, both]) =>
    name ? [{ name, light: light ?? both ?? '', dark: dark ?? both ?? '' }] : [],
);

const PAIRS: Record<string, string> = { '--on-accent': '--accent', '--on-cloth': '--cloth' };

/** What a colour is looked at on: the tint of its own name, else the page. */
export function groundOf({ name }: ColourToken): ColourToken | undefined {
  const ground = PAIRS[name] ?? `${name}-tint`;
  const paper = COLOURS.find((one) => one.name === '--paper');
  return COLOURS.find((one) => one.name === ground) ?? paper;
}

/** The contrast of two colours as WCAG 2 counts it, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
