import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from '../support/server';
import { fieldsOf, Visitor } from '../support/visitor';

const NOTE = 'Said it in fewer words.';
const FORM = 'form#guide';
const words = { title: 'Mine', summary: 'Mine.', body: 'Mine.' };

let server: TestServer;
let moderator: Visitor;
let guest: Visitor;
beforeAll(async () => {
  server = await startServer({ env: { DEMO: '1' } });
  moderator = new Visitor(server.url);
  await moderator.signIn('moderator@demo.scarwise.example', 'scars-have-stories');
});
beforeEach(() => {
  guest = new Visitor(server.url);
});
afterAll(() => server.stop());

/** Sends the form for a guide as it stands, with these fields changed. */
async function send(slug: string, fields: Record<string, string>) {
  const path = `/guides/${slug}/edit`;
  return moderator.submit(await moderator.open(path), path, { intent: 'save', ...fields }, FORM);
}

/** The addresses of a guide's versions, as its history lists them. */
async function versionsOf(slug: string) {
  const { page } = await guest.open(`/guides/${slug}/history`);
  return page.querySelectorAll('main a[href*="?revision="]').map((a) => a.getAttribute('href'));
}

describe('the list of guides', () => {
  it('has every guide under its section, in the order of the project', async () => {
    const { page, html } = await guest.open('/guides');
    const headings = page.querySelectorAll('main h2').map((one) => one.text);
    expect(headings).toEqual([
      'Understanding scars',
      'What has been tried',
      'Before you choose',
      'Living with a scar',
    ]);
    const links = page.querySelectorAll('main h3 a').map((link) => link.getAttribute('href'));
    expect(links.length).toBeGreaterThanOrEqual(12);
    expect(links[0]).toBe('/guides/kinds-of-scars');
    expect(html).not.toContain('<script');
  });
});

describe('a guide', () => {
  it('says where it comes from, and that no clinician has reviewed it', async () => {
    const { text } = await guest.open('/guides/lasers');
    expect(text).toMatch(/Written from sources by the project on \d+ \w+ \d{4}\./);
    expect(text).toContain('Not yet reviewed by a clinician.');
    expect(text).not.toContain('Changed by a moderator');
  });

  it('has all its parts, without a script', async () => {
    const { page, html, headers } = await guest.open('/guides/lasers');
    const parts = page.querySelectorAll('main section[id]').map((one) => one.id);
    expect(parts).toEqual([
      ...['treatments', 'stories', 'discussions', 'replies', 'others', 'grades', 'sources'],
    ]);
    expect(html).not.toContain('<script');
    expect(headers.get('cache-tag')).toContain('guide:lasers');
  });

  it('has no link to a place on the page that is not there', async () => {
    for (const slug of ['lasers', 'dermabrasion', 'living-with-scars']) {
      const { page } = await guest.open(`/guides/${slug}`);
      const ways = page.querySelectorAll('a[href^="#"]').map((link) => link.getAttribute('href'));
      const places = new Set(page.querySelectorAll('[id]').map((one) => `#${one.id}`));
      expect(ways.filter((way) => way && !places.has(way))).toEqual([]);
      expect(places.size).toBe(page.querySelectorAll('[id]').length);
    }
  });

  it('leads to commenting on it and to asking about it', async () => {
    const { page } = await guest.open('/guides/lasers');
    const ways = page.querySelectorAll('main a').map((link) => link.getAttribute('href'));
    expect(ways).toContain('/guides/lasers/comment');
    expect(ways).toContain('/discussions/new?kind=question&guide=lasers');
    expect(ways).toContain('/guides/lasers/history');
    expect(ways).not.toContain('/guides/lasers/edit');
  });
});

