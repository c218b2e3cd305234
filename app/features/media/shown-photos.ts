import type { PhotoAudience, PhotoRole, PhotoState } from './rules';

/** A photo as a page shows it. */
export interface ShownPhoto {
  id: string;
  state: PhotoState;
  /** `YYYY-MM`. */
  takenOn: string;
  role: PhotoRole;
  /** Null: not said. */
  makeup: boolean | null;
  audience: PhotoAudience;
  /** Code of why it could not be used. */
  failure: string | null;
  /** Code of the reason for which a moderator took it down. */
  removedFor: string | null;
  /** Empty while it is made ready. */
  files: { name: string; width: number; height: number }[];
}

export interface ShownPhotos {
  photos: ShownPhoto[];
  /** How many more there are for members. */
  locked: number;
}
