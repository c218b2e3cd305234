import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { startServer, type TestServer } from '../support/server';
import { Visitor } from '../support/visitor';

const wrapped = z.custom<{ access: string }>(
  (value) => typeof value === 'function' && 'access' in value && typeof value.access === 'string',
);
const builtRoutes = z.record(
  z.string(),
  z.object({
    path: z.string().optional(),
    parentId: z.string().optional(),
    module: z.object({ loader: z.unknown(), action: z.unknown() }).partial(),
  }),
);

/** Who may open what; the whole site map, so that a new route without a line here fails. */
const OPEN_TO: Record<string, { access: string; example: string | null }> = {
  '': { access: 'public', example: '/' },
  guides: { access: 'public', example: '/guides' },
  'guides/:slug/comment': { access: 'public', example: '/guides/atrophic-scars/comment' },
  'guides/:slug/edit': { access: 'moderator', example: '/guides/lasers/edit' },
  'guides/:slug/history': { access: 'public', example: '/guides/lasers/history' },
  'guides/:slug': { access: 'public', example: '/guides/atrophic-scars' },
  treatments: { access: 'public', example: '/treatments' },
  'treatments/:slug': { access: 'public', example: '/treatments/mesotherapy' },
  stories: { access: 'public', example: '/stories' },
  'stories/new': { access: 'public', example: '/stories/new' },
  'stories/:id/edit': { access: 'member', example: null },
  'stories/:id/complete': { access: 'member', example: null },
  'stories/:id/complete/scars/:ref': { access: 'member', example: null },
  'stories/:id/complete/skin': { access: 'member', example: null },
  'stories/:id/complete/verdict': { access: 'member', example: null },
  'stories/:id/complete/provider': { access: 'member', example: null },
  'stories/:id/history': { access: 'public', example: null },
  'stories/:id/withdraw': { access: 'member', example: null },
  'stories/:id/photos': { access: 'member', example: null },
  'stories/:id/photos/file': { access: 'member', example: null },
  'stories/:id/photos/change': { access: 'member', example: null },
  'photos/:id/:file': { access: 'public', example: null },
  'stories/:id/complete/treatments/:ref': { access: 'member', example: null },
  'stories/:id/complete/treatments/:ref/cost': { access: 'member', example: null },
  'stories/:id/complete/treatments/:ref/effects': { access: 'member', example: null },
  'stories/:id/complete/course': { access: 'member', example: null },
  'stories/:id/complete/outcome/plans': { access: 'member', example: null },
  'stories/:id/complete/outcome/:ref': { access: 'member', example: null },
  'stories/:id/:slug?': { access: 'public', example: null },
  discussions: { access: 'public', example: '/discussions' },
  'discussions/new': { access: 'public', example: '/discussions/new?kind=question' },
  'discussions/:id/:slug?': { access: 'public', example: null },
  'posts/:id': { access: 'public', example: null },
  'posts/:id/reply': { access: 'public', example: null },
  'posts/:id/edit': { access: 'member', example: null },
  'posts/:id/history': { access: 'public', example: null },
  'posts/:id/withdraw': { access: 'member', example: null },
  'posts/:id/report': { access: 'public', example: null },
  search: { access: 'public', example: '/search?q=needling' },
  join: { access: 'public', example: '/join' },
  'join/sent': { access: 'public', example: '/join/sent' },
  confirm: { access: 'public', example: null },
  login: { access: 'public', example: '/login' },
  'login/forgot': { access: 'public', example: '/login/forgot' },
  'login/reset': { access: 'public', example: null },
  logout: { access: 'public', example: '/logout' },
  account: { access: 'member', example: '/account' },
  'account/export': { access: 'member', example: '/account/export' },
  'account/erase': { access: 'member', example: '/account/erase' },
  'members/:name': { access: 'public', example: null },
  review: { access: 'moderator', example: '/review' },
  'review/log': { access: 'moderator', example: '/review/log' },
  'review/:id/photo': { access: 'moderator', example: null },
  'review/:id': { access: 'moderator', example: null },
  admin: { access: 'admin', example: '/admin' },
  about: { access: 'public', example: '/about' },
  words: { access: 'public', example: '/words' },
  rules: { access: 'public', example: '/rules' },
  'how-we-check': { access: 'public', example: '/how-we-check' },
  terms: { access: 'public', example: '/terms' },
  privacy: { access: 'public', example: '/privacy' },
  contact: { access: 'public', example: '/contact' },
  'legal-notice': { access: 'public', example: '/legal-notice' },
  outbox: { access: 'public', example: '/outbox' },
  'story.schema.json': { access: 'public', example: '/story.schema.json' },
  design: { access: 'public', example: '/design' },
  'design/fields': { access: 'public', example: '/design/fields' },
  'design/parts': { access: 'public', example: '/design/parts' },
  'design/cards': { access: 'public', example: '/design/cards' },
  'design/drawings': { access: 'public', example: '/design/drawings' },
};

