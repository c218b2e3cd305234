import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { postFacts } from '~/features/discussions/facts';
import { detectLanguage } from '~/features/posts/detect-language';
import {
  answersOf,
  composeFacts,
  freeTextOf,
  recomposeFacts,
  retieFacts,
} from '~/features/stories/compose-facts';
import { type StoryFacts, storyFacts } from '~/features/stories/facts';
import { ageOf, followedDays, latestChange, projectFacts } from '~/features/stories/project-facts';
import { type StoryAnswers, storyAnswers } from '~/features/stories/story-input';
import {
  AGE_BANDS,
  ANSWERS,
  CAUSES,
  CHANGES,
  INTERESTS,
  SCAR_KINDS,
  SITE_CODES,
  STATUSES,
  SUBJECTS,
} from '~/features/stories/vocabulary';
import { realPosts } from '../support/real-posts';

const maybe = <T>(values: readonly T[]) =>
  fc.option(fc.constantFrom(...values), { nil: undefined });
const words = (maxLength: number) => fc.string({ minLength: 1, maxLength, unit: 'grapheme' });
const month = fc
  .tuple(fc.integer({ min: 1970, max: 2026 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, inYear]) => `${year}-${String(inYear).padStart(2, '0')}`);

/** Any answers that the form can be sent with. */
const anyAnswers: fc.Arbitrary<StoryAnswers> = fc.record(
  {
    subject: fc.constantFrom(...SUBJECTS),
    treatment: fc.oneof(
      fc.record({ code: fc.constantFrom('laser', 'topical.silicone.gel') }),
      words(20).map((named) => ({ code: null, named, unknown: named })),
    ),
    status: fc.constantFrom(...STATUSES),
    change: maybe(CHANGES),
    interest: fc.constantFrom(...INTERESTS),
    interestText: fc.option(words(40), { nil: undefined }),
    scar: maybe(SCAR_KINDS),
    cause: maybe(CAUSES),
    sites: fc.uniqueArray(fc.constantFrom(...SITE_CODES), { maxLength: 10 }),
    age: maybe(AGE_BANDS),
    lastSession: fc.option(month, { nil: undefined }),
    wouldDoAgain: maybe(ANSWERS),
    figures: fc.boolean(),
  },
  { requiredKeys: ['subject', 'treatment', 'status', 'interest', 'sites', 'figures'] },
);

const asked = (answers: StoryAnswers) => ({
  ...answers,
  treatment: { ...answers.treatment, unknown: undefined },
  ...(answers.status === 'planned' && {
    change: undefined,
    lastSession: undefined,
    wouldDoAgain: undefined,
  }),
  ...(answers.subject === 'someone_else' && { figures: false }),
});

describe('facts made of answers', () => {
  it('are facts, whatever the answers', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        storyAnswers.parse(answers);
        const facts = composeFacts(answers, '2026-11');
        expect(postFacts.parse(facts)).toEqual(facts);
      }),
    );
  });

  it('give back the answers, but for those that are not asked of a plan or an opinion', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const facts = composeFacts(answers, '2026-11');
        // Through JSON, as the database keeps them: what is undefined is absent.
        const kept = postFacts.parse(JSON.parse(JSON.stringify(facts)));
        if (kept.kind !== 'story' && kept.kind !== 'opinion') throw new Error('neither');
        expect(plain(answersOf(kept))).toEqual(plain(asked(answers)));
      }),
    );
  });

  it('make an opinion of what happened to someone else, never counted', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const facts = composeFacts({ ...answers, subject: 'someone_else' }, '2026-11');
        expect(facts.kind).toBe('opinion');
        expect(projectFacts(facts).story.inFigures).toBe(false);
      }),
    );
  });

  it('show no private cause to lists', () => {
    const facts = composeFacts(
      { ...sample, cause: 'self_injury', sites: ['forearm', 'thigh'] },
      '2026-11',
    );
    expect(projectFacts(facts).scars.map((row) => row.cause)).toEqual([null, null]);
  });
});

const sample: StoryAnswers = {
  subject: 'self',
  treatment: { code: 'laser' },
  status: 'completed',
  change: 'better',
  interest: 'none',
  sites: ['cheek'],
  figures: true,
};

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

function real(key: string): StoryFacts {
  return storyFacts.parse(realPosts.find((post) => post.key === key)?.facts);
}

