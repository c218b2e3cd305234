import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { exportDocuments, importDocuments } from '~/features/exchange/index.server';
import { addRevision } from '~/features/posts/index.server';
import { STATES, sight } from '~/features/posts/rules';
import type { StoryFacts } from '~/features/stories/facts';
import { projectStory } from '~/features/stories/index.server';
import { type Db, inTransaction } from '~/platform/db/transaction.server';
import { newId } from '~/platform/ids.server';
import { anyStoryFacts } from '../support/any-facts';
import { type TestDatabase, testDatabase } from '../support/database';
import { newMember, newPost } from '../support/people-and-posts';
import { newPostOf } from '../support/posts-of-kinds';

const NOW = new Date('2026-11-22T10:00:00Z');
const site = { siteUrl: new URL('https://one.example:8443') };

let here: TestDatabase;
let there: TestDatabase;
beforeAll(async () => {
  [here, there] = [await testDatabase(), await testDatabase()];
});
afterAll(async () => {
  await here.close();
  await there.close();
});

async function exported(db: Db, memberId: string): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of exportDocuments(db, site, memberId)) lines.push(line);
  return lines;
}

async function tell(db: Db, authorId: string, facts: StoryFacts): Promise<void> {
  await inTransaction(db, async (tx) => {
    const id = newId();
    const dates = { createdAt: NOW, publishedAt: NOW, activeAt: NOW };
    await tx.post.create({
      data: { id, kind: 'story', authorId, language: 'uk', state: 'published', ...dates },
    });
    const draft = { title: 'Мій шрам', body: 'Слова.', facts, freeText: [] };
    await addRevision(tx, { postId: id, editorId: authorId, draft, holds: [], now: NOW });
    await projectStory(tx, id);
  });
}

it('a story exported, imported elsewhere and exported again is the same story', async () => {
  await fc.assert(
    fc.asyncProperty(anyStoryFacts, async (facts) => {
      const teller = await newMember(here.db);
      await tell(here.db, teller.id, facts);
      const lines = await exported(here.db, teller.id);
      async function* file() {
        for (const text of lines) yield { number: 1, text };
      }
      const said: unknown[] = [];
      const tally = await importDocuments(there.db, {
        ...{ lines: file(), now: () => NOW },
        report: (...problem) => said.push(problem),
      });
      expect(said).toEqual([]);
      expect(tally.new + tally.waiting).toBe(1);
      // As if the one who told it had joined there.
      const { id } = JSON.parse(lines[0] ?? '');
      const again = await newMember(there.db);
      await there.db.member.update({ where: { id: again.id }, data: { name: teller.name } });
      const post = await there.db.post.findUniqueOrThrow({
        where: { sourceId: `one.example:${id}` },
      });
      await there.db.post.update({
        where: { id: post.id },
        data: {
          ...{ authorId: again.id, state: 'published' },
          publicRevisionId: post.newestRevisionId,
        },
      });
      const back = await exported(there.db, again.id);
      expect(back.map((line) => JSON.parse(line))).toEqual(lines.map((line) => JSON.parse(line)));
    }),
    { numRuns: 15 },
  );
}, 60_000);

it.each(STATES)('a post that is %s is exported only where readers see it', async (state) => {
  const author = await newMember(here.db);
  await newPost(here.db, author, { state, title: 'A story of mine' });
  await newPostOf('question', here.db, author, { state, title: 'A question of mine' });
  const other = await newMember(here.db);
  const seen = sight(state, 'anyone', 'json') === 'whole';
  expect(await exported(here.db, author.id)).toHaveLength(seen ? 2 : 0);
  expect(await exported(here.db, other.id)).toEqual([]);
});

it('a reply is no document of its own', async () => {
  const author = await newMember(here.db);
  const threadId = await newPostOf('talk', here.db, author, { state: 'published' });
  const place = { threadId, parentId: threadId };
  await newPostOf('reply', here.db, author, { state: 'published', place });
  const lines = await exported(here.db, author.id);
  expect(lines.map((line) => JSON.parse(line).facts.kind)).toEqual(['talk']);
});
