import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect } from '~/platform/db/client.server';
import { newMember, newPost } from '../support/people-and-posts';
import { startServer, type TestServer } from '../support/server';
import { Visitor } from '../support/visitor';

const RUNS = 40;

let server: TestServer;
let moderator: Visitor;
let waiting: string;
beforeAll(async () => {
  server = await startServer({ env: { DEMO: '1' } });
  moderator = guest();
  await moderator.signIn('moderator@demo.scarwise.example', 'scars-have-stories');
  const { db, close } = connect(server.databaseUrl, { poolSize: 1 });
  waiting = await newPost(db, await newMember(db), { state: 'pending' });
  await close();
});
afterAll(() => server.stop());

/** What a field may hold: what belongs into some field of some form, and what belongs into none. */
const value = fc.oneof(
  fc.constantFrom('self', 'child', 'other', 'ongoing', 'planned', 'better', 'mixed', 'none', 'on'),
  fc.constantFrom('publish', 'preview', 'edit_and_publish', 'remove', 'restore', 'send_back'),
  fc.constantFrom('scar:keloid', 'treatment:laser', 'guide:x', 'treatment:', 'zzz, Fraxel;;'),
  fc.constantFrom('new', 'have', 'Dermatix', 'Fraxel', 'keep', 'ear', 'acne', 'gt12m', '2024-13'),
  fc.constantFrom('a@example.org', 'a@b', 'long enough a password', 'advice', '1', '0', '-1'),
  fc.constantFrom('NaN', '1e999', '99999999999', 'null', '{}', '[]', 'true', '\ufffe', '\u202e'),
  fc.constantFrom("'; DROP TABLE posts; --", '%', '\\', '\r\n', '\u2028', '../..', '[x](y)'),
  fc.string({ unit: 'grapheme', maxLength: 40 }).filter((text) => !text.includes('\0')),
  fc.string({ unit: 'binary', minLength: 150, maxLength: 3000 }),
);

const NAMES = {
  story: [
    ...[
      'subject',
      'treatment',
      'treatmentChoice',
      'treatmentAsked',
      'status',
      'change',
      'interest',
    ],
    ...['interestText', 'figures', 'scar', 'cause', 'age', 'lastSession', 'wouldDoAgain', 'title'],
    ...['body', 'consent', 'account', 'name', 'email', 'adult', 'health', 'knownEmail', 'password'],
    ...['sites', 'sites[0]', 'sites[]', 'once', 'as', 'intent'],
  ],
  discussion: [
    ...['title', 'body', 'subjects', 'subjects[0]', 'subjects[]', 'another', 'offered', 'seen'],
    ...['kind', 'scar', 'cause', 'sites', 'age', 'tried', 'interest', 'interestText', 'consent'],
    ...['account', 'name', 'email', 'adult', 'health', 'knownEmail', 'password', 'version'],
    ...['once', 'as', 'intent', 'deed'],
  ],
  account: ['name', 'email', 'adult', 'health', 'password', 'once'],
  review: [
    ...['action', 'version', 'seenRevision', 'seenDecision', 'reason', 'quoted', 'note', 'title'],
    ...['body', 'once', 'undo'],
  ],
};

