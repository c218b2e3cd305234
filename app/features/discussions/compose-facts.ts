import { CONSENT_WORDING } from '~/features/stories/rules';
import type { DiscussionInput, QuestionCard } from './discussion-input';
import type { DiscussionFacts, QuestionFacts } from './facts';

const consents = { publish: CONSENT_WORDING };

/** What was sent, as facts. */
export function composeFacts(input: DiscussionInput): DiscussionFacts {
  const { kind, subjects } = input;
  switch (kind) {
    case 'question':
      return { kind, subjects, ...cardFacts(input.card), asks: [], wellbeing: [], consents };
    case 'opinion':
      return { kind, subjects, claims: [], ...tieOf(input), consents };
    case 'talk':
      return { kind, subjects, consents };
  }
}

/**
 * What was sent, over the facts that were there: what the form does not show stays. Null where the
 * kinds are not the same.
 */
export function recomposeFacts(
  before: DiscussionFacts,
  input: DiscussionInput,
): DiscussionFacts | null {
  const { subjects } = input;
  if (before.kind === 'question' && input.kind === 'question') {
    return { ...before, subjects, ...(input.card && cardFacts(input.card)) };
  }
  if (before.kind === 'opinion' && input.kind === 'opinion') {
    const { interestText: _, ...rest } = before;
    return { ...rest, subjects, ...tieOf(input) };
  }
  return before.kind === 'talk' && input.kind === 'talk' ? { ...before, subjects } : null;
}

function cardFacts(card: QuestionCard | undefined): Pick<QuestionFacts, 'scars' | 'tried'> {
  if (!card) return { scars: [], tried: [] };
  const { scar, cause, sites, age, tried } = card;
  const said = scar || cause || age || sites.length > 0;
  const known = { ref: 'A', ...(scar && { kind: scar }), ...(cause && { cause }), sites };
  return { scars: said ? [{ ...known, ...(age && { age }) }] : [], tried };
}

function tieOf({ interest, interestText }: DiscussionInput & { kind: 'opinion' }) {
  return { interest, ...(interestText && { interestText }) };
}

/** The card that the facts came from; null when they hold more than the form can show. */
export function cardOf({ scars, tried }: QuestionFacts): QuestionCard | null {
  const [scar, ...others] = scars;
  if (!scar) return { sites: [], tried };
  const { ref: _, kind, cause, sites, age, ...more } = scar;
  if (others.length > 0 || Object.keys(more).length > 0) return null;
  return { scar: kind, cause, sites, age, tried };
}

/** Everything typed freely, which is what a moderator looks at; a known name of a treatment is not. */
export function freeTextOf(
  { title, body }: { title: string; body: string },
  facts: DiscussionFacts,
): string[] {
  const unknown = facts.kind === 'question' ? facts.tried.filter(({ code }) => code === null) : [];
  const tie = facts.kind === 'opinion' ? [facts.interestText ?? ''] : [];
  const names = unknown.map(({ named }) => named ?? '');
  return [title, body, ...tie, ...names].filter((text) => text.trim() !== '');
}
