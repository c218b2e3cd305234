export { type AuthorRecord, authorRecord, authorRecords } from './author-record.server';
export { ownPosts, postsOfMember } from './own-posts.server';
export { type Looker, sightOf, visibleSql, visibleWhere } from './visibility.server';
export {
  addRevision,
  claimVersion,
  createPost,
  type Draft,
  lockPosts,
  revisePost,
  setState,
} from './write-post.server';
