import { tmpdir } from 'node:os';
import { Pool } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '~/features/accounts/policy';
import {
  type DecisionInput,
  decide,
  moderationFeature,
  undo,
} from '~/features/moderation/index.server';
import { DECISION_MAIL } from '~/features/moderation/tasks.server';
import type { PostState } from '~/features/posts/rules';
import { readConfig } from '~/platform/config';
import { inTransaction } from '~/platform/db/transaction.server';
import { emit, subscribeAll } from '~/platform/events.server';
import { prepareJobs } from '~/platform/jobs.server';
import { createMailer } from '~/platform/mail.server';
import { type TestDatabase, testDatabase } from '../support/database';
import { type Mailbox, openMailbox } from '../support/mail';
import { newMember, newPost, newWaitingVersion } from '../support/people-and-posts';

let database: TestDatabase;
let mailbox: Mailbox;
let author: Actor;
let moderator: Actor;
const now = new Date('2026-11-22T10:00:00Z');

beforeAll(async () => {
  database = await testDatabase();
  mailbox = await openMailbox();
  const pool = new Pool({ connectionString: database.url });
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  await prepareJobs(pool);
  await pool.end();
  subscribeAll([moderationFeature]);
  moderator = await newMember(database.db, 'moderator');
});
beforeEach(async () => {
  author = await newMember(database.db);
});
afterAll(async () => {
  subscribeAll([]);
  await mailbox.close();
  await database.close();
});

type Choice = Omit<DecisionInput, 'postId' | 'version'>;

async function act(postId: string, choice: Choice, actor = moderator): Promise<string> {
  const { version } = await database.db.post.findUniqueOrThrow({ where: { id: postId } });
  const input = { postId, version, ...choice };
  return inTransaction(database.db, (tx) => decide(tx, actor, input, now));
}

const make = (state: PostState) => newPost(database.db, author, { state, title: 'Gel on my chin' });

/** Does what the job of the decision would, and returns the mails that its author has. */
async function mailsAfter(decisionId: string) {
  const config = readConfig(
    {
      DATABASE_URL: database.url,
      SITE_URL: 'http://scarwise.example',
      SMTP_URL: mailbox.url,
      SECRET: 'a secret of the tests, long enough to be one',
    },
    tmpdir(),
  );
  const bench = { db: database.db, config, clock: () => now };
  const sendMail = createMailer(config, database.db);
  const tasks = moderationFeature.tasks?.({ ...bench, sendMail }) ?? [];
  await tasks.find(({ name }) => name === DECISION_MAIL)?.run({ decisionId });
  return mailbox.received.filter(({ to }) => to.includes(`${author.id}@example.org`));
}

describe('the author is told by mail', () => {
  it('that a post is out, with a subject that says nothing about health', async () => {
    const id = await make('pending');
    const decision = await act(id, { action: 'publish' });
    const [mail] = await mailsAfter(decision);
    expect(mail?.subject).toBe('News about your post');
    expect(mail?.text).toContain('is out');
    expect(mail?.link).toBe(`http://scarwise.example/stories/${id}`);
    expect(`${mail?.text}${mail?.html}`.toLowerCase()).not.toContain('chin');
    expect(mail?.messageId).toContain(`decision-${decision}@`);
  });

  it('what was sent back, why, about which words, and that nothing is lost', async () => {
    const id = await make('pending');
    const choice = { reason: 'DOSAGE', quoted: '30 % for 5 minutes', note: 'Else fine!' } as const;
    const [mail] = await mailsAfter(await act(id, { action: 'send_back', ...choice }));
    expect(mail?.text).toContain('Nothing is lost');
    expect(mail?.text).toContain('the numbers go');
    expect(mail?.text).toContain('30 % for 5 minutes');
    expect(mail?.text).toContain('Else fine!');
    expect(mail?.html).toContain('30 % for 5 minutes');
  });

  it('that an older version still stands when a change goes back', async () => {
    const id = await make('published');
    await newWaitingVersion(database.db, id, { body: 'Call me.' });
    const [mail] = await mailsAfter(await act(id, { action: 'send_back', reason: 'AD_CLINIC' }));
    expect(mail?.text).toContain('The version before it is still out');
  });

  it('that a decision was taken back, and how the post stands now', async () => {
    const id = await make('pending');
    const decision = await act(id, { action: 'publish' });
    const back = await inTransaction(database.db, (tx) => undo(tx, moderator, decision, now));
    const [mail, ...more] = await mailsAfter(back);
    expect(mail?.text).toContain('waits to be read');
    expect(more).toEqual([]);
  });
});

it('a mail that cannot be sent is erased from the queue like those of accounts', async () => {
  await inTransaction(database.db, (tx) => emit(tx, 'post.decided', { decisionId: 'none' }));
  const jobs = await database.db.$queryRaw<{ name: string }[]>`
    select distinct task_identifier as name from graphile_worker.jobs`;
  expect(jobs.map(({ name }) => name)).toContainEqual(expect.stringMatching(/^send-mail-/));
});

describe('no mail goes', () => {
  it('of a slip that was undone before it could', async () => {
    const id = await make('pending');
    const slip = await act(id, { action: 'remove', reason: 'AD_CLINIC' });
    await inTransaction(database.db, (tx) => undo(tx, moderator, slip, now));
    expect(await mailsAfter(slip)).toEqual([]);
  });

  it('to someone whose account is gone', async () => {
    const id = await make('pending');
    const decision = await act(id, { action: 'publish' });
    await database.db.member.update({ where: { id: author.id }, data: { email: null } });
    expect(await mailsAfter(decision)).toEqual([]);
  });

  it('where the decision itself failed', async () => {
    const id = await make('pending');
    const jobs = () => database.db.$queryRaw<unknown[]>`select * from graphile_worker.jobs`;
    const before = (await jobs()).length;
    const failing = inTransaction(database.db, async (tx) => {
      await decide(tx, moderator, { postId: id, version: 1, action: 'publish' }, now);
      throw new Error('the power went');
    });
    await expect(failing).rejects.toThrow('the power went');
    expect(await jobs()).toHaveLength(before);
    await act(id, { action: 'publish' });
    expect((await jobs()).length).toBeGreaterThan(before);
  });
});

describe('what is kept of decisions', () => {
  it('goes with the author’s export: what and why, not who', async () => {
    const id = await make('pending');
    await act(id, { action: 'send_back', reason: 'DOSAGE', note: 'Else fine!' });
    const exported = await moderationFeature.exportFor?.(database.db, author.id);
    expect(exported).toMatchObject({
      decisions: [{ postId: id, reason: 'DOSAGE', undone: false }],
    });
    expect(JSON.stringify(exported)).not.toContain(moderator.id);
  });

  it('loses the words of a member who is erased, and the name of a moderator who is', async () => {
    const id = await make('pending');
    const judge = await newMember(database.db, 'moderator');
    const choice = { reason: 'DOSAGE', quoted: 'my words', note: 'Dear you' } as const;
    const decision = await act(id, { action: 'send_back', ...choice }, judge);
    const row = () => database.db.decision.findUniqueOrThrow({ where: { id: decision } });
    await inTransaction(database.db, async (tx) =>
      moderationFeature.eraseFor?.(tx, author.id, now),
    );
    expect(await row()).toMatchObject({ quoted: null, note: null, moderatorId: judge.id });
    await inTransaction(database.db, async (tx) => moderationFeature.eraseFor?.(tx, judge.id, now));
    expect(await row()).toMatchObject({ moderatorId: null, action: 'send_back' });
  });
});
