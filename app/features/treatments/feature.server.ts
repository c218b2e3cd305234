import type { Feature } from '~/platform/feature';
import { loadTreatments } from './load-treatments.server';

export const treatmentsFeature: Feature = { name: 'treatments', loadReferenceData: loadTreatments };
