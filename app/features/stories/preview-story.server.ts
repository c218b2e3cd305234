import { detectLanguage } from '~/features/posts/index.server';
import type { Messages } from '~/messages';
import type { Db } from '~/platform/db/transaction.server';
import { cookPost } from '~/platform/markdown.server';
import type { Language } from '~/urls';
import { composeFacts, type FormFacts } from './compose-facts';
import { composeTitle } from './compose-title';
import { showStory, wordingFor } from './show-story.server';
import type { ShownStory } from './shown-story';
import type { StoryInput, StoryWords } from './story-input';
import { monthOf, shownToReaders } from './submit-story.server';

interface Desk {
  db: Db;
  say: Messages;
  language: Language;
}

/** A new story as readers would see it, before anything is stored. */
export function previewOfInput(desk: Desk, input: StoryInput, now: Date): Promise<ShownStory> {
  return previewOf(desk, composeFacts(input.answers, monthOf(now)), input);
}

/** Words and facts as readers would see them. */
export async function previewOf(
  { db, say, language }: Desk,
  facts: FormFacts,
  { title, body }: StoryWords,
): Promise<ShownStory> {
  const proposed = composeTitle(facts, await wordingFor(db, { language, say }));
  const story = {
    title: title || proposed,
    html: cookPost(shownToReaders(body, facts, language)),
    facts,
    language: detectLanguage(body, language),
    source: 'member' as const,
  };
  return showStory(db, story, { language, say, own: true });
}
