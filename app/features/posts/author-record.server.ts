import type { Db } from '~/platform/db/transaction.server';
import { KNOWN_AFTER } from './rules';

/** What a moderator sees of an author beside a post that waits. */
export interface AuthorRecord {
  memberSince: Date;
  published: number;
  waiting: number;
  sentBack: number;
  removed: number;
}

export async function authorRecord(db: Db, memberId: string): Promise<AuthorRecord | null> {
  return (await authorRecords(db, [memberId])).get(memberId) ?? null;
}

/** The same for a page of posts, in two queries. */
export async function authorRecords(
  db: Db,
  memberIds: string[],
): Promise<Map<string, AuthorRecord>> {
  const members = await db.member.findMany({
    where: { id: { in: memberIds } },
    select: { id: true, createdAt: true },
  });
  const rows = await db.post.groupBy({
    by: ['authorId', 'state'],
    where: { authorId: { in: memberIds } },
    _count: true,
  });
  return new Map(
    members.map(({ id, createdAt }) => {
      const count = (...states: string[]) =>
        rows
          .filter((row) => row.authorId === id && states.includes(row.state))
          .reduce((sum, row) => sum + row._count, 0);
      const record = {
        memberSince: createdAt,
        published: count('published', 'unreviewed'),
        waiting: count('pending'),
        sentBack: count('sent_back'),
        removed: count('removed'),
      };
      return [id, record];
    }),
  );
}

/** The posts of an author that are out after a moderator saw them. */
export function countReviewedPosts(db: Db, authorId: string): Promise<number> {
  return db.post.count({
    where: {
      authorId,
      state: 'published',
      decisions: { some: { action: { in: ['publish', 'edit_and_publish'] }, undoneById: null } },
    },
  });
}

/** Whether what an author sends need not wait, but for what is in it. Moderators are known. */
export async function isKnownAuthor(db: Db, authorId: string): Promise<boolean> {
  const moderators = { id: authorId, role: { not: 'member' as const } };
  if ((await db.member.count({ where: moderators })) > 0) return true;
  return (await countReviewedPosts(db, authorId)) >= KNOWN_AFTER;
}