describe('the editor of a guide', () => {
  it('is for moderators: a guest is asked to sign in, a member told no', async () => {
    const path = '/guides/needling/edit';
    expect((await guest.open(path)).location).toMatch(/^\/login/);
    const member = new Visitor(server.url);
    await member.signIn('member@demo.scarwise.example', 'scars-have-stories');
    expect((await member.open(path)).status).toBe(403);
    const fields = { ...words, version: '1', intent: 'save', note: NOTE };
    expect((await member.post(path, fields)).status).toBe(403);
    expect((await guest.post(path, fields)).status).toBe(401);
    expect(await versionsOf('needling')).toHaveLength(1);
  });

  it('saves what is new, shows it to everyone, and tells who changed what and why', async () => {
    const saved = await send('needling', { summary: 'Pens, rollers and heat.', note: NOTE });
    expect(saved.location).toBe('/guides/needling');
    const { text } = await guest.open('/guides/needling');
    expect(text).toContain('Pens, rollers and heat.');
    expect(text).toContain('Changed by a moderator on');
    expect(text).toContain('Not yet reviewed by a clinician.');
    const history = await guest.open('/guides/needling/history');
    expect(history.text).toContain(NOTE);
    expect(history.text).toContain(', moderator');
    const old = await guest.open('/guides/needling/history?revision=1');
    expect(old.text).toContain('This is an older version.');
    expect(old.text).not.toContain('Pens, rollers and heat.');
    const changed = await guest.open('/guides/needling/history?revision=2');
    expect(changed.page.querySelector('ins')?.text).toBe('Pens, rollers and heat.');
    for (const revision of ['3', '0', 'x', '99999999999']) {
      const none = await guest.open(`/guides/needling/history?revision=${revision}`);
      expect([revision, none.status]).toEqual([revision, 404]);
    }
  });

  it('can take the project’s version back', async () => {
    await send('raised-scars', { title: 'Scars that stand up', note: NOTE });
    const editor = await moderator.open('/guides/raised-scars/edit');
    expect(editor.text).toContain('The project’s own version of this guide');
    const form = editor.page.querySelector('form#project');
    if (!form) throw new Error('no way back');
    const fields = { ...fieldsOf(form), intent: 'project' };
    const taken = await moderator.post('/guides/raised-scars/edit', fields);
    expect(taken.location).toBe('/guides/raised-scars');
    const { text } = await guest.open('/guides/raised-scars');
    expect(text).not.toContain('Scars that stand up');
    expect(text).not.toContain('Changed by a moderator');
    const history = await guest.open('/guides/raised-scars/history');
    expect(history.text).toContain('The project’s text was taken again.');
  });

  it('shows a preview and saves nothing', async () => {
    const body = '## New part\n\nIt fades [[E3 S46b]].';
    const shown = await send('lasers', { intent: 'preview', body });
    expect(shown.status).toBe(200);
    const preview = shown.page.querySelector('.preview');
    expect(preview?.text).toContain('It fades');
    expect(preview?.querySelector('.grade-E3')).not.toBeNull();
    expect(shown.page.querySelector('textarea[name="body"]')?.text).toBe(body);
    expect((await guest.open('/guides/lasers')).text).not.toContain('New part');
  });

  it('warns once of a number without a source, and then saves', async () => {
    const body = 'Of 12 people 7 gained.';
    const warned = await send('chemical-peels', { body, note: NOTE });
    expect(warned.status).toBe(200);
    expect(warned.text).toContain('A number without a source');
    expect(warned.text).toContain('Of 12 people 7 gained.');
    expect((await guest.open('/guides/chemical-peels')).text).not.toContain('Of 12 people');
    const path = '/guides/chemical-peels/edit';
    const saved = await moderator.submit(warned, path, { intent: 'save' }, FORM);
    expect(saved.location).toBe('/guides/chemical-peels');
    expect((await guest.open('/guides/chemical-peels')).text).toContain('Of 12 people');
  });

  it('refuses what cites an unknown source, what has no note, and what changes nothing', async () => {
    const unknown = await send('lasers', { body: 'So [[E1 S999]].', note: NOTE });
    expect([unknown.status, unknown.text]).toEqual([400, expect.stringContaining('S999')]);
    expect(unknown.page.querySelector('textarea[name="body"]')?.text).toBe('So [[E1 S999]].');
    const silent = await send('lasers', { title: 'Light' });
    expect([silent.status, silent.text]).toEqual([
      400,
      expect.stringContaining('Please say in a line what you changed and why.'),
    ]);
    const same = await send('lasers', { note: NOTE });
    expect([same.status, same.text]).toEqual([
      400,
      expect.stringContaining('Nothing is changed yet.'),
    ]);
    expect(await versionsOf('lasers')).toHaveLength(1);
  });

  it('keeps what was typed when somebody else was faster, and shows theirs', async () => {
    const path = '/guides/kinds-of-scars/edit';
    const opened = await moderator.open(path);
    await send('kinds-of-scars', { summary: 'The first one saved this.', note: NOTE });
    const mine = { intent: 'save', summary: 'The second one typed this.', note: NOTE };
    const late = await moderator.submit(opened, path, mine, FORM);
    expect(late.status).toBe(409);
    expect(late.page.querySelector('textarea[name="summary"]')?.text).toBe(
      'The second one typed this.',
    );
    expect(late.page.querySelector('.callout-problem ins')?.text).toBe('The first one saved this.');
    const again = await moderator.submit(late, path, { intent: 'save' }, FORM);
    expect(again.location).toBe('/guides/kinds-of-scars');
    expect((await guest.open('/guides/kinds-of-scars')).text).toContain('The second one typed');
  });

  it('does once what is sent twice', async () => {
    const path = '/guides/how-scars-mature/edit';
    const opened = await moderator.open(path);
    const fields = { intent: 'save', title: 'How scars grow up', note: NOTE };
    const first = await moderator.submit(opened, path, fields, FORM);
    const second = await moderator.submit(opened, path, fields, FORM);
    expect([first.location, second.location]).toEqual([
      '/guides/how-scars-mature',
      '/guides/how-scars-mature',
    ]);
    expect((await guest.open('/guides/how-scars-mature/history')).text).not.toContain('Version 3');
  });

  it('lets no Markdown through that runs, loads or leads where links may not lead', async () => {
    const body = HOSTILE.join('\n\n');
    const warned = await send('dermabrasion', { body, title: '"><img src=x>', note: NOTE });
    expect(warned.text).toContain('The text holds HTML.');
    const path = '/guides/dermabrasion/edit';
    const saved = await moderator.submit(warned, path, { intent: 'save' }, FORM);
    expect(saved.location).toBe('/guides/dermabrasion');
    const seen = await guest.open('/guides/dermabrasion');
    expect(seen.page.querySelector('h1')?.text).toBe('"><img src=x>');
    expect(seen.page.querySelectorAll('script, img, iframe, form[action*="logout"]')).toEqual([]);
    for (const element of seen.page.querySelectorAll('main *')) {
      const names = Object.keys(element.attributes);
      expect(names.filter((name) => /^(on|style$|srcdoc$|ping$)/i.test(name))).toEqual([]);
      const href = element.getAttribute('href') ?? '';
      const { protocol, host } = new URL(href, server.url);
      expect(protocol).toMatch(/^https?:$/);
      expect([href, host.includes('evil')]).toEqual([href, false]);
    }
    const ids = seen.page.querySelectorAll('[id]').map((one) => one.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('answers a text of nothing but nested marks', async () => {
    for (const body of ['>'.repeat(20_000), '*'.repeat(20_000), '['.repeat(20_000)]) {
      const { status } = await send('living-with-scars', { intent: 'preview', body });
      expect([200, 400]).toContain(status);
    }
  });
});

const HOSTILE = [
  'Before.',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)> ![x](https://evil.example/pixel.gif)',
  '[x](javascript:alert(1)) [x](//evil.example) [x](/\\evil.example) [x](data:text/html,x)',
  '<a href="https://evil.example" onclick=alert(1) ping=//evil.example>x</a>',
  '<h2 id="main">x</h2>',
  '## Main',
  '## Sources',
  '## Source 1 [[S31]]',
  '<p style="position:fixed" class="button">x</p>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<form action=/logout method=post><button>x</button></form>',
  '[Own]: javascript:alert(1) "x"',
  'After.',
];
