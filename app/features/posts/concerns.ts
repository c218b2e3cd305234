import { en } from './concern-phrases/en';
import type { ConcernPhrases } from './concern-phrases/lists';
import { ru } from './concern-phrases/ru';
import { uk } from './concern-phrases/uk';
import { phrasePattern, says, sentencesIn } from './phrases';
import { CONCERNS, type Concern } from './support';

/** Finds what the lists of phrases know, in any language: people mix them. */
export function concernsIn(text: string): Concern[] {
  const sentences = sentencesIn(text).map((one) => one.replace(HEARD.harmless, ''));
  const some = (test: (sentence: string) => boolean) => sentences.some(test);
  const found: Record<Concern, boolean> = {
    self_harm: some((one) => says(one, HEARD.selfHarm)),
    harm_now: isHarmNow(sentences),
    distress: some((one) => says(one, HEARD.distress)),
    home_danger: some((one) => says(one, HEARD.recipe) && !says(one, HEARD.professional)),
  };
  return CONCERNS.filter((concern) => found[concern]);
}

/** A change of an eye or of the skin's colour after a filler, or an infection on its way. */
function isHarmNow(sentences: string[]): boolean {
  const told = sentences.filter((one) => !says(one, HEARD.warning));
  const some = (phrases: RegExp) => told.some((one) => says(one, phrases));
  const past = some(HEARD.over) && !some(HEARD.justNow);
  if (some(HEARD.filler) && (some(HEARD.harmNow) || (some(HEARD.harmThen) && !past))) return true;
  return some(HEARD.spreading) && some(HEARD.fever) && !past;
}

const LISTS: readonly ConcernPhrases[] = [en, uk, ru];

const inAll = (list: keyof ConcernPhrases) => phrasePattern(LISTS.flatMap((one) => one[list]));

const HEARD: Record<keyof ConcernPhrases, RegExp> = {
  harmless: inAll('harmless'),
  selfHarm: inAll('selfHarm'),
  distress: inAll('distress'),
  filler: inAll('filler'),
  harmNow: inAll('harmNow'),
  harmThen: inAll('harmThen'),
  spreading: inAll('spreading'),
  fever: inAll('fever'),
  over: inAll('over'),
  justNow: inAll('justNow'),
  warning: inAll('warning'),
  recipe: inAll('recipe'),
  professional: inAll('professional'),
};
