import { parseWithZod } from '@conform-to/zod/v4';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Sender, sendingForm } from '~/features/accounts/index.server';
import { postFacts } from '~/features/discussions/facts';
import { composeFacts } from '~/features/stories/compose-facts';
import { storyForm, versionIn } from '~/features/stories/forms.server';
import { storyInput } from '~/features/stories/story-input';
import { messages } from '~/messages';

const say = messages('en');
const { errors } = say.stories.write;
const now = new Date('2026-11-22T10:00:00Z');

type Fields = Record<string, string | string[]>;

function formOf(fields: Fields): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    for (const one of [value].flat()) form.append(name, one);
  }
  return form;
}

const SHORTEST: Fields = {
  subject: 'self',
  treatment: 'Dermatix',
  status: 'ongoing',
  change: 'better',
  interest: 'none',
};

const parse = (fields: Fields) => parseWithZod(formOf(fields), { schema: storyForm(say, now) });

function errorsOf(fields: Fields) {
  return parse(fields).reply().error ?? {};
}

function valueIn(fields: Fields) {
  const submission = parse({ ...SHORTEST, ...fields });
  if (submission.status !== 'success') throw new Error(JSON.stringify(submission.reply().error));
  return submission.value;
}

describe('the form for a story', () => {
  it('takes five answers and nothing else', () => {
    expect(valueIn({})).toMatchObject({
      treatment: 'Dermatix',
      body: '',
      sites: [],
      figures: false,
    });
  });

  it('says all that is missing at once, what changed among it', () => {
    expect(errorsOf({})).toEqual({
      subject: [errors.subject],
      treatment: [errors.treatment],
      status: [errors.status],
      change: [errors.change],
      interest: [errors.interest],
    });
  });

  it('does not ask a plan what changed', () => {
    const planned = { ...SHORTEST, status: 'planned', change: '' };
    expect(parse(planned).status).toBe('success');
  });

  const asks = (fields: Fields, asked: Sender | 'preview') => {
    const form = formOf(fields);
    const schema = storyForm(say, now).and(sendingForm(say, form, asked));
    return parseWithZod(form, { schema }).reply().error ?? {};
  };

  it('asks for consent before it publishes, and not for a preview', () => {
    expect(asks(SHORTEST, 'preview')).toEqual({});
    expect(asks(SHORTEST, 'member')).toEqual({ consent: [say.accounts.sending.errors.consent] });
    expect(asks({ ...SHORTEST, consent: 'on' }, 'member')).toEqual({});
  });

  it('asks a guest for an account, and for what the choice needs', () => {
    const sent = { ...SHORTEST, consent: 'on' };
    expect(Object.keys(asks(sent, 'guest'))).toEqual(['account']);
    const joins = ['name', 'email', 'adult', 'health'];
    expect(Object.keys(asks({ ...sent, account: 'new' }, 'guest'))).toEqual(joins);
    const signsIn = ['knownEmail', 'password'];
    expect(Object.keys(asks({ ...sent, account: 'have' }, 'guest'))).toEqual(signsIn);
  });

  it('says what is missing of the story and of the account together', () => {
    expect(Object.keys(asks({ consent: 'on', account: 'new' }, 'guest')).toSorted()).toEqual(
      [
        'subject',
        'treatment',
        'status',
        'change',
        'interest',
        'name',
        'email',
        'adult',
        'health',
      ].toSorted(),
    );
  });

  it('takes 20,000 characters and refuses one more, with the text kept', () => {
    const body = '🙂'.repeat(20_000);
    expect(valueIn({ body }).body).toBe(body);
    const submission = parse({ ...SHORTEST, body: `${body}a` });
    expect(submission.reply().error).toEqual({ body: [errors.bodyLong(20_000, 20_001)] });
    expect(submission.reply().initialValue?.body).toBe(`${body}a`);
  });

  it('counts a line end as one character, however the browser sends it', () => {
    expect(valueIn({ body: `a\r\n${'b'.repeat(19_998)}` }).body).toHaveLength(20_000);
  });

  it('leaves emoji and right-to-left text as they are, and drops signs that a database refuses', () => {
    const body = 'שלום 👩🏽‍⚕️ مرحبا';
    expect(valueIn({ body: `${body}\u0000\u0008` }).body).toBe(body);
  });

  it('takes away marks that would reorder a title', () => {
    expect(valueIn({ title: 'gel \u202eretteb' }).title).toBe('gel retteb');
  });

  it.each([
    ['2026-03', '2026-03'],
    ['03/2026', '2026-03'],
    ['3.2026', '2026-03'],
    ['2026/3', '2026-03'],
  ])('reads the month %s', (typed, month) => {
    expect(valueIn({ lastSession: typed }).lastSession).toBe(month);
  });

  it.each([
    ['2026-13', errors.lastSession],
    ['last spring', errors.lastSession],
    ['1869-01', errors.lastSession],
    ['2026-12', errors.lastSessionFuture],
  ])('refuses the month %s', (typed, words) => {
    expect(errorsOf({ ...SHORTEST, lastSession: typed })).toEqual({ lastSession: [words] });
  });

  it('refuses codes that no one offered', () => {
    const wrong = {
      cause: 'witchcraft',
      scar: 'x',
      age: 'old',
      sites: ['moon'],
      wouldDoAgain: '?',
    };
    const found = errorsOf({ ...SHORTEST, ...wrong });
    expect(Object.keys(found).sort()).toEqual(['age', 'cause', 'scar', 'sites[0]', 'wouldDoAgain']);
  });

  it('lets nothing through that is no facts', () => {
    const typed = fc.string({ unit: 'grapheme', maxLength: 400 });
    fc.assert(
      fc.property(typed, typed, typed, (treatment, interestText, body) => {
        const submission = parse({ ...SHORTEST, treatment, interestText, body });
        if (submission.status !== 'success') return;
        const { value } = submission;
        const named = { code: null, named: value.treatment, unknown: value.treatment };
        const input = storyInput.parse({
          answers: { ...value, treatment: named },
          body: value.body,
        });
        postFacts.parse(composeFacts(input.answers, '2026-11'));
      }),
    );
  });

  it('answers anything that is sent, and never falls over', () => {
    const names = [...Object.keys(SHORTEST), 'body', 'title', 'sites', 'lastSession', 'figures'];
    const anything = fc.dictionary(
      fc.constantFrom(...names),
      fc.oneof(fc.string(), fc.array(fc.string(), { maxLength: 12 })),
    );
    fc.assert(
      fc.property(anything, (fields) => {
        expect(['success', 'error']).toContain(parse(fields).status);
      }),
    );
  });
});

describe('the version that a form was opened on', () => {
  it.each([
    ['7', 7],
    ['', 0],
    ['NaN', 0],
    ['-1', 0],
    ['99999999999', 0],
    ['1.5', 0],
  ])('of "%s" is %d', (version, read) => {
    expect(versionIn(formOf({ version }))).toBe(read);
  });
});
