import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '~/features/accounts/policy';
import { findNearby } from '~/features/discussions/find-nearby.server';
import {
  discussionsAbout,
  discussionsFeature,
  findPlace,
  listDiscussions,
  newestDiscussions,
  readDiscussion,
  readThread,
} from '~/features/discussions/index.server';
import { NO_FILTERS as ALL_DISCUSSIONS } from '~/features/discussions/list-filters';
import { photosOf, readPhoto } from '~/features/media/index.server';
import { readQueue, readReviewPage } from '~/features/moderation/index.server';
import { readHistory, sightOf, visibleSql, visibleWhere } from '~/features/posts/index.server';
import { ownPosts, postsOfMember } from '~/features/posts/own-posts.server';
import {
  CHANNELS,
  type Channel,
  KINDS,
  type PostState,
  STATES,
  sight,
  type Viewer,
} from '~/features/posts/rules';
import { search } from '~/features/search/index.server';
import { countFacets } from '~/features/stories/count-facets.server';
import {
  countStoriesByTreatment,
  newestStories,
  storiesFeature,
  storiesOfTreatment,
  storyToComplete,
} from '~/features/stories/index.server';
import { listStories } from '~/features/stories/list-stories.server';
import { NO_FILTERS } from '~/features/stories/story-filters';
import { readStoryPage } from '~/features/stories/story-page.server';
import { loadTreatments, treatmentTree } from '~/features/treatments/index.server';
import { messages } from '~/messages';
import { AppError } from '~/platform/errors';
import { type TestDatabase, testDatabase } from '../support/database';
import { newMember, newPost } from '../support/people-and-posts';
import { newPhoto } from '../support/photos';
import { newPostOf } from '../support/posts-of-kinds';
import { indexWhileOut } from '../support/search-community';

/** A story, a question and a reply in one state. */
interface Scene {
  id: string;
  question: string;
  reply: string;
  /** A thread that is out, where the reply stands before another one. */
  thread: string;
  /** Stands in the titles and the texts of these posts alone. */
  mark: string;
  /** A treatment that these posts alone are about. */
  code: string;
  slug: string;
  /** A photo of the story, for everyone. */
  photo: string;
  author: Actor;
}

/** Everything that a way of asking gives away; `null` for nothing at all. */
type Ask = (post: Scene, actor: Actor | null) => Promise<unknown>;

/** By channel: every query there is that brings posts to someone through it. */
const QUERIES: Partial<Record<Channel, Record<string, Ask>>> = {
  page: {
    story: ({ id }, actor) => readStoryPage(database.db, id, { actor, language: 'en', say }),
    discussion: ({ question }, actor) =>
      readDiscussion(database.db, question, { actor, language: 'en', say }),
    reply: async ({ thread, reply }, actor) => {
      const { replies } = await threadOf(thread, actor);
      return replies.find((one) => one.id === reply);
    },
    place: async ({ question }, actor) => {
      const place = await findPlace(database.db, question, actor);
      return place && 'kind' in place.page && !place.page.slug ? { gone: true } : place;
    },
    history: ({ id }, actor) => readHistory(database.db, { id, kinds: [...KINDS] }, actor),
  },
  list: {
    stories: async () => listStories(database.db, NO_FILTERS, await tree(), 'en'),
    home: () => newestStories(database.db, 'en', 100),
    treatment: async ({ slug }) => (await storiesOfTreatment(database.db, slug, 'en')).newest,
    discussions: () => listDiscussions(database.db, ALL_DISCUSSIONS, 'en'),
    'newest discussions': () => newestDiscussions(database.db, 100, 'en'),
    'discussions about it': ({ code }) =>
      discussionsAbout(database.db, { treatments: [code] }, 5, 'en'),
    'near a new question': async ({ code }) =>
      findNearby(database.db, [{ treatment: code }], { tree: await tree(), language: 'en' }),
    member: ({ author }, actor) =>
      postsOfMember(database.db, author.id, { looker: lookerOf(actor), after: null }),
  },
  count: {
    facets: async ({ slug, mark }) => {
      const { treatment } = await countFacets(database.db, NO_FILTERS, await tree());
      return treatment[slug] ? mark : null;
    },
    treatments: async ({ slug, mark }) => {
      const counts = await countStoriesByTreatment(database.db, await tree());
      return counts[slug] ? mark : null;
    },
    discussions: async ({ slug, mark }) => {
      const about = { ...ALL_DISCUSSIONS, treatments: [slug] };
      const { total, counts } = await listDiscussions(database.db, about, 'en');
      return total > 0 || counts.question > 0 ? mark : null;
    },
    replies: async ({ thread, mark }, actor) => {
      const { total } = await threadOf(thread, actor);
      const { replyCount } = await database.db.post.findUniqueOrThrow({ where: { id: thread } });
      return Math.max(total, replyCount) > 1 ? mark : null;
    },
    treatment: async ({ slug, mark }) => {
      const { total } = await storiesOfTreatment(database.db, slug, 'en');
      return total > 0 ? mark : null;
    },
  },
  search: {
    words: ({ mark }, actor) => foundBy(`"${mark}"`, actor),
    treatment: async ({ code }, actor) => foundBy((await tree()).byCode(code)?.name.en, actor),
  },
  own: {
    account: async (_, actor) => actor && ownPosts(database.db, actor.id, null),
    completion: ({ id }, actor) =>
      actor ? orNothing(storyToComplete(database.db, actor, id)) : Promise.resolve(null),
  },
  export: {
    stories: async (_, actor) => actor && storiesFeature.exportFor?.(database.db, actor.id),
    discussions: async (_, actor) => actor && discussionsFeature.exportFor?.(database.db, actor.id),
  },
  picture: {
    file: async ({ photo, mark }, actor) =>
      (await readPhoto(database.db, { id: photo, file: 'preview.jpg' }, actor)) && mark,
    'on the page': async ({ id, mark }, actor) =>
      (await photosOf(database.db, id, actor)).photos.length > 0 ? mark : null,
  },
  review: {
    post: async ({ id }, actor) => {
      if (actor?.role !== 'moderator') return null;
      return orNothing(readReviewPage(database.db, { actor, language: 'en', say }, id));
    },
  },
};

