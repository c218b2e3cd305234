import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAdminLink } from '~/features/accounts/index.server';
import { connect } from '~/platform/db/client.server';
import { startServer, type TestServer } from '../support/server';
import { Visitor } from '../support/visitor';

const PASSWORD = 'three quiet words';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

let made = 0;
/** A name and an address that no other test has. */
function someone() {
  made += 1;
  const letters = Array.from(String(made), (digit) => 'abcdefghjk'[Number(digit)]).join('');
  return { name: `Reader ${letters}x`, email: `reader-${letters}@example.org` };
}

const pathOf = (link: string | null | undefined) => {
  const url = new URL(link ?? '');
  return url.pathname + url.search;
};

async function askToJoin(visitor: Visitor, person: { name: string; email: string }) {
  const join = await visitor.open('/join');
  return visitor.submit(join, '/join', { ...person, adult: 'on', health: 'on' });
}

async function joined() {
  const person = someone();
  const visitor = new Visitor(server.url);
  await askToJoin(visitor, person);
  const mail = await server.mailbox.waitFor(person.email);
  const path = pathOf(mail.link);
  const page = await visitor.open(path);
  const answer = await visitor.submit(page, path, { password: PASSWORD });
  expect([answer.status, answer.location]).toEqual([302, '/account']);
  return { ...person, visitor };
}

describe('joining', () => {
  it('goes from the form over the mail to an account, out of it and in again', async () => {
    const { visitor, name, email } = await joined();
    const account = await visitor.open('/account');
    expect(account.text).toContain(name);
    expect(account.text).toContain(email);
    const left = await visitor.submit(await visitor.open('/logout'), '/logout', {});
    expect([left.status, left.location, visitor.signedIn]).toEqual([302, '/', false]);
    expect((await visitor.open('/account')).location).toBe('/login?next=%2Faccount');
    await visitor.signIn(email, PASSWORD);
    expect((await visitor.open('/account')).status).toBe(200);
  });

  it('answers the same for an address that has an account, and tells its owner by mail', async () => {
    const { email } = await joined();
    const stranger = new Visitor(server.url);
    const known = await askToJoin(stranger, { ...someone(), email });
    const unknown = await askToJoin(stranger, someone());
    const comparable = ({ status, location, html }: typeof known) => ({ status, location, html });
    expect(comparable(known)).toEqual(comparable(unknown));
    expect(known.location).toBe('/join/sent');
    expect((await server.mailbox.waitFor(email, 2)).subject).toBe('You have an account already');
  });

  it('says beside each field what is missing, and keeps what was typed', async () => {
    const visitor = new Visitor(server.url);
    const join = await visitor.open('/join');
    const answer = await visitor.submit(join, '/join', {
      name: 'Аdmin',
      email: 'not one',
      adult: 'on',
    });
    expect(answer.status).toBe(400);
    for (const [field, words] of [
      ['name', 'alphabets that look alike'],
      ['email', 'an e-mail address'],
      ['health', 'may not keep a story'],
    ]) {
      const input = answer.page.querySelector(`main [name="${field}"]`);
      expect(input?.getAttribute('aria-invalid')).toBe('true');
      const ids = input?.getAttribute('aria-describedby')?.split(' ') ?? [];
      const said = ids.map((id) => answer.page.querySelector(`[id="${id}"]`)?.text ?? '').join(' ');
      expect(said).toContain(words);
    }
    const value = (field: string) =>
      answer.page.querySelector(`main [name="${field}"]`)?.getAttribute('value');
    expect([value('name'), value('email')]).toEqual(['Аdmin', 'not one']);
    expect(answer.page.querySelector('main [name="adult"]')?.hasAttribute('checked')).toBe(true);
  });

  it('refuses a name that could be taken for one that is there', async () => {
    const { name } = await joined();
    const visitor = new Visitor(server.url);
    const answer = await askToJoin(visitor, { ...someone(), name: name.toUpperCase() });
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('Someone has this name, or one that looks like it');
  });

  it('mails once when the form is sent twice', async () => {
    const person = someone();
    const visitor = new Visitor(server.url);
    const join = await visitor.open('/join');
    const send = () => visitor.submit(join, '/join', { ...person, adult: 'on', health: 'on' });
    const answers = await Promise.all([send(), send()]);
    expect(answers.map(({ location }) => location)).toEqual(['/join/sent', '/join/sent']);
    await server.mailbox.waitFor(person.email);
    const other = someone();
    await askToJoin(visitor, other);
    await server.mailbox.waitFor(other.email);
    const mails = server.mailbox.received.filter(({ to }) => to.includes(person.email));
    expect(mails).toHaveLength(1);
  });
});

