import type { Db } from '~/platform/db/transaction.server';
import { nameKey } from './names';

/** What everyone may know of a member; null where there is none or no longer one. */
export function findMember(db: Db, name: string) {
  return db.member.findUnique({
    where: { nameKey: nameKey(name), erasedAt: null },
    select: { id: true, name: true, role: true, createdAt: true },
  });
}

/** What a member sees of their own account. */
export function ownAccount(db: Db, memberId: string) {
  return db.member.findUniqueOrThrow({
    where: { id: memberId },
    select: {
      ...{ name: true, email: true, role: true, createdAt: true },
      _count: { select: { sessions: true } },
    },
  });
}

const MEMBERS_A_PAGE = 50;

/** Members for an administrator, a page at a time by id; `name` finds part of a name. */
export async function listMembers(db: Db, { name, after }: { name: string; after: string | null }) {
  const rows = await db.member.findMany({
    where: {
      erasedAt: null,
      ...(name !== '' && { nameKey: { contains: nameKey(name) } }),
      ...(after !== null && { id: { gt: after } }),
    },
    orderBy: { id: 'asc' },
    take: MEMBERS_A_PAGE + 1,
    select: {
      ...{ id: true, name: true, role: true, createdAt: true },
      _count: { select: { posts: true } },
    },
  });
  const members = rows.slice(0, MEMBERS_A_PAGE);
  const next = rows.length > MEMBERS_A_PAGE ? (members.at(-1)?.id ?? null) : null;
  return { members, next };
}

/** The newest mails that a demo kept instead of sending them; their links lead into this site. */
export async function outboxMails(db: Db) {
  const mails = await db.outboxMail.findMany({ orderBy: { createdAt: 'desc' }, take: 50 });
  return mails.map(({ text, href, ...mail }) => {
    const link = href === null ? null : new URL(href);
    const paragraphs = text.trim().split('\n\n');
    return { ...mail, paragraphs, path: link && link.pathname + link.search };
  });
}
