/**
 * What is listened for in one language, in the notation of `phrases.ts`. Lists err on the side of
 * what is said in the present: a harm that is told as past needs no help today.
 */
export interface ConcernPhrases {
  /** Taken out of a sentence first: it sounds alike and means something else. */
  harmless: readonly string[];
  /** Wishing to die, or to hurt oneself. */
  selfHarm: readonly string[];
  /** Hopelessness, shame that shuts in, being alone with it. */
  distress: readonly string[];
  /** Whether the text speaks of a filler, after which the next two mean danger. */
  filler: readonly string[];
  /** An eye or the colour of the skin, as it is now. */
  harmNow: readonly string[];
  /** The same in a tense that may be of today or of years ago. */
  harmThen: readonly string[];
  /** Redness that spreads and a fever: together they are an infection. */
  spreading: readonly string[];
  fever: readonly string[];
  /** Tells that what happened is long past, or was looked after. */
  over: readonly string[];
  /** Tells that it is of these days, whatever else is past. */
  justNow: readonly string[];
  /** Someone warns others. */
  warning: readonly string[];
  /** How to do at home what burns or scars: an acid with its strength or minutes, a needle's length. */
  recipe: readonly string[];
  /** It was done by someone whose trade it is. */
  professional: readonly string[];
}
