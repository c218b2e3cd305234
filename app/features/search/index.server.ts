export { searchFeature } from './feature.server';
export { type Results, search } from './search.server';
