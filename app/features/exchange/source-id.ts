import type { PostDocument } from './document';

/** The key by which a post is known again. */
export const sourceIdOf = ({ source, id }: Pick<PostDocument, 'source' | 'id'>) =>
  `${source.name}:${id}`;
