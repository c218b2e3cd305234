import { isDeepStrictEqual } from 'node:util';
import type { Actor } from '~/features/accounts/policy';
import { type HoldReason, holds } from '~/features/posts/holds';
import { type AuthorRecord, authorRecord, sightOf } from '~/features/posts/index.server';
import { type PostState, slugOf } from '~/features/posts/rules';
import { showStory, storyFactsOf } from '~/features/stories/index.server';
import type { ShownStory } from '~/features/stories/shown-story';
import type { Messages } from '~/messages';
import type { Db, Prisma } from '~/platform/db/transaction.server';
import { notFound } from '~/platform/errors';
import type { Language } from '~/urls';
import type { PostKind } from '../../../prisma/generated/client/enums';
import { decisionsOn, type PastDecision, undoableAmong } from './past-decisions.server';
import { actionsFor, editWaits, judgedOf, mayDecide } from './policy';
import type { Action } from './reasons';
import { type TextChanges, textChanges } from './text-changes';

/** The version of a post that is decided on. */
interface Version {
  id: string;
  title: string;
  body: string;
  html: string;
  since: Date;
  /** As a story's page would show it; null for posts of other kinds. */
  shown: ShownStory | null;
}

/** What a version that waits changes in the one that readers see. */
export interface Differences {
  title: TextChanges | null;
  text: TextChanges | null;
  /** The sentences that the answers make. */
  facts: TextChanges | null;
}

export interface ReviewPage {
  id: string;
  slug: string;
  kind: PostKind;
  language: string;
  state: PostState;
  /** To be sent with a decision: it is refused when the post has moved on. */
  version: number;
  author: { name: string; record: AuthorRecord } | null;
  byline: string | null;
  holds: HoldReason[];
  /** The version to decide on. */
  judged: Version;
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
  const standing = post.publicRevision;
  const record = post.author && (await authorRecord(db, post.author.id));
  const undoable = await undoableAmong(db, actor, post.id);
  const history = await decisionsOn(db, actor, post.id);
  const waits = editWaits(post);
  return {
    id: post.id,
    slug: slugOf(judged.title),
    kind: post.kind,
    language: post.language,
    state: post.state,
    version: post.version,
    author: post.author && record ? { name: post.author.name, record } : null,
    byline: post.byline,
    holds: holds.parse(judged.holds),
    judged: {
      ...{ id: judged.id, title: judged.title, body: judged.body, html: judged.html },
      since: judged.createdAt,
      shown: await shownStory(db, post, judged, reader),
    },
    differences:
      waits && standing ? await differences(db, post, { standing, judged }, reader) : null,
    history: history.map((one) => ({ ...one, undoable: undoable.has(one.id) })),
    actions: mayDecide(actor, post) ? actionsFor({ state: post.state, editWaits: waits }) : [],
    own: !mayDecide(actor, post),
  };
}

type Revision = Prisma.RevisionGetPayload<object>;
type Shown = Pick<Prisma.PostGetPayload<object>, 'language' | 'source'>;

interface Reader {
  language: Language;
  say: Messages;
}

/** As everyone will read it: what only the author sees of their own facts is left out. */
async function shownStory(
  db: Db,
  { language, source }: Shown,
  revision: Revision,
  reader: Reader,
): Promise<ShownStory | null> {
  const facts = storyFactsOf(revision);
  if (!facts) return null;
  const { title, html } = revision;
  return showStory(db, { title, html, facts, language, source }, { ...reader, own: false });
}

/** The answers are compared as the sentences that they make: a moderator reads no JSON. */
async function differences(
  db: Db,
  post: Shown,
  { standing, judged }: { standing: Revision; judged: Revision },
  reader: Reader,
): Promise<Differences> {
  const told = async (revision: Revision) => {
    const shown = await shownStory(db, post, revision, reader);
    return (shown?.told ?? []).flatMap(({ sentences }) => sentences).join('\n\n');
  };
  const title = { gone: [standing.title], added: [judged.title] };
  const sameFacts = isDeepStrictEqual(standing.facts, judged.facts);
  return {
    title: standing.title === judged.title ? null : title,
    text: standing.body === judged.body ? null : textChanges(standing.body, judged.body),
    facts: sameFacts ? null : textChanges(await told(standing), await told(judged)),
  };
}
