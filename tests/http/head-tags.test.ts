import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SHARE_KINDS, SHARE_SIZE, sharePicture } from '~/ui/page-meta';
import { LANGUAGES } from '~/urls';
import { startServer, type TestServer } from '../support/server';
import { type Seen, Visitor } from '../support/visitor';

let server: TestServer;
let visitor: Visitor;
beforeAll(async () => {
  server = await startServer({ env: { DEMO: '1' } });
  visitor = new Visitor(server.url);
});
afterAll(() => server.stop());

const told = ({ page }: Seen, name: string) =>
  page.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content');

/** The first post of a list that a moderator has looked at, or has not yet. */
async function firstOf(list: string, { reviewed }: { reviewed: boolean }): Promise<string> {
  const { page } = await visitor.open(list);
  const card = page
    .querySelectorAll('.card')
    .find((one) => (one.querySelector('.badge-wait') === null) === reviewed);
  const link = card?.querySelector(':is(h2, h3) a')?.getAttribute('href');
  if (!link) throw new Error(`no such card on ${list}`);
  return new URL(link, server.url).pathname;
}

const SHARED: [string, () => Promise<string>, string][] = [
  ['site', async () => '/', 'site.en'],
  ['site', async () => '/uk/about', 'site.uk'],
  ['guide', async () => '/guides/kinds-of-scars', 'guide.en'],
  ['guide', async () => '/ru/guides', 'guide.ru'],
  ['treatment', async () => '/treatments/mesotherapy', 'treatment.en'],
  ['story', () => firstOf('/stories', { reviewed: true }), 'story.en'],
  ['discussion', () => firstOf('/discussions', { reviewed: true }), 'discussion.en'],
];

describe('a page that people show each other', () => {
  it.each(SHARED)(
    '%s %# tells other places its title, a line and a picture',
    async (_, at, image) => {
      const path = await at();
      const seen = await visitor.open(path);
      expect(seen.status).toBe(200);
      const title = seen.page.querySelector('title')?.text ?? '';
      expect(title).toBe(`${told(seen, 'og:title')} · Scarwise`);
      expect(told(seen, 'og:description')).toBe(told(seen, 'description'));
      expect(told(seen, 'description')?.length).toBeGreaterThan(20);
      expect(told(seen, 'og:image')).toBe(`${server.url}/share/${image}.png`);
      expect(told(seen, 'og:image:alt')).toMatch(/^Scarwise\. /);
      expect(told(seen, 'twitter:card')).toBe('summary_large_image');
      expect(told(seen, 'og:locale')).toMatch(/^[a-z]{2}_[A-Z]{2}$/);
      expect(told(seen, 'robots')).toBeUndefined();
    },
  );

  const pictures = SHARE_KINDS.flatMap((kind) => LANGUAGES.map((one) => sharePicture(kind, one)));
  it.each(pictures)('%s is there, in the promised shape, and light', async (path) => {
    const answer = await fetch(server.url + path);
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(answer.headers.get('content-type')).toBe('image/png');
    expect({ width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }).toEqual(SHARE_SIZE);
    expect(bytes.length).toBeLessThan(60_000);
  });
});

describe('a page that is for one person or one purpose', () => {
  it.each(['/login', '/join', '/stories/new', '/search?q=needling', '/design'])(
    '%s is in no list of an engine, and shows no picture elsewhere',
    async (path) => {
      const seen = await visitor.open(path);
      expect(told(seen, 'robots')).toBe('noindex');
      expect(told(seen, 'og:image')).toBeUndefined();
    },
  );

  it('a post that nobody has looked at yet goes nowhere from its page', async () => {
    const seen = await visitor.open(await firstOf('/discussions', { reviewed: false }));
    expect([seen.status, told(seen, 'robots')]).toEqual([200, 'noindex']);
    expect(told(seen, 'og:title')).toBeUndefined();
  });

  it('a story that is not there tells nothing', async () => {
    const gone = await visitor.open('/stories/nobody-wrote-this');
    expect(gone.status).toBe(404);
    expect(gone.html).not.toContain('og:title');
  });
});
