export { treatmentsFeature } from './feature.server';
export { loadTreatments } from './load-treatments.server';
export {
  type TreatmentChoice,
  treatmentChoices,
  treatmentNamesForInput,
} from './names-for-input.server';
export { noteUnknownTreatment } from './note-unknown-treatment.server';
export {
  type Resolved,
  resolveIn,
  resolveName,
  type TreatmentBrief,
} from './resolve-name.server';
export {
  type Found,
  findTreatmentPage,
  type TreatmentDetails,
  treeItems,
} from './treatment-pages.server';
export { treatmentTree } from './treatment-tree.server';
export { type TreatmentTree, type TreeText, textOf } from './tree';
