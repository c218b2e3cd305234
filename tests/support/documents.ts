import type { PostDocument } from '~/features/exchange/document';
import { type RealPost, realPosts } from './real-posts';

export const SOURCE = { name: 'an old page', consent: 'none' } as const;

/** A real post as the line of an import. */
export const documentOf = (post: RealPost): object => ({
  ...{ id: post.key, source: SOURCE, language: 'en', body: post.body, facts: post.facts },
  ...(post.byline && { author: post.byline }),
  ...(post.writtenAt && { writtenAt: post.writtenAt }),
  ...(post.facts.kind === 'reply' ? { replyTo: 'removed' } : { title: post.title }),
});

/** The longest of the real posts, without a word that it names anyone. */
export function courseNamingNobody(id: string, over: object = {}): object {
  const [course] = realPosts.filter((post) => post.key === 'tangled-course');
  if (course?.facts.kind !== 'story') throw new Error('no such post');
  const { provider: _named, ...facts } = course.facts;
  return { ...documentOf({ ...course, key: id, facts }), ...over };
}

export const realDocuments = realPosts.map(documentOf);

/** A talk: the plainest line there is. */
export const talk = (id: string, over: Partial<PostDocument> = {}) => ({
  ...{ id, source: SOURCE, language: 'en', title: `Talk ${id}`, body: `Words of ${id}.` },
  facts: { kind: 'talk' },
  ...over,
});

export const replyTo = (id: string, replyTo: PostDocument['replyTo']) => ({
  ...{ id, source: SOURCE, language: 'en', body: `Answer ${id}.`, replyTo },
  facts: { kind: 'reply' },
});
