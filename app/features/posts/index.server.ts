export {
  type AuthorRecord,
  authorRecord,
  authorRecords,
  isKnownAuthor,
} from './author-record.server';
export { concernsIn } from './concerns';
export { detectLanguage } from './detect-language';
export { erasePosts, exportPosts } from './leave-posts.server';
export { ownPosts, postsOfMember } from './own-posts.server';
export { phrasePattern, says, sentencesIn } from './phrases';
export { type PostHistory, type PostVersion, readHistory } from './post-history.server';
export {
  frameOf,
  type GonePost,
  goneOf,
  type InsideView,
  POST_PAGE,
  type PostFrame,
  type PostRow,
  readPost,
} from './post-page.server';
export { startOf } from './start-of-text.server';
export { supportContactsFor } from './support-contacts.server';
export { shortTextField, textField } from './text-fields';
export {
  type Looker,
  lookerOf,
  sightOf,
  tombstoneSql,
  visibleSql,
  visibleWhere,
} from './visibility.server';
export { type OwnDeed, putBackPost, type StoredPost, withdrawPost } from './withdraw-post.server';
export {
  addRevision,
  claimVersion,
  createPost,
  type Draft,
  lockPosts,
  type Place,
  recountThread,
  revisePost,
  setState,
} from './write-post.server';
