import type { PhotoAudience, PhotoProblem, PhotoRole } from '~/features/media/rules';
import { counted } from './counted';

/** Words around photos: adding them, looking at them, deciding on them. */
export const photos = {
  title: 'Photos of this story',
  lead: 'A photo from before and one from after say more than words. Nobody has to show any.',
  add: 'Add photos',
  yours: 'Your photos',
  none: 'There is no photo yet.',
  back: 'Back to the story',
  link: 'Add or change photos',
  what: 'JPEG, PNG or WebP, up to 10 MB each, up to 4 of one month and 24 in all.',
  privacy:
    'We make new pictures of what you send. Where and with what it was taken is not in them, and your file itself is not kept.',
  files: {
    label: 'Photos',
    hint: 'Up to 4 at once, all from the same month. A phone offers its camera here.',
    drop: 'Drop photos here, or choose them below.',
  },
  takenOn: { label: 'Taken in', hint: 'Year and month, like 2026-03.' },
  role: { label: 'When was it?' },
  makeup: {
    label: 'Is there make-up on the scar?',
    yes: 'Yes',
    no: 'No',
  },
  audience: {
    label: 'Who may see them?',
    members: 'Members only',
    membersHint: 'Anyone with an account here sees them, and can copy them.',
    public: 'Everyone',
    publicHint: 'Anyone on the internet sees them, and can copy them.',
  },
  own: {
    label: 'This is my own body, and I am of age.',
    hint: 'Photos of other people and of children have no place here.',
  },
  send: 'Add these photos',
  makeupOn: 'With make-up',
  makeupOff: 'Without make-up',
  roles: { before: 'Before', during: 'During', after: 'After' } satisfies Record<PhotoRole, string>,
  seenBy: { members: 'For members', public: 'For everyone' } satisfies Record<
    PhotoAudience,
    string
  >,
  /** "Before, March 2026" */
  name: (role: string, month: string) => `${role}, ${month}`,
  /** "Before, March 2026: round scar, cheek" */
  alt: (name: string, scars: string) => (scars ? `${name}: ${scars}` : name),
  reader: {
    title: 'Photos',
    covered: 'Photos of scars are blurred until you open them.',
    open: 'Show the photo',
    close: 'Cover the photo again',
    locked: (n: number) =>
      n === 1
        ? 'One photo is for members only.'
        : `${counted(n, 'photo', 'photos')} are for members only.`,
    signIn: 'Sign in to see them',
  },
  state: {
    working: 'Being made ready. This takes some seconds.',
    again: 'Look again',
    pending: 'Waits until a moderator has looked at it.',
    failed: 'Could not be used.',
    removed: 'Taken down by a moderator.',
  },
  change: {
    remove: 'Delete',
    removeOf: (name: string) => `Delete: ${name}`,
    toPublic: 'Show to everyone',
    toMembers: 'Show to members only',
  },
  done: {
    sent: 'Your photos have arrived.',
    remove: 'The photo is gone, and nobody can open it any more.',
    members: 'Only members see this photo now.',
    public: 'Everyone sees this photo now.',
  },
  upload: {
    waiting: 'Waits',
    sending: (percent: number) => `${percent} % sent`,
    sent: 'Arrived',
    failed: 'The connection broke. Nothing is lost.',
    retry: 'Try again',
    remove: 'Leave out',
    list: 'Chosen photos',
    all: (n: number, of: number) => `${n} of ${of} photos have arrived.`,
  },
  problem: {
    takenOn: 'Please write the month as 2026-03.',
    later: 'This month is still to come.',
    role: 'Please say if it was before, during or after.',
    audience: 'Please choose who may see them.',
    own: 'Please confirm that this is your own body.',
    noFile: 'Please choose a photo.',
    chooseAgain: 'Please choose the photos once more: a browser forgets them.',
    tooManyFiles: 'Four photos can be sent at once. The others were left out.',
    photos: {
      ofFile: (file: string, why: string) => (file ? `${file}: ${why}` : why),
      file: {
        empty: 'the file is empty.',
        heic: 'this is a HEIC or AVIF file. Please save it as JPEG first.',
        animated: 'moving pictures cannot be taken. Please send a still one.',
        not_a_picture: 'this is no JPEG, PNG or WebP picture.',
        too_many_pixels: 'the picture has too many pixels. Please send a smaller one.',
        too_small: 'the picture is too small to show anything.',
        broken: 'the file is damaged or incomplete. Please send it again.',
        too_large: 'the file is larger than 10 MB.',
        month_full: 'there are 4 photos of this month already.',
        story_full: 'there are 24 photos in this story already.',
      } satisfies Record<PhotoProblem, string>,
    },
  },
  review: {
    title: 'Photos',
    lead: 'Blurred until you open them. Each is decided on its own.',
    acts: { published: 'Photo published', removed: 'Photo taken down' },
    mail: 'One of your photos was taken down. Your story stays as it is.',
    publish: 'Publish',
    takeDown: 'Take down',
    reason: 'Reason',
    putBack: 'Put back',
    waits: 'Waits for you',
    out: 'Out',
    down: 'Taken down',
    done: 'The decision on the photo is saved.',
  },
};
