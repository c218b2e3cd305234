import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { postFacts } from '~/features/discussions/facts';
import { readDiscussion } from '~/features/discussions/index.server';
import { importDocuments, type Tally, tryDocuments } from '~/features/exchange/index.server';
import { addRevision, claimVersion, setState } from '~/features/posts/index.server';
import { readStoryPage } from '~/features/stories/story-page.server';
import { loadTreatments } from '~/features/treatments/index.server';
import { messages } from '~/messages';
import { inTransaction } from '~/platform/db/transaction.server';
import { type TestDatabase, testDatabase } from '../support/database';
import { courseNamingNobody, realDocuments, replyTo, SOURCE, talk } from '../support/documents';
import { newMember } from '../support/people-and-posts';
import { realPosts } from '../support/real-posts';

const NOW = new Date('2026-11-22T10:00:00Z');
const NOTHING: Tally = {
  ...{ new: 0, waiting: 0, changed: 0, same: 0, repeated: 0, left: 0, wrong: 0 },
};

let database: TestDatabase;
beforeEach(async () => {
  database = await testDatabase();
});
afterEach(() => database.close());

async function* linesOf(posts: (object | string)[]) {
  for (const [at, post] of posts.entries()) {
    yield { number: at + 1, text: typeof post === 'string' ? post : JSON.stringify(post) };
  }
}

/** Imports these lines; what became of them and what was said. */
async function bring(posts: (object | string)[], run = importDocuments) {
  const said: string[] = [];
  const tally = await run(database.db, {
    lines: linesOf(posts),
    now: () => NOW,
    report: (line, { path, says }) => said.push(`${line}: ${path} ${says}`),
  });
  return { tally, said };
}

const load = (id: string) =>
  database.db.post.findUniqueOrThrow({
    where: { sourceId: `${SOURCE.name}:${id}` },
    include: { newestRevision: true, publicRevision: true, mergedInto: true, story: true },
  });

const count = () => database.db.post.count();

describe('real posts', () => {
  it('all come in with nothing lost, the repeated one once, the orphans under a stone', async () => {
    await loadTreatments(database.db);
    const { tally, said } = await bring(realDocuments);
    expect(said).toEqual([]);
    expect(tally).toMatchObject({ repeated: 1, wrong: 0, same: 0 });
    expect(tally.new + tally.waiting).toBe(realPosts.length - 1);
    for (const real of realPosts) {
      const post = await load(real.key);
      expect(post).toMatchObject({ source: 'import', byline: real.byline ?? null, authorId: null });
      expect(post.newestRevision?.body).toBe(real.body);
      expect(post.newestRevision?.facts).toMatchObject(real.facts);
      expect(post.newestRevision?.facts).toMatchObject({ origin: { source: SOURCE } });
      expect(post.writtenAt?.toISOString()).toBe(real.writtenAt);
    }
    const again = await load('sceptic-again');
    expect([again.state, again.mergedInto?.sourceId]).toEqual([
      'removed',
      `${SOURCE.name}:sceptic`,
    ]);
    for (const { key } of realPosts.filter(({ orphan }) => orphan)) {
      const { threadId, parentId } = await load(key);
      expect(threadId).toBe(parentId);
      const asker = { actor: null, language: 'en', say: messages('en') } as const;
      expect(await readDiscussion(database.db, threadId ?? '', asker)).toEqual({
        ...{ kind: 'talk', gone: 'removed', reason: 'ORPHAN' },
      });
    }
  });

  it('brought twice make no second copy and no second version', async () => {
    await bring(realDocuments);
    const posts = await count();
    const { tally } = await bring(realDocuments);
    expect(tally).toEqual({ ...NOTHING, same: realPosts.length });
    expect(await count()).toBe(posts);
    expect(await database.db.revision.count()).toBe(realPosts.length);
  });

  it('are shown with where they came from, and stand outside of figures', async () => {
    const source = { ...SOURCE, url: 'https://old.example/1', licence: 'CC BY 4.0' };
    await bring([courseNamingNobody('course', { source })]);
    const { id } = await load('course');
    const asker = { actor: null, language: 'en', say: messages('en') } as const;
    const page = await readStoryPage(database.db, id, asker);
    expect(page).toMatchObject({
      importedFrom: { name: SOURCE.name, url: source.url, licence: source.licence },
      story: { figures: 'not_a_member' },
    });
    expect((await load('course')).story?.inFigures).toBe(false);
  });

  it('count in figures where a consent is recorded', async () => {
    const course = courseNamingNobody('course', { source: { ...SOURCE, consent: 'recorded' } });
    const consents = { publish: '2020', figures: '2020' };
    await bring([{ ...course, facts: { ...Object(course).facts, consents } }]);
    expect((await load('course')).story?.inFigures).toBe(true);
  });

  it('that name a person or a clinic wait for a moderator', async () => {
    await bring(realDocuments.slice(0, 1));
    const { state, newestRevision } = await load('tangled-course');
    expect([state, newestRevision?.holds]).toEqual(['pending', ['contact']]);
  });
});

it('names of people and clinics are withheld from readers of an import too', async () => {
  const course = courseNamingNobody('course', { body: 'I went to Dr House in May.' });
  await bring([course]);
  const { newestRevision } = await load('course');
  expect(newestRevision?.body).toContain('House');
  expect(newestRevision?.html).toContain('[name withheld]');
  expect(newestRevision?.html).not.toContain('House');
});

