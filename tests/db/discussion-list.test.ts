import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Subject } from '~/features/discussions/facts';
import {
  discussionFiltersOf,
  discussionListPage,
  discussionsAbout,
  listDiscussions,
  newestDiscussions,
} from '~/features/discussions/index.server';
import { type DiscussionFilters, NO_FILTERS } from '~/features/discussions/list-filters';
import { listDiscussionIds } from '~/features/discussions/sql/discussion-list.server';
import { guidesFeature } from '~/features/guides/index.server';
import { loadTreatments, treatmentTree } from '~/features/treatments/index.server';
import { newId } from '~/platform/ids.server';
import { type TestDatabase, testDatabase } from '../support/database';
import { newMember, someFacts } from '../support/people-and-posts';
import { newPostOf } from '../support/posts-of-kinds';

let at: TestDatabase;
let guideId: string;
let guideSlug: string;
const slugs = new Map<string, string>();

beforeAll(async () => {
  at = await testDatabase();
  await loadTreatments(at.db);
  await guidesFeature.loadReferenceData?.(at.db);
  const guide = await at.db.guide.findFirstOrThrow({ orderBy: { slug: 'asc' } });
  [guideId, guideSlug] = [guide.id, guide.slug];
  const tree = await treatmentTree(at.db);
  for (const code of CODES) slugs.set(code, tree.byCode(code)?.slug ?? '');
});
afterAll(() => at.close());

const CODES = ['laser', 'laser.nafl', 'topical.silicone.gel'];
const OUT = ['published', 'unreviewed'];

/** A discussion as the model knows it. */
interface Discussion {
  id: string;
  kind: 'question' | 'opinion' | 'talk';
  state: 'published' | 'unreviewed' | 'pending' | 'removed' | 'retracted';
  codes: string[];
  scars: string[];
  aboutGuide: boolean;
  replies: number;
  published: number;
  active: number;
}

const discussions = fc
  .array(
    fc.record({
      kind: fc.constantFrom('question', 'opinion', 'talk'),
      state: fc.constantFrom('published', 'published', 'unreviewed', 'pending', 'removed'),
      codes: fc.subarray(CODES, { maxLength: 2 }),
      scars: fc.subarray(['keloid', 'atrophic'], { maxLength: 1 }),
      aboutGuide: fc.boolean(),
      replies: fc.nat({ max: 1 }),
      published: fc.nat({ max: 3 }),
      active: fc.nat({ max: 3 }),
    }),
    { maxLength: 25 },
  )
  .map((all) => all.map((one): Discussion => ({ ...one, id: newId() })));

const filters = fc.record({
  kind: fc.constantFrom(null, null, 'question', 'opinion', 'talk'),
  code: fc.constantFrom(null, null, ...CODES),
  scar: fc.constantFrom(null, null, 'keloid', 'atrophic', 'flat'),
  guide: fc.boolean(),
  unanswered: fc.boolean(),
  sort: fc.constantFrom('active', 'newest'),
});

const minute = (n: number) => new Date(Date.UTC(2026, 0, 1, 0, n));

async function storeOnly(all: Discussion[]): Promise<void> {
  await at.db.post.deleteMany();
  await at.db.post.createMany({
    data: all.map(({ id, kind, state, replies, published, active }) => ({
      ...{ id, kind, state, language: 'en', replyCount: replies },
      ...{ publishedAt: minute(published), activeAt: minute(active) },
    })),
  });
  const revisions = all.map(({ id }) => ({
    ...{ id: newId(), postId: id, number: 1, state: 'published' as const },
    ...{ title: `About ${id}`, body: 'Words.', html: '', cookedWith: 1, facts: {} },
  }));
  await at.db.revision.createMany({ data: revisions });
  await at.db.$executeRaw`
    update posts set "publicRevisionId" = r.id from revisions r where r."postId" = posts.id`;
  await at.db.postSubject.createMany({
    data: all.flatMap(({ id: postId, codes, scars, aboutGuide }) =>
      [
        ...codes.map((treatmentCode) => ({ treatmentCode })),
        ...scars.map((scar) => ({ scar })),
        ...(aboutGuide ? [{ guideId }] : []),
      ].map((subject, position) => ({ postId, position, ...subject })),
    ),
  });
}

const under = (code: string, parent: string) => code === parent || code.startsWith(`${parent}.`);

type Asked = typeof filters extends fc.Arbitrary<infer T> ? T : never;

