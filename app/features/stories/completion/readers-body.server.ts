import { messages } from '~/messages';
import type { Language } from '~/urls';
import { storyFactsOf } from '../stored-facts';
import { wordsForReaders } from './provider-names';

/** The words of a version as readers get them: a story's without names that are to be withheld. */
export function readersBody(
  revision: { body: string; facts: unknown },
  language: Language = 'en',
): string {
  const facts = storyFactsOf(revision);
  if (!facts) return revision.body;
  const mark = messages(language).completion.withheld;
  return wordsForReaders(revision.body, facts.kind === 'story' ? facts : {}, mark);
}
