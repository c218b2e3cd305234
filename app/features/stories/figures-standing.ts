import type { FormFacts } from './compose-facts';
import { overallStatus } from './project-facts';

/** Whether a story is counted in figures, and if not, the first reason why not. */
export function figuresStanding(facts: FormFacts, source: 'member' | 'import' | 'demo') {
  if (facts.kind === 'opinion') return 'opinion';
  if (facts.consents.figures === null) {
    return source === 'import' ? 'not_a_member' : 'no_consent';
  }
  if (facts.interest === null || facts.interest === 'prefer_not_to_say') return 'not_answered';
  if (facts.interest !== 'none') return 'interest';
  const status = overallStatus(facts.treatments);
  return status === 'completed' || status === 'stopped_early' ? 'counted' : 'not_finished';
}
