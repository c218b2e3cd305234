import type { Actor } from '~/features/accounts/policy';
import type { HoldReason } from '~/features/posts/holds';
import { addRevision } from '~/features/posts/index.server';
import type { PostState } from '~/features/posts/rules';
import { type StoryFacts, storyFacts } from '~/features/stories/facts';
import { projectStory } from '~/features/stories/index.server';
import { type Db, inTransaction } from '~/platform/db/transaction.server';
import { newId } from '~/platform/ids.server';

/** Someone with an account, of a name that no other has. */
export async function newMember(db: Db, role: Actor['role'] = 'member'): Promise<Actor> {
  const id = newId();
  const name = `${role} ${id}`;
  const email = `${id}@example.org`;
  await db.member.create({ data: { id, name, nameKey: name, email, emailKey: email, role } });
  return { id, name, role, language: 'en' };
}

/** A short story of one treatment. */
export const someFacts = (code: string | null = null): StoryFacts =>
  storyFacts.parse({
    kind: 'story',
    subject: 'self',
    scars: [{ ref: 's1', kind: 'atrophic', cause: 'acne', sites: ['cheek'] }],
    treatments: [{ ref: 't1', scars: ['s1'], code, named: 'a gel', status: 'ongoing' }],
    assessments: [{ ref: 'a1', about: 't1', scars: ['s1'], change: 'better' }],
    interest: 'none',
    consents: { publish: '2026-11', figures: null },
  });

interface PostInput {
  state: PostState;
  title?: string;
  body?: string;
  holds?: HoldReason[];
  code?: string;
  at?: Date;
}

const OUT: PostState[] = ['unreviewed', 'published', 'hidden', 'retracted', 'removed', 'erased'];

/** A post in any state, its one version out or waiting as fits the state; returns its id. */
export function newPost(db: Db, author: { id: string }, input: PostInput): Promise<string> {
  const { state, title = 'A gel on a cheek', body = 'It helped.', at = new Date() } = input;
  const out = OUT.includes(state);
  const holds: HoldReason[] = input.holds ?? (out ? [] : ['new_author_text']);
  return inTransaction(db, async (tx) => {
    const id = newId();
    await tx.post.create({
      data: {
        ...{ id, kind: 'story', authorId: author.id, language: 'en', state },
        ...{ createdAt: at, stateSince: at, ...(out && { publishedAt: at, activeAt: at }) },
      },
    });
    const draft = { title, body, facts: someFacts(input.code), freeText: [] };
    await addRevision(tx, { postId: id, editorId: author.id, draft, holds, now: at });
    await projectStory(tx, id);
    return id;
  });
}

/** The author sends another version, which waits. */
export async function newWaitingVersion(
  db: Db,
  postId: string,
  words: { title?: string; body: string; at?: Date },
): Promise<void> {
  await inTransaction(db, async (tx) => {
    const post = await tx.post.update({
      where: { id: postId },
      data: { version: { increment: 1 } },
    });
    const { title = 'A gel on a cheek', body, at = new Date() } = words;
    const draft = { title, body, facts: someFacts(), freeText: [] };
    const revision = { postId, editorId: post.authorId, draft, now: at };
    await addRevision(tx, { ...revision, holds: ['new_author_text'] });
  });
}
