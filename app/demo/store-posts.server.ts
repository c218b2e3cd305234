import { RULES_VERSION } from '../features/moderation/reasons';
import { holdsFor } from '../features/posts/holds';
import { recountThread } from '../features/posts/index.server';
import { projectStory, projectSubjects } from '../features/stories/index.server';
import { HOUR } from '../platform/clock';
import type { Transaction } from '../platform/db/transaction.server';
import { newId } from '../platform/ids.server';
import { cookPost, RENDERER } from '../platform/markdown.server';
import type { DemoPost } from './demo-posts.server';

/** Stores all posts of the demo in a few statements: one after another they would keep a start waiting. */
export async function storePosts(
  tx: Transaction,
  posts: DemoPost[],
  moderatorId: string,
): Promise<void> {
  await tx.post.createMany({ data: posts.map(postRow) });
  const revisions = posts.map(revisionRow);
  await tx.revision.createMany({ data: revisions });
  await tx.$executeRaw`
    update posts set "newestRevisionId" = r.id,
      "publicRevisionId" = case r.state when 'published' then r.id end
    from revisions r where r."postId" = posts.id`;
  const decisions = posts.flatMap((post, at) =>
    wasDecided(post) ? [decisionRow(post, revisions[at]?.id ?? null, moderatorId)] : [],
  );
  await tx.decision.createMany({ data: decisions });
  for (const { id, kind } of posts) {
    if (kind === 'story') await projectStory(tx, id);
    else if (kind !== 'reply') await projectSubjects(tx, id);
  }
  const threads = new Set(posts.flatMap(({ place }) => place.threadId ?? []));
  for (const id of threads) await recountThread(tx, id);
}

const isOut = ({ state }: DemoPost) => state !== 'pending';

function postRow(post: DemoPost) {
  const { id, kind, authorId, language, state, at, place } = post;
  const out = isOut(post) ? { publishedAt: at, activeAt: at } : {};
  const times = { createdAt: at, stateSince: at, ...out };
  return { id, kind, source: 'demo' as const, authorId, language, state, ...place, ...times };
}

function revisionRow(post: DemoPost) {
  const { id: postId, kind, authorId, title, body, facts, freeText, at } = post;
  const standing = { kind, reviewedPosts: 0, moderates: false, sentBack: false, freeText };
  return {
    ...{ id: newId(), postId, number: 1, editorId: authorId, createdAt: at, facts },
    ...{ title, body, html: cookPost(body), cookedWith: RENDERER },
    state: isOut(post) ? ('published' as const) : ('pending' as const),
    holds: isOut(post) ? [] : holdsFor(standing),
  };
}

/** So that the log of the demo tells of something: what stands there was read, but for plain replies. */
function wasDecided({ kind, state }: DemoPost): boolean {
  if (state === 'pending' || state === 'unreviewed') return false;
  return kind !== 'reply' || state === 'removed';
}

function decisionRow(post: DemoPost, revisionId: string | null, moderatorId: string) {
  const { id: postId, state, decision, at } = post;
  return {
    ...{ id: newId(), postId, revisionId, moderatorId, rules: RULES_VERSION, before: {} },
    action: state === 'removed' ? ('remove' as const) : ('publish' as const),
    reason: decision?.reason ?? null,
    note: decision?.note ?? null,
    createdAt: new Date(at.getTime() + 3 * HOUR),
  };
}
