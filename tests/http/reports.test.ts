import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '~/features/accounts/policy';
import { type Connection, connect } from '~/platform/db/client.server';
import { newMember, newPost } from '../support/people-and-posts';
import { newPostOf } from '../support/posts-of-kinds';
import { startServer, type TestServer } from '../support/server';
import { Visitor } from '../support/visitor';

let server: TestServer;
let connection: Connection;
let author: Actor;
let moderator: Visitor;
let member: Visitor;
const guest = () => new Visitor(server.url);

beforeAll(async () => {
  server = await startServer({ env: { DEMO: '1', TRUST_PROXY: '1' } });
  connection = connect(server.databaseUrl, { poolSize: 3 });
  author = await newMember(connection.db);
  moderator = await signedIn('moderator');
  member = await signedIn('member');
});
afterAll(async () => {
  await connection.close();
  await server.stop();
});

async function signedIn(person: string): Promise<Visitor> {
  const visitor = new Visitor(server.url);
  await visitor.signIn(`${person}@demo.scarwise.example`, 'scars-have-stories');
  return visitor;
}

const make = (title: string, state: 'published' | 'pending' = 'published') =>
  newPost(connection.db, author, { state, title, body: `Text of ${title}.` });

async function report(visitor: Visitor, id: string, fields: Record<string, string>) {
  const path = `/posts/${id}/report`;
  return visitor.submit(await visitor.open(path), path, fields);
}

const reportsOn = (postId: string) => connection.db.report.findMany({ where: { postId } });

/** The moderator leaves a reported post as it is. */
async function keep(id: string) {
  const path = `/review/${id}`;
  return moderator.submit(await moderator.open(path), path, {}, 'form#keep');
}

describe('a guest without script', () => {
  it('sees what is reported, says what is wrong, and hears of it by mail', async () => {
    const id = await make('Sold as a story');
    const path = `/posts/${id}/report`;
    const visitor = guest();
    const page = await visitor.open(path);
    expect(page.text).toContain('Sold as a story');
    expect(page.text).toContain(author.name);
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(page.headers.getSetCookie()).toEqual([]);
    const email = 'watchful@example.org';
    const fields = { reason: 'advert', words: 'Same text on a clinic’s page.', email };
    const sent = await visitor.submit(page, path, fields);
    expect([sent.status, sent.location]).toEqual([302, `${path}?sent=answer`]);
    const thanks = await visitor.open(sent.location ?? '');
    expect(thanks.text).toContain('You will get a mail');
    expect(thanks.text).not.toContain('Sold as a story');

    const queue = await moderator.open('/review');
    expect(queue.text).toContain('1 report');
    expect(queue.text).toContain('Same text on a clinic’s page.');
    expect(queue.html).not.toContain(email);
    expect((await keep(id)).status).toBe(302);
    const mail = await server.mailbox.waitFor(email);
    expect(mail.subject).toBe('An answer from Scarwise');
    expect(mail.text).not.toContain('Sold as a story');
  });

  it('who leaves no address reads that nobody can answer', async () => {
    const id = await make('Nothing left');
    const sent = await report(guest(), id, { reason: 'unkind' });
    expect((await guest().open(sent.location ?? '')).text).toContain('nobody can answer you');
  });

  it('who fears for someone reads whom to call, and is read first', async () => {
    const id = await make('Very dark words');
    const sent = await report(guest(), id, { reason: 'danger' });
    expect(sent.location).not.toContain('danger');
    const thanks = await guest().open(sent.location ?? '');
    expect(thanks.page.querySelector('.callout-support')?.text).toContain('emergency number');
    const { page } = await moderator.open('/review');
    expect(page.querySelector('.card-title')?.text).toBe('Very dark words');
    await keep(id);
  });

  it('reads beside the field what is missing, and keeps what was typed', async () => {
    const id = await make('Half filled');
    const answer = await report(guest(), id, { reason: 'law', email: 'not one' });
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('an e-mail address');
    const chosen = answer.page.querySelector('input[name=reason][checked]');
    expect(chosen?.getAttribute('value')).toBe('law');
    expect(answer.page.querySelector('[name=email]')?.getAttribute('value')).toBe('not one');
    const wordless = await report(guest(), id, { reason: 'other' });
    expect(wordless.text).toContain('Please say in a few words');
    const empty = await report(guest(), id, {});
    expect(empty.text).toContain('Please choose what is wrong with it.');
    expect(await reportsOn(id)).toEqual([]);
  });

  it('sends once however often the button is pressed', async () => {
    const id = await make('Pressed often');
    const path = `/posts/${id}/report`;
    const page = await guest().open(path);
    const press = () => guest().submit(page, path, { reason: 'unkind' });
    const answers = await Promise.all([press(), press(), press()]);
    expect(new Set(answers.map(({ location }) => location)).size).toBe(1);
    expect(await reportsOn(id)).toHaveLength(1);
  });
});

