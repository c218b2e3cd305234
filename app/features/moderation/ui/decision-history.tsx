import { useMessages } from '~/ui/language';
import { Section } from '~/ui/page';
import type { ReviewPage } from '../review-page.server';
import { PastDecision } from './past-decision';
import { UndoForm } from './undo-form';

/** What was decided on a post so far; what still can be taken back has its button. */
export function DecisionHistory({
  history,
  once,
}: {
  history: ReviewPage['history'];
  once: string;
}) {
  const say = useMessages().review.post;
  return (
    <Section title={say.history}>
      {history.length === 0 ? <p>{say.noHistory}</p> : null}
      <ul className="decision-log">
        {history.map((decision) => (
          <li key={decision.id}>
            <PastDecision decision={decision} />
            {decision.undoable ? <UndoForm decision={decision} once={once} /> : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}
