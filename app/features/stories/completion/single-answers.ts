import type { PrivateFacts, StoryFacts } from '../facts';
import type { Answer } from '../vocabulary';
import type { GroupChange } from './apply-group';

/** Skin and what a doctor asks: kept for the author alone. Nothing said leaves no trace. */
export function applySkin(said: Partial<PrivateFacts>): GroupChange {
  const { sunReaction, tone, modifiers = [], ageBand, sex } = said;
  const kept: PrivateFacts = {
    ...(sunReaction && { sunReaction }),
    ...(tone && { tone }),
    ...(modifiers.length > 0 && { modifiers }),
    ...(ageBand && { ageBand }),
    ...(sex && { sex }),
  };
  return { parts: Object.keys(kept).length > 0 ? { private: kept } : {} };
}

export function skinFieldsOf({ private: kept = {} }: StoryFacts) {
  return {
    sunReaction: kept.sunReaction ? String(kept.sunReaction) : '',
    tone: kept.tone ? String(kept.tone) : '',
    modifiers: kept.modifiers ?? [],
    ageBand: kept.ageBand ?? '',
    sex: kept.sex ?? '',
  };
}

interface VerdictAnswers {
  wouldDoAgain?: Answer | undefined;
  worthIt?: Answer | undefined;
  verdictWhy?: string | undefined;
}

/** An answer that stays the same keeps how sure it was. */
export function applyVerdict(facts: StoryFacts, said: VerdictAnswers): GroupChange {
  const { wouldDoAgain: value, worthIt, verdictWhy } = said;
  const same = facts.wouldDoAgain?.value === value;
  const again = same ? facts.wouldDoAgain : value && { value, certainty: 'stated' as const };
  return {
    parts: {
      ...(again && { wouldDoAgain: again }),
      ...(worthIt && { worthIt }),
      ...(verdictWhy && { verdictWhy }),
    },
  };
}

export function verdictFieldsOf({ wouldDoAgain, worthIt, verdictWhy }: StoryFacts) {
  return {
    wouldDoAgain: wouldDoAgain?.value ?? '',
    worthIt: worthIt ?? '',
    verdictWhy: verdictWhy ?? '',
  };
}

/** Whose name the words give, and that it may be shown. */
export function applyProvider(said: {
  namesPerson: boolean;
  namesClinic: boolean;
  shown: boolean;
}): GroupChange {
  const { namesPerson, namesClinic, shown } = said;
  if (!namesPerson && !namesClinic && !shown) return { parts: {} };
  const chosen = shown && { shown: true as const };
  return { parts: { provider: { namesPerson, namesClinic, ...chosen } } };
}

export function providerFieldsOf({ provider }: StoryFacts) {
  const on = (ticked: boolean | undefined) => (ticked ? 'on' : '');
  return {
    namesPerson: on(provider?.namesPerson),
    namesClinic: on(provider?.namesClinic),
    shown: on(provider?.shown),
  };
}
