import { postFacts } from '~/features/discussions/facts';
import { loadGuides } from '~/features/guides/load-guides.server';
import { loadTranslations } from '~/features/guides/load-translations.server';
import { addRevision } from '~/features/posts/index.server';
import type { PostState } from '~/features/posts/rules';
import { countWords } from '~/features/search/count-words.server';
import { indexMissing, indexPost, indexReferences } from '~/features/search/index-documents.server';
import { projectStory, projectSubjects } from '~/features/stories/index.server';
import { loadTreatments } from '~/features/treatments/index.server';
import { DAY } from '~/platform/clock';
import { type Db, inTransaction } from '~/platform/db/transaction.server';
import { newId } from '~/platform/ids.server';
import { newMember } from './people-and-posts';
import { type CorpusPost, corpus } from './search-corpus';

/** Ids by key of the corpus. */
export type Community = Map<string, string>;

/** A forum with the tree, the guides and the corpus in it, all of it indexed. */
export async function openCommunity(db: Db): Promise<Community> {
  await loadTreatments(db);
  await loadGuides(db);
  await loadTranslations(db);
  const author = await newMember(db);
  const community: Community = new Map();
  const now = Date.now();
  for (const [place, post] of corpus.entries()) {
    const at = new Date(now - (corpus.length - place) * DAY);
    community.set(post.key, await addPost(db, post, { authorId: author.id, community, at }));
  }
  await indexAll(db);
  return community;
}

export async function indexAll(db: Db): Promise<void> {
  await indexReferences(db);
  for (let more = true; more; ) ({ more } = await indexMissing(db));
  await countWords(db);
}

interface Placed {
  authorId: string;
  community: Community;
  at: Date;
  state?: PostState;
}

export async function addPost(db: Db, post: CorpusPost, placed: Placed): Promise<string> {
  const { authorId, community, at, state = 'published' } = placed;
  const { kind, language, title, body, under } = post;
  const facts = postFacts.parse(post.facts);
  const place = {
    threadId: under && 'thread' in under ? community.get(under.thread) : undefined,
    guideId:
      under && 'guide' in under
        ? (await db.guide.findUniqueOrThrow({ where: { slug: under.guide } })).id
        : undefined,
  };
  return inTransaction(db, async (tx) => {
    const id = newId();
    const dates = { createdAt: at, stateSince: at, publishedAt: at, activeAt: at };
    await tx.post.create({ data: { id, kind, authorId, language, state, ...place, ...dates } });
    const draft = { title, body, facts, freeText: [] };
    await addRevision(tx, { postId: id, editorId: authorId, draft, holds: [], now: at });
    await projectStory(tx, id);
    await projectSubjects(tx, id);
    return id;
  });
}

/** Makes the documents that posts in any state would have from a time when they were out. */
export async function indexWhileOut(db: Db, ids: string[]): Promise<void> {
  const posts = await db.post.findMany({ where: { id: { in: ids } } });
  for (const { id, state, publishedAt } of posts) {
    const at = publishedAt ?? new Date();
    await db.post.update({ where: { id }, data: { state: 'published', publishedAt: at } });
    await indexPost(db, id);
    await db.post.update({ where: { id }, data: { state, publishedAt } });
  }
}
