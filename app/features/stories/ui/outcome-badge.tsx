import { Badge } from '~/ui/badge';
import { useMessages } from '~/ui/language';
import type { Change } from '../vocabulary';

const KINDS: Record<Change, 'good' | 'bad' | 'mixed' | 'neutral'> = {
  much_worse: 'bad',
  worse: 'bad',
  same: 'neutral',
  slightly_better: 'good',
  better: 'good',
  much_better: 'good',
  gone: 'good',
  mixed: 'mixed',
};

/** What changed so far. */
export function OutcomeBadge({ outcome }: { outcome: Change }) {
  return <Badge kind={KINDS[outcome]}>{useMessages().terms.change[outcome]}</Badge>;
}