describe('signing in', () => {
  it('answers the same for a wrong password and an unknown address, and keeps the address', async () => {
    const { email } = await joined();
    const tried = async (address: string) => {
      const visitor = new Visitor(server.url);
      const page = await visitor.open('/login');
      const answer = await visitor.submit(page, '/login', {
        email: address,
        password: 'wrong one',
      });
      expect(answer.html).not.toContain('wrong one');
      expect(visitor.signedIn).toBe(false);
      expect(answer.page.querySelector('[name="email"]')?.getAttribute('value')).toBe(address);
      return { status: answer.status, text: answer.text };
    };
    const known = await tried(email);
    expect(known).toEqual(await tried('nobody@example.org'));
    expect(known.status).toBe(400);
    expect(known.text).toContain('Address and password do not go together');
  });

  it('sets a cookie that scripts cannot read and other sites cannot send along', async () => {
    const { email } = await joined();
    const visitor = new Visitor(server.url);
    expect((await visitor.open('/login')).headers.getSetCookie()).toEqual([]);
    const answer = await visitor.post('/login', { email, password: PASSWORD });
    const [cookie = ''] = answer.headers.getSetCookie();
    const flags = cookie.toLowerCase().split('; ').slice(1);
    expect(flags).toEqual(expect.arrayContaining(['httponly', 'samesite=lax', 'path=/']));
  });

  it('leads back to where it was asked for, and to no other site', async () => {
    const { email } = await joined();
    const to = async (next: string) => {
      const path = `/login?next=${encodeURIComponent(next)}`;
      const visitor = new Visitor(server.url);
      const page = await visitor.open(path);
      const answer = await visitor.submit(page, path, { email, password: PASSWORD });
      expect(answer.status).toBe(302);
      return answer.headers.get('location');
    };
    expect(await to('/stories/new?treatment=mesotherapy')).toBe(
      '/stories/new?treatment=mesotherapy',
    );
    for (const next of ['//evil.example', 'https://evil.example/', '/\\evil.example', 'x']) {
      expect(await to(next)).toBe('/account');
    }
  });

  it('stops guessing after ten tries, with what was typed still there', async () => {
    const { email } = await joined();
    const visitor = new Visitor(server.url);
    const page = await visitor.open('/login');
    const guess = () => visitor.submit(page, '/login', { email, password: 'not this one' });
    for (let tries = 0; tries < 10; tries += 1) expect((await guess()).status).toBe(400);
    const answer = await guess();
    expect(answer.status).toBe(429);
    expect(answer.text).toContain('Please wait a quarter of an hour');
    expect(answer.page.querySelector('[name="email"]')?.getAttribute('value')).toBe(email);
  });

  it('ends for good with signing out: the old cookie opens nothing', async () => {
    const { email } = await joined();
    const visitor = new Visitor(server.url);
    const answer = await visitor.post('/login', { email, password: PASSWORD });
    const [cookie = ''] = (answer.headers.getSetCookie()[0] ?? '').split(';');
    const asMember = { headers: { cookie } };
    const guest = new Visitor(server.url);
    expect((await guest.open('/account', asMember)).status).toBe(200);
    expect((await guest.open('/logout', asMember)).status).toBe(200);
    expect((await guest.open('/account', asMember)).status).toBe(200);
    await visitor.post('/logout', {});
    expect((await guest.open('/account', asMember)).location).toBe('/login?next=%2Faccount');
  });
});

describe('a forgotten password', () => {
  it('is set anew by a mailed link, which works once and ends all sessions', async () => {
    const { email, visitor } = await joined();
    const guest = new Visitor(server.url);
    const asked = await guest.submit(await guest.open('/login/forgot'), '/login/forgot', { email });
    expect(asked.location).toBe('/login/forgot?sent');
    const path = pathOf((await server.mailbox.waitFor(email, 2)).link);
    const page = await guest.open(path);
    const short = await guest.submit(page, path, { password: 'short' });
    expect([short.status, short.text]).toEqual([400, expect.stringContaining('at least 10')]);
    const done = await guest.submit(page, path, { password: 'four quiet words here' });
    expect([done.status, done.location, guest.signedIn]).toEqual([302, '/account', true]);
    expect((await visitor.open('/account')).status).toBe(302);
    const again = await new Visitor(server.url).open(path);
    expect([again.status, again.text]).toEqual([410, expect.stringContaining('used already')]);
    const late = await new Visitor(server.url).post(path, { password: 'four other quiet words' });
    expect(late.status).toBe(410);
    await new Visitor(server.url).signIn(email, 'four quiet words here');
  });

  it('is asked for with the same answer for an address that nobody has', async () => {
    const { email } = await joined();
    const guest = new Visitor(server.url);
    const ask = async (address: string) => {
      const page = await guest.open('/login/forgot');
      const answer = await guest.submit(page, '/login/forgot', { email: address });
      return [answer.status, answer.location, answer.html];
    };
    expect(await ask(email)).toEqual(await ask('nobody@example.org'));
  });
});

