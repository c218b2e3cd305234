export { changesSince } from './changes-since.server';
export { type DecisionInput, decide } from './decide.server';
export { moderationFeature } from './feature.server';
export { decisionForm, toDecision } from './forms.server';
export { readDecision, readLog } from './past-decisions.server';
export { readQueue } from './queue.server';
export { readReviewPage } from './review-page.server';
export { undo } from './undo.server';
