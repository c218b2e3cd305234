import { type Actor, moderates } from '~/features/accounts/policy';
import { type HoldReason, holds } from '~/features/posts/holds';
import { sightOf } from '~/features/posts/index.server';
import { canDo } from '~/features/posts/policy';
import { type PostState, slugOf } from '~/features/posts/rules';
import type { Messages } from '~/messages';
import type { Db, Prisma } from '~/platform/db/transaction.server';
import type { Language } from '~/urls';
import { showStory } from './show-story.server';
import type { ShownStory } from './shown-story';
import { storyFactsOf } from './stored-facts';

/** What a moderator decided, as the author reads it. */
interface Verdict {
  at: Date;
  action: string;
  reason: string | null;
  quoted: string | null;
  note: string | null;
}

/** What only the author and moderators see beside the story. */
export interface InsideView {
  own: boolean;
  state: PostState;
  /** A newer version than the one that readers see, and how it stands. */
  newer: 'pending' | 'sent_back' | null;
  holds: HoldReason[];
  verdict: Verdict | null;
  can: { edit: boolean; withdraw: boolean; putBack: boolean };
}

export interface StoryPage {
  id: string;
  slug: string;
  story: ShownStory;
  unreviewed: boolean;
  /** `memberId`: null for the author of a post from elsewhere. */
  author: { name: string; memberId: string | null } | null;
  sentAt: Date;
  publishedAt: Date | null;
  writtenAt: Date | null;
  editedAt: Date | null;
  inside: InsideView | null;
}

export interface GoneStory {
  gone: 'removed' | 'retracted' | 'erased';
  reason: string | null;
}

const PAGE = {
  author: { select: { id: true, name: true, erasedAt: true } },
  publicRevision: true,
  newestRevision: true,
  revisions: {
    where: { state: 'published' },
    select: { createdAt: true },
    orderBy: { number: 'asc' },
  },
  decisions: {
    where: { undoneById: null, action: { not: 'undo' } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: 1,
  },
} satisfies Prisma.PostInclude;

type Row = Prisma.PostGetPayload<{ include: typeof PAGE }>;

interface Asker {
  actor: Actor | null;
  language: Language;
  say: Messages;
}

/** A story's page for whoever asks; null where there is nothing for them. */
export async function readStoryPage(
  db: Db,
  id: string,
  asker: Asker,
): Promise<StoryPage | GoneStory | null> {
  const post = await db.post.findUnique({
    where: { id, kind: { in: ['story', 'opinion'] } },
    include: PAGE,
  });
  if (!post) return null;
  const { actor } = asker;
  const looker = actor && { id: actor.id, moderates: moderates(actor) };
  const sight = sightOf(post, looker, 'page');
  if (sight === 'nothing') return null;
  return sight === 'tombstone' ? goneStory(post) : wholeStory(db, post, asker);
}

function goneStory({ state, decisions }: Row): GoneStory | null {
  if (state !== 'removed' && state !== 'retracted' && state !== 'erased') return null;
  return { gone: state, reason: state === 'removed' ? (decisions[0]?.reason ?? null) : null };
}

async function wholeStory(db: Db, post: Row, asker: Asker): Promise<StoryPage | null> {
  const revision = post.publicRevision ?? post.newestRevision;
  const facts = storyFactsOf(revision);
  if (!revision || !facts) return null;
  const { actor, language, say } = asker;
  const own = actor !== null && actor.id === post.authorId;
  const { id, source, state } = post;
  const { title, html } = revision;
  const told = { title, html, facts, language: post.language, source };
  const [first, ...later] = post.revisions;
  return {
    id,
    slug: slugOf(title),
    story: await showStory(db, told, { language, say, own }),
    unreviewed: state === 'unreviewed',
    author: authorOf(post),
    sentAt: post.createdAt,
    publishedAt: post.publishedAt,
    writtenAt: post.writtenAt,
    editedAt: first ? (later.at(-1)?.createdAt ?? null) : null,
    inside: own || (actor && moderates(actor)) ? insideView(post, actor, own) : null,
  };
}

function authorOf({ author, byline }: Row): StoryPage['author'] {
  if (author && !author.erasedAt) return { name: author.name, memberId: author.id };
  return byline ? { name: byline, memberId: null } : null;
}

function insideView(post: Row, actor: Actor, own: boolean): InsideView {
  const { newestRevision: newest, state } = post;
  const stands = post.publicRevision !== null && newest?.id !== post.publicRevisionId;
  const newer = stands && (newest?.state === 'pending' || newest?.state === 'sent_back');
  return {
    own,
    state,
    newer: newer && newest ? (newest.state === 'pending' ? 'pending' : 'sent_back') : null,
    holds: newest?.state === 'pending' ? holds.catch([]).parse(newest.holds) : [],
    verdict: post.decisions[0] ? verdictOf(post.decisions[0]) : null,
    can: {
      edit: canDo(actor, 'edit', post),
      withdraw: canDo(actor, 'withdraw', post),
      putBack: canDo(actor, 'put_back', post),
    },
  };
}

function verdictOf(decision: Row['decisions'][number]): Verdict {
  const { createdAt: at, action, reason, quoted, note } = decision;
  return { at, action, reason, quoted, note };
}
