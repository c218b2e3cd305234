import { TITLE_MAX } from '~/features/posts/rules';
import { lengthOf } from '~/features/posts/typed-text';
import { type FormFacts, toldOf } from './compose-facts';
import { latestChange, overallStatus, STATUS_NOT_SAID } from './project-facts';
import { scarPieces, treatmentName, type Wording } from './word-facts';

/** Proposes a title out of the answers: "Silicone gel on a raised surgery scar: slightly better". */
export function composeTitle(facts: FormFacts, wording: Wording): string {
  const { tell } = wording.say.stories;
  const told = toldOf(facts);
  if (!told) return cut(opinionTitle(facts, wording));
  const names = [...new Set(told.treatments.map((one) => treatmentName(one, wording)))];
  const scar = told.scars.find((one) => one.partOf === undefined);
  const whose = facts.kind === 'story' ? facts.subject : 'someone_else';
  const scarWords = scar ? tell.scarOf(scarPieces(scar), whose) : null;
  const end = titleEnd(told, wording);
  const whole = tell.title(tell.list(names), scarWords, end);
  if (lengthOf(whole) <= TITLE_MAX) return whole;
  const room = TITLE_MAX - lengthOf(tell.title('', scarWords, end));
  return cut(tell.title(cut(tell.list(names), Math.max(room, 20)), scarWords, end));
}

function titleEnd(told: NonNullable<ReturnType<typeof toldOf>>, { say }: Wording): string | null {
  const change = latestChange(told.assessments);
  if (change) return say.terms.change[change];
  const status = overallStatus(told.treatments);
  return status === STATUS_NOT_SAID ? null : say.terms.status[status];
}

function opinionTitle({ claims }: FormFacts, { say, nameOf }: Wording): string {
  const { tell } = say.stories;
  const names = [...new Set(claims.flatMap((claim) => claim.about ?? []))].map(nameOf);
  return names.length > 0 ? tell.titleOfOpinion(tell.list(names)) : tell.titleWithoutTreatment;
}

function cut(text: string, max: number = TITLE_MAX): string {
  const letters = [...text];
  return letters.length <= max
    ? text
    : `${letters
        .slice(0, max - 1)
        .join('')
        .trimEnd()}…`;
}
