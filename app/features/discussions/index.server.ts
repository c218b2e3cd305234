export { projectSubjects } from '~/features/stories/index.server';
export {
  confirmPublication,
  type Publication,
  previewPublication,
  publicationOf,
  type WaitingText,
} from './confirm-publication.server';
export type { DiscussionCardData } from './discussion-cards.server';
export { discussionsAbout, newestDiscussions } from './discussions-about.server';
export { editPost } from './edit-post.server';
export { discussionsFeature } from './feature.server';
export { findPlace, type PostPlace } from './find-place.server';
export { allSubjects, optionsOf, type SubjectOption, valuesOfQuery } from './find-subjects.server';
export { confirmForm } from './forms.server';
export {
  type DiscussionListPage,
  discussionFiltersOf,
  discussionListPage,
  listDiscussions,
} from './list-discussions.server';
export { type NamedSubject, nameSubjects } from './name-subjects.server';
export { defaultsOf, type OwnPost, readOwnPost } from './own-post.server';
export { type Beside, readBeside } from './read-beside.server';
export { type DiscussionPage, readDiscussion } from './read-discussion.server';
export { type DiscussionAgain, readDiscussionForm } from './read-discussion-form.server';
export { type ReplyAgain, readReplyForm } from './read-reply-form.server';
export { findReplyTarget, type ReplyTarget } from './reply-target.server';
export { type ShownDiscussion, showDiscussion } from './show-discussion.server';
export { submitDiscussion } from './submit-discussion.server';
export { submitReply } from './submit-reply.server';
export { readThread, type ShownReply, type Thread, type WholeReply } from './thread.server';
export { putBackDiscussion, withdrawDiscussion } from './withdraw-discussion.server';
