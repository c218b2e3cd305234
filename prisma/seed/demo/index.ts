import { accidentStories } from './stories-accidents';
import { acneStories } from './stories-acne';
import { excisionStories } from './stories-excisions';
import { gelStories } from './stories-gels';
import { laserStories } from './stories-lasers';
import { operationStories } from './stories-operations';
import { raisedStories } from './stories-raised';
import { salonStories } from './stories-salons';
import type { DemoStory } from './types';

export { demoMembers } from './members';
export type { DemoStory } from './types';

export const demoStories: DemoStory[] = [
  ...acneStories,
  ...laserStories,
  ...operationStories,
  ...raisedStories,
  ...excisionStories,
  ...accidentStories,
  ...gelStories,
  ...salonStories,
];
