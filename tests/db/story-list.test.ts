import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countFacets } from '~/features/stories/count-facets.server';
import { listStories, newestStories } from '~/features/stories/list-stories.server';
import { looseningsOf } from '~/features/stories/loosen-filters.server';
import { selectionOf } from '~/features/stories/sql/story-conditions.server';
import { countStories, listStoryIds } from '~/features/stories/sql/story-list.server';
import { storiesOfTreatment } from '~/features/stories/stories-of-treatment.server';
import {
  type Chosen,
  eachFacet,
  FACETS,
  type Facet,
  keepOnly,
  loosen,
  NO_FILTERS,
  type Sort,
  type StoryFilters,
  VALUES,
} from '~/features/stories/story-filters';
import { SITES } from '~/features/stories/vocabulary';
import {
  loadTreatments,
  type TreatmentTree,
  treatmentTree,
} from '~/features/treatments/index.server';
import type { Db } from '~/platform/db/transaction.server';
import { newId } from '~/platform/ids.server';
import { treatmentSeeds } from '../../prisma/seed/treatments/index';
import { type TestDatabase, testDatabase } from '../support/database';

const CODES = ['laser', 'laser.nafl', 'laser.nafl.1550_1927', 'laser.vascular.pdl', 'topical'];
/** Slug to code of the treatments that are asked for. */
const ASKED = new Map(
  ['laser', 'laser.nafl', 'topical'].map((code) => [
    treatmentSeeds.find((seed) => seed.code === code)?.slug ?? '',
    code,
  ]),
);
const VISIBLE = ['published', 'unreviewed'];

/** A story as the model knows it: what the rows of the list say, and nothing computed. */
interface Story {
  id: string;
  kind: 'story' | 'opinion';
  state: 'published' | 'unreviewed' | 'pending' | 'removed';
  language: string;
  minute: number;
  status: string;
  outcome: string | null;
  followedDays: number | null;
  scars: { kind: string | null; cause: string | null; site: string | null; age: string | null }[];
  codes: (string | null)[];
}

const one = (...values: string[]) => fc.constantFrom(null, ...values);
const story: fc.Arbitrary<Omit<Story, 'id'>> = fc.record({
  kind: fc.constantFrom('story', 'story', 'story', 'opinion'),
  state: fc.constantFrom('published', 'published', 'unreviewed', 'pending', 'removed'),
  language: fc.constantFrom('en', 'uk'),
  minute: fc.nat({ max: 3 }),
  status: fc.constantFrom('ongoing', 'completed', 'not_said'),
  outcome: one('better', 'worse'),
  followedDays: fc.option(fc.nat({ max: 2 })),
  scars: fc.array(
    fc.record({
      kind: one('keloid', 'atrophic'),
      cause: one('acne', 'cut'),
      site: one('face', 'cheek', 'chest'),
      age: one('lt3m'),
    }),
    { maxLength: 3 },
  ),
  codes: fc.array(one(...CODES), { maxLength: 2 }),
});
const stories = fc
  .array(story, { maxLength: 14 })
  .map((all) => all.map((each): Story => ({ ...each, id: newId() })));

const chosen: fc.Arbitrary<Chosen> = fc.record({
  treatment: fc.subarray([...ASKED.keys()], { minLength: 1, maxLength: 2 }),
  scar: fc.subarray(['keloid', 'atrophic', 'not-said'], { minLength: 1, maxLength: 2 }),
  cause: fc.subarray(['acne', 'not-said'], { minLength: 1 }),
  site: fc.subarray(['face', 'cheek', 'not-said'], { minLength: 1, maxLength: 2 }),
  age: fc.subarray(['lt3m', 'not-said'], { minLength: 1, maxLength: 1 }),
  outcome: fc.subarray(['better', 'worse', 'not-said'], { minLength: 1, maxLength: 2 }),
  status: fc.subarray(['ongoing', 'not-said'], { minLength: 1, maxLength: 1 }),
  language: fc.subarray(['en', 'uk'], { minLength: 1, maxLength: 1 }),
});
/** Mostly few facets at once: with all of them hardly a list has a story in it. */
const filters: fc.Arbitrary<StoryFilters> = fc
  .tuple(chosen, fc.subarray([...FACETS], { maxLength: 3 }), fc.constantFrom('story', 'opinion'))
  .map(([all, facets, kind]) => ({
    ...NO_FILTERS,
    kind: kind === 'opinion' ? 'opinion' : 'story',
    chosen: eachFacet((facet) => (facets.includes(facet) ? all[facet] : [])),
  }));

let at: TestDatabase;
let tree: TreatmentTree;

beforeAll(async () => {
  at = await testDatabase();
  await loadTreatments(at.db);
  tree = await treatmentTree(at.db);
});
afterAll(() => at.close());

