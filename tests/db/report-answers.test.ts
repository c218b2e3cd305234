import { tmpdir } from 'node:os';
import { Logger, runOnce } from 'graphile-worker';
import { Pool } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '~/features/accounts/policy';
import {
  type DecisionInput,
  decide,
  moderationFeature,
  reportPost,
  undo,
} from '~/features/moderation/index.server';
import { readConfig } from '~/platform/config';
import { inTransaction } from '~/platform/db/transaction.server';
import { subscribeAll } from '~/platform/events.server';
import { prepareJobs } from '~/platform/jobs.server';
import { createMailer } from '~/platform/mail.server';
import { type TestDatabase, testDatabase } from '../support/database';
import { type Mailbox, openMailbox } from '../support/mail';
import { newMember, newPost } from '../support/people-and-posts';
import { newPostOf } from '../support/posts-of-kinds';

const now = new Date('2026-11-22T10:00:00Z');
const SILENT = new Logger(() => () => undefined);

let database: TestDatabase;
let mailbox: Mailbox;
let pool: Pool;
let author: Actor;
let reader: Actor;
let moderator: Actor;

beforeAll(async () => {
  database = await testDatabase();
  mailbox = await openMailbox();
  pool = new Pool({ connectionString: database.url, max: 2 });
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  await prepareJobs(pool);
  subscribeAll([moderationFeature]);
});
beforeEach(async () => {
  author = await newMember(database.db);
  reader = await newMember(database.db);
  moderator = await newMember(database.db, 'moderator');
});
afterAll(async () => {
  subscribeAll([]);
  await pool.end();
  await mailbox.close();
  await database.close();
});

const make = () => newPost(database.db, author, { state: 'published', title: 'Gel on my chin' });

const report = (postId: string, actor: Actor | null, email?: string) =>
  inTransaction(database.db, (tx) => {
    const input = { postId, reason: 'unkind' as const, words: 'Mocks.', language: 'en', email };
    return reportPost(tx, actor, input, now);
  });

type Choice = Omit<DecisionInput, 'postId' | 'version'>;
const REMOVE: Choice = { action: 'remove', reason: 'SHAMING' };

async function act(postId: string, choice: Choice, actor = moderator): Promise<string> {
  const { version } = await database.db.post.findUniqueOrThrow({ where: { id: postId } });
  return inTransaction(database.db, (tx) => decide(tx, actor, { postId, version, ...choice }, now));
}

/** Runs all jobs that wait. */
async function deliver(): Promise<void> {
  const config = readConfig(
    {
      DATABASE_URL: database.url,
      SITE_URL: 'http://scarwise.example',
      SMTP_URL: mailbox.url,
      SECRET: 'a secret of the tests, long enough to be one',
    },
    tmpdir(),
  );
  const { db } = database;
  const bench = { db, config, clock: () => now, sendMail: createMailer(config, db) };
  const tasks = moderationFeature.tasks?.(bench) ?? [];
  const taskList = Object.fromEntries(tasks.map((task) => [task.name, task.run]));
  await runOnce({ pgPool: pool, taskList, noHandleSignals: true, logger: SILENT });
}

const addressOf = ({ id }: Actor) => `${id}@example.org`;
const mailsTo = (address: string) => mailbox.received.filter(({ to }) => to.includes(address));

