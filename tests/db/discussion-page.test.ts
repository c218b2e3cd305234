import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '~/features/accounts/policy';
import type { Subject } from '~/features/discussions/facts';
import { readBeside, readDiscussion } from '~/features/discussions/index.server';
import { guidesFeature } from '~/features/guides/index.server';
import { ownPosts, postsOfMember } from '~/features/posts/index.server';
import { submitStory } from '~/features/stories/index.server';
import type { StoryInput } from '~/features/stories/story-input';
import { loadTreatments, treatmentTree } from '~/features/treatments/index.server';
import { messages } from '~/messages';
import { inTransaction } from '~/platform/db/transaction.server';
import { type TestDatabase, testDatabase } from '../support/database';
import { newMember, newPost } from '../support/people-and-posts';
import { newPostOf } from '../support/posts-of-kinds';

let at: TestDatabase;
let anna: Actor;
let guide: { id: string; slug: string };
const say = messages('en');

beforeAll(async () => {
  at = await testDatabase();
  await loadTreatments(at.db);
  await guidesFeature.loadReferenceData?.(at.db);
  guide = await at.db.guide.findUniqueOrThrow({ where: { slug: 'atrophic-scars' } });
});
beforeEach(async () => {
  anna = await newMember(at.db);
});
afterAll(() => at.close());

async function read(id: string, actor: Actor | null = null) {
  const shown = await readDiscussion(at.db, id, { actor, language: 'en', say });
  if (!shown || 'gone' in shown) throw new Error(`not there: ${JSON.stringify(shown)}`);
  return shown;
}

describe('the page of a question', () => {
  const scar = { ref: 's1', kind: 'keloid', cause: 'piercing', sites: ['ear'], age: 'lt3m' };

  it('shows the scar and what was tried in words, with the ways to what our tree knows', async () => {
    const facts = {
      scars: [scar],
      tried: [{ code: 'topical.silicone.gel' }, { code: null, named: 'an onion gel' }],
    };
    const id = await newPostOf('question', at.db, anna, {
      ...{ state: 'published', title: 'What next?', facts },
    });
    const shown = await read(id);
    expect(shown.rows).toEqual([
      { label: 'The scar', value: expect.stringMatching(/piercing.*ear/i) },
      { label: 'Age of the scar', value: say.terms.age.lt3m },
    ]);
    expect(shown.tried).toEqual([
      { name: expect.any(String), slug: 'silicone-gel' },
      { name: 'an onion gel', slug: null },
    ]);
    expect(shown).toMatchObject({ kind: 'question', slug: 'what-next', story: null, told: false });
  });

  it('shows a private cause to its author alone', async () => {
    const facts = { scars: [{ ref: 's1', cause: 'self_injury', sites: ['arm'] }], tried: [] };
    const id = await newPostOf('question', at.db, anna, { state: 'published', facts });
    const other = await newMember(at.db, 'moderator');
    for (const actor of [null, other]) {
      expect(JSON.stringify(await read(id, actor))).not.toMatch(/self/i);
    }
    expect(JSON.stringify((await read(id, anna)).rows)).toContain(say.terms.cause.self_injury);
  });

  it('names what it is about, before it is out too', async () => {
    const subjects: Subject[] = [{ treatment: 'laser' }, { scar: 'keloid' }, { guide: guide.id }];
    const id = await newPostOf('question', at.db, anna, { state: 'pending', subjects });
    expect((await read(id, anna)).subjects.map(({ kind }) => kind)).toEqual([
      ...['treatment', 'scar', 'guide'],
    ]);
    expect(await readDiscussion(at.db, id, { actor: null, language: 'en', say })).toBeNull();
  });
});

