export { type AuthorRecord, authorRecord, authorRecords } from './author-record.server';
export { ownPosts, postsOfMember } from './own-posts.server';
export { type Looker, sightOf, visibleSql, visibleWhere } from './visibility.server';
export {
  addRevision,
  claimVersion,
  createPost,
  type Draft,
  revisePost,
  setState,
  supersedePending,
  type Written,
} from './write-post.server';
