import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { search } from '~/features/search/index.server';
import { indexPost } from '~/features/search/index-documents.server';
import { Prisma } from '~/platform/db/transaction.server';
import { type TestDatabase, testDatabase } from '../support/database';
import { newMember } from '../support/people-and-posts';
import { addPost, type Community, openCommunity } from '../support/search-community';

let at: TestDatabase;
let community: Community;
beforeAll(async () => {
  at = await testDatabase();
  community = await openCommunity(at.db);
});
afterAll(() => at.close());

const asker = { section: null, after: null, language: 'en' as const, looker: null };

async function hitsOf(typed: string) {
  const page = await search(at.db, { typed, ...asker });
  return page.kind === 'found' ? page.sections.flatMap(({ hits }) => hits) : [];
}

const textOf = (pieces: { text: string }[]) => pieces.map(({ text }) => text).join('');

async function newTalk(body: string, title: string): Promise<string> {
  const talk = { key: 'talk', kind: 'talk' as const, language: 'en' as const, title, body };
  const post = { ...talk, facts: { kind: 'talk' as const } };
  const { id: authorId } = await newMember(at.db);
  const id = await addPost(at.db, post, { authorId, community, at: new Date() });
  await indexPost(at.db, id);
  return id;
}

describe('whatever is typed gets an answer', () => {
  it.each([
    ["' & | ! ( ) <-> :* \\"],
    ["needling'; drop table posts; --"],
    ['"'],
    ['-'],
    ['--- ---'],
    ['😀😀'],
    ['\u202eneedling'],
    ['a'.repeat(200)],
    ['( ( ('],
    ['the of and'],
    ['що і як'],
    ['что и как'],
    ['-needling'],
    ['treatment=inj.prp'],
    ['needling AND OR NOT'],
    ['ʼ’`'],
    ['x '.repeat(100)],
    ['Fraxel у обличчя after ветрянки'],
  ])('%s', async (typed) => {
    const page = await search(at.db, { typed, ...asker, language: 'uk' });
    expect(['found', 'nothing_said', 'empty', 'too_long']).toContain(page.kind);
  });

  const kindOf = async (typed: string) => {
    return (await search(at.db, { typed, ...asker })).kind;
  };

  it('and says what is wrong with what finds nothing', async () => {
    expect(await kindOf('  ')).toBe('empty');
    expect(await kindOf('a'.repeat(10_000))).toBe('too_long');
    expect(await kindOf('ю'.repeat(201))).toBe('too_long');
    for (const typed of ['the of and', 'що і як', 'что и как', '-needling', '!?']) {
      expect([typed, await kindOf(typed)]).toEqual([typed, 'nothing_said']);
    }
  });

  it('and a fact cannot be typed', async () => {
    const ids = (await hitsOf('treatment=inj.prp')).map(({ id }) => id);
    expect(ids).not.toContain(community.get('prp-acne-uk'));
  });

  it('and what looks like HTML is words', async () => {
    const title = 'Is <b>bold</b> & <script>alert(1)</script> a title?';
    const id = await newTalk(
      'A \\<img src=x onerror=alert(1)> theremin \ue000 \ue001 "quoted".',
      title,
    );
    const [hit] = await hitsOf('theremin');
    expect(hit?.id).toBe(id);
    expect(textOf(hit?.title ?? [])).toBe(title);
    expect(hit?.excerpt.filter(({ hit: isHit }) => isHit)).toEqual([
      { text: 'theremin', hit: true },
    ]);
  });
});

describe('with many documents', () => {
  it('no search reads the table from end to end', async () => {
    await at.db.$executeRaw`
      insert into search_documents
        (id, kind, section, "rootId", language, title, body, vector, "madeWith", at)
      select 'many-' || n, 'talk', 'discussions', 'many-' || n, 'en', 'Title ' || n, repeat('words ', 50),
        to_tsvector('english', 'word' || n || ' wordier' || n % 500), 0, now()
      from generate_series(1, 5000) n`;
    await at.db.$executeRaw`
      insert into search_words (word, documents)
      select 'wordy' || md5(n::text), 3 from generate_series(1, 5000) n`;
    await at.db.$executeRawUnsafe('analyze search_documents, search_words');
    const plans: string[] = [];
    const explaining = new Proxy(at.db, {
      get(db, name) {
        if (name !== '$queryRaw') return Reflect.get(db, name);
        return async (strings: TemplateStringsArray, ...values: unknown[]) => {
          const query = Prisma.sql(strings, ...values);
          plans.push(JSON.stringify(await db.$queryRaw`explain (format json) ${query}`));
          return db.$queryRaw(query);
        };
      },
    });
    for (const typed of [
      'needling',
      'does needling hurt',
      'wordier7',
      '"brown patches"',
      'kelod',
    ]) {
      await search(explaining, { typed, ...asker });
      await search(explaining, { typed, ...asker, section: 'stories' });
    }
    expect(plans.length).toBeGreaterThan(20);
    const slow = /"Seq Scan"[^{}]*"Relation Name":"(search_documents|search_words)"/;
    expect(plans.filter((plan) => slow.test(plan))).toEqual([]);
    expect(plans.some((plan) => plan.includes('search_documents_vector_idx'))).toBe(true);
    expect(plans.some((plan) => plan.includes('search_words_word_idx'))).toBe(true);
  });
});