/** A story in any other state is its author's to read, and not to complete. */
const TO_COMPLETE: PostState[] = ['pending', 'unreviewed', 'published', 'sent_back'];

/** Channels that no query uses yet: whoever builds one moves it up. */
const NO_QUERY_YET: Channel[] = ['feed', 'mail', 'sitemap', 'json', 'figure'];

let database: TestDatabase;
const scenes = new Map<PostState, Scene>();
const actors = new Map<string, Actor>();
const say = messages('en');
const tree = () => treatmentTree(database.db);
const foundBy = async (typed: string | undefined, actor: Actor | null) => {
  const request = { typed: typed ?? '', section: null, after: null, language: 'en' as const };
  const page = await search(database.db, { ...request, looker: lookerOf(actor) });
  const hits = page.kind === 'found' ? page.sections.flatMap((section) => section.hits) : [];
  return hits.map(({ title, excerpt }) => [title, excerpt].map(wordsOf));
};
const wordsOf = (pieces: { text: string }[]) => pieces.map(({ text }) => text).join('');
const threadOf = (threadId: string, actor: Actor | null) =>
  readThread(database.db, { threadId }, { actor, after: null });

beforeAll(async () => {
  database = await testDatabase();
  await loadTreatments(database.db);
  actors.set('another member', await newMember(database.db));
  actors.set('a moderator', await newMember(database.db, 'moderator'));
  const leaves = await leavesOfTheTree();
  for (const [place, state] of STATES.entries()) {
    const { code = '', slug = '' } = leaves[place] ?? {};
    scenes.set(state, await newScene(state, code, slug));
  }
});
afterAll(() => database.close());

async function newScene(state: PostState, code: string, slug: string): Promise<Scene> {
  const { db } = database;
  const author = await newMember(db);
  const other = await newMember(db);
  const mark = `mark-of-${state.replace('_', '-')}`;
  const words = { state, title: `Title ${mark}`, body: `Text ${mark}` };
  const id = await newPost(db, author, { ...words, code });
  const photo = await newPhoto(db, id, { audience: 'public' });
  const subjects = [{ treatment: code }];
  const question = await newPostOf('question', db, author, { ...words, subjects });
  const thread = await newPostOf('talk', db, other, { state: 'published' });
  const at = (minute: number) => ({
    at: new Date(Date.UTC(2026, 0, 1, 0, minute)),
    place: { threadId: thread, parentId: thread },
  });
  const reply = await newPostOf('reply', db, author, { ...words, ...at(1) });
  await newPostOf('reply', db, other, { state: 'published', ...at(2) });
  if (state === 'erased') {
    await db.revision.deleteMany({ where: { postId: { in: [id, question, reply] } } });
  }
  // What search kept of them while they were out must not be found now.
  await indexWhileOut(db, [id, question, reply]);
  return { ...{ id, question, reply, thread, mark, code, slug, photo }, author };
}

