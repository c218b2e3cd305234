import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '~/features/accounts/policy';
import { readQueue, readReviewPage } from '~/features/moderation/index.server';
import { sightOf, visibleSql, visibleWhere } from '~/features/posts/index.server';
import { ownPosts, postsOfMember } from '~/features/posts/own-posts.server';
import {
  CHANNELS,
  type Channel,
  type PostState,
  STATES,
  sight,
  type Viewer,
} from '~/features/posts/rules';
import { countFacets } from '~/features/stories/count-facets.server';
import {
  countStoriesByTreatment,
  newestStories,
  storiesFeature,
  storiesOfTreatment,
} from '~/features/stories/index.server';
import { listStories } from '~/features/stories/list-stories.server';
import { NO_FILTERS } from '~/features/stories/story-filters';
import { readStoryHistory } from '~/features/stories/story-history.server';
import { readStoryPage } from '~/features/stories/story-page.server';
import { loadTreatments, treatmentTree } from '~/features/treatments/index.server';
import { messages } from '~/messages';
import { AppError } from '~/platform/errors';
import { type TestDatabase, testDatabase } from '../support/database';
import { newMember, newPost } from '../support/people-and-posts';

interface Scene {
  id: string;
  /** Stands in the title and the text of this post alone. */
  mark: string;
  /** A treatment that this post alone is about. */
  slug: string;
  author: Actor;
}

/** Everything that a way of asking gives away; `null` for nothing at all. */
type Ask = (post: Scene, actor: Actor | null) => Promise<unknown>;

/** By channel: every query there is that brings posts to someone through it. */
const QUERIES: Partial<Record<Channel, Record<string, Ask>>> = {
  page: {
    story: ({ id }, actor) => readStoryPage(database.db, id, { actor, language: 'en', say }),
    history: ({ id }, actor) => readStoryHistory(database.db, id, actor),
  },
  list: {
    stories: async () => listStories(database.db, NO_FILTERS, await tree(), 'en'),
    home: () => newestStories(database.db, 'en', 100),
    treatment: async ({ slug }) => (await storiesOfTreatment(database.db, slug, 'en')).newest,
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
    treatment: async ({ slug, mark }) => {
      const { total } = await storiesOfTreatment(database.db, slug, 'en');
      return total > 0 ? mark : null;
    },
  },
  own: { account: async (_, actor) => actor && ownPosts(database.db, actor.id, null) },
  export: { file: async (_, actor) => actor && storiesFeature.exportFor?.(database.db, actor.id) },
  review: {
    post: async ({ id }, actor) => {
      if (actor?.role !== 'moderator') return null;
      return orNothing(readReviewPage(database.db, { actor, language: 'en', say }, id));
    },
  },
};

/** Channels that no query uses yet: whoever builds one moves it up. */
const NO_QUERY_YET: Channel[] = ['search', 'feed', 'mail', 'sitemap', 'json', 'picture', 'figure'];

let database: TestDatabase;
const scenes = new Map<PostState, Scene>();
const actors = new Map<string, Actor>();
const say = messages('en');
const tree = () => treatmentTree(database.db);

beforeAll(async () => {
  database = await testDatabase();
  await loadTreatments(database.db);
  actors.set('another member', await newMember(database.db));
  actors.set('a moderator', await newMember(database.db, 'moderator'));
  const leaves = await leavesOfTheTree();
  for (const [place, state] of STATES.entries()) {
    const { code = '', slug = '' } = leaves[place] ?? {};
    const author = await newMember(database.db);
    const mark = `mark-of-${state.replace('_', '-')}`;
    const words = { title: `Title ${mark}`, body: `Text ${mark}`, code };
    const id = await newPost(database.db, author, { state, ...words });
    if (state === 'erased') await database.db.revision.deleteMany({ where: { postId: id } });
    scenes.set(state, { id, mark, slug, author });
  }
});
afterAll(() => database.close());

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
      expect(found).toBe(name === 'history' && promised === 'tombstone' ? 'nothing' : promised);
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
  const waiting = [sceneOf('pending').id, sceneOf('unreviewed').id];
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
