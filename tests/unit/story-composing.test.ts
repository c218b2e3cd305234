import { describe, expect, it } from 'vitest';
import { composeFacts } from '~/features/stories/compose-facts';
import { composeParagraphs } from '~/features/stories/compose-paragraph';
import { composeTitle } from '~/features/stories/compose-title';
import { type StoryFacts, storyFacts } from '~/features/stories/facts';
import { figuresStanding } from '~/features/stories/figures-standing';
import type { StoryAnswers } from '~/features/stories/story-input';
import { followedWords, summariseStory } from '~/features/stories/summarise-story';
import { CAUSES, PRIVATE_CAUSES } from '~/features/stories/vocabulary';
import type { Wording } from '~/features/stories/word-facts';
import { messages } from '~/messages';
import { realPosts } from '../support/real-posts';

const NAMES: Record<string, string> = {
  'topical.silicone.gel': 'Silicone gel',
  'laser.nafl.1550_1927': 'Fraxel Dual',
  'inj.mesotherapy': 'Mesotherapy',
  'surgery.radiowave': 'Radio-wave surgery',
  'filler.ha': 'Hyaluronic filler',
};
const wording: Wording = {
  say: messages('en'),
  nameOf: (code) => NAMES[code] ?? code,
};

const answers = (part: Partial<StoryAnswers> = {}): StoryAnswers => ({
  subject: 'self',
  treatment: { code: 'topical.silicone.gel' },
  status: 'completed',
  change: 'slightly_better',
  interest: 'none',
  sites: [],
  figures: false,
  ...part,
});

const titleOf = (part: Partial<StoryAnswers>) =>
  composeTitle(composeFacts(answers(part), '2026-11'), wording);

describe('the proposed title', () => {
  it.each<[string, Partial<StoryAnswers>]>([
    ['Silicone gel: slightly better', {}],
    [
      'Silicone gel on a raised surgery scar: slightly better',
      { scar: 'hypertrophic', cause: 'surgery.medical' },
    ],
    ['Silicone gel on sunken acne scars: slightly better', { scar: 'atrophic', cause: 'acne' }],
    ['Silicone gel on an infection scar: slightly better', { cause: 'other_infection' }],
    ['Silicone gel on a piercing keloid: slightly better', { scar: 'keloid', cause: 'piercing' }],
    ['Silicone gel on stretch marks: slightly better', { scar: 'striae' }],
    ['Silicone gel on a scar from birth: slightly better', { cause: 'congenital' }],
    [
      'Silicone gel on a sunken scar from squeezing or picking: slightly better',
      { scar: 'atrophic', cause: 'squeezing' },
    ],
    [
      'Silicone gel on a keloid from a procedure that went wrong: slightly better',
      { scar: 'keloid', cause: 'procedure_complication' },
    ],
    [
      'Silicone gel on stretch marks from growth, pregnancy or weight: slightly better',
      { scar: 'striae', cause: 'growth_pregnancy_weight' },
    ],
    ['Silicone gel: planned', { status: 'planned', change: undefined }],
    [
      'Silicone gel on my child’s burn scar: gone',
      { subject: 'my_child', cause: 'burn.thermal', change: 'gone' },
    ],
    ['Silicone gel on someone else’s scar: worse', { subject: 'someone_else', change: 'worse' }],
    ['magic soap: slightly better', { treatment: { code: null, named: 'magic soap' } }],
  ])('is "%s"', (title, part) => {
    expect(titleOf(part)).toBe(title);
  });

  it('names every cause that may be shown', () => {
    const silent = CAUSES.filter((cause) => titleOf({ cause }) === titleOf({}));
    expect(silent).toEqual([...PRIVATE_CAUSES, 'unsure']);
  });

  it('says nothing of a private cause', () => {
    expect(titleOf({ cause: 'self_injury', scar: 'flat' })).toBe(
      'Silicone gel on a flat scar: slightly better',
    );
  });

  it('fits into a title, however long the name of the treatment', () => {
    const title = titleOf({ treatment: { code: null, named: '💧'.repeat(40) }, cause: 'acne' });
    expect([...title].length).toBeLessThanOrEqual(120);
    expect(title).toContain('💧');
  });
});

/** The facts of the most tangled of the real posts. */
function tangled(): StoryFacts {
  const post = realPosts.find((one) => one.key === 'tangled-course');
  return storyFacts.parse(post?.facts);
}