function fits(one: Discussion, asked: Asked): boolean {
  const { code } = asked;
  return (
    OUT.includes(one.state) &&
    (code === null || one.codes.some((each) => under(each, code))) &&
    (asked.scar === null || one.scars.includes(asked.scar)) &&
    (!asked.guide || one.aboutGuide) &&
    (!asked.unanswered || one.replies === 0)
  );
}

const filtersFor = ({ code, guide, ...asked }: Asked): DiscussionFilters => ({
  ...{ ...NO_FILTERS, ...asked },
  treatments: code === null ? [] : [slugs.get(code) ?? ''],
  guide: guide ? guideSlug : null,
});

describe('the list of discussions', () => {
  it('is what the filters say, in its order, over all pages, with the count of each kind', async () => {
    await fc.assert(
      fc.asyncProperty(discussions, filters, async (all, asked) => {
        await storeOnly(all);
        const fitting = all.filter((one) => fits(one, asked));
        const when = ({ published, active }: Discussion) =>
          asked.sort === 'active' ? active : published;
        const expected = fitting
          .filter(({ kind }) => asked.kind === null || kind === asked.kind)
          .toSorted((a, b) => when(b) - when(a) || (a.id < b.id ? 1 : -1));
        const first = await listDiscussions(at.db, filtersFor(asked), 'en');
        const seen = first.discussions.map(({ id }) => id);
        if (first.next) {
          const rest = { ...filtersFor(asked), after: first.next };
          const { discussions: more } = await listDiscussions(at.db, rest, 'en');
          seen.push(...more.map(({ id }) => id));
        }
        expect(seen).toEqual(expected.map(({ id }) => id));
        expect(first.total).toBe(expected.length);
        for (const kind of ['question', 'opinion', 'talk'] as const) {
          expect(first.counts[kind]).toBe(fitting.filter((one) => one.kind === kind).length);
        }
      }),
      { numRuns: 80 },
    );
  });

  it('shows the newest of all on the start page', async () => {
    await fc.assert(
      fc.asyncProperty(discussions, async (all) => {
        await storeOnly(all);
        const expected = all
          .filter(({ state }) => OUT.includes(state))
          .toSorted((a, b) => b.published - a.published || (a.id < b.id ? 1 : -1))
          .map(({ id }) => id);
        const newest = await newestDiscussions(at.db, 4, 'en');
        expect(newest.map(({ id }) => id)).toEqual(expected.slice(0, 4));
      }),
      { numRuns: 20 },
    );
  });

  it('goes on after a discussion that was removed meanwhile', async () => {
    const base = { kind: 'talk', codes: [], scars: [], aboutGuide: false, replies: 0 } as const;
    const make = (n: number): Discussion => ({
      ...{ ...base, codes: [], scars: [], id: newId(), state: 'published' },
      ...{ published: n, active: n },
    });
    const [oldest, middle, newest] = [make(1), make(2), make(3)];
    await storeOnly([oldest, middle, newest]);
    await at.db.post.update({ where: { id: middle.id }, data: { state: 'removed' } });
    const params = new URLSearchParams({ after: middle.id });
    const { filters: asked } = await discussionFiltersOf(at.db, params);
    const { discussions: rest } = await listDiscussions(at.db, asked, 'en');
    expect(rest.map(({ id }) => id)).toEqual([oldest.id]);
  });
});

describe('the list of one kind of scar', () => {
  const ofKind = async (scar: 'keloid' | 'atrophic' | 'flat') => {
    const { discussions: found } = await listDiscussions(at.db, { ...NO_FILTERS, scar }, 'en');
    return found.map(({ id }) => id);
  };

  it('has the questions whose scar card says so, and opinions that tell of such a scar', async () => {
    await at.db.post.deleteMany();
    const author = await newMember(at.db);
    const scars = [
      { ref: 's1', kind: 'keloid', sites: ['ear'] },
      { ref: 's2', kind: 'flat', sites: [] },
    ];
    const card = { state: 'published', facts: { scars } } as const;
    const question = await newPostOf('question', at.db, author, card);
    const { kind: _, subject: __, ...told } = someFacts();
    const opinion = await newPostOf('opinion', at.db, author, {
      ...{ state: 'published', facts: { told: { ...told, scars } } },
    });
    await newPostOf('question', at.db, author, { ...card, state: 'pending' });
    expect(new Set(await ofKind('keloid'))).toEqual(new Set([question, opinion]));
    expect(await ofKind('flat')).toHaveLength(2);
    expect(await ofKind('atrophic')).toEqual([]);
  });

  it('follows an edit of the card', async () => {
    await at.db.post.deleteMany();
    const author = await newMember(at.db);
    const id = await newPostOf('question', at.db, author, { state: 'published' });
    expect(await ofKind('atrophic')).toEqual([id]);
    await at.db.$executeRaw`
      update revisions set facts = jsonb_set(facts, '{scars,0,kind}', '"flat"')
      where "postId" = ${id}`;
    expect([await ofKind('atrophic'), await ofKind('flat')]).toEqual([[], [id]]);
  });
});