describe('who reported a post is told by mail', () => {
  it('that it can no longer be read, without its title, and with thanks', async () => {
    const id = await make();
    await report(id, reader);
    const decision = await act(id, REMOVE);
    await deliver();
    const [mail, ...more] = mailsTo(addressOf(reader));
    expect(more).toEqual([]);
    expect(mail?.subject).toBe('An answer from Scarwise');
    expect(mail?.text).toContain('On 22 November 2026');
    expect(mail?.text).toContain('can no longer be read');
    expect(mail?.text).toContain('Thank you');
    expect(`${mail?.text}${mail?.html}`.toLowerCase()).not.toMatch(/chin|mocks|unkind|scar\b/);
    expect(mail?.messageId).toMatch(new RegExp(`report-\\w+-${decision}@`));
    expect(mail?.link).toBeNull();
  });

  it.each<[string, Choice]>([
    ['left it as it is', { action: 'keep' }],
    ['was changed', { action: 'edit_and_publish', edited: { title: 'A gel', body: 'Kinder.' } }],
  ])('that a moderator has read it: it %s', async (words, choice) => {
    const id = await make();
    await report(id, reader);
    await act(id, choice);
    await deliver();
    const [mail] = mailsTo(addressOf(reader));
    expect(mail?.text).toContain(words);
    expect(mail?.link).toBe(`http://scarwise.example/stories/${id}`);
  });

  it('of a reply with the address that leads into its thread', async () => {
    const thread = await newPostOf('talk', database.db, author, { state: 'published' });
    const place = { threadId: thread, parentId: thread };
    const id = await newPostOf('reply', database.db, author, { state: 'published', place });
    await report(id, reader);
    await act(id, { action: 'keep' });
    await deliver();
    expect(mailsTo(addressOf(reader))[0]?.link).toBe(`http://scarwise.example/posts/${id}`);
  });

  it('as a guest too, whose address is erased with it', async () => {
    const id = await make();
    const email = `guest-${id}@example.org`;
    await report(id, null, email);
    await act(id, REMOVE);
    await deliver();
    const [mail] = mailsTo(email);
    expect(mail?.text).toContain('Your address was kept for this answer alone');
    const rows = await database.db.report.findMany({ where: { postId: id } });
    expect(rows).toMatchObject([{ email: null, words: 'Mocks.' }]);
    await deliver();
    expect(mailsTo(email)).toHaveLength(1);
  });

  it('though the mail server refuses at first, and then once', async () => {
    const id = await make();
    const email = `patient-${id}@example.org`;
    await report(id, null, email);
    await act(id, REMOVE);
    // The author's mail and this one.
    mailbox.refuseNext(2);
    await deliver();
    expect(mailsTo(email)).toEqual([]);
    await database.db.$queryRaw`
      select id::text from graphile_worker.reschedule_jobs(
        (select array_agg(id) from graphile_worker.jobs), run_at := now())`;
    await deliver();
    expect(mailsTo(email)).toHaveLength(1);
  });
});

describe('nobody is told', () => {
  it('of a slip that was undone before the mail went; then of what was decided', async () => {
    const id = await make();
    await report(id, reader);
    const slip = await act(id, REMOVE);
    await inTransaction(database.db, (tx) => undo(tx, moderator, slip, now));
    await act(id, { action: 'keep' });
    await deliver();
    const mails = mailsTo(addressOf(reader));
    expect(mails.map(({ text }) => text.includes('left it as it is'))).toEqual([true]);
  });

  it('who decided on it themselves, or erased their account', async () => {
    const id = await make();
    const gone = await newMember(database.db);
    await report(id, moderator);
    await report(id, gone);
    await act(id, { action: 'keep' });
    await inTransaction(database.db, async (tx) => moderationFeature.eraseFor?.(tx, gone.id, now));
    await deliver();
    expect([...mailsTo(addressOf(moderator)), ...mailsTo(addressOf(gone))]).toEqual([]);
  });

  it('the author, where a report changed nothing', async () => {
    const id = await make();
    await report(id, reader);
    const kept = await act(id, { action: 'keep' });
    const undone = await inTransaction(database.db, (tx) => undo(tx, moderator, kept, now));
    await inTransaction(database.db, (tx) => undo(tx, moderator, undone, now));
    await deliver();
    expect(mailsTo(addressOf(author))).toEqual([]);
  });

  it('the author, who reported what they wrote', async () => {
    const id = await make();
    await report(id, reader);
    await act(id, REMOVE);
    await deliver();
    const [mail] = mailsTo(addressOf(author));
    expect(mail?.text).toContain('has removed your post');
    expect(`${mail?.text}${mail?.html}`).not.toMatch(/report|Mocks/i);
  });
});
