import { vi } from 'vitest';
import { connect } from '~/platform/db/client.server';
import { hashToken } from '~/platform/ids.server';
import { ask } from './database-server';
import { loseDatabase } from './outage';
import type { CataloguePage, Fields, SiteName, Who } from './page-entry';
import { type Made, makeStates } from './page-states';
import { newMember } from './people-and-posts';
import { startServer, type TestServer } from './server';
import { type Seen, Visitor } from './visitor';

/** A running site of the catalogue, with everybody who looks at its pages. */
export interface Site {
  url: string;
  pathOf(page: CataloguePage): string;
  fieldsOf(page: CataloguePage): Fields;
  /** Someone over HTTP, signed in. */
  visitor(who: Who): Promise<Visitor>;
  /** Nobody else sends a form meanwhile, and nobody has sent too many before or after. */
  alone<T>(send: () => Promise<T>): Promise<T>;
  /** Whoever sent a form once has sent too many. */
  spend(): Promise<void>;
}

export interface Sites {
  /** Started when it is first asked for. */
  of(name: SiteName): Promise<Site>;
  stop(): Promise<void>;
}

interface Started {
  server: TestServer;
  made: Made | null;
}

const DEMO_PASSWORD = 'scars-have-stories';

/** The sites on which the pages of the catalogue are seen. */
export function openSites(): Sites {
  const sites = new Map<SiteName, Promise<Started & { site: Site }>>();
  const opened = (name: SiteName) => {
    const known = sites.get(name);
    if (known) return known;
    const starting = START[name]().then((started) => ({ ...started, site: siteOf(started) }));
    sites.set(name, starting);
    return starting;
  };
  return {
    of: async (name) => (await opened(name)).site,
    stop: async () => {
      const all = await Promise.allSettled(sites.values());
      for (const one of all) if (one.status === 'fulfilled') await one.value.server.stop();
    },
  };
}

const START: Record<SiteName, () => Promise<Started>> = {
  demo: startDemo,
  empty: async () => ({ server: await startServer(), made: null }),
  broken: async () => {
    const server = await startServer();
    server.expectError(/./);
    await ask(server.databaseUrl, 'ALTER TABLE guides RENAME TO guides_of_old');
    return { server, made: null };
  },
  lost: async () => {
    const server = await startServer();
    server.expectError(/./);
    await loseDatabase(server.databaseUrl);
    return { server, made: null };
  },
};

/** Without a mail server, so that the outbox is there. */
async function startDemo(): Promise<Started> {
  const server = await startServer({ env: { DEMO: '1', SMTP_URL: '' } });
  const { db, close } = connect(server.databaseUrl, { poolSize: 2 });
  const made = await makeStates(db);
  await close();
  const guest = new Visitor(server.url);
  await guest.submit(await guest.open('/login/forgot'), '/login/forgot', {
    email: 'member@demo.scarwise.example',
  });
  await vi.waitFor(
    async () => {
      for (const path of ['/search?q=needling', '/outbox']) {
        if (!(await guest.open(path)).page.querySelector('main article')) throw new Error(path);
      }
    },
    { timeout: 60_000, interval: 500 },
  );
  return { server, made };
}

function siteOf({ server, made }: Started): Site {
  const people = new Map<Who, Promise<Visitor>>();
  let turn: Promise<unknown> = Promise.resolve();
  const limits = (sql: string) => ask(server.databaseUrl, sql);
  const forget = async () => {
    if (made) await limits('DELETE FROM rate_limits');
  };
  const given = () => {
    if (made) return made;
    throw new Error('only in the demo something was made');
  };
  const alone: Site['alone'] = (send) => {
    const mine = turn.then(async () => {
      await forget();
      return send().finally(forget);
    });
    turn = mine.catch(() => undefined);
    return mine;
  };
  return {
    url: server.url,
    pathOf: ({ path }) => (typeof path === 'string' ? path : path(given())),
    fieldsOf: ({ send }) => {
      const fields = send?.fields ?? {};
      return typeof fields === 'function' ? fields(given()) : fields;
    },
    visitor: (who) => {
      const known = people.get(who) ?? alone(() => (made ? signedIn : newcomer)(server, who));
      people.set(who, known);
      return known;
    },
    alone,
    spend: async () => {
      await limits('UPDATE rate_limits SET points = 10000');
    },
  };
}

async function signedIn({ url }: TestServer, who: Who): Promise<Visitor> {
  const visitor = new Visitor(url);
  if (who !== 'guest') await visitor.signIn(`${who}@demo.scarwise.example`, DEMO_PASSWORD);
  return visitor;
}

/** On a site where nobody has an account yet: makes one, and comes in by a mailed link. */
async function newcomer({ url, databaseUrl }: TestServer, who: Who): Promise<Visitor> {
  const visitor = new Visitor(url);
  if (who === 'guest') return visitor;
  const { db, close } = connect(databaseUrl, { poolSize: 1 });
  const { id: memberId } = await newMember(db, who);
  const expiresAt = new Date(Date.now() + 60_000);
  await db.oneTimeLink.create({
    data: { tokenHash: hashToken(who), purpose: 'reset_password', memberId, expiresAt },
  });
  await close();
  const path = `/login/reset?token=${who}`;
  const agreed = { password: DEMO_PASSWORD, adult: 'on', health: 'on' };
  await visitor.submit(await visitor.open(path), path, agreed);
  return visitor;
}

/** An address in a language of the interface. */
export const inLanguage = (path: string, language: string) =>
  language === 'en' ? path : `/${language}${path === '/' ? '' : path}`;

/** Opens a page of the catalogue over HTTP. */
export async function visit(sites: Sites, page: CataloguePage, language = 'en'): Promise<Seen> {
  const site = await sites.of(page.site);
  const visitor = await site.visitor(page.as);
  const path = inLanguage(site.pathOf(page), language);
  const { send } = page;
  if (!send) return visitor.follow(path);
  const fields = site.fieldsOf(page);
  const post = async () =>
    send.form === null
      ? visitor.post(path, fields)
      : visitor.submit(await visitor.follow(path), path, fields, send.form);
  return site.alone(async () => {
    if (!send.spent) return post();
    await post();
    await site.spend();
    return post();
  });
}