describe('what else is asked about the same', () => {
  it('is what shares a subject, the most shared first, with all below a treatment', async () => {
    await fc.assert(
      fc.asyncProperty(discussions, async (all) => {
        await storeOnly(all);
        const shared = ({ codes, scars, aboutGuide }: Discussion) =>
          codes.filter((code) => under(code, 'laser')).length +
          scars.filter((scar) => scar === 'keloid').length +
          (aboutGuide ? 1 : 0);
        const expected = all
          .filter((one) => OUT.includes(one.state) && shared(one) > 0)
          .toSorted(
            (a, b) => shared(b) - shared(a) || b.active - a.active || (a.id < b.id ? 1 : -1),
          );
        const about = { treatments: ['laser'], scars: ['keloid' as const], guideId };
        const found = await discussionsAbout(at.db, about, 30, 'en');
        expect(found.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
      }),
      { numRuns: 40 },
    );
    expect(await discussionsAbout(at.db, {}, 5, 'en')).toEqual([]);
  });
});

describe('a card', () => {
  it('says what it is about in the reader’s language, how it begins, and what came of it', async () => {
    await at.db.post.deleteMany();
    const author = await newMember(at.db);
    const subjects: Subject[] = [{ treatment: 'laser' }, { scar: 'keloid' }, { guide: guideId }];
    const body = `**First** words with a [link](https://example.org). ${'And more of them. '.repeat(30)}`;
    const id = await newPostOf('question', at.db, author, {
      ...{ state: 'unreviewed', title: 'Скільки сеансів?', body, subjects, language: 'uk' },
    });
    await newPostOf('reply', at.db, author, {
      ...{ state: 'published', place: { threadId: id, parentId: id } },
    });
    await newPostOf('reply', at.db, author, {
      ...{ state: 'pending', place: { threadId: id, parentId: id } },
    });
    const [card] = await newestDiscussions(at.db, 1, 'uk');
    const tree = await treatmentTree(at.db);
    expect(card).toMatchObject({
      ...{ id, kind: 'question', slug: 'скільки-сеансів', language: 'uk', replies: 1 },
      ...{ isUnreviewed: true, author: author.name },
      subjects: [
        { kind: 'treatment', slug: slugs.get('laser'), name: tree.byCode('laser')?.name.uk },
        { kind: 'scar', scar: 'keloid' },
        { kind: 'guide', slug: guideSlug },
      ],
    });
    expect(card?.start).toMatch(/^First words with a link\. And more .*…$/);
    expect([...(card?.start ?? '')].length).toBeLessThanOrEqual(201);
  });
});

describe('the page of the list', () => {
  it('offers what a name nearly means, and names what is chosen', async () => {
    const params = new URLSearchParams([
      ['treatment', 'Kelocote'],
      ['treatment', 'silikone jel'],
    ]);
    const { filters: asked, query } = await discussionFiltersOf(at.db, params);
    expect(query).toContain('treatment=silicone-gel');
    const shown = await discussionListPage(at.db, asked, 'en');
    expect(shown.treatments.map(({ slug }) => slug)).toEqual(['silicone-gel']);
    expect(shown.unknownTreatments[0]?.typed).toBe('silikone jel');
    expect(shown.unknownTreatments[0]?.near.map(({ slug }) => slug)).toContain('silicone-gel');
    expect(shown.understood).toBe('treatment=silicone-gel');
  });

  it('begins after no post that never was in the list', async () => {
    const author = await newMember(at.db);
    const waits = await newPostOf('talk', at.db, author, { state: 'pending' });
    const { query } = await discussionFiltersOf(at.db, new URLSearchParams({ after: waits }));
    expect(query).toBe('');
    const page = { sort: 'active', after: null, limit: 1 } as const;
    const everything = { kind: null, codes: null, scar: null, guideId: null, unanswered: false };
    expect(await listDiscussionIds(at.db, everything, page)).not.toContain(waits);
  });
});