describe('the page of an opinion', () => {
  it('says whether its author has a tie to a seller, and that it waits for nobody’s count', async () => {
    const facts = { interest: 'works_for_seller' };
    const id = await newPostOf('opinion', at.db, anna, { state: 'published', facts });
    const shown = await read(id);
    expect(shown.rows).toEqual([
      { label: 'Tie to a seller', value: say.terms.interest.works_for_seller },
    ]);
    expect(shown.story).toBeNull();
  });

  it('told with the story form shows its answers, and stands in the list as an opinion', async () => {
    const input: StoryInput = {
      answers: {
        subject: 'someone_else',
        treatment: { code: 'topical.silicone.gel' },
        ...{ status: 'completed', change: 'better', interest: 'none', sites: [], figures: false },
      },
      body: '',
    };
    const { id } = await inTransaction(at.db, (tx) => submitStory(tx, anna, input, new Date()));
    const shown = await read(id);
    expect(shown).toMatchObject({ kind: 'opinion', told: true, rows: [] });
    expect(shown.story).toMatchObject({ kind: 'opinion', outcome: 'better' });
    expect(shown.subjects).toMatchObject([{ kind: 'treatment', slug: 'silicone-gel' }]);
  });
});

describe('beside a discussion', () => {
  it('stand stories and guides of the same, and not the guide that it names itself', async () => {
    const tree = await treatmentTree(at.db);
    const code = 'needling.pen';
    const slug = tree.byCode(code)?.slug ?? '';
    const id = await newPost(at.db, anna, { state: 'published', code });
    const about = { kind: 'treatment' as const, slug, name: 'Needling' };
    const beside = await readBeside(at.db, [about], 'en');
    expect(beside.stories.map((story) => story.id)).toEqual([id]);
    expect(beside.storiesQuery).toBe(`treatment=${slug}`);
    expect(beside.guides.length).toBeGreaterThan(0);
    const [first] = beside.guides;
    const named = {
      kind: 'guide' as const,
      language: 'en' as const,
      slug: first?.slug ?? '',
      name: '',
    };
    const others = await readBeside(at.db, [about, named], 'en');
    expect(others.guides.map((one) => one.slug)).not.toContain(first?.slug);
  });

  it('stand stories of the treatments alone where no story has the kind of scar too', async () => {
    const about = { kind: 'treatment' as const, slug: 'needling', name: 'Needling' };
    const rare = { kind: 'scar' as const, scar: 'contracture' as const };
    const { stories, storiesQuery } = await readBeside(at.db, [about, rare], 'en');
    expect(stories).toHaveLength(1);
    expect(storiesQuery).toBe('treatment=needling');
    expect((await readBeside(at.db, [rare], 'en')).stories).toEqual([]);
    expect((await readBeside(at.db, [], 'en')).stories).toEqual([]);
  });
});

describe('what a member wrote', () => {
  it('lists posts of every kind, a reply by its first words', async () => {
    const thread = await newPostOf('talk', at.db, anna, { state: 'published' });
    await newPostOf('reply', at.db, anna, {
      ...{ state: 'published', body: '**Yes**, it does. '.repeat(20) },
      place: { threadId: thread, parentId: thread },
    });
    await newPost(at.db, anna, { state: 'published' });
    for (const { posts } of [
      await postsOfMember(at.db, anna.id, { looker: null, after: null }),
      await ownPosts(at.db, anna.id, null),
    ]) {
      expect(posts.map(({ kind }) => kind).toSorted()).toEqual(['reply', 'story', 'talk']);
      expect(posts.find(({ kind }) => kind === 'reply')?.title).toMatch(/^Yes, it does\. .*…$/);
    }
  });

  it('leaves out a reply whose thread nobody can open, and keeps one under a stone', async () => {
    const ben = await newMember(at.db);
    const kindsFor = async (state: 'hidden' | 'removed') => {
      await at.db.post.deleteMany({ where: { authorId: { in: [anna.id, ben.id] } } });
      const thread = await newPostOf('talk', at.db, ben, { state });
      const place = { threadId: thread, parentId: thread };
      await newPostOf('reply', at.db, anna, { state: 'published', place });
      const { posts } = await postsOfMember(at.db, anna.id, { looker: null, after: null });
      return posts.length;
    };
    expect(await kindsFor('hidden')).toBe(0);
    expect(await kindsFor('removed')).toBe(1);
  });
});
