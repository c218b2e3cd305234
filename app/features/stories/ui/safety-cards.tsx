import { Callout } from '~/ui/callout';
import { useMessages } from '~/ui/language';
import type { SafetyCardId } from '../completion/safety-cards';

/** What to know before a treatment, where the answers ask for it. */
export function SafetyCards({ ids }: { ids: SafetyCardId[] }) {
  const say = useMessages().completion.safety;
  return ids.map((id) => (
    <Callout key={id} kind="safety" title={say[id].title}>
      <p>{say[id].words}</p>
      {say[id].source ? <p className="quiet">{say[id].source}</p> : null}
    </Callout>
  ));
}