describe('the account page', () => {
  it('changes the password and signs out everywhere else', async () => {
    const { email, visitor } = await joined();
    const elsewhere = new Visitor(server.url);
    await elsewhere.signIn(email, PASSWORD);
    const page = await visitor.open('/account');
    const change = (current: string) =>
      visitor.submit(
        page,
        '/account',
        { current, password: 'five words of a kind' },
        'form#change-password',
      );
    const wrong = await change('not this one');
    expect([wrong.status, wrong.text]).toEqual([400, expect.stringContaining('not your password')]);
    const right = await change(PASSWORD);
    expect(right.location).toBe('/account?saved');
    expect((await visitor.open('/account')).status).toBe(200);
    expect((await elsewhere.open('/account')).status).toBe(302);
    await visitor.post('/account', { intent: 'sign_out_everywhere' });
    expect((await visitor.open('/account')).status).toBe(302);
  });

  it('gives everything that is kept as a file', async () => {
    const { email, name, visitor } = await joined();
    const file = await visitor.post('/account/export', {});
    expect(file.headers.get('content-disposition')).toBe('attachment; filename="scarwise.json"');
    expect(JSON.parse(file.html)).toMatchObject({ accounts: { name, email } });
    expect((await visitor.open('/account/export')).location).toBe('/account');
  });

  it('erases the account for who gives the password', async () => {
    const { email, name, visitor } = await joined();
    const address = `/members/${encodeURIComponent(name)}`;
    expect((await visitor.open(address)).status).toBe(200);
    const page = await visitor.open('/account/erase');
    const wrong = await visitor.submit(page, '/account/erase', { password: 'not this one' });
    expect(wrong.status).toBe(400);
    const done = await visitor.submit(page, '/account/erase', { password: PASSWORD });
    expect([done.status, done.location, visitor.signedIn]).toEqual([302, '/', false]);
    expect((await visitor.open(address)).status).toBe(404);
    const gone = await visitor.post('/login', { email, password: PASSWORD });
    expect(gone.status).toBe(400);
  });
});

it('the first administrator agrees and chooses a password by the one-time link', async () => {
  const { db, close } = connect(server.databaseUrl, { poolSize: 1 });
  const site = { siteUrl: new URL(server.url), demo: false };
  const path = pathOf((await createAdminLink(db, site, 'boss@example.org', new Date())).href);
  await close();
  const visitor = new Visitor(server.url);
  const page = await visitor.open(path);
  const unticked = await visitor.submit(page, path, { password: PASSWORD });
  expect([unticked.status, visitor.signedIn]).toEqual([400, false]);
  const ticked = { password: PASSWORD, adult: 'on', health: 'on' };
  expect((await visitor.submit(page, path, ticked)).location).toBe('/account');
  expect((await visitor.open('/admin')).status).toBe(200);
});

describe('a member', () => {
  it('is found by any way to write the name, at one address', async () => {
    const { name } = await joined();
    const guest = new Visitor(server.url);
    const typed = name.toUpperCase().replace(' ', '-');
    const answer = await guest.open(`/members/${typed}`);
    expect([answer.status, answer.location]).toEqual([301, `/members/${encodeURIComponent(name)}`]);
    const page = await guest.open(`/members/${encodeURIComponent(name)}`);
    expect(page.page.querySelector('h1')?.text).toBe(name);
    expect(page.text).not.toContain('@example.org');
    expect((await guest.open('/members/Nobody%20of%20this%20name')).status).toBe(404);
  });
});

it('a site that sends mail has no outbox', async () => {
  expect((await new Visitor(server.url).open('/outbox')).status).toBe(404);
});

it('the log names no address and no token', async () => {
  const { email } = await joined();
  const token = pathOf((await server.mailbox.waitFor(email)).link).split('token=')[1] ?? 'none';
  expect(server.log()).not.toContain(email);
  expect(server.log()).not.toContain(token);
});
