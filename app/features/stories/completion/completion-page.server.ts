import type { Actor } from '~/features/accounts/policy';
import { canDo } from '~/features/posts/policy';
import { type PostState, slugOf } from '~/features/posts/rules';
import type { Db } from '~/platform/db/transaction.server';
import { forbidden, notFound } from '~/platform/errors';
import type { StoryFacts } from '../facts';
import { storyFactsOf } from '../stored-facts';

/** An author's own story as a step of its completion finds it. */
export interface StoryToComplete {
  id: string;
  slug: string;
  version: number;
  state: PostState;
  /** Of its words. */
  language: string;
  title: string;
  body: string;
  facts: StoryFacts;
  /** All its words are out and need no second look. */
  reviewed: boolean;
}

/**
 * The newest version of a story of one's own. An opinion has nothing to complete.
 * @throws AppError `not_found` for what is not one's own, `forbidden` where its state does not allow it
 */
export async function storyToComplete(
  db: Pick<Db, 'post'>,
  actor: Actor,
  id: string,
): Promise<StoryToComplete> {
  const post = await db.post.findUnique({ where: { id }, include: { newestRevision: true } });
  const newest = post?.newestRevision;
  const facts = storyFactsOf(newest);
  if (!post || !newest || facts?.kind !== 'story') throw notFound();
  if (post.authorId !== actor.id) throw notFound();
  if (!canDo(actor, 'complete', post)) throw forbidden();
  const { title, body } = newest;
  const reviewed = post.state === 'published' && post.publicRevisionId === newest.id;
  const { version, state, language } = post;
  return { id, slug: slugOf(title), version, state, language, title, body, facts, reviewed };
}
