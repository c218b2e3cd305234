export { searchFeature } from './feature.server';
export { findNear, type NearThing } from './find-near.server';
export { pathWords } from './path-words';
export { type Results, search } from './search.server';
