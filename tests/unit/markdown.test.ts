import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cookPost, plainText } from '~/platform/markdown.server';

test('links of members carry nofollow and ugc', () => {
  expect(cookPost('[x](https://example.org)')).toContain('rel="nofollow ugc noopener"');
  expect(cookPost('https://example.org')).toContain('rel="nofollow ugc noopener"');
});

test('nothing that runs or loads gets through', () => {
  const attempts = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '![x](https://example.org/pixel.gif)',
    '[x](javascript:alert(1))',
    '[x](data:text/html,<script>1</script>)',
    '<a href="//example.org">x</a>',
    '<iframe src="https://example.org"></iframe>',
    '<p style="position:fixed" onclick="x()" class="button" id="main">x</p>',
    '<svg><a xlink:href="javascript:alert(1)">x</a></svg>',
    '<form action="/logout"><button>x</button></form>',
  ];
  for (const attempt of attempts) {
    const html = cookPost(attempt);
    expect(html, attempt).not.toMatch(
      /<(script|img|iframe|svg|form|button)|on\w+=|href="(?!https?:\/\/)|style=|class=|id=/i,
    );
  }
});

/** What attempts to get past a sanitiser are made of. */
const MARKS = [
  ...['<', '>', '</', '<!--', '-->', '<a href="', '<script', '<svg', '<p ', 'onclick=', 'style='],
  ...['"', "'", '=', '/', ' ', '\n', '\n\n', '[x](', ')', '![', '](', '`', '```', '*', '_', '#'],
  ...['javascript:', 'https://example.org', '&lt;', '&#60;', '&', '|', '| - |', '- ', '> ', '\0'],
];

test('whatever is typed, only known tags come out', () => {
  const known =
    /^<\/?(p|br|hr|em|strong|del|blockquote|ul|ol|li|a|code|pre|h3|h4|table|thead|tbody|tr|th|td)[\s/>]/;
  const pieces = fc
    .array(fc.oneof(fc.constantFrom(...MARKS), fc.string({ unit: 'grapheme', maxLength: 3 })))
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(pieces, (typed) => {
      for (const [tag] of cookPost(typed).matchAll(/<[^>]*>?/g)) expect(tag).toMatch(known);
    }),
  );
});

test('headings of a post stay below the headings of its page', () => {
  expect(cookPost('# One\n\n## Two\n\n### Three')).not.toMatch(/<h[12]/);
});

test('marks that turn the reading order are taken out, right-to-left text stays', () => {
  expect(cookPost('a\u202eb')).toContain('ab');
  expect(cookPost('שלום مرحبا 🌿')).toContain('שלום مرحبا 🌿');
});

test('plain text has the words without their marks', () => {
  expect(plainText('**Much** better & <b>less</b> red\n\n- now')).toBe(
    'Much better & less red now',
  );
});

test.each(['> ', '1. ', '> - '])(
  '%j repeated to the limit of a post does not end in an error',
  (mark) => {
    const typed = mark.repeat(20_000 / mark.length);
    expect(() => cookPost(typed)).not.toThrow();
    expect(plainText(`${typed}word`)).toContain('word');
  },
);

test('marks in heaps are shown as they were typed, and soon', () => {
  const typed = `<b>${'*a '.repeat(5_000)}${'a* '.repeat(1_600)}\nend`;
  const before = performance.now();
  expect(cookPost(typed)).toMatch(/^<p>&lt;b&gt;\*a \*a .* a\* <br \/>end<\/p>$/);
  expect(performance.now() - before).toBeLessThan(1_000);
});
