import type { PostState } from '~/features/posts/rules';
import type { PictureProblem } from '~/platform/pictures.server';

/** Limits of photos, with their reasons. No input or output here. */

/** What phones make at their best; more is no better on a page. */
export const PHOTO_BYTES = 10_000_000;

/** Views of one date: front, both sides, one closer. */
export const PHOTOS_A_MONTH = 4;

/** Before, and each half year or session of a long course. */
export const PHOTOS_A_STORY = 24;

/** As many as are sent in one form: those of one date. */
export const PHOTOS_A_FORM = PHOTOS_A_MONTH;

/** A job that did not end within this time never will. */
export const WORKING_HOURS = 24;

/** What could not be used is told to its author for so long. */
export const FAILED_DAYS = 30;

/** Files that no row knows are left alone for so long: they may just be on their way. */
export const ORPHAN_HOURS = 2;

/** No photo can be older: there were none. */
export const EARLIEST_MONTH = '1900-01';

export const ROLES = ['before', 'during', 'after'] as const;
export type PhotoRole = (typeof ROLES)[number];

export const AUDIENCES = ['members', 'public'] as const;
export type PhotoAudience = (typeof AUDIENCES)[number];

/** Why a photo was not taken: something about the file, or too many of them. */
export type PhotoProblem = PictureProblem | 'too_large' | 'month_full' | 'story_full';

export type PhotoState = 'working' | 'failed' | 'pending' | 'published' | 'removed';

/** States of a story to which its author may add photos. */
const GROWING: PostState[] = [
  'draft',
  'diary',
  'scheduled',
  'pending',
  'unreviewed',
  'published',
  'sent_back',
];
export const takesPhotos = (state: PostState) => GROWING.includes(state);

/** Whose eyes: nobody known, any member, the story's author, or a moderator. */
export interface PhotoViewer {
  member: boolean;
  own: boolean;
  moderates: boolean;
}

/**
 * Whether a photo of a story that the viewer may see is shown to them. `locked`: only that it is
 * there, for members.
 */
export function photoSight(
  photo: { state: PhotoState; audience: PhotoAudience },
  viewer: PhotoViewer,
): 'whole' | 'locked' | 'nothing' {
  if (photo.state === 'removed') return viewer.moderates ? 'whole' : 'nothing';
  if (photo.state === 'pending') return viewer.own || viewer.moderates ? 'whole' : 'nothing';
  if (photo.state !== 'published') return 'nothing';
  return photo.audience === 'public' || viewer.member ? 'whole' : 'locked';
}
