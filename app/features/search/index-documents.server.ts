import { type Db, inTransaction, Prisma } from '~/platform/db/transaction.server';
import { documentOfPost, SEARCHED_STATES } from './post-document.server';
import { documentsOfGuides, documentsOfTreatments } from './reference-documents.server';
import { INDEXER } from './rules';
import { storeDocuments } from './sql/search-documents.server';

/** Posts that one job makes documents of: between two jobs others get their turn, and a stop waits for one. */
const BATCH = 25;

/** Brings the document of a post to what readers see of it now, or takes it away. */
export async function indexPost(db: Db, postId: string): Promise<void> {
  await inTransaction(db, async (tx) => {
    // Of two jobs that were started by two changes the later one reads what the other wrote.
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtext(${`index-post ${postId}`}))`;
    const document = await documentOfPost(tx, postId);
    if (!document) {
      await tx.searchDocument.deleteMany({ where: { postId } });
      return;
    }
    await storeDocuments(tx, [document]);
    // A story may have become an opinion, and what answers it stands where it stands.
    const { section } = document;
    await tx.searchDocument.updateMany({
      where: { rootId: postId, section: { not: section } },
      data: { section },
    });
  });
}

/** Makes the next documents that are missing or of an older version; says whether there are more. */
export async function indexMissing(db: Db): Promise<{ more: boolean }> {
  const missing = await missingPosts(db);
  for (const postId of missing) await indexPost(db, postId);
  return { more: missing.length === BATCH };
}

async function missingPosts(db: Db): Promise<string[]> {
  const states = SEARCHED_STATES.map((state) => Prisma.sql`${state}::post_state`);
  const rows = await db.$queryRaw<{ id: string }[]>`
    select p.id from posts p where p.state in (${Prisma.join(states)})
      and p."publicRevisionId" is not null and p."publishedAt" is not null and not exists (
        select 1 from search_documents d
        where d."revisionId" = p."publicRevisionId" and d."madeWith" = ${INDEXER})
    limit ${BATCH}`;
  return rows.map(({ id }) => id);
}

/** Brings the documents of guides and treatments to what they are now. */
export async function indexReferences(db: Db): Promise<void> {
  await inTransaction(db, async (tx) => {
    // Two processes that start together: the second one waits and finds the work done.
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('index-references'))`;
    const guides = await documentsOfGuides(tx);
    await storeDocuments(tx, [...guides, ...(await documentsOfTreatments(tx))]);
  });
}
