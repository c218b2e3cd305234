import { assessmentSentence, treatmentSentence } from '../compose-paragraph';
import type { StoryFacts, Treatment } from '../facts';
import { bill } from '../word-costs';
import { effectWords } from '../word-effects';
import { treatmentWords, type Wording } from '../word-facts';
import { ASSESSMENTS_MAX, TREATMENTS_MAX } from './course-choices';
import { NEW, pathOf } from './groups';
import type { OverviewGroup, OverviewRow } from './overview';

/** What is told of treatments one by one, of how they belong together, and of what changed. */
export function courseOverview(facts: StoryFacts, wording: Wording): OverviewGroup[] {
  const { course } = wording.say.stories;
  const rowsOf = (
    group: 'treatments' | 'cost' | 'effects',
    told: (one: Treatment) => string | null,
  ): OverviewRow[] =>
    facts.treatments.map((one) => ({
      path: pathOf({ group, ref: one.ref }),
      about: group === 'treatments' ? null : treatmentWords(one, wording),
      told: told(one),
    }));
  const judged = facts.assessments.map((one) => ({
    path: pathOf({ group: 'outcome', ref: one.ref }),
    about: null,
    told: withoutStop(assessmentSentence(one, facts, wording).join(' ')),
  }));
  const plans = facts.plans.map(({ code }) => wording.nameOf(code)).join(', ');
  const planned = { path: 'outcome/plans', about: course.planLink, told: plans || null };
  const moreTreatments = facts.treatments.length < TREATMENTS_MAX;
  const moreLooks = facts.assessments.length < ASSESSMENTS_MAX;
  const lines = rowsOf('treatments', (one) => withoutStop(treatmentSentence(one, facts, wording)));
  const add = (group: 'treatments' | 'outcome') => pathOf({ group, ref: NEW });
  return [
    { group: 'treatments', rows: lines, add: moreTreatments ? add('treatments') : null },
    {
      group: 'cost',
      rows: rowsOf('cost', (one) => (one.cost ? bill(one, one.cost, facts, wording) : null)),
      add: null,
    },
    { group: 'effects', rows: rowsOf('effects', (one) => effectWords(one, wording)), add: null },
    ...(facts.treatments.length > 1 ? [together(facts, wording)] : []),
    { group: 'outcome', rows: [...judged, planned], add: moreLooks ? add('outcome') : null },
  ];
}

function together({ protocols }: StoryFacts, { say }: Wording): OverviewGroup {
  const told = protocols.map((one) => say.stories.course.patterns[one.pattern]).join(', ');
  const path = pathOf({ group: 'course', ref: null });
  return { group: 'course', rows: [{ path, about: null, told: told || null }], add: null };
}

/** The overview ends its lines itself. */
const withoutStop = (sentence: string) => sentence.replace(/\.$/, '');
