import type { Actor } from '~/features/accounts/policy';
import type { HoldReason } from '~/features/posts/holds';
import { type AuthorRecord, authorRecords, startOf } from '~/features/posts/index.server';
import type { Db } from '~/platform/db/transaction.server';
import type { PostKind } from '../../../prisma/generated/client/enums';
import { type OpenReport, openReportsOn } from './open-reports.server';
import { holdsOf, mayDecide } from './policy';
import { placesOf, type ReplyPlace } from './reply-place.server';
import {
  countWaiting,
  type QueuePlace,
  selectWaiting,
  type WaitingPost,
  type Why,
} from './sql/waiting-posts.server';

const PAGE_SIZE = 20;
const START_LENGTH = 280;

export interface QueueItem {
  id: string;
  /** Empty for a reply. */
  title: string;
  kind: PostKind;
  /** Where a reply stands; null for posts with a page of their own. */
  place: ReplyPlace | null;
  language: string;
  why: Why;
  holds: HoldReason[];
  since: Date;
  /** Different people who reported it, and what they wrote; nothing of that on one's own post. */
  reporters: number;
  reports: OpenReport[];
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
  const page = { after: readCursor(after), limit: PAGE_SIZE + 1 };
  const found = await selectWaiting(db, looker, page);
  const shown = found.slice(0, PAGE_SIZE);
  const last = shown.at(-1);
  return {
    counts,
    items: await readItems(db, actor, shown),
    next: found.length > PAGE_SIZE && last ? cursorOf(last) : null,
  };
}

/** The place itself, not its post: a report may move that one meanwhile. */
const cursorOf = ({ rank, since, revisionId }: QueuePlace) =>
  `${rank}-${since.getTime()}-${revisionId}`;

function readCursor(cursor: string | null): QueuePlace | null {
  const [, rank, since, revisionId] = /^(\d)-(\d{1,14})-(\w+)$/.exec(cursor ?? '') ?? [];
  if (!rank || !since || !revisionId) return null;
  return { rank: Number(rank), since: new Date(Number(since)), revisionId };
}

async function readItems(db: Db, actor: Actor, found: WaitingPost[]): Promise<QueueItem[]> {
  const revisions = await db.revision.findMany({
    where: { id: { in: found.map((one) => one.revisionId) } },
    include: { post: { include: { author: { select: { id: true, name: true } } } } },
  });
  const authors = revisions.flatMap((revision) => revision.post.authorId ?? []);
  const records = await authorRecords(db, [...new Set(authors)]);
  const ids = found.map(({ postId }) => postId);
  const reports = await openReportsOn(db, ids);
  const places = await placesOf(db, actor, ids);
  return found.flatMap(({ revisionId, why, since, reporters }) => {
    const revision = revisions.find((one) => one.id === revisionId);
    if (!revision) return [];
    const { post } = revision;
    const record = post.author && records.get(post.author.id);
    const ownPost = post.authorId === actor.id;
    return {
      ...{ id: post.id, kind: post.kind, language: post.language, why, since },
      title: revision.title,
      place: places.get(post.id) ?? null,
      holds: holdsOf(revision),
      reporters: ownPost ? 0 : reporters,
      reports: ownPost ? [] : (reports.get(post.id) ?? []),
      author: post.author && record ? { name: post.author.name, record } : null,
      own: !mayDecide(actor, post),
      start: startOf(revision.body, START_LENGTH),
    };
  });
}
