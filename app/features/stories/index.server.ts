export { applyGroup, type GroupChange, unsureFields } from './completion/apply-group';
export { type Completion, completeStory } from './completion/complete-story.server';
export { type StoryToComplete, storyToComplete } from './completion/completion-page.server';
export {
  changeCost,
  costDefaults,
  costForm,
  currencyOptions,
} from './completion/cost-step.server';
export { ASSESSMENTS_MAX, TREATMENTS_MAX } from './completion/course-choices';
export {
  codeFinder,
  countedIn,
  judgementOf,
  nameOfTreatment,
  openCourse,
  toldTreatment,
  treatmentOf,
} from './completion/course-page.server';
export {
  changeCourse,
  courseDefaults,
  courseForm,
  judgedProtocolGone,
} from './completion/course-step.server';
export { type Finding, newFindings } from './completion/cross-checks';
export {
  changeEffects,
  effectsDefaults,
  effectsForm,
} from './completion/effects-step.server';
export {
  providerForm,
  scarForm,
  skinForm,
  verdictForm,
} from './completion/forms.server';
export { freeRef, type Group, NEW, pathOf, type Step } from './completion/groups';
export { moveTreatment, removeTreatment, whyKept } from './completion/order-treatments';
export {
  changeOutcome,
  outcomeDefaults,
  outcomeForm,
  removeOutcome,
} from './completion/outcome-step.server';
export { completionOverview, type OverviewRow } from './completion/overview';
export {
  changePlans,
  PLANS_SHOWN,
  plansDefaults,
  plansForm,
} from './completion/plans-step.server';
export { namedLines, withholdNames, wordsForReaders } from './completion/provider-names';
export { readersBody } from './completion/readers-body.server';
export { type SafetyCardId, safetyCards, safetyCaseOf } from './completion/safety-cards';
export { applyScar, mayRemoveScar, removeScar } from './completion/scar-answers';
export { scarStep, wholesFor } from './completion/scar-step.server';
export {
  applyProvider,
  applySkin,
  applyVerdict,
  providerFieldsOf,
  skinFieldsOf,
  verdictFieldsOf,
} from './completion/single-answers';
export {
  changeTreatment,
  treatmentDefaults,
  treatmentForm,
} from './completion/treatment-step.server';
export { freeTextOf } from './compose-facts';
export { countStoriesByScar, countStoriesByTreatment } from './count-facets.server';
export { countOthers } from './count-others.server';
export { editStory } from './edit-story.server';
export { storyFacts } from './facts';
export { storiesFeature } from './feature.server';
export { interestFields, scarFields, versionIn } from './forms.server';
export { listStories, newestStories } from './list-stories.server';
export { previewOfInput } from './preview-story.server';
export { projectStory } from './project-story.server';
export { projectSubjects } from './project-subjects.server';
export { type FormAgain, readNewStory, readStoryEdit } from './read-story-form.server';
export { showStory, wordingFor } from './show-story.server';
export { storyFactsOf } from './stored-facts';
export { storiesAbout } from './stories-about.server';
export { storiesOfTreatment, type TreatmentStories } from './stories-of-treatment.server';
export { storyInput } from './story-input';
export { filtersOfAddress, storyListPage } from './story-list-page.server';
export { readStoryPage, type StoryPage, storyOf } from './story-page.server';
export { readStoryToEdit } from './story-to-edit.server';
export { submitStory } from './submit-story.server';
export { scarWords } from './summarise-story';
export { putBackStory, withdrawStory } from './withdraw-story.server';