describe('a member', () => {
  it('is asked for no address, and a second report of theirs is kindly left', async () => {
    const id = await make('Seen twice');
    const page = await member.open(`/posts/${id}/report`);
    expect(page.page.querySelector('[name=email]')).toBeNull();
    await report(member, id, { reason: 'untrue' });
    const again = await report(member, id, { reason: 'advert' });
    expect((await member.open(again.location ?? '')).text).toContain('You reported this before');
    expect(await reportsOn(id)).toMatchObject([{ reason: 'untrue', email: null }]);
  });

  it('is led to edit or withdraw what is their own', async () => {
    const email = 'member@demo.scarwise.example';
    const me = await connection.db.member.findFirstOrThrow({ where: { email } });
    const id = await newPost(connection.db, me, { state: 'published', title: 'Mine' });
    const page = await member.open(`/posts/${id}/report`);
    expect(page.page.querySelector('main form')).toBeNull();
    const links = page.page.querySelectorAll('main a').map((link) => link.getAttribute('href'));
    expect(links).toContain(`/stories/${id}/edit`);
    expect(links).toContain(`/stories/${id}/withdraw`);
    const sent = await member.post(`/posts/${id}/report`, { reason: 'unkind' });
    expect(sent.status).toBe(403);
    const talk = await newPostOf('talk', connection.db, me, { state: 'published' });
    const other = await member.open(`/posts/${talk}/report`);
    expect(other.html).toContain(`/posts/${talk}/edit`);
  });
});

describe('what is not out', () => {
  it('cannot be reported, and is not told from what is not there', async () => {
    const id = await make('Not out yet', 'pending');
    for (const path of [`/posts/${id}/report`, '/posts/nothing/report']) {
      expect((await guest().open(path)).status).toBe(404);
      expect((await guest().post(path, { reason: 'unkind' })).status).toBe(404);
      expect((await guest().open(`${path}?sent=no_answer`)).status).toBe(200);
    }
  });
});

describe('a reply', () => {
  it('is reported, reviewed beside what it answers, and removed', async () => {
    const thread = await newPostOf('question', connection.db, author, {
      ...{ state: 'published', title: 'Vinegar on scars?', body: 'Someone told me to.' },
    });
    const place = { threadId: thread, parentId: thread };
    const id = await newPostOf('reply', connection.db, author, {
      ...{ state: 'published', body: 'Yes, for an hour.', place },
    });
    await report(guest(), id, { reason: 'advice' });
    const path = `/review/${id}`;
    const page = await moderator.open(path);
    expect(page.text).toContain('Vinegar on scars?');
    expect(page.text).toContain('Someone told me to.');
    expect(page.text).toContain('Advice that could hurt people');
    expect(page.page.querySelector('form#edit_and_publish [name=title]')).toBeNull();
    const first = page.page.querySelector('form#remove [name=reason]');
    expect(first?.getAttribute('value')).toBe('HOME_DANGER');
    const done = await moderator.submit(page, path, { reason: 'HOME_DANGER' }, 'form#remove');
    expect((await moderator.open(done.location ?? '')).text).toContain(
      'Removed: Yes, for an hour.',
    );
    expect((await guest().open(`/posts/${id}/report`)).status).toBe(404);
  });
});