async function store(db: Db, all: Story[]): Promise<void> {
  const revisions = new Map(all.map(({ id }) => [id, newId()]));
  await db.post.createMany({
    data: all.map(({ id, kind, state, language, minute }) => ({
      ...{ id, kind, state, language },
      publishedAt: new Date(Date.UTC(2026, 0, 1, 0, minute)),
    })),
  });
  await db.revision.createMany({
    data: all.map(({ id }) => ({
      ...{ id: revisions.get(id) ?? '', postId: id, number: 1, state: 'published' as const },
      ...{ title: `Story ${id}`, body: '', html: '', cookedWith: 1, facts: {} },
    })),
  });
  for (const { id } of all) {
    await db.post.update({ where: { id }, data: { publicRevisionId: revisions.get(id) ?? null } });
  }
  await db.story.createMany({
    data: all.map(({ id, status, outcome, followedDays }) => ({
      ...{ postId: id, subject: 'self', inFigures: false },
      ...{ status, outcome, followedDays },
    })),
  });
  await db.storyScar.createMany({
    data: all.flatMap(({ id, scars }) =>
      scars.map((scar, position) => ({ postId: id, position, ...scar })),
    ),
  });
  await db.storyTreatment.createMany({
    data: all.flatMap(({ id, codes }) =>
      codes.map((treatmentCode, position) => ({
        ...{ postId: id, position, treatmentCode, status: 'ongoing' },
      })),
    ),
  });
}

async function storeOnly(all: Story[]): Promise<void> {
  await at.db.post.deleteMany();
  await store(at.db, all);
}

/** Codes are dotted paths, so that "below" needs no tree here. */
const under = (code: string | null, parent = '') =>
  code === parent || (code?.startsWith(`${parent}.`) ?? false);
const siteMatches = (site: string | null, asked: string) =>
  (site ?? 'not-said') === asked ||
  Object.entries(SITES).some(([s, p]) => s === site && p === asked);
const matches = (value: string | null, asked: string[]) =>
  asked.length === 0 || asked.includes(value ?? 'not-said');

/** The rule in plain words: OR inside a facet, AND between them, all of a scar's on one scar. */
function fits(s: Story, { kind, chosen: c }: StoryFilters): boolean {
  const nothing = { kind: null, cause: null, site: null, age: null };
  return (
    VISIBLE.includes(s.state) &&
    s.kind === kind &&
    matches(s.language, c.language) &&
    matches(s.status === 'not_said' ? null : s.status, c.status) &&
    matches(s.outcome, c.outcome) &&
    (c.treatment.length === 0 ||
      c.treatment.some((slug) => s.codes.some((x) => under(x, ASKED.get(slug))))) &&
    (s.scars.length === 0 ? [nothing] : s.scars).some(
      (scar) =>
        matches(scar.kind, c.scar) &&
        matches(scar.cause, c.cause) &&
        matches(scar.age, c.age) &&
        (c.site.length === 0 || c.site.some((asked) => siteMatches(scar.site, asked))),
    )
  );
}

function inOrder(all: Story[], sort: Sort): string[] {
  const followed = (s: Story) => (sort === 'followed' ? (s.followedDays ?? -1) : 0);
  return all
    .toSorted((a, b) => followed(b) - followed(a) || b.minute - a.minute || (a.id < b.id ? 1 : -1))
    .map(({ id }) => id);
}

/** Follows the pages to the end; `between` runs after each. */
async function allPages(asked: StoryFilters, sort: Sort, between = async () => {}) {
  const selection = selectionOf(asked, tree);
  const seen: string[] = [];
  for (let after: string | null = null; ; after = seen.at(-1) ?? null) {
    const page = await listStoryIds(at.db, selection, { sort, after, limit: 3 });
    seen.push(...page);
    if (page.length < 3) return seen;
    await between();
  }
}

const askedFor = (facet: Facet, value: string, asked: StoryFilters): StoryFilters => ({
  ...asked,
  chosen: { ...asked.chosen, [facet]: [value] },
});

