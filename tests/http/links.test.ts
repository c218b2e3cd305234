import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from '../support/server';
import { type Seen, Visitor } from '../support/visitor';

/**
 * A filtered list links to itself with one filter more, and so on without end: of such links on one
 * page the next page has as many. They are followed from the list itself, where they begin.
 */
const LISTS = /^(\/(uk|ru))?\/(stories|discussions|search)$/;
const AT_ONCE = 4;
const TIME_FOR_A_WALK = 600_000;

/** Addresses that lead on by their nature, in one step. */
const LEADS_ON = [
  // A reply's own address leads into its thread, wherever that has grown to.
  /^(\/(uk|ru))?\/posts\/[\w-]+$/,
];

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ env: { DEMO: '1', SMTP_URL: '' } });
});
afterAll(() => server.stop());

/** What is kept of a page: whole, some thousands of them would fill the memory. */
interface Stop {
  status: number;
  location: string | null;
  links: URL[];
  places: Set<string>;
}

interface Walk {
  stops: Map<string, Stop>;
  /** Address to the page that has the link. */
  from: Map<string, string>;
}

/** Follows every link within the site, from the start pages on. */
async function walk(visitor: Visitor, starts: string[]): Promise<Walk> {
  const stops = new Map<string, Stop>();
  const from = new Map(starts.map((start) => [start, 'the beginning']));
  const waiting = [...starts];
  const found = (path: string, at: string) => {
    if (from.has(path)) return;
    from.set(path, at);
    waiting.push(path);
  };
  const worker = async () => {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      const stop = stopOf(await visitor.open(path), path);
      stops.set(path, stop);
      if (stop.location !== null) found(stop.location, path);
      for (const { pathname, search } of stop.links) {
        if (!isOneFilterMore(path, pathname + search)) found(pathname + search, path);
      }
    }
  };
  // Whoever finds nothing to do leaves; the rest go on until all is seen.
  while (waiting.length > 0) await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return { stops, from };
}

function isOneFilterMore(at: string, link: string): boolean {
  const [here, there] = [new URL(at, server.url), new URL(link, server.url)];
  const filtered = LISTS.test(here.pathname) && here.searchParams.size > 0;
  return (
    filtered &&
    here.pathname === there.pathname &&
    there.searchParams.size > Math.max(1, here.searchParams.has('after') ? 2 : 1)
  );
}

/**
 * What a page links to on this site, and the places on it that a link may lead to. The way to the same
 * page in another language is not followed: the walk begins in each of them.
 */
function stopOf({ status, location, page }: Seen, path: string): Stop {
  const links = page
    .querySelectorAll('a[href]:not([hreflang])')
    .map((link) => new URL(link.getAttribute('href') ?? '', new URL(path, server.url)))
    .filter(({ origin, pathname }) => origin === server.url && pathname !== '/logout');
  const places = new Set(page.querySelectorAll('[id]').map(({ id }) => id));
  return { status, location, links, places };
}

/** Links whose `#place` is not on the page that they lead to. */
function lostPlaces({ stops }: Walk): string[] {
  return [...stops].flatMap(([at, { links }]) =>
    links
      .filter(({ hash, pathname, search }) => {
        const there = stops.get(pathname + search);
        const place = decodeURIComponent(hash.slice(1));
        return place !== '' && there?.status === 200 && !there.places.has(place);
      })
      .map(({ pathname, hash }) => `${at} -> ${pathname}${hash}`),
  );
}

const report = ({ stops, from }: Walk, wrong: (path: string, stop: Stop) => boolean) =>
  [...stops]
    .filter(([path, stop]) => wrong(path, stop))
    .map(([path, stop]) => `${stop.status} ${path} (linked from ${from.get(path)})`);

const leadsOn = (path: string) => LEADS_ON.some((pattern) => pattern.test(path));

describe.each([
  ['a guest', null],
  ['a member', 'member'],
  ['a moderator', 'moderator'],
])('every link that %s finds in the demo', (_who, account) => {
  let walked: Walk;
  beforeAll(async () => {
    const visitor = new Visitor(server.url);
    if (account) await visitor.signIn(`${account}@demo.scarwise.example`, 'scars-have-stories');
    walked = await walk(visitor, account ? ['/', '/account'] : ['/', '/uk', '/ru']);
  }, TIME_FOR_A_WALK);

  it('leads to many pages, of every kind', () => {
    const paths = [...walked.stops.keys()];

    expect(paths.length).toBeGreaterThan(300);
    for (const kind of ['stories', 'discussions', 'guides', 'treatments', 'members', 'search']) {
      expect(paths.some((path) => path.startsWith(`/${kind}`))).toBe(true);
    }
  });

  it('leads to a page that is there', () => {
    expect(report(walked, (_, { status }) => status >= 400)).toEqual([]);
  });

  it('leads there straight away, or in one step where it must', () => {
    const detours = report(walked, (path, { status }) => {
      return status >= 300 && status < 400 && !leadsOn(path);
    });
    expect(detours).toEqual([]);
    const chains = report(walked, (path, { location }) => {
      return leadsOn(path) && location !== null && walked.stops.get(location)?.status !== 200;
    });
    expect(chains).toEqual([]);
  });

  it('leads to a place that is on the page', () => {
    expect(lostPlaces(walked)).toEqual([]);
  });
});
