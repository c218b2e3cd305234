import type { Actor } from '~/features/accounts/policy';
import { photosToJudge } from '~/features/media/index.server';
import type { ShownPhoto } from '~/features/media/shown-photos';
import type { HoldReason } from '~/features/posts/holds';
import { type AuthorRecord, authorRecord, sightOf } from '~/features/posts/index.server';
import { type PostState, slugOf } from '~/features/posts/rules';
import type { Db, Prisma } from '~/platform/db/transaction.server';
import { notFound } from '~/platform/errors';
import type { PostKind } from '../../../prisma/generated/client/enums';
import { type OpenReport, openReportsOn } from './open-reports.server';
import { decisionsOn, type PastDecision, undoableAmong } from './past-decisions.server';
import { actionsFor, editWaits, holdsOf, judgedOf, mayDecide } from './policy';
import { postName } from './post-name.server';
import type { Action } from './reasons';
import { placesOf, type ReplyPlace } from './reply-place.server';
import {
  type Differences,
  differencesOf,
  type Reader,
  type ShownVersion,
  showVersion,
} from './show-version.server';
import type { Why } from './sql/waiting-posts.server';

/** The version of a post that is decided on. */
interface Version {
  id: string;
  title: string;
  body: string;
  since: Date;
  shown: ShownVersion;
}

export interface ReviewPage {
  id: string;
  slug: string;
  kind: PostKind;
  /** Its title; of a reply, how it begins. */
  name: string;
  /** Where a reply stands; null for posts with a page of their own. */
  place: ReplyPlace | null;
  language: string;
  state: PostState;
  /** What it waits for; null when nothing is left to be read. */
  why: Why | null;
  /** To be sent with a decision: it is refused when the post has moved on. */
  version: number;
  author: { name: string; record: AuthorRecord } | null;
  byline: string | null;
  holds: HoldReason[];
  /** What readers said of it; nothing of that on one's own post. */
  reports: OpenReport[];
  /** The version to decide on. */
  judged: Version;
  /** Those too that wait and those that were taken down. */
  photos: ShownPhoto[];
  /** Null where readers see no older version meanwhile. */
  differences: Differences | null;
  history: (PastDecision & { undoable: boolean })[];
  actions: Action[];
  own: boolean;
}

const include = {
  author: { select: { id: true, name: true } },
  newestRevision: true,
  publicRevision: true,
} satisfies Prisma.PostInclude;

type Post = Prisma.PostGetPayload<{ include: typeof include }>;

/** Everything a moderator needs to decide on one post. */
export async function readReviewPage(
  db: Db,
  { actor, ...reader }: Reader & { actor: Actor },
  postId: string,
): Promise<ReviewPage> {
  const post = await db.post.findUnique({ where: { id: postId }, include });
  const looker = { id: actor.id, moderates: true };
  const judged = post && judgedOf(post);
  if (!judged || sightOf(post, looker, 'review') !== 'whole') throw notFound();
  const reports = (await openReportsOn(db, [post.id])).get(post.id) ?? [];
  const standing = { state: post.state, editWaits: editWaits(post), reported: reports.length > 0 };
  const photos = await photosToJudge(db, post.id, actor);
  const { id, title, body, createdAt: since } = judged;
  return {
    ...{ id: post.id, kind: post.kind, language: post.language, byline: post.byline },
    ...{ state: post.state, version: post.version, why: whyOf(standing, photos) },
    slug: slugOf(title),
    name: postName(judged),
    place: (await placesOf(db, actor, [post.id])).get(post.id) ?? null,
    author: await authorOf(db, post),
    holds: holdsOf(judged),
    reports: post.authorId === actor.id ? [] : reports,
    judged: { id, title, body, since, shown: await showVersion(db, post, judged, reader) },
    differences: await differencesIn(db, post, reader),
    photos,
    history: await historyOf(db, actor, post.id),
    actions: mayDecide(actor, post) ? actionsFor(standing) : [],
    own: !mayDecide(actor, post),
  };
}

/** @throws AppError `not_found` */
export async function kindOfPost(db: Db, postId: string): Promise<PostKind> {
  const post = await db.post.findUnique({ where: { id: postId }, select: { kind: true } });
  if (!post) throw notFound();
  return post.kind;
}

function whyOf(
  post: { state: PostState; editWaits: boolean; reported: boolean },
  photos: ShownPhoto[],
): Why | null {
  if (post.state === 'pending') return 'new';
  if (post.editWaits) return 'edit';
  if (post.state === 'unreviewed') return 'unreviewed';
  if (post.reported) return 'reported';
  return photos.some(({ state }) => state === 'pending') ? 'photos' : null;
}

async function authorOf(db: Db, { author }: Post): Promise<ReviewPage['author']> {
  const record = author && (await authorRecord(db, author.id));
  return author && record ? { name: author.name, record } : null;
}

async function differencesIn(db: Db, post: Post, reader: Reader): Promise<Differences | null> {
  const { publicRevision: standing, newestRevision: judged } = post;
  if (!editWaits(post) || !standing || !judged) return null;
  return differencesOf(db, post, { standing, judged }, reader);
}

async function historyOf(db: Db, actor: Actor, postId: string): Promise<ReviewPage['history']> {
  const undoable = await undoableAmong(db, actor, postId);
  const history = await decisionsOn(db, actor, postId);
  return history.map((one) => ({ ...one, undoable: undoable.has(one.id) }));
}
