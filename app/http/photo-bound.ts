import type { BodyBound } from '../platform/body-limit.ts';

/** Four photos of ten megabytes, and the fields around them. */
export const PHOTO_BOUND: BodyBound = {
  path: /^(\/\w\w)?\/stories\/\w+\/photos(\/file)?(\.data)?$/,
  limit: 41_000_000,
  patience: 120_000_000,
  sentence:
    'What you sent is too large: a photo may have 10 megabytes, and four can be sent at once.',
  advice: 'Go back with your browser, and choose fewer or smaller photos.',
};
