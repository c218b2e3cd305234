import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '~/features/accounts/policy';
import { type Connection, connect } from '~/platform/db/client.server';
import { newMember, newPost, newWaitingVersion } from '../support/people-and-posts';
import { startServer, type TestServer } from '../support/server';
import { Visitor } from '../support/visitor';

let server: TestServer;
let connection: Connection;
let moderator: Visitor;
let other: Visitor;
let author: Actor;
const guest = () => new Visitor(server.url);

beforeAll(async () => {
  server = await startServer({ env: { DEMO: '1' } });
  connection = connect(server.databaseUrl, { poolSize: 3 });
  author = await newMember(connection.db);
  moderator = await signedIn('moderator');
  other = await signedIn('admin');
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

const make = (title: string, state: 'pending' | 'published' = 'pending') =>
  newPost(connection.db, author, { state, title, body: `Text of ${title}.` });

/** Opens the page of a post, fills the form of one act and sends it. */
async function act(visitor: Visitor, id: string, action: string, fields: Record<string, string>) {
  const path = `/review/${id}`;
  return visitor.submit(await visitor.open(path), path, fields, `form#${action}`);
}

const stateOf = async (id: string) =>
  (await connection.db.post.findUniqueOrThrow({ where: { id } })).state;

describe('who comes in', () => {
  it('a guest is asked to sign in, a member is told that it is not for them', async () => {
    expect((await guest().open('/review')).location).toBe('/login?next=%2Freview');
    const member = await signedIn('member');
    for (const path of ['/review', '/review/log', `/review/${await make('Not for members')}`]) {
      expect((await member.open(path)).status).toBe(403);
    }
  });

  it('a member cannot send a decision either', async () => {
    const id = await make('Not by members');
    const member = await signedIn('member');
    const answer = await member.post(`/review/${id}`, { action: 'publish', version: '1' });
    expect(answer.status).toBe(403);
    expect(await stateOf(id)).toBe('pending');
  });

  it('no cache keeps a page of the review', async () => {
    const { headers } = await moderator.open('/review');
    expect(headers.get('cache-control')).toBe('private, no-store');
  });
});

describe('the queue', () => {
  it('shows what waits, why, since when and whose it is', async () => {
    const title = 'A gel with a link';
    const at = new Date('2026-01-05T10:00:00Z');
    await newPost(connection.db, author, { state: 'pending', title, holds: ['link'], at });
    const { text } = await moderator.open('/review');
    expect(text).toContain(title);
    expect(text).toContain('Has a link');
    expect(text).toContain('5 Jan 2026');
    expect(text).toContain(author.name);
  });

  it('leads, page after page, to its end', async () => {
    for (let n = 0; n < 25; n++) await make(`One of many ${n}`);
    const seen = new Set<string>();
    let path: string | undefined = '/review';
    for (let pages = 0; path && pages < 20; pages += 1) {
      const { page } = await moderator.open(path);
      for (const link of page.querySelectorAll('.card-title a')) seen.add(link.text);
      const next = page.querySelectorAll('main a').find((link) => link.text.startsWith('Next'));
      path = next?.getAttribute('href');
    }
    expect([...seen].filter((title) => title.startsWith('One of many'))).toHaveLength(25);
  });

  it('is there in each language of the interface', async () => {
    expect((await moderator.open('/uk/review')).status).toBe(200);
  });
});

describe('deciding without script', () => {
  it('publishes, says so, and takes it back at one press', async () => {
    const id = await make('Out and in again');
    const sent = await act(moderator, id, 'publish', {});
    expect(sent.status).toBe(302);
    expect((await guest().follow(`/stories/${id}`)).text).toContain('Text of Out and in again.');
    const done = await moderator.open(sent.location ?? '');
    expect(done.text).toContain('Published: Out and in again');
    const undone = await moderator.submit(done, '/review', {}, '.callout form');
    expect(undone.status).toBe(302);
    expect(await stateOf(id)).toBe('pending');
    expect((await guest().open(`/stories/${id}`)).status).toBe(404);
  });

  it('does it once however often the button is pressed', async () => {
    const id = await make('Pressed twice');
    const page = await moderator.open(`/review/${id}`);
    const press = () => moderator.submit(page, `/review/${id}`, {}, 'form#publish');
    const answers = await Promise.all([press(), press(), press()]);
    expect(new Set(answers.map(({ status, location }) => `${status} ${location}`)).size).toBe(1);
    expect(await connection.db.decision.count({ where: { postId: id } })).toBe(1);
  });

  it('sends back with a reason, which the author reads in a mail', async () => {
    const id = await make('Too strong');
    const fields = { reason: 'DOSAGE', quoted: 'Text of Too strong', note: 'Thank you for it.' };
    expect((await act(moderator, id, 'send_back', fields)).status).toBe(302);
    const mail = await server.mailbox.waitFor(`${author.id}@example.org`);
    const mails = server.mailbox.received.filter(({ text }) => text.includes('Thank you for it.'));
    expect(mail.subject).toBe('News about your post');
    expect(mails.length).toBeLessThanOrEqual(1);
    expect(await stateOf(id)).toBe('sent_back');
  });

  it('asks for the reason beside its field and keeps what was typed', async () => {
    const id = await make('No reason given');
    const answer = await act(moderator, id, 'remove', { note: 'A long word to the author.' });
    expect(answer.status).toBe(400);
    const form = answer.page.querySelector('form#remove');
    expect(form?.text).toContain('Please choose a reason.');
    expect(form?.querySelector('[name=note]')?.text).toContain('A long word to the author.');
    expect(answer.page.querySelector('details[open] form#remove')).not.toBeNull();
    expect(await stateOf(id)).toBe('pending');
  });

  it('publishes an edited text and refuses one that is too long, keeping it', async () => {
    const id = await make('Edited before it goes');
    const long = 'a'.repeat(20_001);
    const refused = await act(moderator, id, 'edit_and_publish', { body: long });
    expect(refused.status).toBe(400);
    expect(refused.page.querySelector('[name=body]')?.text.trim()).toBe(long);
    const edited = { title: 'An edited title', body: 'Without\r\n\r\nthe **address**.' };
    expect((await act(moderator, id, 'edit_and_publish', edited)).status).toBe(302);
    const page = await guest().follow(`/stories/${id}`);
    expect(page.text).toContain('An edited title');
    expect(page.html).toContain('<strong>address</strong>');
    expect((await guest().open(`/stories/${id}/history`)).text).not.toContain('Text of Edited');
  });

  it('removes to a stone with the reason, and restores', async () => {
    const id = await make('Gone and back', 'published');
    const fields = { reason: 'AD_CLINIC', note: 'Only for the author.' };
    expect((await act(moderator, id, 'remove', fields)).status).toBe(302);
    const stone = await guest().follow(`/stories/${id}`);
    expect(stone.status).toBe(410);
    expect(stone.text).toContain('Advertising');
    expect(stone.html).not.toContain('Text of Gone and back');
    expect(stone.html).not.toContain('Only for the author');
    expect((await act(moderator, id, 'restore', {})).status).toBe(302);
    expect((await guest().follow(`/stories/${id}`)).text).toContain('Text of Gone and back.');
  });

  it('shows what a change would replace', async () => {
    const id = await make('Changed later', 'published');
    await newWaitingVersion(connection.db, id, { title: 'Changed later', body: 'Other words.' });
    const { page } = await moderator.open(`/review/${id}`);
    expect(page.querySelector('del')?.text).toBe('Text of Changed later.');
    expect(page.querySelector('ins')?.text).toBe('Other words.');
  });
});

describe('coming too late', () => {
  it('is refused with who did what, and keeps what was typed', async () => {
    const id = await make('Two at once');
    const page = await moderator.open(`/review/${id}`);
    await act(other, id, 'publish', {});
    const fields = { reason: 'AD_CLINIC', note: 'Typed with care.' };
    const late = await moderator.submit(page, `/review/${id}`, fields, 'form#remove');
    expect(late.status).toBe(409);
    expect(late.text).toContain('Nothing was done');
    expect(late.text).toContain('Published');
    expect(late.page.querySelector('form#remove [name=note]')?.text).toContain('Typed with care.');
    expect(await stateOf(id)).toBe('published');
  });

  it('says that the author sent a new version', async () => {
    const id = await make('Rewritten meanwhile');
    const page = await moderator.open(`/review/${id}`);
    await newWaitingVersion(connection.db, id, { body: 'A newer text.' });
    const late = await moderator.submit(page, `/review/${id}`, {}, 'form#publish');
    expect(late.status).toBe(409);
    expect(late.text).toContain('Its author sent a new version.');
    expect(late.text).toContain('A newer text.');
  });

  it('with an undo says that the post has changed', async () => {
    const id = await make('Undone too late');
    const done = await act(moderator, id, 'publish', {});
    const page = await moderator.open(done.location ?? '');
    await act(other, id, 'remove', { reason: 'AD_CLINIC' });
    const late = await moderator.submit(page, '/review', {}, '.callout form');
    expect(late.status).toBe(409);
    expect(late.text).toContain('can no longer be undone');
    expect(await stateOf(id)).toBe('removed');
  });
});

describe('a post of one’s own', () => {
  it('has no form, and a decision that is sent all the same is refused', async () => {
    const email = 'moderator@demo.scarwise.example';
    const me = await connection.db.member.findFirstOrThrow({ where: { email } });
    const id = await newPost(connection.db, me, { state: 'pending', title: 'My own story' });
    const page = await moderator.open(`/review/${id}`);
    expect(page.page.querySelector('form#publish')).toBeNull();
    expect(page.text).toContain('This is your own post.');
    const fields = { action: 'publish', version: '1', seenRevision: 'x' };
    expect((await moderator.post(`/review/${id}`, fields)).status).toBe(403);
    expect(await stateOf(id)).toBe('pending');
  });
});

describe('the log', () => {
  it('tells who did what, when and why, and what was undone', async () => {
    const id = await make('For the log');
    const done = await act(moderator, id, 'remove', { reason: 'DUPLICATE' });
    await moderator.submit(
      await moderator.open(done.location ?? ''),
      '/review',
      {},
      '.callout form',
    );
    const { page } = await other.open('/review/log');
    const acts = page.querySelectorAll('.decision-log li').map((item) => item.text);
    const [undo, removal] = acts.filter((words) => words.includes('For the log'));
    expect(undo).toContain('Undone');
    expect(removal).toContain('Already here');
    expect(removal).toContain('undone');
  });
});

describe('an address that leads nowhere', () => {
  it('is not found', async () => {
    expect((await moderator.open('/review/no-such-post')).status).toBe(404);
  });

  it.each(['/review/%00', '/review?after=%00', '/review?done=%00'])(
    '%s is refused',
    async (path) => {
      expect((await moderator.open(path)).status).toBe(400);
    },
  );

  it('a cursor or a decision that there is not shows the page without it', async () => {
    await make('Still waiting');
    const queue = await moderator.open('/review?after=nothing&done=nothing');
    expect(queue.page.querySelectorAll('.card').length).toBeGreaterThan(0);
    expect((await moderator.open('/review/log?after=nothing')).status).toBe(200);
  });

  it('a form without its fields is refused in words', async () => {
    const id = await make('Empty form');
    expect((await moderator.post(`/review/${id}`, {})).status).toBe(400);
    expect((await moderator.post('/review', {})).status).toBe(400);
    expect((await moderator.post('/review', { undo: 'nothing' })).status).toBe(404);
    expect((await moderator.post('/review', { undo: '\0' })).status).toBe(400);
  });
});
