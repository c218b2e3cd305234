import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Connection, connect } from '~/platform/db/client.server';
import { treatmentSeeds } from '../../prisma/seed/treatments/index';
import { newMember, newPost } from '../support/people-and-posts';
import { startServer, type TestServer } from '../support/server';
import { Visitor } from '../support/visitor';

let server: TestServer;
let database: Connection;
let guest: Visitor;

beforeAll(async () => {
  server = await startServer();
  database = connect(server.databaseUrl, { poolSize: 2 });
  guest = new Visitor(server.url);
  const author = await newMember(database.db);
  await newPost(database.db, author, {
    ...{ state: 'published', title: 'Plasma on my cheek', code: 'inj.prp' },
  });
  await newPost(database.db, author, { state: 'pending', title: 'Still waits', code: 'inj.prp' });
});
afterAll(async () => {
  await database.close();
  await server.stop();
});

const address = (name: string) => `/treatments/${encodeURIComponent(name)}`;

describe('the page of a treatment', () => {
  it('is reached from any of its names by one permanent redirect', async () => {
    for (const name of ['fraxel restor dual', 'Surjitron', 'мезотерапия', 'Kelo-Kot', 'inj.prp']) {
      const moved = await guest.open(address(name));
      expect(moved.status, name).toBe(301);
      expect((await guest.open(moved.location ?? '')).status, name).toBe(200);
    }
  });

  it('stays in the language of the address', async () => {
    for (const language of ['uk', 'ru']) {
      const moved = await guest.open(`/${language}${address('мезотерапия')}`);
      expect(moved.location).toBe(`/${language}/treatments/mesotherapy`);
    }
    const page = await guest.open('/uk/treatments/mesotherapy');
    expect(page.page.querySelector('h1')?.textContent).toBe('Мезотерапія');
  });

  it('shows what a shared name may mean, each with what sets it apart, and the stories of all', async () => {
    expect((await guest.open('/treatments/FRAXEL')).location).toBe('/treatments/fraxel');
    const page = await guest.open('/treatments/fraxel');
    expect(page.status).toBe(200);
    const all = page.page.querySelector('a[href*="/stories?treatment"]')?.getAttribute('href');
    expect(all).toMatch(/^\/stories\?treatment=[a-z0-9-]+&treatment=[a-z0-9-]+$/);
    expect((await guest.open(all ?? '')).status).toBe(200);
  });

  it('counts the stories that are out, and shows them', async () => {
    const page = await guest.open('/treatments/prp');
    const found = page.status === 301 ? await guest.open(page.location ?? '') : page;
    expect(found.text).toContain('1 story: 1 better.');
    expect(found.text).toContain('Plasma on my cheek');
    expect(found.text).not.toContain('Still waits');
  });

  it('invites where nobody has told anything yet', async () => {
    expect((await guest.follow(address('bleomycin'))).text).toContain('No stories yet');
  });

  it('is not there for an unknown name, and says what may have been meant', async () => {
    const page = await guest.open('/treatments/contractubbex');
    expect(page.status).toBe(404);
    expect(page.page.querySelector('main a[href="/treatments/onion-extract-gel"]')).not.toBeNull();
    expect((await guest.open('/treatments/%F0%9F%98%80')).status).toBe(404);
    expect((await guest.open('/treatments/%3Cscript%3E')).html).not.toContain('<script>');
  });
});

describe('what is known of a treatment', () => {
  it('stands with its grades, its sources and its date, and says that no clinician has read it', async () => {
    const { page, text } = await guest.open('/treatments/tca-cross');
    expect(text).toMatch(/Written from sources by the project on \d+ \w+ \d{4}; not yet reviewed/);
    const evidence = page.querySelector('#evidence');
    expect(evidence?.querySelector('a.grade-E3[href="#grades"]')).not.toBeNull();
    expect(evidence?.textContent).toContain('chickenpox');
    expect(page.querySelector('#sources a[href^="https://doi.org/"]')).not.toBeNull();
  });

  it('begins with what needs help at once', async () => {
    const { text } = await guest.open('/treatments/hyaluronic-acid-filler');
    expect(text).toContain('needs emergency care at once');
    expect(text.indexOf('needs emergency care')).toBeLessThan(text.indexOf('What was found'));
  });

  it('shows beside its own what holds for all treatments of its kind', async () => {
    const { page } = await guest.open('/treatments/co2-laser-fractional');
    const families = [...page.querySelectorAll('#evidence h3')].map((h3) => h3.textContent);
    expect(families).toEqual(
      ['Ablative fractional laser', 'Ablative (resurfacing) laser', 'Laser'].map(
        (name) => `What holds for all of: ${name}`,
      ),
    );
    expect(
      page.querySelector('#evidence h3 a[href="/treatments/ablative-fractional-laser"]'),
    ).not.toBeNull();
  });

  it('says what nobody found, in words of its own', async () => {
    const known = await guest.open('/treatments/microdermabrasion');
    expect(known.text).not.toContain('how many sessions are usual');
    const alone = await guest.open('/treatments/electrosurgery');
    expect(alone.text).toContain('We found no study of it on scars');
    expect(alone.text).toContain('what is usual for this kind alone');
    const sessions = await guest.open('/treatments/mesotherapy');
    expect(sessions.text).toContain('no source that says how many sessions are usual');
    const weeks = await guest.open('/treatments/urea-and-heparin-cream');
    expect(weeks.text).toContain('how long it is usually used');
    const nothing = await guest.open('/treatments/no-treatment');
    expect(nothing.text).not.toContain('We found no source');
  });

  it('leads on to stories by kind of scar, to discussions and to asking', async () => {
    const { page } = await guest.open('/treatments/subcision');
    const scar = page.querySelector('a[href^="/stories?treatment=subcision&scar="]');
    const stories = await guest.open(scar?.getAttribute('href') ?? '');
    expect(stories.status).toBe(200);
    const ask = page.querySelector('a[href="/discussions/new?kind=question&treatment=subcision"]');
    expect(ask).not.toBeNull();
    expect(page.querySelector('a[href="/treatments/no-treatment"]')).not.toBeNull();
  });

  it('is there for every treatment, and every mark in it leads somewhere', async () => {
    for (const { slug } of treatmentSeeds) {
      const { status, page } = await guest.open(`/treatments/${slug}`);
      expect(status, slug).toBe(200);
      expect(page.querySelector('#evidence li'), slug).not.toBeNull();
      const anchors = [...page.querySelectorAll('main a[href^="#"]')];
      const lost = anchors
        .map((anchor) => anchor.getAttribute('href')?.slice(1) ?? '')
        .filter((id) => page.querySelectorAll(`[id="${id}"]`).length !== 1);
      expect(lost, slug).toEqual([]);
    }
  });
});

describe('the page of all treatments', () => {
  it('has every group and how many stories each has', async () => {
    const page = await guest.open('/treatments');
    expect(page.status).toBe(200);
    expect(page.page.querySelectorAll('main a[href^="/treatments/"]').length).toBeGreaterThan(100);
    expect(page.text).toContain('1 story');
  });

  it('finds by name', async () => {
    const found = await guest.follow('/treatments?q=surjitron');
    expect(found.status).toBe(200);
    expect(found.page.querySelector('h1')?.textContent).toContain('Radiowave');
    const near = await guest.open('/treatments?q=contractubbex');
    expect(near.text).toContain('Did you mean');
    expect((await guest.open('/treatments?q=+')).status).toBe(200);
  });
});
