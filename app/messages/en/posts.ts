import type { HoldReason } from '~/features/posts/holds';
import type { PostState } from '~/features/posts/rules';
import { read } from './posts-read';
import { write } from './posts-write';

/** Words for what all posts share: their states, and why one waits. */
export const posts = {
  state: {
    draft: 'Draft',
    diary: 'Private diary',
    scheduled: 'Goes out later',
    pending: 'Waits to be read',
    unreviewed: 'New, not yet reviewed',
    published: 'Out',
    sent_back: 'Sent back',
    hidden: 'Hidden',
    retracted: 'Taken back by its author',
    removed: 'Removed',
    erased: 'Erased',
  } satisfies Record<PostState, string>,
  kind: {
    story: 'Story',
    opinion: 'Opinion',
    question: 'Question',
    talk: 'Talk',
    reply: 'Reply',
  },
  holds: {
    sent_back: 'Was sent back before: a moderator reads it again',
    new_author_text: 'Own words of a new author',
    link: 'Has a link',
    contact: 'Has a way to contact someone',
    distress: 'Sounds as if things are very hard',
    danger: 'May tell of something dangerous',
  } satisfies Record<HoldReason, string>,
  formerMember: 'a former member',
  read,
  write,
};