describe('the list of stories', () => {
  it('is what the filters say, in its order, over all pages', async () => {
    await fc.assert(
      fc.asyncProperty(
        stories,
        filters,
        fc.constantFrom<Sort>('newest', 'followed'),
        async (all, asked, sort) => {
          await storeOnly(all);
          const expected = inOrder(
            all.filter((s) => fits(s, asked)),
            sort,
          );
          expect(await allPages(asked, sort)).toEqual(expected);
          expect(await countStories(at.db, selectionOf(asked, tree))).toBe(expected.length);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('counts beside each value what choosing it alone in its facet would show', async () => {
    await fc.assert(
      fc.asyncProperty(stories, filters, async (all, asked) => {
        await storeOnly(all);
        const counts = await countFacets(at.db, asked, tree);
        for (const facet of FACETS) {
          const values =
            facet === 'treatment'
              ? ASKED.keys()
              : facet === 'language'
                ? ['en', 'uk']
                : VALUES[facet];
          for (const value of values) {
            const expected = all.filter((s) => fits(s, askedFor(facet, value, asked))).length;
            expect(counts[facet][value] ?? 0, `${facet} ${value}`).toBe(expected);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('says which filter to leave out and what that gives, or else which one to keep', async () => {
    await fc.assert(
      fc.asyncProperty(stories, filters, async (all, asked) => {
        await storeOnly(all);
        const expected = (way: 'without' | 'only', change: typeof loosen) =>
          FACETS.filter((facet) => asked.chosen[facet].length > 0)
            .map((facet) => {
              const n = all.filter((s) => fits(s, change(asked, facet))).length;
              return { way, facet, n };
            })
            .filter(({ n }) => n > 0);
        const without = expected('without', loosen);
        const ways = await looseningsOf(at.db, asked, tree);
        expect(ways.toSorted(byFacet)).toEqual(
          (without.length > 0 ? without : expected('only', keepOnly)).toSorted(byFacet),
        );
        expect(ways.map(({ n }) => n)).toEqual(ways.map(({ n }) => n).toSorted((a, b) => b - a));
      }),
      { numRuns: 30 },
    );
  });

  it('shows each story once, even when others come in while someone reads', async () => {
    const base = { kind: 'story', state: 'published', language: 'en', status: 'ongoing' } as const;
    const make = (minute: number): Story => ({
      ...base,
      ...{ id: newId(), minute, outcome: null, followedDays: null, scars: [], codes: [] },
    });
    const all = Array.from({ length: 11 }, (_, i) => make(i % 4));
    await storeOnly(all);
    const seen = await allPages(NO_FILTERS, 'newest', () => store(at.db, [make(50)]));
    expect(seen).toEqual(inOrder(all, 'newest'));
  });

  it('goes on after a story that was removed meanwhile', async () => {
    const make = (minute: number): Story => ({
      ...{ id: newId(), kind: 'story', state: 'published', language: 'en', minute },
      ...{ status: 'ongoing', outcome: null, followedDays: null, scars: [], codes: [] },
    });
    const [oldest, middle, newest] = [make(1), make(2), make(3)];
    await storeOnly([oldest, middle, newest]);
    await at.db.post.update({ where: { id: middle.id }, data: { state: 'removed' } });
    const rest = await listStories(at.db, { ...NO_FILTERS, after: middle.id }, tree, 'en');
    expect(rest.stories.map(({ id }) => id)).toEqual([oldest.id]);
  });

  it('shows what a card needs, and never who left or a cause that is kept private', async () => {
    const id = newId();
    await storeOnly([
      {
        ...{ id, kind: 'story', state: 'unreviewed', language: 'uk', minute: 1 },
        ...{ status: 'not_said', outcome: 'mixed', followedDays: 40 },
        scars: [{ kind: 'keloid', cause: 'self_injury', site: 'arm', age: null }],
        codes: ['topical'],
      },
    ]);
    const [card] = await newestStories(at.db, 'en', 5);
    expect(card).toMatchObject({
      ...{ id, author: null, isUnreviewed: true, isOpinion: false, status: null },
      ...{ outcome: 'mixed', scars: ['keloid'], causes: [], sites: ['arm'], followedDays: 40 },
      treatments: [tree.byCode('topical')?.name.en],
    });
  });

  it('says on a card, and beside the counts of a treatment, that a better scar was young', async () => {
    const story = (age: string | null, outcome: string, minute: number): Story => ({
      ...{ id: newId(), kind: 'story', state: 'published', language: 'en', minute },
      ...{ status: 'completed', outcome, followedDays: null, codes: ['topical'] },
      scars: [{ kind: 'keloid', cause: 'cut', site: 'arm', age }],
    });
    await storeOnly([
      story('lt3m', 'better', 5),
      story('3to12m', 'gone', 4),
      story('gt12m', 'better', 3),
      story('lt3m', 'same', 2),
      story(null, 'much_better', 1),
    ]);
    const cards = await newestStories(at.db, 'en', 5);
    expect(cards.map((card) => card.isYoungImprovement)).toEqual([true, true, false, false, false]);
    const slug = tree.byCode('topical')?.slug ?? '';
    const told = await storiesOfTreatment(at.db, slug, 'en');
    expect(told).toMatchObject({ total: 5, youngBetter: 2 });
  });
});

const byFacet = (a: { facet: string }, b: { facet: string }) => (a.facet < b.facet ? -1 : 1);
