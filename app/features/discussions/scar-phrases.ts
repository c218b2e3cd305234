import type { ScarKind } from '~/features/stories/vocabulary';

/** By what people call the kinds of scar, in the notation of `phrases.ts` of posts. */
export const SCAR_PHRASES: Partial<Record<ScarKind, readonly string[]>> = {
  keloid: ['keloid*', 'cheloid*', 'келоїд*', 'келоид*'],
  hypertrophic: [
    'hypertroph*',
    '(raised|bumpy|thick|lumpy) scar*',
    'гіпертроф*',
    'гипертроф*',
    '(опукл*|випукл*|товст*) (шрам*|рубц*|рубець)',
    '(выпукл*|толст*) (шрам*|рубц*|рубец)',
  ],
  atrophic: [
    'atroph*',
    '(sunken|pitted|indented|hollow|depressed) (acne)? (scar*|mark*)',
    '(ice pick|icepick|boxcar|box car|rolling) (scar*)?',
    '(pits|pitting|craters)',
    'атроф*',
    '(ямк*|запал*|вдавлен*) (шрам*|рубц*)?',
    '(впал*|вдавлен*) (шрам*|рубц*)',
    '(ямки|ямок|ямками|ямочки)',
  ],
  contracture: ['contracture*', 'контрактур*'],
  striae: [
    'stretch mark*',
    'stretchmark*',
    'striae',
    'розтяжк*',
    'стрії',
    'стрій',
    'растяжк*',
    'стрии',
  ],
  widespread: [
    '(stretched|widened|spread|wide) scar*',
    '(широк*|розтягнут*|растянут*) (шрам*|рубц*|рубець|рубец)',
  ],
  mark_only: [
    '(dark|brown|red|post acne) (mark|marks|spot|spots)',
    'hyperpigment*',
    '(темн*|червон*|коричнев*) (плям*|слід*)',
    '(темн*|красн*|коричнев*) (пятн*|след*)',
    '(постакне|пост акне|пігментац*|пигментац*)',
  ],
};