/** Treatments without any below them, so that no count holds two of the posts. */
async function leavesOfTheTree() {
  const rows = await database.db.treatment.findMany({ orderBy: { position: 'asc' } });
  const parents = new Set(rows.map((row) => row.parentCode));
  return rows.filter((row) => !parents.has(row.code));
}

const lookerOf = (actor: Actor | null) =>
  actor && { id: actor.id, moderates: actor.role === 'moderator' };

async function orNothing<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof AppError) return null;
    throw error;
  }
}

function sceneOf(state: PostState): Scene {
  const scene = scenes.get(state);
  if (!scene) throw new Error(`no post that is ${state}`);
  return scene;
}

const WHO: [string, Viewer][] = [
  ['a guest', 'anyone'],
  ['another member', 'anyone'],
  ['the author', 'author'],
  ['a moderator', 'moderator'],
];

const actorOf = (who: string, scene: Scene) =>
  who === 'the author' ? scene.author : (actors.get(who) ?? null);

/** What of the post is in an answer: its words, word of it, or nothing. */
function sightIn(answer: unknown, { mark }: Scene) {
  if (JSON.stringify(answer ?? null).includes(mark)) return 'whole';
  return typeof answer === 'object' && answer !== null && 'gone' in answer
    ? 'tombstone'
    : 'nothing';
}

const queries = Object.entries(QUERIES).flatMap(([channel, asks]) =>
  Object.entries(asks).map(([name, ask]): [Channel, string, Ask] => [
    CHANNELS.find((one) => one === channel) ?? 'page',
    name,
    ask,
  ]),
);

describe.each(queries)('%s: %s', (channel, name, ask) => {
  describe.each(STATES)('of a post that is %s', (state) => {
    it.each(WHO)('shows %s what the table says', async (who, viewer) => {
      const scene = sceneOf(state);
      const found = sightIn(await ask(scene, actorOf(who, scene)), scene);
      const promised = sight(state, viewer, channel);
      // Of the versions of a post that is gone there is not even a stone.
      const stone = name === 'history' && promised === 'tombstone';
      const closed = name === 'completion' && !TO_COMPLETE.includes(state);
      expect(found).toBe(stone || closed ? 'nothing' : promised);
    });
  });
});

describe('what is not out is in no answer to a guest or another member', () => {
  const hidden: PostState[] = [
    'draft',
    'diary',
    'scheduled',
    'pending',
    'sent_back',
    'hidden',
    'retracted',
    'removed',
    'erased',
  ];
  it.each(hidden)('%s', async (state) => {
    const scene = sceneOf(state);
    for (const [, , ask] of queries) {
      for (const actor of [null, actors.get('another member') ?? null]) {
        expect(JSON.stringify((await ask(scene, actor)) ?? null)).not.toContain(scene.mark);
      }
    }
  });
});

it('the queue holds nothing that a moderator may not judge', async () => {
  const moderator = await newMember(database.db, 'moderator');
  const { items } = await readQueue(database.db, moderator, null);
  const waiting = [sceneOf('pending'), sceneOf('unreviewed')].flatMap(({ id, question, reply }) => [
    id,
    question,
    reply,
  ]);
  expect(items.map((item) => item.id).toSorted()).toEqual(waiting.toSorted());
});

it('every channel has a query here, or is named as having none yet', () => {
  const asked = CHANNELS.filter((channel) => QUERIES[channel]);
  expect([...asked, ...NO_QUERY_YET].toSorted()).toEqual(CHANNELS.toSorted());
});

describe('the table says the same as a Prisma condition, as SQL and for one post', () => {
  describe.each(CHANNELS)('%s', (channel) => {
    it.each(WHO.map(([who]) => who))('for %s', async (who) => {
      for (const state of STATES) {
        const scene = sceneOf(state);
        const looker = lookerOf(actorOf(who, scene));
        const ids = [...scenes.values()].map((one) => one.id);
        const posts = await database.db.post.findMany({ where: { id: { in: ids } } });
        const one = posts.filter((post) => sightOf(post, looker, channel) === 'whole');
        const where = await database.db.post.findMany({
          where: { AND: [visibleWhere(channel, looker), { id: { in: ids } }] },
        });
        const sql = await database.db.$queryRaw<{ id: string }[]>`
          select p.id from posts p where ${visibleSql(channel, looker)} and p.id = any(${ids})`;
        const expected = one.map((post) => post.id).toSorted();
        expect(where.map((post) => post.id).toSorted()).toEqual(expected);
        expect(sql.map((post) => post.id).toSorted()).toEqual(expected);
      }
    });
  });
});
