import type { Feature } from '~/platform/feature';
import { loadGuides } from './load-guides.server';

export { findGuide, guidesAbout, listGuides } from './queries.server';

/** Guides hold nothing of members: the project writes them. */
export const guidesFeature: Feature = { name: 'guides', loadReferenceData: loadGuides };