describe('a line that is wrong', () => {
  it('is told with its number, and the others come in', async () => {
    const { tally, said } = await bring([
      talk('one'),
      '{"__proto__": 1}',
      '['.repeat(100_000),
      JSON.stringify(talk('nul', { body: 'a\0' })),
      { ...talk('two'), language: 7 },
      talk('three'),
    ]);
    expect(tally).toEqual({ ...NOTHING, new: 2, wrong: 4 });
    expect(said.map((line) => line.slice(0, 2))).toEqual(['2:', '3:', '4:', '5:']);
    expect(await count()).toBe(2);
  });

  it('answers what is not there', async () => {
    const { tally, said } = await bring([replyTo('r', { id: 'nobody' })]);
    expect(tally).toEqual({ ...NOTHING, wrong: 1 });
    expect(said).toEqual(['1: replyTo answers what is neither here nor in this file']);
  });
});

it('answers find what they answer, wherever it stands in the file', async () => {
  const { tally } = await bring([
    replyTo('r2', { id: 'r1' }),
    replyTo('r1', { id: 'top' }),
    talk('top'),
  ]);
  expect(tally).toEqual({ ...NOTHING, new: 3 });
  const [top, first, second] = [await load('top'), await load('r1'), await load('r2')];
  expect([first.threadId, first.parentId]).toEqual([top.id, top.id]);
  expect([second.threadId, second.parentId]).toEqual([top.id, first.id]);
  expect(top.replyCount).toBe(2);
});

it('the same words under another name stay two posts', async () => {
  const body = 'It helped me within a month, and I would do it again.';
  const { tally } = await bring([
    talk('a', { body, author: 'Ada' }),
    talk('b', { body: ` ${body.toUpperCase()}`, author: 'Ada' }),
    talk('c', { body, author: 'Bo' }),
  ]);
  expect(tally).toEqual({ ...NOTHING, new: 2, repeated: 1 });
});

it('a killed import goes on where it was', async () => {
  async function* killed() {
    yield { number: 1, text: JSON.stringify(talk('one')) };
    throw new Error('killed');
  }
  const what = { lines: killed(), now: () => NOW, report: () => undefined };
  await expect(importDocuments(database.db, what)).rejects.toThrow('killed');
  expect((await bring([talk('one'), talk('two')])).tally).toEqual({ ...NOTHING, same: 1, new: 1 });
});

it('two imports at once make one copy', async () => {
  const posts = ['a', 'b', 'c', 'd'].map((id) => talk(id));
  const both = await Promise.all([bring(posts), bring(posts)]);
  expect(both.map(({ tally }) => tally.wrong)).toEqual([0, 0]);
  expect(await count()).toBe(4);
});

it('a try says what would come in, and changes nothing', async () => {
  await bring([talk('here')]);
  const posts = [talk('here'), replyTo('r', { id: 'new' }), talk('new')];
  const said: string[] = [];
  const tally = await tryDocuments(database.db, {
    lines: linesOf(posts),
    now: () => NOW,
    report: (line) => said.push(String(line)),
  });
  expect(tally).toEqual({ ...NOTHING, same: 1, new: 2 });
  expect(await count()).toBe(1);
});

describe('what changed at the source', () => {
  it('makes a new version, and the older stays in the history', async () => {
    await bring([talk('a')]);
    const { tally } = await bring([talk('a', { body: 'Other words.' })]);
    expect(tally).toEqual({ ...NOTHING, changed: 1 });
    const post = await load('a');
    expect([post.publicRevision?.body, post.publicRevision?.number]).toEqual(['Other words.', 2]);
    expect(postFacts.parse(post.publicRevision?.facts)).toMatchObject({ kind: 'talk' });
  });

  it('waits where a moderator had edited the post', async () => {
    await bring([talk('a')]);
    const moderator = await newMember(database.db, 'moderator');
    await inTransaction(database.db, async (tx) => {
      const { id, version, newestRevision } = await load('a');
      await claimVersion(tx, id, version);
      const facts = postFacts.parse(newestRevision?.facts);
      const draft = { title: 'Talk a', body: 'Cut.', facts, freeText: [] };
      const edit = { postId: id, editorId: moderator.id, draft, holds: [], now: NOW };
      await addRevision(tx, edit);
    });
    expect((await bring([talk('a')])).tally).toEqual({ ...NOTHING, same: 1 });
    await bring([talk('a', { body: 'Words anew.' })]);
    const post = await load('a');
    expect([post.publicRevision?.body, post.newestRevision?.state]).toEqual(['Cut.', 'pending']);
  });

  it('stays away where a moderator removed the post', async () => {
    await bring([talk('a')]);
    const { id } = await load('a');
    await inTransaction(database.db, (tx) => setState(tx, id, 'removed', NOW));
    const { tally } = await bring([talk('a', { body: 'Other words.' })]);
    expect(tally).toEqual({ ...NOTHING, left: 1 });
    expect((await load('a')).state).toBe('removed');
  });
});

it.each([
  ['a link', 'Look at https://clinic.example now'],
  ['a cry for help', 'I want to die.'],
])('%s waits for a moderator as a member’s would', async (_what, body) => {
  expect((await bring([talk('a', { body })])).tally).toEqual({ ...NOTHING, waiting: 1 });
  expect((await load('a')).state).toBe('pending');
});