describe('the paragraph of facts', () => {
  const text = composeParagraphs(tangled(), wording)
    .flatMap(({ sentences }) => sentences)
    .join(' ');

  it('keeps counts of scars, and tells what was read out of words as about', () => {
    expect(text).toContain('5 sunken chickenpox scars on the face: large, from age 23.');
    expect(text).toContain('About 2 sunken chickenpox scars on the back');
  });

  it('tells a treatment on a part of the scars as that', () => {
    expect(text).toMatch(/Radio-wave surgery .*on 2 of the scars on the face/);
  });

  it('tells treatments in turn as one course', () => {
    expect(text).toContain(
      'In turn: Fraxel Dual and Mesotherapy, a step every 2 weeks, 3 rounds, planned by “doctor”.',
    );
  });

  it('keeps a range a range', () => {
    expect(text).toContain('about 3 to 4 sessions');
    expect(text).toContain('Fraxel Dual on 2 of the scars on the face, 5 to 7 sessions');
  });

  it('keeps counts of what changed, for the scars that they are of', () => {
    expect(text).toMatch(/After round 3, .*the scars on the face: 3 gone, 2 better/);
    expect(text).toMatch(/the scars on the back: 1 gone, 1 not told/);
  });

  it('says that one bill was for two places, and that its year was not said', () => {
    expect(text).toMatch(
      /UAH\u00a0900 a session for Fraxel Dual \(one bill for the scars on the face and the scars on the back, year not said\)/,
    );
  });

  it('says nothing of a scar of which nothing was said', () => {
    const facts = composeFacts(answers({ cause: 'self_injury' }), '2026-11');
    expect(composeParagraphs(facts, wording)).toEqual([
      { about: 'done', sentences: ['Silicone gel: finished.'] },
      { about: 'changed', sentences: ['In November 2026: slightly better.'] },
    ]);
  });

  it('begins every sentence with a capital letter, also with a name as the author typed it', () => {
    const named = { code: null, named: 'a gel' };
    const facts = composeFacts(answers({ treatment: named, status: 'ongoing' }), '2026-11');
    const [done] = composeParagraphs(facts, wording);
    expect(done?.sentences).toEqual(['A gel: going on.']);
  });

  it('is empty for an opinion in general', () => {
    const opinion = {
      kind: 'opinion' as const,
      subjects: [],
      claims: [{ says: 'Too dear.', about: ['laser'] }],
      interest: null,
      consents: { publish: null },
    };
    expect(composeParagraphs(opinion, wording)).toEqual([]);
    expect(composeTitle(opinion, wording)).toBe('An opinion on laser');
  });
});

describe('what a reader sees in ten seconds', () => {
  const rowsOf = (facts: Parameters<typeof summariseStory>[0], own = false) =>
    Object.fromEntries(
      summariseStory(facts, wording, own).rows.map(({ label, value }) => [label, value]),
    );

  it('tells the latest change, and what nobody answered as not said', () => {
    const rows = rowsOf(tangled());
    expect(rows['Tie to a seller']).toBe('Not answered');
    expect(rows['Followed for']).toBe('Not said');
    expect(rows['Where it stands']).toBe('Going on');
  });

  it('does not count what was only read out of words as said', () => {
    const facts = tangled();
    facts.wouldDoAgain = { value: 'yes', certainty: 'inferred' };
    expect(rowsOf(facts)['Would do it again']).toBe('Not said');
  });

  it('shows a private cause to the author alone', () => {
    const facts = composeFacts(answers({ cause: 'self_injury', sites: ['forearm'] }), '2026-11');
    const everything = (own: boolean) =>
      JSON.stringify([summariseStory(facts, wording, own), composeParagraphs(facts, wording)]);
    expect(everything(true)).toContain('Self-injury');
    expect(everything(false).toLowerCase()).not.toContain('injury');
  });

  it('says nothing of having followed what goes on, in the month of its last session', () => {
    const part = { lastSession: '2026-11' };
    const ongoing = rowsOf(composeFacts(answers({ ...part, status: 'ongoing' }), '2026-11'));
    expect(ongoing).not.toHaveProperty('Followed for');
    const later = rowsOf(composeFacts(answers({ ...part, status: 'ongoing' }), '2026-12'));
    expect(later['Followed for']).toBe('About a month');
    const finished = rowsOf(composeFacts(answers(part), '2026-11'));
    expect(finished['Followed for']).toBe('Less than a month');
  });

  it.each([
    [0, 'Less than a month'],
    [31, 'About a month'],
    [183, 'About 6 months'],
    [1096, 'About 3 years'],
    [null, 'Not said'],
  ])('words %s days of follow-up', (days, words) => {
    expect(followedWords(days, wording)).toBe(words);
  });
});

describe('whether a story is counted in figures', () => {
  const standing = (part: Partial<StoryAnswers>) =>
    figuresStanding(composeFacts(answers({ figures: true, ...part }), '2026-11'), 'member');

  it('is so with consent, no tie and a treatment that ended', () => {
    expect(standing({})).toBe('counted');
    expect(standing({ status: 'stopped_early' })).toBe('counted');
  });

  it.each<[ReturnType<typeof standing>, Partial<StoryAnswers>]>([
    ['no_consent', { figures: false }],
    ['interest', { interest: 'works_for_seller' }],
    ['not_answered', { interest: 'prefer_not_to_say' }],
    ['not_finished', { status: 'ongoing' }],
    ['opinion', { subject: 'someone_else' }],
  ])('is not: %s', (reason, part) => {
    expect(standing(part)).toBe(reason);
  });
});
