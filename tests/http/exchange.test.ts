import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect, type Database } from '~/platform/db/client.server';
import { runScript } from '../support/command';
import { courseNamingNobody, realDocuments, SOURCE, talk } from '../support/documents';
import { startServer, type TestServer } from '../support/server';
import { Visitor } from '../support/visitor';

let server: TestServer;
let database: { db: Database; close: () => Promise<void> };
let folder: string;
beforeAll(async () => {
  server = await startServer({ env: { DEMO: '1' } });
  database = connect(server.databaseUrl, { poolSize: 1 });
  folder = mkdtempSync(path.join(tmpdir(), 'scarwise import '));
});
afterAll(async () => {
  await database.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** What the command says of a file with these lines, and its exit code. */
async function bring(lines: (object | string)[], ...options: string[]) {
  const file = path.join(folder, 'posts.jsonl');
  const text = lines.map((one) => (typeof one === 'string' ? one : JSON.stringify(one)));
  writeFileSync(file, text.join('\n'));
  return run(file, ...options);
}

async function run(...given: string[]) {
  const command = runScript('import.ts', given, {
    ...{ DATABASE_URL: server.databaseUrl, DATA_DIR: server.dataDir, DEMO: '1' },
  });
  const code = await command.ended();
  return { code, said: command.output().trim().split('\n') };
}

describe('npm run import', () => {
  it('tries, imports, tells what is wrong, and can be run again', async () => {
    const lines = [...realDocuments, '{"id": 1', talk('last')];
    const posts = await database.db.post.count();
    const tried = await bring(lines, '--dry-run');
    expect(tried.code).toBe(1);
    expect(tried.said).toContain('line 10: is not JSON from character 9 on');
    expect(tried.said).toContain('Nothing was changed. The import would give:');
    expect(await database.db.post.count()).toBe(posts);
    const first = await bring(lines);
    expect([first.code, first.said[1]]).toEqual([1, 'Imported:']);
    expect(first.said.slice(2)).toEqual(tried.said.slice(2));
    const again = await bring([...realDocuments, talk('last')]);
    expect(again).toEqual({ code: 0, said: ['Imported:', '  10  here already, unchanged'] });
  });

  it('says how it is used, and which file is not there', async () => {
    const usage = ['Say which file: npm run import -- posts.jsonl [--dry-run]'];
    expect(await run()).toEqual({ code: 1, said: usage });
    expect(await run('a', 'b')).toEqual({ code: 1, said: usage });
    expect(await run('--all')).toEqual({ code: 1, said: usage });
    const file = path.join(folder, 'none.jsonl');
    expect(await run(file)).toEqual({ code: 1, said: [`There is no file ${file}.`] });
  });

  it('shows where a post came from, and that it is in no figures', async () => {
    const source = { ...SOURCE, url: 'https://old.example/9', licence: 'CC BY 4.0' };
    await bring([courseNamingNobody('shown', { source, body: 'Told in other words.' })]);
    const { id } = await database.db.post.findUniqueOrThrow({
      where: { sourceId: `${SOURCE.name}:shown` },
    });
    const page = await new Visitor(server.url).follow(`/stories/${id}`);
    expect(page.text).toContain(`Imported from ${SOURCE.name} (CC BY 4.0)`);
    const link = page.page.querySelector('a[href="https://old.example/9"]');
    expect(link?.getAttribute('rel')).toBe('external nofollow noopener');
    expect(page.text).toContain('Not counted in figures: it comes from elsewhere.');
  });
});

describe('the schema', () => {
  it('is published on the site as it is in docs/', async () => {
    const answer = await new Visitor(server.url).open('/story.schema.json');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('application/schema+json; charset=utf-8');
    expect(answer.html).toBe(readFileSync('docs/story.schema.json', 'utf8'));
  });
});

describe('a member', () => {
  it('downloads their own posts in the form that an import reads', async () => {
    const member = new Visitor(server.url);
    await member.signIn('member@demo.scarwise.example', 'scars-have-stories');
    const account = await member.open('/account');
    expect(account.text).toContain('Download my posts');
    const file = await member.post('/account/export', { what: 'posts' });
    expect(file.headers.get('content-type')).toBe('application/jsonl; charset=utf-8');
    expect(file.headers.get('content-disposition')).toBe(
      'attachment; filename="scarwise-posts.jsonl"',
    );
    const lines = file.html.trim().split('\n');
    const brought = await bring(lines);
    expect(brought.code).toBe(0);
  });
});
