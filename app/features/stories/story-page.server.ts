import type { Actor } from '~/features/accounts/policy';
import { photosOf } from '~/features/media/index.server';
import type { ShownPhotos } from '~/features/media/shown-photos';
import {
  frameOf,
  type GonePost,
  type PostFrame,
  type PostRow,
  readPost,
} from '~/features/posts/index.server';
import { type PostKind, slugOf } from '~/features/posts/rules';
import type { Messages } from '~/messages';
import type { Db } from '~/platform/db/transaction.server';
import type { Language } from '~/urls';
import { showStory } from './show-story.server';
import type { ShownStory } from './shown-story';
import { storyFactsOf } from './stored-facts';

export interface StoryPage extends PostFrame {
  slug: string;
  story: ShownStory;
  photos: ShownPhotos;
  /** The scars in a line, for what is said of a photo. */
  scars: string;
}

interface Asker {
  actor: Actor | null;
  language: Language;
  say: Messages;
}

const KINDS: PostKind[] = ['story', 'opinion'];

/** A story's page for whoever asks; null where there is nothing for them. */
export async function readStoryPage(
  db: Db,
  id: string,
  asker: Asker,
): Promise<StoryPage | GonePost | null> {
  const post = await readPost(db, { id, kinds: KINDS }, asker.actor);
  if (!post || 'gone' in post) return post;
  const story = await storyOf(db, post, asker);
  if (!story) return null;
  const photos = await photosOf(db, id, asker.actor);
  const { scar } = asker.say.stories.read.facts;
  const scars = story.summary.rows.find(({ label }) => label === scar)?.value ?? '';
  return { ...frameOf(post, asker.actor), slug: slugOf(story.title), story, photos, scars };
}

/** The words of a story or an opinion, ready for a page; null for what is neither. */
export async function storyOf(
  db: Db,
  post: PostRow,
  { actor, language, say }: Asker,
): Promise<ShownStory | null> {
  const revision = post.publicRevision ?? post.newestRevision;
  const facts = storyFactsOf(revision);
  if (!revision || !facts) return null;
  const own = actor !== null && actor.id === post.authorId;
  const { title, html } = revision;
  const told = { title, html, facts, language: post.language, source: post.source };
  return showStory(db, told, { language, say, own });
}
