import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../support/database';
import { outageWhileWriting, startOutage } from '../support/outage';
import { startServer, type TestServer } from '../support/server';
import { fieldsOf, type Seen, Visitor } from '../support/visitor';

const PASSWORD = 'scars-have-stories';
const MEMBER = 'member@demo.scarwise.example';
const NEW = '/stories/new';
const BODY = 'First line.\n\n  שלום — it *itched* less & less; "quoted" <b>so</b> 👩‍👩‍👧.\n'.repeat(
  40,
);

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ env: { DEMO: '1' } });
});
afterAll(() => server.stop());

const guest = () => new Visitor(server.url);
async function member(): Promise<Visitor> {
  const visitor = guest();
  await visitor.signIn(MEMBER, PASSWORD);
  return visitor;
}

const story = (title: string) => ({
  ...{ subject: 'self', treatment: 'Dermatix', status: 'ongoing', change: 'better' },
  ...{ interest: 'none', consent: 'on', intent: 'publish', sites: ['ear', 'cheek'] },
  ...{ title, body: BODY },
});

const storiesCalled = async (title: string) =>
  (await ask(server.databaseUrl, `SELECT 1 FROM revisions WHERE title = '${title}'`)).length;

/** That a page says the database is away, kindly, under a number that is in the log. */
function expectOutagePage(page: Seen) {
  expect(page.status).toBe(503);
  expect(page.headers.get('retry-after')).toBe('60');
  expect(page.headers.get('cache-control')).toContain('no-store');
  expect(page.text).toContain('Scarwise cannot reach its memory just now');
  expect(page.text).toContain('Nothing was saved. Try again in a minute.');
  expect(page.html).not.toMatch(/prisma|postgres|ECONN|allow_connections|at .*\.js/i);
  expect(page.page.querySelector('script')).toBeNull();
  const [, id = 'no number'] = /name this number: (\w+)/.exec(page.text) ?? [];
  expect(server.log()).toContain(id);
}

describe('a database that goes away in the middle of a post', () => {
  it('loses nothing of it, and "Send again" makes exactly one story', async () => {
    const visitor = await member();
    const page = await visitor.open(NEW);
    const { outage, result: refused } = await outageWhileWriting(server.databaseUrl, 'posts', () =>
      visitor.submit(page, NEW, story('Cut in the middle')),
    );
    expectOutagePage(refused);
    const form = refused.page.querySelector('main form[method="post"]');
    expect(form && fieldsOf(form)).toMatchObject({
      ...{ title: ['Cut in the middle'], sites: ['ear', 'cheek'], treatment: ['Dermatix'] },
      body: [BODY],
    });
    expect(refused.page.querySelector('main textarea[readonly]')?.text).toContain('First line.');
    const still = await visitor.submit(refused, NEW, {});
    expectOutagePage(still);
    await outage.end();
    expect(await storiesCalled('Cut in the middle')).toBe(0);
    const [one, two] = await Promise.all([
      visitor.submit(still, NEW, {}),
      visitor.submit(refused, NEW, {}),
    ]);
    expect(one.location).toMatch(/^\/stories\/\w+\/cut-in-the-middle/);
    expect(two.location).toBe(one.location);
    expect(await storiesCalled('Cut in the middle')).toBe(1);
    expect((await visitor.open(one.location ?? '')).text).toContain('שלום — it itched less');
  });

  it('keeps no password, and asks for it again', async () => {
    const visitor = guest();
    const page = await visitor.open(NEW);
    const account = { account: 'have', knownEmail: MEMBER, password: PASSWORD };
    const outage = await startOutage(server.databaseUrl);
    const refused = await visitor.submit(page, NEW, { ...story('Written by a guest'), ...account });
    expectOutagePage(refused);
    expect(refused.html).not.toContain(PASSWORD);
    const login = await visitor.post('/login', { email: MEMBER, password: PASSWORD });
    expectOutagePage(login);
    expect(login.html).not.toContain(PASSWORD);
    await outage.end();
    const sent = await visitor.submit(refused, NEW, { password: PASSWORD });
    expect(sent.location).toMatch(/^\/stories\/\w+\/written-by-a-guest/);
    const signedIn = await guest().submit(login, '/login', { password: PASSWORD });
    expect(signedIn.location).toBe('/account');
  });

  it('knows every password field of the site by its name', async () => {
    const visitor = await member();
    const pages = await Promise.all([
      ...['/login', NEW].map((path) => guest().open(path)),
      ...['/account', '/account/erase'].map((path) => visitor.open(path)),
    ]);
    for (const { page } of pages) {
      const names = page
        .querySelectorAll('[type="password"]')
        .map((one) => one.getAttribute('name'));
      expect(names.length).toBeGreaterThan(0);
      for (const name of names) expect(name).toMatch(/^(password|current)$/);
    }
  });

  it('keeps a form without a password on a page that has none', async () => {
    const page = await guest().open('/join');
    const outage = await startOutage(server.databaseUrl);
    const person = { name: 'Quiet Reader', email: 'quiet@example.org', adult: 'on', health: 'on' };
    const refused = await guest().submit(page, '/join', person);
    expectOutagePage(refused);
    expect(refused.page.querySelector('[type="password"]')).toBeNull();
    await outage.end();
    expect((await guest().submit(refused, '/join', {})).location).toBe('/join/sent');
    await server.mailbox.waitFor('quiet@example.org');
  });

  it('tells the script of a hydrated page the same', async () => {
    const visitor = await member();
    const outage = await startOutage(server.databaseUrl);
    const answer = await visitor.post(`${NEW}.data`, story('By script'));
    await outage.end();
    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).toBe('60');
    expect(answer.html).toContain('unreachable');
    expect(answer.html).toContain('By script');
  });
});

