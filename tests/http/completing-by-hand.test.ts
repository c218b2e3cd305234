import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storyFacts } from '~/features/stories/facts';
import { type Connection, connect } from '~/platform/db/client.server';
import { type HandEntered, handEntered } from '../support/hand-entered';
import { startServer, type TestServer } from '../support/server';
import { Visitor } from '../support/visitor';

let server: TestServer;
let database: Connection;
let author: Visitor;

beforeAll(async () => {
  server = await startServer({ env: { DEMO: '1' } });
  database = connect(server.databaseUrl, { poolSize: 2 });
  author = new Visitor(server.url);
  await author.signIn('member@demo.scarwise.example', 'scars-have-stories');
});
afterAll(async () => {
  await database.close();
  await server.stop();
});

const MINUTE = {
  ...{ subject: 'self', interest: 'prefer_not_to_say', consent: 'on', intent: 'publish' },
};

async function send(path: string, fields: HandEntered['first']) {
  const page = await author.open(path);
  expect([path, page.status]).toEqual([path, 200]);
  const answer = await author.submit(page, path, fields);
  const wrong = answer.page.querySelector('[role="alert"]')?.structuredText ?? '';
  expect([path, answer.status, wrong]).toEqual([path, 302, '']);
  return answer.location ?? '';
}

/** Enters a story as a person without script would; gives back its id. */
async function enter({ key, first, steps }: HandEntered): Promise<string> {
  const body = `Told as it was: ${key}.`;
  const location = await send('/stories/new', { ...MINUTE, body, ...first });
  const id = /\/stories\/([^/?]+)/.exec(location)?.[1] ?? '';
  for (const { path, fields } of steps) await send(`/stories/${id}/complete/${path}`, fields);
  return id;
}

async function factsOf(id: string) {
  const post = await database.db.post.findUniqueOrThrow({
    where: { id },
    include: { newestRevision: true },
  });
  return storyFacts.parse(post.newestRevision?.facts);
}

const PAGES = [
  ...['t1', 't2', 't3'].flatMap((ref) => [
    `treatments/${ref}`,
    `treatments/${ref}/cost`,
    `treatments/${ref}/effects`,
  ]),
  ...['course', 'outcome/plans', ...['a1', 'a2', 'a3', 'a4'].map((ref) => `outcome/${ref}`)],
];

/** Wrong on each of the pages that they are sent to. */
const HOSTILE = [
  {
    ...{ pain: '11', amount: '1e9', 'pattern[0]': 'alternating', steps0: ['zz'] },
    ...{ afterSession: '-4', scars: ['zz'], 'logDate[70]': '2024-01', covers: ['zz'] },
  },
  {
    ...{ start: '2024-13', currency: 'грн', 'pattern[2]': 'nothing', improvementPct: '101' },
    ...{ treatment: 'x'.repeat(500), about: 'constructor' },
  },
];

describe('a story is completed by hand, without script', () => {
  it.each(handEntered)('$key is held with no fact lost', async (entered) => {
    const facts = await factsOf(await enter(entered));
    const { scars, treatments, protocols = [], assessments, plans = [] } = entered;
    expect(facts.scars).toEqual(scars);
    expect(facts.treatments).toEqual(treatments);
    expect(facts.protocols).toEqual(protocols);
    expect(facts.assessments).toEqual(assessments);
    expect(facts.plans).toEqual(plans);
  });

  it('stays as it is when every page is saved untouched, in any language', async () => {
    const [tangled] = handEntered;
    if (!tangled) throw new Error('nothing was entered');
    const id = await enter(tangled);
    const before = await factsOf(id);
    for (const page of PAGES) await send(`/stories/${id}/complete/${page}`, {});
    for (const page of PAGES) await send(`/ru/stories/${id}/complete/${page}`, {});
    expect(await factsOf(id)).toEqual(before);
  });

  it('is refused beside its field, and never fails, whatever is sent', async () => {
    const [, gel] = handEntered;
    if (!gel) throw new Error('nothing was entered');
    const id = await enter(gel);
    const before = await factsOf(id);
    for (const page of ['treatments/t1', 'treatments/t1/cost', 'course', 'outcome/a1']) {
      const path = `/stories/${id}/complete/${page}`;
      const opened = await author.open(path);
      for (const fields of HOSTILE) {
        expect([path, (await author.submit(opened, path, fields)).status]).toEqual([path, 400]);
      }
    }
    expect(await factsOf(id)).toEqual(before);
  });
});
