import { listGuides } from '~/features/guides/index.server';
import { type Looker, visibleWhere } from '~/features/posts/index.server';
import { slugOf } from '~/features/posts/rules';
import { type TreatmentTree, textOf, treatmentTree } from '~/features/treatments/index.server';
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
    readGuides(db, found, reading.language),
    treatmentTree(db),
  ]);
  return found.flatMap((document) => {
    const { id, rootId, section } = document;
    const excerpt = excerpts.get(id);
    if (!excerpt) return [];
    const node = tree.byCode(rootId);
    if (section === 'treatments' && node) return [treatmentHit(node, reading.language)];
    const guide = section === 'guides' ? guides.get(rootId) : undefined;
    if (guide && !posts.has(id)) return [guideHit(guide, rootId, excerpt)];
    const root = guide ?? posts.get(rootId);
    const own = posts.get(id) ?? root;
    return root && own ? [rootHit(document, excerpt, root, own)] : [];
  });
}

/** A page of the project, by the line that tells it from its neighbours. */
function treatmentHit(node: TreatmentTree['nodes'][number], reader: Language): SearchHit {
  const { code, slug, name } = node;
  const difference = textOf(node, 'difference', reader);
  return {
    ...{ section: 'treatments', kind: 'treatment', id: code, slug, replyId: null },
    ...{ title: [plain(name[reader])], titleLanguage: reader },
    ...{ excerpt: [plain(difference.text)], excerptLanguage: difference.language },
    ...{ isUnreviewed: false, at: null },
  };
}

/** A guide in the language in which its page is shown, whatever language it was found in. */
function guideHit({ title, summary, slug, language }: Guide, id: string, excerpt: Excerpt) {
  const isShown = excerpt.language === language;
  return {
    ...{ section: 'guides' as const, kind: 'guide' as const, id, slug, replyId: null },
    ...{ title: isShown ? excerpt.title : [plain(title)], titleLanguage: language },
    ...{ excerpt: isShown ? excerpt.body : [plain(summary)], excerptLanguage: language },
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

type Guide = Root & { summary: string };

async function readGuides(
  db: Db,
  found: FoundDocument[],
  language: Language,
): Promise<Map<string, Guide>> {
  if (!found.some(({ section }) => section === 'guides')) return new Map();
  const guides = await listGuides(db, language);
  return new Map(
    guides.map(({ id, ...guide }) => [
      id,
      { kind: 'guide' as const, isUnreviewed: false, at: null, ...guide },
    ]),
  );
}
