import { demoMembers } from './members';
import type { DemoReply } from './types';
import { prose } from './writing';

const languages = new Map(demoMembers.map((member) => [member.key, member.language]));

/**
 * What a member said under a post or a guide, in the language in which that member writes: the words
 * follow the call, as those of `prose` do.
 */
export function reply(
  key: string,
  author: string,
  publishedDaysAgo: number,
  more: Pick<DemoReply, 'inReplyTo' | 'state' | 'decision'> = {},
): (words: TemplateStringsArray) => DemoReply {
  const language = languages.get(author);
  if (!language) throw new Error(`the demo has no member ${author}`);
  return (words) => ({ key, author, language, publishedDaysAgo, body: prose(words), ...more });
}
