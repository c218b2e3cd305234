export { type Changes, changesSince } from './changes-since.server';
export { type DecisionInput, decide } from './decide.server';
export { moderationFeature } from './feature.server';
export { decisionForm, toDecision } from './forms.server';
export { type PastDecision, readDecision, readLog } from './past-decisions.server';
export { type Queue, type QueueItem, readQueue } from './queue.server';
export { type ReviewPage, readReviewPage, type Version } from './review-page.server';
export { undo } from './undo.server';
