import { erasePosts, exportPosts } from '~/features/posts/index.server';
import type { PostKind } from '~/features/posts/rules';
import type { Feature } from '~/platform/feature';

/** Opinions are exported and erased with stories, whichever form they were told in. */
const KINDS: PostKind[] = ['question', 'talk', 'reply'];

export const discussionsFeature: Feature = {
  name: 'discussions',
  exportFor: (db, memberId) => exportPosts(db, memberId, KINDS),
  eraseFor: (tx, memberId, now) => erasePosts(tx, { memberId, kinds: KINDS }, now),
};
