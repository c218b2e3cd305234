import { type Looker, visibleWhere } from '~/features/posts/index.server';
import { slugOf } from '~/features/posts/rules';
import { type TreatmentTree, treatmentTree } from '~/features/treatments/index.server';
import type { Db } from '~/platform/db/transaction.server';
import type { Language } from '~/urls';
import type { Section } from './rules';
import { type Excerpt, type Piece, readExcerpts } from './sql/excerpts.server';
import type { FoundDocument } from './sql/found-documents.server';

/** One thing that was found, as the page of results shows it. */
export interface SearchHit {
  section: Section;
  /** What it leads to. */
  kind: 'treatment' | 'guide' | 'story' | 'opinion' | 'question' | 'talk';
  id: string;
  slug: string;
  /** The reply or comment in which the words stand, where they do not stand at the top. */
  replyId: string | null;
  title: Piece[];
  titleLanguage: string;
  excerpt: Piece[];
  excerptLanguage: string;
  isUnreviewed: boolean;
  at: Date | null;
}

interface Reading {
  query: string;
  language: Language;
  looker: Looker | null;
}

/** What these documents lead to, in their order; what may not be seen is left out. */
export async function readHits(
  db: Db,
  found: FoundDocument[],
  reading: Reading,
): Promise<SearchHit[]> {
  const ids = found.map(({ id }) => id);
  const [excerpts, posts, guides, tree] = await Promise.all([
    readExcerpts(db, ids, reading.query),
    readPosts(db, found, reading.looker),
    readGuides(db, found),
    treatmentTree(db),
  ]);
  return found.flatMap((document) => {
    const { id, rootId, section } = document;
    const excerpt = excerpts.get(id);
    if (!excerpt) return [];
    const node = tree.byCode(rootId);
    if (section === 'treatments' && node) return [treatmentHit(node, excerpt, reading.language)];
    const root = section === 'guides' ? guides.get(rootId) : posts.get(rootId);
    const own = posts.get(id) ?? root;
    return root && own ? [rootHit(document, excerpt, root, own)] : [];
  });
}

/** A page of the project, by the line that tells it from its neighbours. */
function treatmentHit(
  { code, slug, name, difference }: TreatmentTree['nodes'][number],
  { language }: Excerpt,
  reader: Language,
): SearchHit {
  return {
    ...{ section: 'treatments', kind: 'treatment', id: code, slug, replyId: null },
    ...{ title: [plain(name[reader])], titleLanguage: reader },
    ...{ excerpt: [plain(difference)], excerptLanguage: language },
    ...{ isUnreviewed: false, at: null },
  };
}

/** `own`: of the post in which the words stand, which may be a reply. */
function rootHit(
  { id, rootId, section }: FoundDocument,
  excerpt: Excerpt,
  root: Root,
  own: Root,
): SearchHit {
  return {
    ...{ section, kind: root.kind, id: rootId, slug: root.slug },
    replyId: id === rootId ? null : id,
    ...titleOf(excerpt, root, id === rootId),
    ...{ excerpt: excerpt.body, excerptLanguage: excerpt.language },
    ...{ isUnreviewed: own.isUnreviewed, at: own.at },
  };
}

/** A reply is shown under the title of what it stands in. */
const titleOf = (excerpt: Excerpt, { title, language }: Root, own: boolean) => ({
  title: own ? excerpt.title : [plain(title)],
  titleLanguage: language,
});

const plain = (text: string): Piece => ({ text, hit: false });

interface Root {
  kind: SearchHit['kind'];
  title: string;
  slug: string;
  language: string;
  isUnreviewed: boolean;
  at: Date | null;
}

/** Everything found that is a post, and what it stands in. */
async function readPosts(
  db: Db,
  found: FoundDocument[],
  looker: Looker | null,
): Promise<Map<string, Root>> {
  const ids = found.flatMap(({ id, rootId }) => [id, rootId]);
  const posts = await db.post.findMany({
    where: { AND: [{ id: { in: ids } }, visibleWhere('search', looker)] },
    select: {
      ...{ id: true, kind: true, state: true, language: true, publishedAt: true },
      publicRevision: { select: { title: true } },
    },
  });
  return new Map(
    posts.map(({ id, kind, state, language, publishedAt, publicRevision }) => {
      const title = publicRevision?.title ?? '';
      const root = kind === 'reply' ? 'talk' : kind;
      const isUnreviewed = state === 'unreviewed';
      return [
        id,
        { kind: root, title, slug: slugOf(title), language, isUnreviewed, at: publishedAt },
      ];
    }),
  );
}

async function readGuides(db: Db, found: FoundDocument[]): Promise<Map<string, Root>> {
  const ids = found.filter(({ section }) => section === 'guides').map(({ rootId }) => rootId);
  const guides = await db.guide.findMany({
    where: { id: { in: ids } },
    include: { revisions: { orderBy: { number: 'desc' }, take: 1, select: { title: true } } },
  });
  return new Map(
    guides.map(({ id, slug, revisions }) => {
      const title = revisions[0]?.title ?? slug;
      return [
        id,
        { kind: 'guide' as const, title, slug, language: 'en', isUnreviewed: false, at: null },
      ];
    }),
  );
}
