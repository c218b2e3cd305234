import { exactly } from '~/messages/amounts';
import type { Treatment } from './facts';
import { spanOf, type Wording } from './word-facts';

/** Side effects as they were ticked, each with how strong it was; null where nothing was said. */
export function effectWords({ effects = [], noEffects }: Treatment, { say }: Wording) {
  const { tell, course } = say.stories;
  if (noEffects) return tell.noEffects;
  if (effects.length === 0) return null;
  const each = effects.map(({ kind, severity, lastedDays, ongoing, neededCare }) => {
    const notes = [
      course.severities[severity].toLowerCase(),
      ...(lastedDays ? [tell.during(spanOf(exactly(lastedDays)))] : []),
      ...(ongoing ? [course.effectStill.toLowerCase()] : []),
      ...(neededCare === undefined ? [] : [tell.neededCare[neededCare ? 'yes' : 'no']]),
    ];
    return `${course.effects[kind].toLowerCase()} (${notes.join(', ')})`;
  });
  return tell.effects(each.join('; '));
}
