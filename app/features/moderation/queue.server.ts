import type { Actor } from '~/features/accounts/policy';
import { type HoldReason, holds } from '~/features/posts/holds';
import { type AuthorRecord, authorRecords } from '~/features/posts/index.server';
import type { Db } from '~/platform/db/transaction.server';
import { plainText } from '~/platform/markdown.server';
import type { PostKind } from '../../../prisma/generated/client/enums';
import { mayDecide } from './policy';
import {
  countWaiting,
  selectWaiting,
  type WaitingPost,
  type Why,
} from './sql/waiting-posts.server';

const PAGE_SIZE = 20;
const START_LENGTH = 280;

export interface QueueItem {
  id: string;
  title: string;
  kind: PostKind;
  language: string;
  why: Why;
  holds: HoldReason[];
  since: Date;
  author: { name: string; record: AuthorRecord } | null;
  /** The asker may not decide on it: it is their own. */
  own: boolean;
  /** How the text begins; empty where there are only answers. */
  start: string;
}

export interface Queue {
  counts: Record<Why, number>;
  items: QueueItem[];
  /** Cursor of the next page. */
  next: string | null;
}

/** One page of what waits for a moderator. */
export async function readQueue(db: Db, actor: Actor, after: string | null): Promise<Queue> {
  const looker = { id: actor.id, moderates: true };
  const counts = await countWaiting(db, looker);
  const known = after !== null && (await db.revision.count({ where: { id: after } })) > 0;
  const page = { after: known ? after : null, limit: PAGE_SIZE + 1 };
  const found = await selectWaiting(db, looker, page);
  const shown = found.slice(0, PAGE_SIZE);
  return {
    counts,
    items: await readItems(db, actor, shown),
    next: found.length > PAGE_SIZE ? (shown.at(-1)?.revisionId ?? null) : null,
  };
}

async function readItems(db: Db, actor: Actor, found: WaitingPost[]): Promise<QueueItem[]> {
  const revisions = await db.revision.findMany({
    where: { id: { in: found.map((one) => one.revisionId) } },
    include: { post: { include: { author: { select: { id: true, name: true } } } } },
  });
  const authors = revisions.flatMap((revision) => revision.post.authorId ?? []);
  const records = await authorRecords(db, [...new Set(authors)]);
  return found.flatMap(({ revisionId, why }) => {
    const revision = revisions.find((one) => one.id === revisionId);
    if (!revision) return [];
    const { post } = revision;
    const record = post.author && records.get(post.author.id);
    return {
      id: post.id,
      title: revision.title,
      kind: post.kind,
      language: post.language,
      why,
      holds: holds.parse(revision.holds),
      since: revision.createdAt,
      author: post.author && record ? { name: post.author.name, record } : null,
      own: !mayDecide(actor, post),
      start: startOf(revision.body),
    };
  });
}

/** Only so much is rendered as can be shown, however long the text is. */
function startOf(body: string): string {
  const letters = [...plainText(body.slice(0, START_LENGTH * 4))];
  return letters.length > START_LENGTH
    ? `${letters.slice(0, START_LENGTH).join('').trimEnd()}…`
    : letters.join('');
}
