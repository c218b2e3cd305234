import {
  type Resolved,
  resolveIn,
  type TreeText,
  treatmentTree,
} from '~/features/treatments/index.server';
import type { Db } from '~/platform/db/transaction.server';
import type { Language } from '~/urls';
import { KEEP_WORDS } from './rules';
import type { StoryAnswers } from './story-input';

/** Asked when a typed name stands for several treatments, or for none that we know. */
export interface TreatmentQuestion {
  kind: 'several' | 'unknown';
  typed: string;
  options: { code: string; name: string; difference: TreeText; parent: boolean }[];
}

type Found = { treatment: StoryAnswers['treatment'] } | { question: TreatmentQuestion };

/**
 * Finds what the typed name means. `choice` answers the question that was asked about `asked`, and
 * is void once the name was changed.
 */
export async function findTreatment(
  db: Db,
  sent: { typed: string; choice?: string | undefined; asked?: string | undefined },
  language: Language,
): Promise<Found> {
  const { typed } = sent;
  const tree = await treatmentTree(db);
  const resolved = resolveIn(tree, typed, language);
  const choice = sent.asked === typed ? sent.choice : undefined;
  if (resolved.kind === 'one') return { treatment: known(resolved.treatment.code) };
  const question = questionOf(resolved, typed);
  const chosen = question.options.find((option) => option.code === choice);
  if (resolved.kind === 'several') return chosen ? { treatment: known(chosen.code) } : { question };
  if (chosen) return { treatment: { code: chosen.code, unknown: typed } };
  if (choice === KEEP_WORDS || question.options.length === 0) {
    return { treatment: { code: null, named: typed, unknown: typed } };
  }
  return { question };

  /** What was typed stays beside the node as the tree spells it, where it is not the node's own name. */
  function known(code: string): StoryAnswers['treatment'] {
    const named = tree.spellingOf(typed);
    const own: string[] = Object.values(tree.byCode(code)?.name ?? {});
    return named === null || own.includes(named) ? { code } : { code, named };
  }
}

function questionOf(
  resolved: Exclude<Resolved, { kind: 'one' }>,
  typed: string,
): TreatmentQuestion {
  const several = resolved.kind === 'several';
  const treatments = several ? resolved.treatments : resolved.near;
  const options = treatments.map((one) => ({ ...one, parent: false }));
  const parent = several && resolved.parent ? [{ ...resolved.parent, parent: true }] : [];
  return {
    kind: resolved.kind,
    typed,
    options: [...options, ...parent].map(({ code, name, difference, parent: isParent }) => ({
      code,
      name,
      difference,
      parent: isParent,
    })),
  };
}
