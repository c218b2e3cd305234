import { postFacts } from '~/features/discussions/facts';
import { visibleWhere } from '~/features/posts/index.server';
import type { Config } from '~/platform/config';
import type { Db, Prisma } from '~/platform/db/transaction.server';
import { urls } from '~/urls';
import type { PostDocument } from './document';

type Site = Pick<Config, 'siteUrl'>;

const DOCUMENT = {
  ...{ id: true, kind: true, language: true, sourceId: true, byline: true },
  ...{ writtenAt: true, publishedAt: true },
  author: { select: { name: true } },
  publicRevision: { select: { title: true, body: true, facts: true } },
} satisfies Prisma.PostSelect;

type Row = Prisma.PostGetPayload<{ select: typeof DOCUMENT }>;

/** So many posts are read at a time. */
const AT_ONCE = 100;

/**
 * A member's own stories, opinions, questions and talk as readers see them now, as JSON Lines that
 * another site can import. A reply is nothing without what it answers; it is in the full export.
 */
export async function* exportDocuments(
  db: Db,
  site: Site,
  memberId: string,
): AsyncGenerator<string> {
  for (let after = ''; ; ) {
    const rows = await db.post.findMany({
      where: {
        AND: [
          { authorId: memberId, kind: { not: 'reply' }, id: { gt: after } },
          visibleWhere('export', { id: memberId, moderates: false }),
          visibleWhere('json', null),
        ],
      },
      select: DOCUMENT,
      orderBy: { id: 'asc' },
      take: AT_ONCE,
    });
    for (const row of rows) {
      const document = documentOf(row, site);
      if (document) yield `${JSON.stringify(document)}\n`;
    }
    const last = rows.at(-1);
    if (!last || rows.length < AT_ONCE) return;
    after = last.id;
  }
}

/** One that came from elsewhere goes on under the id that it came with, so that it is known again. */
function documentOf(row: Row, { siteUrl }: Site): PostDocument | null {
  const { id, kind, language, sourceId, publicRevision: revision } = row;
  if (!revision) return null;
  const { origin, ...told } = postFacts.parse(revision.facts);
  const { source, ...rest } = origin ?? {};
  const author = row.author?.name ?? row.byline;
  const at = row.writtenAt ?? row.publishedAt;
  return {
    ...(source && sourceId
      ? { id: sourceId.slice(source.name.length + 1), source }
      : { id, source: sourceOf(siteUrl, urls('en').post({ kind, id })) }),
    ...(author && { author }),
    language,
    ...(at && { writtenAt: at.toISOString() }),
    title: revision.title,
    body: revision.body,
    facts: postFacts.parse(Object.keys(rest).length > 0 ? { ...told, origin: rest } : told),
  };
}

/** A member agreed before publishing, and took the post along themselves. */
const sourceOf = (site: URL, address: string): PostDocument['source'] => ({
  name: site.hostname,
  url: new URL(address, site).href,
  consent: 'recorded',
});