describe('a database that is away', () => {
  it('is said on every page, to guests and members, and pages are there again with it', async () => {
    const visitor = await member();
    const outage = await startOutage(server.databaseUrl);
    for (const path of ['/stories', '/treatments', '/treatments/mesotherapy', '/guides']) {
      expectOutagePage(await guest().open(path));
      expectOutagePage(await visitor.open(path));
    }
    expectOutagePage(await visitor.open('/about'));
    expect((await guest().open('/about')).status).toBe(200);
    expect((await guest().open('/healthz')).status).toBe(200);
    expect((await guest().open('/readyz')).status).toBe(503);
    await outage.end();
    for (const path of ['/stories', '/treatments', '/account', '/readyz']) {
      expect([path, (await visitor.open(path)).status]).toEqual([path, 200]);
    }
  });

  it('does not sign anyone out', async () => {
    const visitor = await member();
    const outage = await startOutage(server.databaseUrl);
    expectOutagePage(await visitor.open('/account'));
    await outage.end();
    expect((await visitor.open('/account')).status).toBe(200);
  });
});

it('a mail that was on its way goes out once, and its job ends when the database is back', async () => {
  const post = await slowPost();
  const slow = await startServer({ env: { SMTP_URL: post.url } });
  const visitor = new Visitor(slow.url);
  const person = { name: 'Slow Reader', email: 'slow@example.org', adult: 'on', health: 'on' };
  await visitor.submit(await visitor.open('/join'), '/join', person);
  await post.arrived;
  const outage = await startOutage(slow.databaseUrl);
  post.accept();
  await post.accepted;
  expect((await visitor.open('/healthz')).status).toBe(200);
  expect((await visitor.open('/stories')).status).toBe(503);
  await outage.end();
  const waiting = () => ask(slow.databaseUrl, 'SELECT id FROM graphile_worker._private_jobs');
  await expect.poll(waiting, { timeout: 30_000, interval: 200 }).toEqual([]);
  expect(post.mails()).toBe(1);
  await visitor.submit(await visitor.open('/join'), '/join', {
    ...{ ...person, name: 'Next Reader', email: 'next@example.org' },
  });
  await expect.poll(post.mails, { timeout: 20_000 }).toBe(2);
  await slow.stop();
  await post.close();
});

/** A mail server that takes its time: each mail is accepted after `accept`. */
async function slowPost() {
  const [arrived, arrive] = signal();
  const [accepting, accept] = signal();
  const [accepted, isAccepted] = signal();
  let mails = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: async (stream, _session, done) => {
      for await (const _piece of stream);
      arrive();
      await accepting;
      mails += 1;
      done();
      isAccepted();
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return { url: `smtp://127.0.0.1:${port}`, arrived, accept, accepted, mails: () => mails, close };
}

function signal(): [Promise<void>, () => void] {
  let give: () => void = () => undefined;
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return [given, give];
}
