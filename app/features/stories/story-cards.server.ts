import { z } from 'zod';
import { visibleWhere } from '~/features/posts/index.server';
import { slugOf } from '~/features/posts/rules';
import { type TreatmentTree, treatmentTree } from '~/features/treatments/index.server';
import type { Db, Prisma } from '~/platform/db/transaction.server';
import type { Language } from '~/urls';
import { publicCause } from './project-facts';
import {
  AGE_BANDS,
  CAUSES,
  CHANGES,
  SCAR_KINDS,
  SITE_CODES,
  STATUSES,
  SUBJECTS,
} from './vocabulary';
import { isYoungImprovement } from './young-scar';

const CARD = {
  id: true,
  kind: true,
  language: true,
  state: true,
  byline: true,
  publishedAt: true,
  author: { select: { name: true, erasedAt: true } },
  publicRevision: { select: { title: true } },
  story: {
    select: {
      subject: true,
      status: true,
      outcome: true,
      followedDays: true,
      scars: {
        orderBy: { position: 'asc' },
        select: { kind: true, cause: true, site: true, age: true },
      },
      treatments: { orderBy: { position: 'asc' }, select: { treatmentCode: true, named: true } },
    },
  },
} satisfies Prisma.PostSelect;

type Row = Prisma.PostGetPayload<{ select: typeof CARD }>;

/** A story as lists show it. */
export type StoryCardData = NonNullable<ReturnType<typeof cardOf>>;

/** The cards of these posts, in this order; what may not be in a list is left out. */
export async function storyCards(
  db: Db,
  ids: string[],
  language: Language,
): Promise<StoryCardData[]> {
  const tree = await treatmentTree(db);
  const rows = await db.post.findMany({
    where: { AND: [{ id: { in: ids } }, visibleWhere('list', null)] },
    select: CARD,
  });
  const cards = new Map(rows.map((row) => [row.id, cardOf(row, tree, language)]));
  return ids.map((id) => cards.get(id)).filter((card) => card != null);
}

/** A code that a newer version of the forum wrote reads as not said. */
const known = <const T extends readonly string[]>(codes: T, value: string | null | undefined) =>
  z
    .enum(codes)
    .nullable()
    .catch(null)
    .parse(value ?? null);

function cardOf(row: Row, tree: TreatmentTree, language: Language) {
  const { id, kind, story, publicRevision, publishedAt } = row;
  if (!publicRevision || !publishedAt) return null;
  const scars = story?.scars ?? [];
  const outcome = known(CHANGES, story?.outcome);
  const distinct = <T>(values: (T | null)[]) => [
    ...new Set(values.filter((value) => value !== null)),
  ];
  return {
    id,
    slug: slugOf(publicRevision.title),
    title: publicRevision.title,
    isOpinion: kind === 'opinion',
    language: row.language,
    isUnreviewed: row.state === 'unreviewed',
    publishedAt,
    author: row.author && !row.author.erasedAt ? row.author.name : row.byline,
    treatments: distinct(
      (story?.treatments ?? []).map((one) => treatmentWords(one, tree, language)),
    ),
    scars: distinct(scars.map((scar) => known(SCAR_KINDS, scar.kind))),
    causes: distinct(scars.map((scar) => publicCause(known(CAUSES, scar.cause) ?? undefined))),
    sites: distinct(scars.map((scar) => known(SITE_CODES, scar.site))),
    subject: known(SUBJECTS, story?.subject),
    status: known(STATUSES, story?.status),
    outcome,
    isYoungImprovement: isYoungImprovement(
      scars.map(({ age }) => known(AGE_BANDS, age)),
      outcome,
    ),
    followedDays: story?.followedDays ?? null,
  };
}

/** "Silicone gel (Dermatix)": the tree's name for finding, the person's own for recognising. */
function treatmentWords(
  { treatmentCode, named }: { treatmentCode: string | null; named: string | null },
  tree: TreatmentTree,
  language: Language,
): string | null {
  const node = tree.byCode(treatmentCode ?? '');
  if (!node) return named;
  const name = node.name[language];
  return named && named.toLowerCase() !== name.toLowerCase() ? `${name} (${named})` : name;
}