describe('leaving a post as it is', () => {
  it('answers its reports, stands in the log, and is taken back at one press', async () => {
    const id = await make('Only frank');
    await report(guest(), id, { reason: 'unkind' });
    const done = await keep(id);
    const page = await moderator.open(done.location ?? '');
    expect(page.text).toContain('Left as it is: Only frank');
    expect((await moderator.open(`/review/${id}`)).page.querySelector('form#keep')).toBeNull();
    expect((await moderator.open('/review/log')).text).toContain('Left as it is: Story Only frank');
    await moderator.submit(page, '/review', {}, '.callout form');
    expect((await moderator.open(`/review/${id}`)).page.querySelector('form#keep')).not.toBeNull();
    await keep(id);
  });

  it('is offered where there is a report, and nowhere else', async () => {
    const id = await make('Nobody minds');
    expect((await moderator.open(`/review/${id}`)).page.querySelector('form#keep')).toBeNull();
    const { version } = await connection.db.post.findUniqueOrThrow({ where: { id } });
    const fields = { action: 'keep', version: String(version), seenRevision: 'x' };
    expect((await moderator.post(`/review/${id}`, fields)).status).toBe(400);
  });
});

describe('limits', () => {
  it('stop a flood of reports and keep what was typed; another address goes on', async () => {
    const id = await make('Flooded');
    const path = `/posts/${id}/report`;
    const from = (address: string) => ({ 'x-forwarded-for': address });
    const fields = { reason: 'other', words: 'Again and again.' };
    const send = (address: string) => guest().post(path, fields, from(address));
    const answers = [];
    for (let n = 0; n < 22; n++) answers.push(await send('203.0.113.7'));
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThanOrEqual(2);
    expect(refused[0]?.text).toContain('Please send this one later');
    expect(refused[0]?.page.querySelector('[name=words]')?.text).toContain('Again and again.');
    expect((await send('203.0.113.8')).status).toBe(302);
  });

  it('let no one flood a mailbox that is not theirs', async () => {
    const statuses: number[] = [];
    for (let n = 0; n < 12; n++) {
      const path = `/posts/${await make(`Of many ${n}`)}/report`;
      const fields = { reason: 'unkind', email: 'victim@example.org' };
      const headers = { 'x-forwarded-for': `198.51.100.${n}` };
      statuses.push((await guest().post(path, fields, headers)).status);
    }
    expect(statuses.filter((status) => status === 302)).toHaveLength(10);
    expect(statuses.at(-1)).toBe(429);
  });
});

describe('whatever is sent', () => {
  it('gets an answer in words', async () => {
    const id = await make('Hostile');
    const name = fc.constantFrom('reason', 'words', 'email', 'once', 'title', 'reason[]');
    const value = fc.oneof(
      fc.constantFrom('danger', 'other', 'toString', '__proto__', 'a@b', 'a@example.org', '\u202e'),
      fc.string({ unit: 'binary', maxLength: 60 }).filter((text) => !text.includes('\0')),
      fc.string({ unit: 'grapheme', minLength: 2001, maxLength: 2100 }),
    );
    const forms = fc.array(fc.tuple(name, value), { maxLength: 6 });
    let sender = 0;
    const property = fc.asyncProperty(forms, async (fields) => {
      sender += 1;
      const headers = { origin: server.url, 'x-forwarded-for': `192.0.2.${sender % 250}` };
      const body = new URLSearchParams(fields);
      const answer = await guest().open(`/posts/${id}/report`, { method: 'POST', body, headers });
      expect(answer.status).toBeLessThan(500);
      expect(answer.location ?? answer.page.querySelector('h1')?.text).toBeTruthy();
    });
    await fc.assert(property, { numRuns: 60, interruptAfterTimeLimit: 40_000 });
  });

  it('words of a reader are words, in the queue and on the review page', async () => {
    const id = await make('With markup');
    const words = '<script>alert(1)</script><b>bold</b> [x](javascript:alert(1))';
    await report(guest(), id, { reason: 'other', words });
    for (const path of ['/review', `/review/${id}`]) {
      const { page } = await moderator.open(path);
      const said = page
        .querySelectorAll('.report-words')
        .filter((one) => one.text.includes('bold'));
      expect(said[0]?.innerHTML).toContain('&lt;script&gt;');
    }
  });
});