/** Names of the form most of the time, any other sometimes, each once or several times. */
const formOf = (names: string[]) => {
  const known = fc.constantFrom(...names);
  const name = fc.oneof(
    { weight: 30, arbitrary: known },
    { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
  );
  return fc.array(fc.tuple(name, value), { maxLength: 30 });
};

/** A form that is in order, with some fields of `formOf` over it. */
const spoiled = (names: string[], good: Record<string, string>) =>
  fc
    .array(fc.tuple(fc.constantFrom(...names), value), { maxLength: 4 })
    .map((fields) => Object.entries({ ...good, ...Object.fromEntries(fields) }));

const STORY = {
  ...{ subject: 'self', treatment: 'Dermatix', status: 'ongoing', change: 'better' },
  ...{ interest: 'none', consent: 'on', intent: 'publish', title: 'A gel', body: 'It helped.' },
};

const DISCUSSION = {
  ...{ title: 'Does Dermatix help?', body: 'It itches.', interest: 'none', seen: 'yes' },
  ...{ subjects: 'scar:keloid', tried: 'Fraxel, x', consent: 'on', intent: 'publish' },
};

async function neverFails(
  path: () => string,
  forms: fc.Arbitrary<[string, string][]>,
  visitor: () => Visitor,
): Promise<void> {
  const property = fc.asyncProperty(forms, async (fields) => {
    const body = new URLSearchParams(fields);
    const headers = { origin: server.url };
    const answer = await visitor().open(path(), { method: 'POST', body, headers });
    expect(answer.status).toBeLessThan(500);
    // Led on, or told in words.
    expect(answer.location ?? answer.page.querySelector('h1')?.text).toBeTruthy();
  });
  await fc.assert(property, { numRuns: RUNS, interruptAfterTimeLimit: 40_000 });
}

const guest = () => new Visitor(server.url);

describe('whatever is sent, a person gets an answer', () => {
  it.each([
    ['/stories/new', NAMES.story, {}],
    ['/stories/new', NAMES.story, STORY],
    ['/discussions/new', NAMES.discussion, DISCUSSION],
    ['/discussions/new?kind=question', NAMES.discussion, DISCUSSION],
    ['/discussions/new?kind=opinion&treatment=%25&guide=x', NAMES.discussion, DISCUSSION],
    ['/discussions/new?kind=talk', NAMES.discussion, {}],
    ['/guides/atrophic-scars/comment', NAMES.discussion, DISCUSSION],
    ['/guides/atrophic-scars/comment?to=%F0%9F%99%82', NAMES.discussion, DISCUSSION],
    [
      '/join',
      NAMES.account,
      { name: 'Someone', email: 'x@example.org', adult: 'on', health: 'on' },
    ],
    ['/login', NAMES.account, { email: 'x@example.org', password: 'not the password' }],
    ['/login/forgot', NAMES.account, {}],
  ])('to a guest: %s', async (path, names, good) => {
    await neverFails(() => path, fc.oneof(formOf(names), spoiled(names, good)), guest);
  });

  it.each([
    ['/stories/new', NAMES.story, STORY],
    ['/discussions/new?kind=question', NAMES.discussion, DISCUSSION],
    ['/review', NAMES.review, {}],
  ])('to a moderator: %s', async (path, names, good) => {
    const forms = fc.oneof(formOf(names), spoiled(names, good));
    await neverFails(
      () => path,
      forms,
      () => moderator,
    );
  });

  it.each([
    ['edits', 'edit'],
    ['withdraws', 'withdraw'],
    ['answers', 'reply'],
  ])('to an author who %s', async (_, deed) => {
    const made = await moderator.post('/discussions/new?kind=question', DISCUSSION);
    const id = made.location?.split('/')[2];
    expect(id).toBeTruthy();
    const forms = fc.oneof(
      formOf(NAMES.discussion),
      spoiled(NAMES.discussion, { ...DISCUSSION, version: '1' }),
    );
    await neverFails(
      () => `/posts/${id}/${deed}`,
      forms,
      () => moderator,
    );
  });

  it('to a moderator who decides', async () => {
    const good = { action: 'publish', version: '1', reason: 'advice', title: 'A gel', body: 'x' };
    const forms = fc.oneof(formOf(NAMES.review), spoiled(NAMES.review, good));
    await neverFails(
      () => `/review/${waiting}`,
      forms,
      () => moderator,
    );
  });

  it('to a member who changes the password', async () => {
    const good = { intent: 'change_password', current: 'wrong one', password: 'a good new one' };
    const forms = spoiled(['current', 'password', 'once', 'body'], good);
    await neverFails(
      () => '/account',
      forms,
      () => moderator,
    );
  });
});
