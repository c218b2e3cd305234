import type { HTMLElement } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect } from '~/platform/db/client.server';
import { LANGUAGES } from '~/urls';
import { startServer, type TestServer } from '../support/server';
import { Visitor } from '../support/visitor';

let server: TestServer;
let guest: Visitor;
beforeAll(async () => {
  server = await startServer({ env: { DEMO: '1' } });
  guest = new Visitor(server.url);
});
afterAll(() => server.stop());

/** `rel="alternate"` of a page by language. */
const others = (page: HTMLElement) =>
  Object.fromEntries(
    page
      .querySelectorAll('head link[rel=alternate]')
      .map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]),
  );
const canonical = (page: HTMLElement) =>
  page.querySelectorAll('head link[rel=canonical]').map((link) => link.getAttribute('href'));

describe('a page that everyone may read', () => {
  it.each([
    ['/', '/uk', '/ru'],
    ['/guides/lasers', '/uk/guides/lasers', '/ru/guides/lasers'],
    ['/treatments/laser', '/uk/treatments/laser', '/ru/treatments/laser'],
    ['/about', '/uk/about', '/ru/about'],
  ])('%s names itself in each language, and English for all others', async (en, uk, ru) => {
    const links = {
      ...{ en: server.url + en, uk: server.url + uk, ru: server.url + ru },
      'x-default': server.url + en,
    };
    for (const path of [en, uk, ru]) {
      const { page } = await guest.open(path);
      expect(others(page), path).toEqual(links);
      expect(canonical(page), path).toEqual([server.url + path]);
    }
  });

  it('is one page under its story’s own title, whatever the language around it', async () => {
    const { page } = await guest.open('/uk/stories');
    const path = page.querySelector('main article h2 a')?.getAttribute('href') ?? '';
    const story = await guest.follow(path);
    expect(canonical(story.page)).toEqual([server.url + path]);
    expect(others(story.page).en).toBe(server.url + path.replace('/uk', ''));
  });

  it('keeps of its query what makes it another page, and nothing else', async () => {
    const filtered = await guest.open('/uk/stories?scar=keloid');
    expect(canonical(filtered.page)).toEqual([`${server.url}/uk/stories?scar=keloid`]);
    expect(others(filtered.page).ru).toBe(`${server.url}/ru/stories?scar=keloid`);
    const sought = await guest.open('/uk/treatments?q=nosuchthing');
    expect(canonical(sought.page)).toEqual([`${server.url}/uk/treatments`]);
  });

  it('names no other where no engine should list it', async () => {
    for (const path of ['/login', '/uk/search?q=laser', '/uk/nothing-here']) {
      const { page } = await guest.follow(path);
      expect(others(page), path).toEqual({});
      expect(canonical(page), path).toEqual([]);
    }
  });
});

describe('the switch between languages', () => {
  const switchOf = (page: HTMLElement) => page.querySelector('footer .language-switch');

  it('leads to the same page with the same query, each name in its own language', async () => {
    const { page } = await guest.open('/uk/stories?scar=keloid');
    const links = switchOf(page)?.querySelectorAll('a') ?? [];
    expect(links.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')])).toEqual(
      [
        ['en', '/stories?scar=keloid'],
        ['ru', '/ru/stories?scar=keloid'],
      ],
    );
    expect(switchOf(page)?.querySelector('[aria-current]')?.text).toBe('Українська');
    const langs = switchOf(page)?.querySelectorAll('li') ?? [];
    expect(langs.map((item) => item.getAttribute('lang'))).toEqual([...LANGUAGES]);
  });

  it('is on every page, forms and errors too, and leads somewhere', async () => {
    for (const path of ['/', '/uk', '/ru/login', '/uk/nothing-here', '/stories/new']) {
      const { page } = await guest.follow(path);
      expect(switchOf(page)?.querySelectorAll('a'), path).toHaveLength(2);
    }
    expect(
      (await guest.open('/uk')).page.querySelector('.language-switch a')?.getAttribute('href'),
    ).toBe('/');
  });

  it('sends nobody anywhere by what their browser prefers', async () => {
    const { status, page } = await guest.open('/', { headers: { 'accept-language': 'uk' } });
    expect(status).toBe(200);
    expect(page.querySelector('html')?.getAttribute('lang')).toBe('en');
  });
});

describe('a guide under another language', () => {
  const slug = 'dermabrasion';

  /** Puts a translation beside the guide, as a start would. */
  async function translate(language: string, original: string) {
    const { db, close } = connect(server.databaseUrl, { poolSize: 1 });
    const guide = await db.guide.findUniqueOrThrow({ where: { slug } });
    const place = { guideId: guide.id, language };
    await db.guideTranslation.deleteMany({ where: place });
    const words = {
      title: 'Шліфування',
      summary: 'Коротко.',
      body: 'Т',
      html: '<h2 id="що">Що</h2>',
    };
    const cooked = { cookedWith: 1, sources: [], contents: [{ id: 'що', title: 'Що' }] };
    const made = { original, translatedOn: new Date('2026-01-20') };
    if (original)
      await db.guideTranslation.create({
        data: { id: slug, ...place, ...words, ...cooked, ...made },
      });
    await close();
  }

  it('is English and says so where nobody has translated it', async () => {
    await translate('uk', '');
    const { page, text } = await guest.open(`/uk/guides/${slug}`);
    expect(page.querySelector('h1')?.getAttribute('lang')).toBe('en');
    expect(page.querySelector('.prose')?.getAttribute('lang')).toBe('en');
    expect(text).toContain('Цієї статті українською ще немає');
  });

  it('is in that language where it was translated, and tells when the English text moved on', async () => {
    await translate('uk', 'an older text');
    const { page, text } = await guest.open(`/uk/guides/${slug}`);
    expect(page.querySelector('h1')?.text).toBe('Шліфування');
    expect(page.querySelector('h1')?.getAttribute('lang') ?? 'uk').toBe('uk');
    expect(text).toMatch(
      /Перекладено з англійської 20 січня 2026.*Відтоді англійський текст змінився; він від \d+ \S+ \d{4}/,
    );
    const original = page.querySelector(`main a[hreflang=en][href="/guides/${slug}"]`);
    expect(original?.text).toBe('Читати англійською');
    const list = await guest.open('/uk/guides');
    expect(list.page.querySelector(`main h3 a[href="/uk/guides/${slug}"]`)?.text).toBe(
      'Шліфування',
    );
    expect((await guest.open(`/guides/${slug}`)).text).not.toContain('Шліфування');
  });
});
