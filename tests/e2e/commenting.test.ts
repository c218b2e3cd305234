import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Connection, connect } from '~/platform/db/client.server';
import { launchBrowser, type TestBrowser } from '../support/browser';
import {
  confirmByMail,
  expectBare,
  giveAccount,
  newPerson,
  press,
  publishFromQueue,
  signIn,
  WAYS,
} from '../support/journeys';
import { newMember } from '../support/people-and-posts';
import { newPostOf } from '../support/posts-of-kinds';
import { startServer, type TestServer } from '../support/server';

let server: TestServer;
let browser: TestBrowser;
let connection: Connection;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ env: { DEMO: '1' } }), launchBrowser()]);
  connection = connect(server.databaseUrl, { poolSize: 2 });
});
afterAll(async () => {
  await connection.close();
  await browser.close();
  await server.stop();
});

/** A talk of someone, with one reply by someone else; the addresses of both. */
async function newTalk() {
  const { db } = connection;
  const host = await newMember(db);
  const guest = await newMember(db);
  const talk = await newPostOf('talk', db, host, { state: 'published', title: 'Long sleeves' });
  const place = { threadId: talk, parentId: talk };
  const body = 'In August too.';
  const reply = await newPostOf('reply', db, guest, { state: 'published', body, place });
  return { talk: `${server.url}/discussions/${talk}`, reply, replier: guest.name };
}

describe.each(WAYS)('someone who answers, %s', (_way, options) => {
  it('comments on a guide without an account: it waits, is published, and stands there', async () => {
    const person = newPerson();
    const words = `Nobody told me of the redness in week three. ${person.name}`;
    const author = await browser.newPage(options);
    const moderator = await browser.newPage(options);
    const reader = await browser.newPage(options);
    const guide = `${server.url}/guides/needling`;

    await author.page.goto(guide);
    await author.page.getByRole('link', { name: 'Write a comment' }).click();
    await author.page.getByText('Under the guide “Needling').waitFor();
    await author.page.getByLabel('Your comment').fill(words);
    await press(author.page, 'Preview');
    await author.page.locator('.preview', { hasText: words }).waitFor();
    await giveAccount(author.page, person);
    await press(author.page, 'Send');
    await confirmByMail(author.page, server, { person, words });
    await author.page.waitForURL('**/guides/needling**');
    const own = author.page.locator('li:target', { hasText: words });
    await own.getByText('Only you see this yet.').waitFor();

    await reader.page.goto(guide);
    expect(await reader.page.getByText(words).count()).toBe(0);
    await signIn(moderator.page, server, { who: 'moderator', next: '/review' });
    await publishFromQueue(moderator.page, server, words);
    await reader.page.reload();
    const comment = reader.page.locator('.reply', { hasText: words });
    await comment.getByRole('link', { name: person.name, exact: true }).waitFor();
    await comment.locator('time').waitFor();
    await expectBare(reader);
    for (const one of [author, moderator, reader]) await one.close();
  });

  it('replies to a reply as a member, edits it, takes it back and puts it there again', async () => {
    const { talk, replier } = await newTalk();
    const author = await browser.newPage(options);
    const reader = await browser.newPage(options);
    const { page } = author;

    await signIn(page, server, { who: 'member', next: '/account' });
    await page.goto(talk);
    await page.getByRole('link', { name: `Reply to ${replier}` }).click();
    await page.locator('blockquote', { hasText: 'In August too.' }).waitFor();
    await page.getByLabel('Your reply').fill('Linen helps a little.');
    await page.getByRole('checkbox', { name: /Publish this/ }).check();
    await press(page, 'Send');
    const own = page.locator('li:target .reply');
    await own.getByText('Linen helps a little.').waitFor();

    await own.getByRole('link', { name: 'Edit', exact: true }).click();
    await page.getByLabel('Your reply').fill('Linen helps a lot.');
    await press(page, 'Save');
    await own.getByText('Linen helps a lot.').waitFor();
    await own.getByRole('link', { name: 'Edited' }).waitFor();

    await reader.page.goto(talk);
    const reply = reader.page.locator('.reply', { hasText: 'Linen helps a lot.' });
    await reply.getByText('in reply to').waitFor();
    await reply.locator('.reply-answers').getByRole('link', { name: replier }).click();
    await reader.page.locator('li:target', { hasText: 'In August too.' }).waitFor();
    await expectBare(reader);

    await own.getByRole('link', { name: 'Withdraw' }).click();
    await press(page, 'Withdraw it');
    await own.getByText('You withdrew it.').waitFor();
    await reader.page.reload();
    expect(await reply.count()).toBe(0);

    await own.getByRole('link', { name: 'Put back' }).click();
    await press(page, 'Put it back');
    await own.getByText('Linen helps a lot.').waitFor();
    await reader.page.reload();
    await reply.waitFor();
    for (const one of [author, reader]) await one.close();
  });

  it('to what was removed meanwhile is refused kindly, and keeps the words', async () => {
    const { talk, reply, replier } = await newTalk();
    const author = await browser.newPage(options);
    const moderator = await browser.newPage(options);
    const { page } = author;
    const words = 'I wore a shawl to two weddings.';

    await signIn(page, server, { who: 'member', next: '/account' });
    await page.goto(talk);
    await page.getByRole('link', { name: `Reply to ${replier}` }).click();
    await page.getByLabel('Your reply').fill(words);
    await page.getByRole('checkbox', { name: /Publish this/ }).check();

    await signIn(moderator.page, server, { who: 'moderator', next: '/review' });
    await moderator.page.goto(`${server.url}/review/${reply}`);
    await moderator.page.locator('summary', { hasText: 'Remove' }).click();
    const form = moderator.page.locator('form#remove');
    await form.getByRole('radio', { name: 'Not about scars' }).check();
    await form.getByRole('button', { name: 'Remove' }).click();
    await moderator.page.waitForURL('**/review?done=*');

    await press(page, 'Send');
    await page.getByRole('heading', { level: 1, name: 'This cannot be answered' }).waitFor();
    expect(await page.getByLabel('This is what you wrote.').inputValue()).toBe(words);
    for (const one of [author, moderator]) await one.close();
  });
});
