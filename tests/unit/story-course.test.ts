import { describe, expect, it } from 'vitest';
import { whyKept } from '~/features/stories/completion/order-treatments';
import { proposeProtocol } from '~/features/stories/completion/propose-protocol';
import { quantityText, readQuantity } from '~/features/stories/completion/typed-answers.server';
import { composeParagraphs } from '~/features/stories/compose-paragraph';
import { composeTimeline } from '~/features/stories/compose-timeline';
import { type StoryFacts, storyFacts } from '~/features/stories/facts';
import { messages } from '~/messages';
import { LANGUAGES } from '~/urls';

const told = (parts: object = {}): StoryFacts =>
  storyFacts.parse({
    kind: 'story',
    subject: 'self',
    scars: [{ ref: 'A', sites: ['face'] }],
    treatments: [
      {
        ...{ ref: 't1', scars: ['A'], code: 'laser', start: '2024-01', status: 'ongoing' },
        ...{ intervalDays: { value: 28, certainty: 'stated' } },
        ...{ sessionsDone: { value: 4, certainty: 'stated' }, paidBy: 'insurance' },
        perDay: { value: 2, certainty: 'stated', about: true },
        log: [{ date: '2024-02', device: 'a lamp', how: 'it was warm' }],
        effects: [{ kind: 'burn', severity: 'severe', lastedDays: 3, neededCare: true }],
      },
      {
        ...{ ref: 't2', scars: ['A'], code: 'peel', noEffects: true },
        ...{ intervalDays: { value: 28, certainty: 'stated' } },
        sessionsDone: { value: 3, certainty: 'stated' },
      },
    ],
    assessments: [
      { ref: 'a1', about: 't1', scars: ['A'], change: 'better', when: { date: '2024-03' } },
      {
        ...{ ref: 'a2', about: 't1', scars: ['A'], change: 'worse', when: { date: '2024-11' } },
        ...{ bother: 7, itch: 1, pain: 2, tight: 3, grade: 4, wouldDoAgain: 'no' },
      },
    ],
    worthIt: 'no',
    verdictWhy: 'too dear',
    interest: 'none',
    consents: { publish: '2026-11', figures: null },
    ...parts,
  });

describe('an amount is typed as people say it', () => {
  it.each([
    ['3', { value: 3 }],
    ['3-4', { min: 3, max: 4 }],
    ['3 или 4', { min: 3, max: 4 }],
    ['близько 3', { value: 3, about: true }],
    ['at least 5', { min: 5 }],
    ['5+', { min: 5 }],
    ['до 6', { max: 6 }],
    ['2,5', { value: 2.5 }],
  ])('reads “%s”, and fills the field with what is read the same', (typed, amount) => {
    const read = readQuantity(typed);
    expect(read).toEqual({ ...amount, certainty: 'stated' });
    expect(readQuantity(quantityText(read ?? undefined))).toEqual(read);
  });

  it.each(['many', '4-3', '-1', '3 4'])('does not guess at “%s”', (typed) => {
    expect(readQuantity(typed)).toBeNull();
  });
});

describe('a course', () => {
  it('of two treatments with one interval looks like two in turn', () => {
    expect(proposeProtocol(told())).toEqual({
      ...{ ref: 'p1', pattern: 'alternating', steps: ['t1', 't2'] },
      ...{ stepDays: 14, cycleDays: 28, cyclesDone: 3 },
    });
  });

  it('keeps a treatment that something is told of', () => {
    expect(whyKept(told(), 't1')).toBe('judged');
    expect(whyKept(told(), 't2')).toBeNull();
  });

  it('shows on its line that the author thinks otherwise than before', () => {
    const line = composeTimeline(told(), { say: messages('en'), nameOf: (code) => code });
    expect(line.map(({ kind, changedMind }) => [kind, changedMind])).toEqual([
      ['began', false],
      ['session', false],
      ['began', false],
      ['judged', false],
      ['judged', true],
    ]);
  });

  it.each(LANGUAGES)('is told in %s with every answer', (language) => {
    const say = messages(language);
    const { tell, course } = say.stories;
    const wording = { say, nameOf: (code: string) => code };
    const text = composeParagraphs(told(), wording)
      .flatMap(({ sentences }) => sentences)
      .join(' ');
    for (const words of [
      ...[tell.noEffects, course.effects.burn.toLowerCase(), tell.neededCare.yes, 'a lamp'],
      ...['it was warm', tell.paidBy.insurance, tell.score.bother(7), tell.score.itch(1)],
      ...[tell.score.pain(2), tell.score.tight(3), tell.grade[4], tell.why('too dear')],
      ...[tell.againThen(say.terms.answer.no.toLowerCase())],
      tell.perDay({ from: 2, to: 2, about: true }),
      tell.worthIt(say.terms.answer.no.toLowerCase()),
    ]) {
      expect(text).toContain(words);
    }
  });
});
