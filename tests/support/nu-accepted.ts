/** What the Nu checker says and we leave as it is, each with its reason. */
export const accepted: { says: RegExp; on?: RegExp; because: string }[] = [
  {
    says: /^Trailing slash on void elements has no effect/,
    because: 'React writes them, and every value of ours stands in quotes.',
  },
  {
    says: /^Article lacks heading/,
    because: 'A reply has no title of its own; who wrote it stands first.',
  },
  {
    says: /^CSS: “field-sizing”: Property “field-sizing” doesn't exist/,
    because: 'Newer than the checker; a browser without it shows a field of a fixed height.',
  },
  {
    says: /^CSS: (Unrecognized at-rule “@view-transition”|Parse Error\.$)/,
    because: 'Newer than the checker, which then trips over what follows.',
  },
  {
    on: /^design/,
    says: /^(Consider using the “h1” element|Section lacks heading|There must not be two elements .*“autofocus”)/,
    because: 'The design system shows parts of many pages on one, each twice.',
  },
];
