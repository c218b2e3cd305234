export { treatmentsFeature } from './feature.server';
export { loadTreatments } from './load-treatments.server';
export { treatmentNamesForInput } from './names-for-input.server';
export { noteUnknownTreatment } from './note-unknown-treatment.server';
export {
  briefOf,
  type Resolved,
  resolveIn,
  resolveName,
  type TreatmentBrief,
} from './resolve-name.server';
export {
  type Found,
  findTreatment,
  type TreatmentDetails,
  type TreeItem,
  treeItems,
} from './treatment-pages.server';
export { treatmentTree } from './treatment-tree.server';
export type { TreatmentNode, TreatmentTree } from './tree';
