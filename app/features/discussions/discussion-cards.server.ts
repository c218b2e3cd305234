import { z } from 'zod';
import { startOf, visibleWhere } from '~/features/posts/index.server';
import { slugOf } from '~/features/posts/rules';
import { SCAR_KINDS } from '~/features/stories/vocabulary';
import type { Db, Prisma } from '~/platform/db/transaction.server';
import type { Language } from '~/urls';
import type { Subject } from './facts';
import { type NamedSubject, nameSubjects } from './name-subjects.server';
import { LISTED_KINDS, type ListedKind } from './vocabulary';

const CARD = {
  ...{ id: true, kind: true, language: true, state: true, byline: true },
  ...{ publishedAt: true, activeAt: true, replyCount: true },
  author: { select: { name: true, erasedAt: true } },
  publicRevision: { select: { title: true, body: true } },
  subjects: { orderBy: { position: 'asc' } },
} satisfies Prisma.PostSelect;

type Row = Prisma.PostGetPayload<{ select: typeof CARD }>;

/** A question, an opinion or a talk as lists show it. */
export interface DiscussionCardData {
  id: string;
  slug: string;
  kind: ListedKind;
  title: string;
  /** Its first words. */
  start: string;
  language: string;
  isUnreviewed: boolean;
  publishedAt: Date;
  activeAt: Date;
  /** Null for a former member. */
  author: string | null;
  replies: number;
  subjects: NamedSubject[];
}

/** The cards of these posts, in this order; what may not be in a list is left out. */
export async function discussionCards(
  db: Db,
  ids: string[],
  language: Language,
): Promise<DiscussionCardData[]> {
  const kind = { in: [...LISTED_KINDS] };
  const rows = await db.post.findMany({
    where: { AND: [{ id: { in: ids }, kind }, visibleWhere('list', null)] },
    select: CARD,
  });
  const subjects = await nameSubjects(db, rows.map(subjectsOf), language);
  const cards = new Map(rows.map((row, at) => [row.id, cardOf(row, subjects[at] ?? [])]));
  return ids.map((id) => cards.get(id)).filter((card) => card != null);
}

function cardOf(row: Row, subjects: NamedSubject[]): DiscussionCardData | null {
  const { id, language, publicRevision, publishedAt, author } = row;
  const kind = LISTED_KINDS.find((one) => one === row.kind);
  if (!publicRevision || !publishedAt || !kind) return null;
  const { title, body } = publicRevision;
  return {
    ...{ id, kind, title, language, publishedAt, subjects },
    slug: slugOf(title),
    start: startOf(body),
    isUnreviewed: row.state === 'unreviewed',
    activeAt: row.activeAt ?? publishedAt,
    author: author && !author.erasedAt ? author.name : row.byline,
    replies: row.replyCount,
  };
}

const scarKind = z.enum(SCAR_KINDS);

/** A kind of scar that a newer version of the forum wrote is left out. */
function subjectsOf({ subjects }: Row): Subject[] {
  return subjects.flatMap(({ treatmentCode, scar, guideId }): Subject[] => {
    if (treatmentCode !== null) return [{ treatment: treatmentCode }];
    if (guideId !== null) return [{ guide: guideId }];
    const kind = scarKind.safeParse(scar);
    return kind.success ? [{ scar: kind.data }] : [];
  });
}
