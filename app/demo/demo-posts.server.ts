import type { z } from 'zod';
import type {
  DemoComments,
  DemoDiscussion,
  DemoReply,
  DemoStory,
  DemoSubjects,
} from '../../prisma/seed/demo/types';
import { questionFacts, replyFacts, talkFacts } from '../features/discussions/facts';
import type { Place } from '../features/posts/index.server';
import type { PostKind } from '../features/posts/rules';
import { opinionFacts, type subjects } from '../features/stories/facts';
import { freeTextOf, storyFacts } from '../features/stories/index.server';
import { CONSENT_WORDING } from '../features/stories/rules';
import { DAY } from '../platform/clock';
import type { Prisma } from '../platform/db/transaction.server';
import { newId } from '../platform/ids.server';

/** A post of fiction with all that a row of it holds. */
export interface DemoPost {
  id: string;
  kind: PostKind;
  authorId: string;
  language: string;
  state: DemoStory['state'];
  at: Date;
  place: Place;
  title: string;
  body: string;
  facts: Prisma.InputJsonObject;
  freeText: string[];
  decision: DemoStory['decision'] | undefined;
}

/** What posts of the demo point at: members by key, guides by address. */
export interface Cast {
  members: Map<string, string>;
  guides: Map<string, string>;
  now: Date;
}

/** The stories, with their ids by key. */
export function storyPosts(stories: DemoStory[], cast: Cast) {
  const ids = new Map(stories.map(({ key }) => [key, newId()]));
  const posts = stories.map((story): DemoPost => {
    const facts = storyFacts.parse(story.facts);
    const id = idOf(ids, story.key);
    const { title, body } = story;
    const freeText = freeTextOf({ title, body, facts });
    return { ...rowOf(story, cast), id, kind: 'story', place: {}, title, facts, freeText };
  });
  return { ids, posts };
}

export function discussionPosts(discussion: DemoDiscussion, cast: Cast): DemoPost[] {
  const { kind, title, body, replies } = discussion;
  const id = newId();
  const facts = factsOf(discussion, cast);
  const freeText = [title, body];
  return [
    { ...rowOf(discussion, cast), id, kind, place: {}, title, facts, freeText },
    ...replyPosts(replies, { threadId: id, parentId: id }, cast),
  ];
}

export function commentPosts(
  comments: DemoComments,
  stories: Map<string, string>,
  cast: Cast,
): DemoPost[] {
  if ('guide' in comments) {
    return replyPosts(comments.replies, { guideId: idOf(cast.guides, comments.guide) }, cast);
  }
  const threadId = idOf(stories, comments.story);
  return replyPosts(comments.replies, { threadId, parentId: threadId }, cast);
}

function replyPosts(replies: DemoReply[], top: Place, cast: Cast): DemoPost[] {
  const ids = new Map(replies.map(({ key }) => [key, newId()]));
  const facts = replyFacts.parse({ kind: 'reply', consents });
  return replies.map((reply) => ({
    ...rowOf({ ...reply, state: reply.state ?? 'published' }, cast),
    id: idOf(ids, reply.key),
    kind: 'reply',
    place: reply.inReplyTo ? { ...top, parentId: idOf(ids, reply.inReplyTo) } : top,
    title: '',
    facts,
    freeText: [reply.body],
  }));
}

const consents = { publish: CONSENT_WORDING };

type Written = Pick<
  DemoStory,
  'author' | 'language' | 'body' | 'publishedDaysAgo' | 'state' | 'decision'
>;

function rowOf(written: Written, { members, now }: Cast) {
  const { author, language, body, publishedDaysAgo, state, decision } = written;
  const at = new Date(now.getTime() - publishedDaysAgo * DAY);
  return { authorId: idOf(members, author), language, body, state, at, decision };
}

function factsOf(discussion: DemoDiscussion, cast: Cast): Prisma.InputJsonObject {
  const { kind, scar, tried = [] } = discussion;
  const about = subjectsOf(discussion.subjects, cast);
  if (kind === 'talk') return talkFacts.parse({ kind, subjects: about, consents });
  if (kind === 'opinion') {
    return opinionFacts.parse({ kind, subjects: about, interest: 'none', consents });
  }
  return questionFacts.parse({
    ...{ kind, subjects: about, consents },
    scars: scar ? [{ ref: 's1', ...scar }] : [],
    tried: tried.map((code) => ({ code })),
  });
}

function subjectsOf(
  { treatments = [], scars = [], guides = [] }: DemoSubjects,
  cast: Cast,
): z.infer<typeof subjects> {
  return [
    ...treatments.map((treatment) => ({ treatment })),
    ...scars.map((scar) => ({ scar })),
    ...guides.map((slug) => ({ guide: idOf(cast.guides, slug) })),
  ];
}

export function idOf(ids: Map<string, string>, key: string): string {
  const id = ids.get(key);
  if (!id) throw new Error(`the demo has no ${key}`);
  return id;
}