describe('an edit', () => {
  it('keeps the month of an answer that stays the same', () => {
    const before = composeFacts(sample, '2026-01');
    const after = recomposeFacts(before, { ...sample, scar: 'keloid' }, '2026-11');
    expect(after.kind === 'story' && after.assessments[0]?.when?.date).toBe('2026-01');
  });

  it('gives a new answer the month in which it is given', () => {
    const before = composeFacts(sample, '2026-01');
    const after = recomposeFacts(before, { ...sample, change: 'worse' }, '2026-11');
    expect(after.kind === 'story' && after.assessments[0]?.when?.date).toBe('2026-11');
  });

  it('finds that a tangled story holds more than the form', () => {
    expect(answersOf(real('tangled-course'))).toBeNull();
  });

  it('of a tangled story changes the tie to a seller and nothing else', () => {
    const before = real('tangled-course');
    const after = retieFacts(before, { interest: 'none', figures: true });
    expect(after).toEqual({ ...before, interest: 'none', consents: expect.anything() });
  });
});

describe('free text', () => {
  const facts = composeFacts(sample, '2026-11');

  it('is none where only questions were answered', () => {
    expect(freeTextOf({ title: 'Laser: better', body: '', facts }, 'Laser: better')).toEqual([]);
  });

  it('is an own title, the text, the words about a tie, and a name that the tree lacks', () => {
    const typed = composeFacts(
      { ...sample, treatment: { code: null, named: 'soap' }, interestText: 'my aunt' },
      '2026-11',
    );
    expect(freeTextOf({ title: 'Mine', body: 'Well.', facts: typed }, 'Soap: better')).toEqual([
      'Mine',
      'Well.',
      'my aunt',
      'soap',
    ]);
  });
});

describe('what lists know of a story', () => {
  it('is the last judgement that says something', () => {
    expect(latestChange(real('tangled-course').assessments)).toBe('better');
    expect(latestChange([])).toBeNull();
  });

  it.each([
    [{ gone: 3, better: 0, same: 0, worse: 0 }, 'gone'],
    [{ gone: 1, better: 0, same: 0, worse: 0, notReported: 1 }, 'better'],
    [{ gone: 3, better: 2, same: 0, worse: 0 }, 'better'],
    [{ gone: 3, better: 0, same: 0, worse: 1 }, 'mixed'],
    [{ gone: 0, better: 0, same: 2, worse: 1 }, 'worse'],
    [{ gone: 0, better: 0, same: 2, worse: 0 }, 'same'],
    [{ gone: 0, better: 0, same: 0, worse: 0 }, null],
  ])('reads the counts %j as %s', (counts, change) => {
    expect(latestChange([{ ref: 'a', about: 't', scars: [], counts }])).toBe(change);
  });

  it('counts days from the last session, else from the start, by the middles of months', () => {
    const told = (treatment: object, date?: string) => ({
      ...real('tangled-course'),
      treatments: [{ ref: 't', scars: ['A'], code: null, ...treatment }],
      assessments: [{ ref: 'a', about: 't', scars: ['A'], ...(date && { when: { date } }) }],
    });
    expect(followedDays(told({ lastSession: '2026-03' }, '2026-03'))).toBe(0);
    expect(followedDays(told({ lastSession: '2026-03', start: '2025-01' }, '2026-09'))).toBe(184);
    expect(followedDays(told({ start: '2025-01' }, '2026-01'))).toBe(365);
    expect(followedDays(told({ lastSession: '2026-03' }, '2026-01'))).toBeNull();
    expect(followedDays(told({ lastSession: '2026-03' }))).toBeNull();
    expect(followedDays(told({}, '2026-03'))).toBeNull();
  });

  it('reads the age of a scar out of two dates only where they leave no doubt', () => {
    const age = (date: string, start: string) =>
      ageOf({ ref: 'A', sites: [], onset: { date } }, [
        { ref: 't', scars: ['A'], code: null, start },
      ]);
    expect(age('2026-01', '2026-02')).toBe('lt3m');
    expect(age('2026-01', '2026-09')).toBe('3to12m');
    expect(age('2019', '2026-09')).toBe('gt12m');
    expect(age('2026', '2026-09')).toBeNull();
  });
});

describe('the language of a text', () => {
  it.each([
    ['The gel helped.', 'uk', 'en'],
    ['Гель допоміг, але не зовсім.', 'en', 'uk'],
    ['Гель помог, но не совсем, и это хорошо, ведь мы ждали.', 'en', 'ru'],
    ['', 'uk', 'uk'],
    ['👍👍', 'ru', 'ru'],
  ])('of "%s" read in %s is %s', (text, spoken, language) => {
    expect(detectLanguage(text, spoken)).toBe(language);
  });
});
