import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startServer, type TestServer } from '../support/server';
import { fieldsOf, type Seen, Visitor } from '../support/visitor';

const PASSWORD = 'scars-have-stories';

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ env: { DEMO: '1', SMTP_URL: '' } });
});
afterAll(() => server.stop());

async function visitorAs(person: string) {
  const visitor = new Visitor(server.url);
  await visitor.signIn(`${person}@demo.scarwise.example`, PASSWORD);
  return visitor;
}

/** The form for the role of a member in a list of members. */
function roleForm(page: Seen, role: string) {
  const form = page.page
    .querySelectorAll('main form[method="post"]')
    .find((one) => fieldsOf(one).role?.[0] === role);
  if (!form) throw new Error(`no ${role} in: ${page.text.slice(0, 500)}`);
  return fieldsOf(form);
}

describe('an administrator', () => {
  it('gives a member a role and takes it back', async () => {
    const admin = await visitorAs('admin');
    const before = roleForm(await admin.open('/admin'), 'moderator');
    const member = before.member?.[0] ?? '';
    const set = await admin.post('/admin', { ...before, role: 'member' });
    expect(set.location).toBe(`/admin?saved=${member}`);
    const moderator = await visitorAs('moderator');
    expect((await moderator.open('/review')).status).toBe(403);
    await admin.post('/admin', { member, role: 'moderator' });
    expect((await moderator.open('/review')).status).toBe(200);
  });

  it('cannot touch their own role', async () => {
    const admin = await visitorAs('admin');
    const page = await admin.open('/admin');
    expect(page.text).toContain('Your own role is set by another administrator');
    expect((await admin.post('/admin', { member: 'no one', role: 'admin' })).status).toBe(404);
    expect((await admin.post('/admin', { member: 'no one', role: 'king' })).status).toBe(400);
  });

  it('finds members by a part of the name', async () => {
    const admin = await visitorAs('admin');
    const all = await admin.open('/admin');
    const name = all.page.querySelector('main h2')?.text ?? '';
    const found = await admin.open(
      `/admin?name=${encodeURIComponent(name.slice(1).toUpperCase())}`,
    );
    expect(found.page.querySelectorAll('main h2').map((cell) => cell.text)).toContain(name);
    expect((await admin.open('/admin?name=nobodyhasthis')).text).toContain(
      'Nobody has such a name',
    );
  });

  it('alone may send such a form', async () => {
    const moderator = await visitorAs('moderator');
    const sent = await moderator.post('/admin', { member: 'x', role: 'admin' });
    expect(sent.status).toBe(403);
  });
});

it('the outbox of a demo shows the mail that joining would have sent, with its link', async () => {
  const guest = new Visitor(server.url);
  const join = await guest.open('/join');
  const person = { name: 'New Reader', email: 'new-reader@example.org' };
  const sent = await guest.submit(join, '/join', { ...person, adult: 'on', health: 'on' });
  expect((await guest.open(sent.location ?? '')).html).toContain('href="/outbox"');
  const outbox = await vi.waitFor(
    async () => {
      const page = await guest.open('/outbox');
      expect(page.text).toContain(person.email);
      return page;
    },
    { timeout: 15_000, interval: 200 },
  );
  const link = outbox.page.querySelector('main a[href^="/confirm?token="]');
  const path = link?.getAttribute('href') ?? '';
  const confirm = await guest.open(path);
  const done = await guest.submit(confirm, path, { password: 'three quiet words' });
  expect([done.location, guest.signedIn]).toEqual(['/account', true]);
});

it('over TLS the cookie is bound to this host and to TLS', async () => {
  const site = await startServer({ env: { DEMO: '1', SITE_URL: 'https://scarwise.example' } });
  try {
    const fields = { email: 'member@demo.scarwise.example', password: PASSWORD };
    const answer = await new Visitor(site.url).post('/login', fields);
    const [cookie = ''] = answer.headers.getSetCookie();
    expect(cookie).toMatch(/^__Host-session=/);
    const flags = cookie.toLowerCase().split('; ').slice(1);
    expect(flags).toEqual(expect.arrayContaining(['httponly', 'secure', 'samesite=lax', 'path=/']));
  } finally {
    await site.stop();
  }
});
