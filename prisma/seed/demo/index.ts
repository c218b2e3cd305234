import { guideComments } from './comments-guides';
import { storyComments } from './comments-stories';
import { claimOpinions } from './discussions-claims';
import { companyTalks } from './discussions-company';
import { courseQuestions } from './discussions-courses';
import { dayTalks } from './discussions-days';
import { markQuestions } from './discussions-marks';
import { raisedQuestions } from './discussions-raised';
import { slowThread } from './discussions-slow-thread';
import { worthOpinions } from './discussions-worth';
import { accidentStories } from './stories-accidents';
import { acneStories } from './stories-acne';
import { afterSurgeryStories } from './stories-after-surgery';
import { atHomeStories } from './stories-at-home';
import { beauticianStories } from './stories-beauticians';
import { birthStories } from './stories-births';
import { biteStories } from './stories-bites';
import { burnStories } from './stories-burns';
import { chemicalBurnStories } from './stories-chemical-burns';
import { chickenpoxGrownUpStories } from './stories-chickenpox-grown-up';
import { chickenpoxInChildhoodStories } from './stories-chickenpox-in-childhood';
import { childStories } from './stories-children';
import { countedStories } from './stories-counted';
import { darkMarkStories } from './stories-dark-marks';
import { excisionStories } from './stories-excisions';
import { fallStories } from './stories-falls';
import { gelStories } from './stories-gels';
import { handAndKneeStories } from './stories-hands-and-knees';
import { keloidSurgeryStories } from './stories-keloid-surgery';
import { keloidStories } from './stories-keloids';
import { laserStories } from './stories-lasers';
import { laterSurgeryStories } from './stories-later-surgery';
import { mixedCourseStories } from './stories-mixed-courses';
import { oldKnockStories } from './stories-old-knocks';
import { oneFaceStories } from './stories-one-face';
import { operationStories } from './stories-operations';
import { raisedStories } from './stories-raised';
import { salonStories } from './stories-salons';
import { skinMarkStories } from './stories-skin-marks';
import { stoppedCourseStories } from './stories-stopped-courses';
import { tetheredStories } from './stories-tethered';
import { underwayStories } from './stories-underway';
import { yearsLaterStories } from './stories-years-later';
import type { DemoComments, DemoDiscussion, DemoStory } from './types';

export { demoMembers } from './members';
export type { DemoComments, DemoDiscussion, DemoReply, DemoStory } from './types';

export const demoStories: DemoStory[] = [
  ...acneStories,
  ...laserStories,
  ...oldKnockStories,
  ...operationStories,
  ...raisedStories,
  ...excisionStories,
  ...accidentStories,
  ...gelStories,
  ...salonStories,
  ...afterSurgeryStories,
  ...birthStories,
  ...biteStories,
  ...burnStories,
  ...chemicalBurnStories,
  ...childStories,
  ...fallStories,
  ...handAndKneeStories,
  ...keloidSurgeryStories,
  ...keloidStories,
  ...laterSurgeryStories,
  ...skinMarkStories,
  ...chickenpoxGrownUpStories,
  ...chickenpoxInChildhoodStories,
  ...darkMarkStories,
  ...atHomeStories,
  ...beauticianStories,
  ...mixedCourseStories,
  ...oneFaceStories,
  ...stoppedCourseStories,
  ...tetheredStories,
  ...underwayStories,
  ...yearsLaterStories,
  ...countedStories,
];

export const demoDiscussions: DemoDiscussion[] = [
  ...claimOpinions,
  ...companyTalks,
  ...courseQuestions,
  ...dayTalks,
  ...markQuestions,
  ...raisedQuestions,
  ...slowThread,
  ...worthOpinions,
];

export const demoComments: DemoComments[] = [...guideComments, ...storyComments];
