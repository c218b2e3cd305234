import type { PrivateFacts, StoryFacts } from '../facts';
import { type Modifier, SAFETY_CARD_IDS, SAFETY_CARDS, type SafetyCardId } from '../vocabulary';

export { SAFETY_CARD_IDS, SAFETY_CARDS, type SafetyCardId };

/** What the cards are chosen by. */
export interface SafetyCase {
  modifiers?: readonly Modifier[];
  sunReaction?: number | undefined;
  tone?: number | undefined;
  /** Codes of what was done or is planned. */
  codes: readonly string[];
  kinds?: readonly (string | undefined)[];
  /** Something unwanted was severe. */
  severe?: boolean;
  /** An itch of 7 of 10 or more, or a scar that grows. */
  changing?: boolean;
}

const isIn = (code: string, branch: string) => code === branch || code.startsWith(`${branch}.`);
const anyIn = (codes: readonly string[], ...branches: string[]) =>
  codes.some((code) => branches.some((branch) => isIn(code, branch)));

/** Works with light or heat, or takes off skin. */
const resurfaces = (codes: readonly string[]) =>
  anyIn(codes, 'laser', 'light', 'peel', 'abrasion', 'rf');

/** What consensus says to leave during isotretinoin and for half a year after. */
const abladesWhole = (codes: readonly string[]) =>
  anyIn(codes, 'laser.ablative.full', 'abrasion.dermabrasion') ||
  codes.some((code) => code === 'laser' || code === 'laser.ablative' || code === 'abrasion');

/** The cards that belong beside a treatment or beside what the author told of themselves. */
export function safetyCards(of: SafetyCase): SafetyCardId[] {
  const { codes, modifiers = [], sunReaction = 0, tone = 0, kinds = [] } = of;
  const has = (...some: Modifier[]) => some.some((one) => modifiers.includes(one));
  const onIsotretinoin = has('isotretinoin_now', 'isotretinoin_recent');
  const injures = resurfaces(codes) || anyIn(codes, 'surgery', 'needling', 'release', 'inj');
  const rules: Record<SafetyCardId, boolean> = {
    tan: has('sun_tan') && anyIn(codes, 'laser', 'light', 'peel', 'rf'),
    isotretinoin: onIsotretinoin && abladesWhole(codes),
    isotretinoin_wait: onIsotretinoin && injures && !abladesWhole(codes),
    keloid: (has('keloid_tendency') || kinds.includes('keloid')) && injures,
    rosacea: has('rosacea') && (resurfaces(codes) || anyIn(codes, 'home')),
    herpes: has('herpes') && (resurfaces(codes) || anyIn(codes, 'needling', 'filler')),
    darker_skin: (sunReaction >= 4 || tone >= 6) && resurfaces(codes),
    pregnancy: has('pregnant_or_feeding') && codes.some((code) => !isIn(code, 'none')),
    changing_scar: of.changing === true,
    contracture: kinds.includes('contracture'),
    severe_effect: of.severe === true,
    home_acid: anyIn(codes, 'home.acid', 'home.needling'),
  };
  return SAFETY_CARD_IDS.filter((id) => rules[id]);
}

/** The case that a story makes, or one of its treatments. */
export function safetyCaseOf(
  facts: Pick<StoryFacts, 'scars' | 'treatments' | 'assessments'> & {
    private?: PrivateFacts | undefined;
  },
  treatment?: string,
): SafetyCase {
  const treatments = facts.treatments.filter((one) => !treatment || one.ref === treatment);
  const { modifiers = [], sunReaction, tone } = facts.private ?? {};
  return {
    ...{ modifiers, sunReaction, tone },
    codes: treatments.flatMap(({ code }) => (code === null ? [] : [code])),
    kinds: facts.scars.map(({ kind }) => kind),
    severe: treatments.some((one) => one.effects?.some(({ severity }) => severity === 'severe')),
    changing: facts.assessments.some(({ itch = 0 }) => itch >= 7),
  };
}
