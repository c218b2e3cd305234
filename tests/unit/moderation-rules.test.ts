import { describe, expect, it } from 'vitest';
import type { Actor } from '~/features/accounts/policy';
import { decisionForm, reportForm } from '~/features/moderation/forms.server';
import { actionsFor, editWaits, mayDecide } from '~/features/moderation/policy';
import {
  ACTIONS,
  asReportReason,
  isReasonCode,
  REASON_CODES,
  REASONS,
  REPORT_CODES,
  reasonsFor,
  suggestedBy,
} from '~/features/moderation/reasons';
import { STATES } from '~/features/posts/rules';
import { messages } from '~/messages';
import { textChanges } from '~/platform/text-changes';

const say = messages('en').review;
const actor = (role: Actor['role']): Actor => ({ id: role, name: role, role, language: 'en' });

describe('reasons', () => {
  it('each has a name and a text for the member, of its own', () => {
    const texts = REASON_CODES.map((code) => say.reasons[code].text);
    const names = REASON_CODES.map((code) => say.reasons[code].name);
    expect(new Set(texts).size).toBe(REASON_CODES.length);
    expect(new Set(names).size).toBe(REASON_CODES.length);
  });

  it('promise nothing, and call nobody abnormal', () => {
    const words = REASON_CODES.map((code) => say.reasons[code].text).join(' ');
    expect(words).not.toMatch(/abnormal|\bbest\b|guarantee|flawless|suffer/i);
  });

  it('stand with the acts that they fit, the usual ones first', () => {
    for (const action of ACTIONS) {
      const codes = reasonsFor(action);
      const usual = codes.filter((code) => REASONS[code][0] === action);
      expect(codes.slice(0, usual.length)).toEqual(usual);
    }
    expect(reasonsFor('send_back')).toContain('THIN_STORY');
    expect(reasonsFor('remove')).not.toContain('DISTRESS');
    expect(reasonsFor('restore')).toEqual([]);
  });

  it('that reports point to come first, and only where they fit the act', () => {
    const suggested = suggestedBy(['unkind', 'danger']);
    expect(reasonsFor('remove', suggested)).toEqual(expect.arrayContaining(reasonsFor('remove')));
    expect(reasonsFor('remove', suggested).slice(0, 2)).toEqual(['SELF_HARM', 'SHAMING']);
    expect(reasonsFor('keep', suggested)).toEqual([]);
  });

  it('are told from other words that stand in the database', () => {
    expect([isReasonCode('DOSAGE'), isReasonCode('toString'), isReasonCode(null)]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('who decides on what', () => {
  it('no member, no guest, no moderator on their own; an administrator on all', () => {
    const post = { authorId: 'moderator' };
    expect(mayDecide(null, post)).toBe(false);
    expect(mayDecide(actor('member'), post)).toBe(false);
    expect(mayDecide(actor('moderator'), post)).toBe(false);
    expect(mayDecide(actor('moderator'), { authorId: null })).toBe(true);
    expect(mayDecide(actor('admin'), { authorId: 'admin' })).toBe(true);
  });

  it('a published post is not published again, but the change that waits is', () => {
    expect(actionsFor({ state: 'published', editWaits: false, reported: false })).not.toContain(
      'publish',
    );
    expect(actionsFor({ state: 'published', editWaits: true, reported: false })).toContain(
      'publish',
    );
  });

  it('what is out and reported may be left as it is; what waits may not', () => {
    const acts = (state: (typeof STATES)[number], reported: boolean) =>
      actionsFor({ state, editWaits: false, reported });
    const kept = STATES.filter((state) => acts(state, true).includes('keep'));
    expect(kept).toEqual([
      ...['unreviewed', 'published', 'sent_back', 'hidden', 'retracted', 'removed'],
    ]);
    expect(STATES.flatMap((state) => acts(state, false))).not.toContain('keep');
  });

  it('what is private or erased is nobody’s to decide', () => {
    for (const state of ['draft', 'diary', 'scheduled', 'erased'] as const) {
      expect(actionsFor({ state, editWaits: false, reported: false })).toEqual([]);
    }
  });

  it('a change waits only where an older version is out', () => {
    const waiting = STATES.filter((state) =>
      editWaits({ state, newestRevision: { state: 'pending' } }),
    );
    expect(waiting).toEqual(['unreviewed', 'published']);
  });
});

describe('the form of a decision', () => {
  const form = decisionForm(say.problem, 'story');
  const seen = { version: 1, seenRevision: 'r' };
  const edit = { ...seen, action: 'edit_and_publish', title: 'A title' };

  it('counts an emoji as one letter and a line end as one', () => {
    expect(form.safeParse({ ...edit, body: '🙂'.repeat(20_000) }).success).toBe(true);
    expect(form.safeParse({ ...edit, body: '🙂'.repeat(20_001) }).success).toBe(false);
    const lines = `${'\r\n'.repeat(100)}a`.padStart(20_150, 'b');
    expect(form.safeParse({ ...edit, body: lines }).success).toBe(false);
    expect(form.safeParse({ ...edit, body: `a${'\r\n'.repeat(9_999)}b` }).success).toBe(true);
  });

  it('needs a reason to send back or to remove, and none to publish', () => {
    expect(form.safeParse({ ...seen, action: 'send_back' }).success).toBe(false);
    expect(form.safeParse({ ...seen, action: 'remove', reason: 'NONSENSE' }).success).toBe(false);
    expect(form.safeParse({ ...seen, action: 'publish' }).success).toBe(true);
  });
});

describe('the form of a decision on a reply', () => {
  const form = decisionForm(say.problem, 'reply');
  const edit = { version: 1, seenRevision: 'r', action: 'edit_and_publish' };

  it('has words and no title', () => {
    expect(form.parse({ ...edit, body: 'Kinder.' })).toMatchObject({ title: '', body: 'Kinder.' });
    expect(form.safeParse({ ...edit, body: ' ' }).success).toBe(false);
    expect(form.safeParse(edit).success).toBe(false);
  });
});

describe('the form of a report', () => {
  const form = reportForm(messages('en'));

  it('needs a reason, and words where the reason alone says too little', () => {
    const wordless = REPORT_CODES.filter((reason) => form.safeParse({ reason }).success);
    expect(wordless).toEqual(REPORT_CODES.filter((code) => code !== 'other' && code !== 'law'));
    expect(form.safeParse({ reason: 'other', words: ' ' }).success).toBe(false);
    expect(form.safeParse({ reason: 'other', words: 'It shouts.' }).success).toBe(true);
    expect(form.safeParse({ reason: 'toString', words: 'x' }).success).toBe(false);
  });

  it('takes an address or none, and 2,000 letters of words', () => {
    const report = { reason: 'advert' };
    expect(form.safeParse({ ...report, email: 'a@example.org' }).success).toBe(true);
    expect(form.safeParse({ ...report, email: 'no address' }).success).toBe(false);
    expect(form.safeParse({ ...report, words: '🙂'.repeat(2000) }).success).toBe(true);
    expect(form.safeParse({ ...report, words: '🙂'.repeat(2001) }).success).toBe(false);
  });

  it('reads a stored reason that is no longer there as another one', () => {
    expect([asReportReason('unkind'), asReportReason('gone'), asReportReason('toString')]).toEqual([
      'unkind',
      'other',
      'other',
    ]);
  });
});

describe('what changed in a text', () => {
  it('is told by the paragraph', () => {
    expect(textChanges('One.\n\nTwo.\n\nThree.', 'One.\n\nThree.\n\nFour.')).toEqual({
      gone: ['Two.'],
      added: ['Four.'],
    });
  });

  it('a paragraph that stands twice now is new once', () => {
    expect(textChanges('One.', 'One.\n\nOne.')).toEqual({ gone: [], added: ['One.'] });
  });

  it('the same text has no changes', () => {
    expect(textChanges('One.\n\nTwo.', 'One.\n \nTwo.\n')).toEqual({ gone: [], added: [] });
  });
});
