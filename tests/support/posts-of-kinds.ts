import { postFacts, type Subject } from '~/features/discussions/facts';
import type { HoldReason } from '~/features/posts/holds';
import { addRevision, type Place, recountThread } from '~/features/posts/index.server';
import type { PostState } from '~/features/posts/rules';

import { projectStory } from '~/features/stories/index.server';
import { type Db, inTransaction } from '~/platform/db/transaction.server';
import { newId } from '~/platform/ids.server';

type Kind = 'opinion' | 'question' | 'talk' | 'reply';

interface PostInput {
  state: PostState;
  title?: string;
  body?: string;
  holds?: HoldReason[];
  subjects?: Subject[];
  place?: Place;
  at?: Date;
  language?: string;
  /** Facts over those of its kind. */
  facts?: object;
}

const OUT: PostState[] = ['unreviewed', 'published', 'hidden', 'retracted', 'removed', 'erased'];

const FACTS: Record<Kind, object> = {
  opinion: { interest: 'none', consents: { publish: '2026-11' } },
  question: {
    scars: [{ ref: 's1', kind: 'atrophic', cause: 'acne', sites: ['cheek'] }],
    tried: [{ code: null, named: 'an onion gel' }],
  },
  talk: {},
  reply: {},
};

function factsOf(kind: Kind, { subjects = [], facts }: PostInput) {
  const about = kind === 'reply' ? {} : { subjects };
  return postFacts.parse({ kind, ...about, ...FACTS[kind], ...facts });
}

/** A post of a kind that tells no story, in any state; returns its id. */
export function newPostOf(
  kind: Kind,
  db: Db,
  author: { id: string },
  input: PostInput,
): Promise<string> {
  const { state, body = 'Words of it.', at = new Date(), place = {}, language = 'en' } = input;
  const title = kind === 'reply' ? '' : (input.title ?? `A ${kind} about scars`);
  const out = OUT.includes(state);
  const holds: HoldReason[] = input.holds ?? (out ? [] : ['new_author_text']);
  return inTransaction(db, async (tx) => {
    const id = newId();
    const dates = { createdAt: at, stateSince: at, ...(out && { publishedAt: at, activeAt: at }) };
    const post = { id, kind, authorId: author.id, language, state, ...dates, ...place };
    await tx.post.create({ data: post });
    const draft = { title, body, facts: factsOf(kind, input), freeText: [] };
    await addRevision(tx, { postId: id, editorId: author.id, draft, holds, now: at });
    await projectStory(tx, id);
    if (place.threadId) await recountThread(tx, place.threadId);
    return id;
  });
}
