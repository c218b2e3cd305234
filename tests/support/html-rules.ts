import type { ConfigData } from 'html-validate';

/** What every page's HTML keeps to. A rule that is changed or off has its reason beside it. */
export const htmlRules: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:standard', 'html-validate:a11y'],
  rules: {
    // React writes `<br/>`, `async=""` and `autoComplete`, which HTML reads like `<br>`, `async`
    // and `autocomplete`.
    'void-style': ['error', { style: 'selfclosing' }],
    'attribute-boolean-style': ['error', { style: 'empty' }],
    'attr-case': 'off',
    // A label that holds its field names it by `for` too: some voice control knows no other way.
    'no-redundant-for': 'off',
    // Ticks of one group share a name, and so do the filters that are set and the field for one more.
    'form-dup-name': 'off',
    // Members choose titles of up to 120 characters, and a search engine cuts them where it likes.
    'long-title': 'off',
  },
};

/** A page of the design system shows a part twice, by day and by night, and forms that lead nowhere. */
export const designRules: ConfigData = {
  ...htmlRules,
  rules: { ...htmlRules.rules, 'unique-landmark': 'off', 'wcag/h32': 'off' },
};
