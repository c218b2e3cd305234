import type { Actor } from '~/features/accounts/policy';
import { frameOf, type GonePost, type PostFrame, readPost } from '~/features/posts/index.server';
import { slugOf } from '~/features/posts/rules';
import { storyOf } from '~/features/stories/index.server';
import type { ShownStory } from '~/features/stories/shown-story';
import type { Messages } from '~/messages';
import type { Db } from '~/platform/db/transaction.server';
import type { Language } from '~/urls';
import { type DiscussionFacts, postFacts } from './facts';
import { type ShownDiscussion, showDiscussion } from './show-discussion.server';
import { LISTED_KINDS } from './vocabulary';

export interface DiscussionPage extends PostFrame, ShownDiscussion {
  slug: string;
  /** An opinion with facts like those of a story. */
  story: ShownStory | null;
  /** Whether it was told with the story form, which its author then edits it with. */
  told: boolean;
}

interface Asker {
  actor: Actor | null;
  language: Language;
  say: Messages;
}

/** The page of a question, an opinion or a talk for whoever asks; null where there is nothing for them. */
export async function readDiscussion(
  db: Db,
  id: string,
  asker: Asker,
): Promise<DiscussionPage | GonePost | null> {
  const { actor, language, say } = asker;
  const post = await readPost(db, { id, kinds: [...LISTED_KINDS] }, actor);
  if (!post || 'gone' in post) return post;
  const revision = post.publicRevision ?? post.newestRevision;
  const facts = revision && postFacts.parse(revision.facts);
  if (!facts || facts.kind === 'story' || facts.kind === 'reply') return null;
  const own = actor !== null && actor.id === post.authorId;
  const { title, html } = revision;
  const version = { title, html, language: post.language, facts };
  return {
    ...frameOf(post, actor),
    ...(await showDiscussion(db, version, { language, say, own })),
    slug: slugOf(title),
    story: tellsLikeAStory(facts) ? await storyOf(db, post, asker) : null,
    told: facts.kind === 'opinion' && facts.told !== undefined,
  };
}

const tellsLikeAStory = (facts: DiscussionFacts) =>
  facts.kind === 'opinion' && (facts.told !== undefined || facts.claims.length > 0);
