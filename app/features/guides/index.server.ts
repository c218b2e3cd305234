export { editGuide, takeProjectVersion } from './edit-guide.server';
export { guidesFeature } from './feature.server';
export { seenIn } from './forms.server';
export { readGuideHistory, readGuideVersion } from './guide-history.server';
export { type GuideName, guideNames } from './guide-names.server';
export { guideChanges, readGuideToEdit } from './guide-to-edit.server';
export { findGuide, guideMovedTo, guidesAbout, listGuides } from './queries.server';
export { type GuideFormAgain, readGuideForm } from './read-guide-form.server';
export { sheetOfTreatment, type TreatmentSheetShown } from './sheet-of-treatment.server';
