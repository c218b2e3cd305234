import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Connection, connect } from '~/platform/db/client.server';
import { launchBrowser, type TestBrowser } from '../support/browser';
import { expectBare, inQueue, newPerson, press, signIn, WAYS } from '../support/journeys';
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

/** A question with an advert under it, which someone answered. */
async function newAdvert(words: string) {
  const { db } = connection;
  const [asker, seller, friend] = [await newMember(db), await newMember(db), await newMember(db)];
  const title = 'Where do you buy your tape?';
  const question = await newPostOf('question', db, asker, { state: 'published', title });
  const reply = (author: { id: string }, body: string, parentId: string) => {
    const place = { threadId: question, parentId };
    return newPostOf('reply', db, author, { state: 'published', body, place });
  };
  const advert = await reply(seller, words, question);
  await reply(friend, 'Please do not sell here.', advert);
  return { address: `${server.url}/discussions/${question}`, seller: seller.name };
}

describe.each(WAYS)('a reader without an account who reports a reply, %s', (_way, options) => {
  it('is heard: a moderator removes it with a reason, and what answered it stays', async () => {
    const { name, email } = newPerson();
    const advert = `Mine comes from a very good shop, ask for ${name}.`;
    const { address, seller } = await newAdvert(advert);
    const reader = await browser.newPage(options);
    const moderator = await browser.newPage(options);
    const { page } = reader;

    await page.goto(address);
    await page.getByRole('link', { name: `Report what ${seller} wrote` }).click();
    await page.getByText(advert).waitFor();
    await press(page, 'Send the report');
    await page.getByText('Please choose what is wrong with it.').first().waitFor();
    await page.getByRole('radio', { name: /An advert/ }).check();
    await page.getByLabel('Tell us more').fill('It names a shop.');
    await page.getByLabel('Your e-mail address').fill(email);
    await press(page, 'Send the report');
    await page.getByRole('heading', { level: 1, name: 'Thank you.' }).waitFor();

    await signIn(moderator.page, server, { who: 'moderator', next: '/review' });
    const item = inQueue(moderator.page, advert);
    await item.getByText('1 report', { exact: true }).waitFor();
    await item.getByText('It names a shop.').waitFor();
    await item.getByRole('link').first().click();
    await moderator.page.locator('summary', { hasText: 'Remove' }).click();
    const form = moderator.page.locator('form#remove');
    await form
      .getByRole('radio', { name: /^Advertising/ })
      .first()
      .check();
    await form.getByRole('button', { name: 'Remove' }).click();
    await moderator.page.waitForURL('**/review?done=*');
    expect(await inQueue(moderator.page, advert).count()).toBe(0);

    const told = await server.mailbox.waitFor(email);
    expect(told.text).toContain('It can no longer be read by others.');
    await page.goto(address);
    const stone = page.locator('.tombstone', {
      hasText: 'A reply was here. A moderator removed it',
    });
    await stone.getByText('Advertising').waitFor();
    await page.getByText('Please do not sell here.').waitFor();
    await page.getByText('in reply to one that is gone').waitFor();
    expect(await page.getByText(advert).count()).toBe(0);
    await expectBare(reader);
    for (const one of [reader, moderator]) await one.close();
  });
});