const WITHOUT_LINE = [':lang?', '*'];
const RANK = ['public', 'member', 'moderator', 'admin'];
const PEOPLE = ['public', 'member', 'moderator', 'admin'] as const;

let server: TestServer;
let routes: z.infer<typeof builtRoutes>;
const people = new Map<string, Visitor>();

beforeAll(async () => {
  // Without a mail server, so that the outbox is there.
  server = await startServer({ env: { DEMO: '1', SMTP_URL: '' } });
  const build: unknown = await import(pathToFileURL(path.resolve('build/server/index.js')).href);
  routes = z.object({ routes: builtRoutes }).parse(build).routes;
  for (const person of PEOPLE) {
    const visitor = new Visitor(server.url);
    if (person !== 'public')
      await visitor.signIn(`${person}@demo.scarwise.example`, 'scars-have-stories');
    people.set(person, visitor);
  }
});
afterAll(() => server.stop());

const visitorOf = (person: string) => {
  const visitor = people.get(person);
  if (!visitor) throw new Error(person);
  return visitor;
};

describe('every route says who may use it', () => {
  it('has a line in the table of this test', () => {
    const paths = Object.values(routes)
      .filter((route) => route.parentId !== undefined)
      .map((route) => route.path ?? '')
      .filter((one) => !WITHOUT_LINE.includes(one));
    expect(paths.toSorted()).toEqual(Object.keys(OPEN_TO).toSorted());
  });

  it('has no loader and no action outside of the wrapper', () => {
    const bare = Object.entries(routes).flatMap(([id, { module }]) =>
      [module.loader, module.action]
        .filter((one) => one !== undefined && !wrapped.safeParse(one).success)
        .map(() => id),
    );
    expect(bare).toEqual([]);
  });

  it('asks in its loader for what the table says', () => {
    for (const route of Object.values(routes)) {
      const line = OPEN_TO[route.path ?? ''];
      if (!line || route.parentId === undefined || route.module.loader === undefined) continue;
      expect([route.path, wrapped.parse(route.module.loader).access]).toEqual([
        route.path,
        line.access,
      ]);
    }
  });

  const asked = Object.values(OPEN_TO).flatMap(({ access, example }) =>
    example === null ? [] : PEOPLE.map((person) => ({ example, access, person })),
  );
  it.each(asked)('$example for $person', async ({ example, access, person }) => {
    const answer = await visitorOf(person).open(example);
    const may = RANK.indexOf(person) >= RANK.indexOf(access);
    if (may) expect([200, 302]).toContain(answer.status);
    else if (person === 'public')
      expect([answer.status, answer.location]).toEqual([
        302,
        `/login?next=${encodeURIComponent(example)}`,
      ]);
    else expect(answer.status).toBe(403);
    if (may && answer.status === 302) expect(answer.location).not.toMatch(/^\/login/);
  });

  it('writes down what each page that may be kept shows', async () => {
    let kept = 0;
    for (const { example, access } of Object.values(OPEN_TO)) {
      if (access !== 'public' || example === null) continue;
      const answer = await visitorOf('public').open(example);
      if (answer.headers.get('cache-control') !== 'public, no-cache') continue;
      kept += 1;
      expect([example, answer.headers.get('cache-tag') ?? '']).toEqual([
        example,
        expect.stringMatching(/\w:/),
      ]);
    }
    expect(kept).toBeGreaterThan(8);
  });
});
