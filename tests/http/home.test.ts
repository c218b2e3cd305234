import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FEW_STORIES } from '~/features/stories/rules';
import { type Connection, connect } from '~/platform/db/client.server';
import { newMember, newPost } from '../support/people-and-posts';
import { newPostOf } from '../support/posts-of-kinds';
import { startServer, type TestServer } from '../support/server';
import { type Seen, Visitor } from '../support/visitor';

let server: TestServer;
let database: Connection;
let guest: Visitor;

beforeAll(async () => {
  server = await startServer();
  database = connect(server.databaseUrl, { poolSize: 2 });
  guest = new Visitor(server.url);
});
afterAll(async () => {
  await database.close();
  await server.stop();
});

const wordsOf = (seen: Seen, selector: string) =>
  seen.page.querySelectorAll(selector).map((one) => one.textContent);

describe('the start page', () => {
  it('leads with guides and asking while there are few stories, and with stories from then on', async () => {
    const author = await newMember(database.db);
    await newPostOf('talk', database.db, author, { state: 'published', title: 'Hello to all' });
    const stories = async (n: number) => {
      for (let i = 0; i < n; i += 1) {
        await newPost(database.db, author, { state: 'published', code: 'topical.silicone.gel' });
      }
    };
    await stories(FEW_STORIES - 1);
    const few = await guest.open('/');
    expect(wordsOf(few, '.door a')).toEqual(['Ask a question', 'Share your story']);
    expect(wordsOf(few, '.home-parts h2')).toEqual([
      ...['Guides', 'Newest discussions', 'Find stories', 'Newest stories'],
    ]);
    await stories(1);
    const many = await guest.open('/');
    expect(wordsOf(many, '.door a')).toEqual(['Share your story', 'Ask a question']);
    expect(wordsOf(many, '.home-parts h2')).toEqual([
      ...['Find stories', 'Newest stories', 'Newest discussions', 'Guides'],
    ]);
    expect(many.text).toContain('All 50 stories');
    expect(many.text).toContain('Hello to all');
  });

  it('finds stories by treatment, kind of scar and cause at once, with one form and one step', async () => {
    const home = await guest.open('/');
    const form = home.page.querySelector('main form[action="/stories"]');
    const fields = form?.querySelectorAll('input, select').map((one) => one.getAttribute('name'));
    expect(fields).toEqual(['treatment', 'scar', 'cause']);
    expect(form?.textContent).toContain('Acne (50)');
    const asked = new URLSearchParams({ treatment: 'Kelo-Kot', scar: '', cause: 'acne' });
    const answer = await guest.open(`/stories?${asked}`);
    expect([answer.status, answer.location]).toEqual([
      ...[302, '/stories?treatment=silicone-gel&cause=acne'],
    ]);
    expect((await guest.open(answer.location ?? '')).text).toContain('50 stories');
  });

  it('has a field that searches everything', async () => {
    const home = await guest.open('/');
    expect(home.page.querySelector('main form[action="/search"] input[name="q"]')).not.toBeNull();
  });
});
