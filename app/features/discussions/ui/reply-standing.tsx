import type { PostState } from '~/features/posts/rules';
import { SupportCard } from '~/features/posts/ui/support-card';
import { Badge } from '~/ui/badge';
import { Callout } from '~/ui/callout';
import { useMessages } from '~/ui/language';
import type { WholeReply } from '../thread.server';

/** How a reply stands, for its author and moderators: those who may see one that is not out. */
export function ReplyStanding({ reply: { inside } }: { reply: WholeReply }) {
  const { discussions, posts, review } = useMessages();
  if (!inside) return null;
  const { own, state, newer, verdict } = inside;
  if (!own) return isOut(state) ? null : <Badge kind="mixed">{posts.state[state]}</Badge>;
  const words = ownWords(state, newer, discussions.thread.own);
  if (!words) return null;
  const reasons: Record<string, { text: string } | undefined> = review.reasons;
  const refused = state === 'removed' || state === 'sent_back' || newer === 'sent_back';
  const why = refused && verdict?.reason ? reasons[verdict.reason]?.text : null;
  return (
    <>
      <SupportCard concerns={inside.concerns} />
      <Callout kind={refused ? 'problem' : 'wait'}>
        <p>{words}</p>
        {why ? <p>{why}</p> : null}
        {refused && verdict?.note ? <p dir="auto">{verdict.note}</p> : null}
      </Callout>
    </>
  );
}

const isOut = (state: PostState) => state === 'published' || state === 'unreviewed';

type OwnWords = ReturnType<typeof useMessages>['discussions']['thread']['own'];

function ownWords(
  state: PostState,
  newer: 'pending' | 'sent_back' | null,
  say: OwnWords,
): string | null {
  if (isOut(state) && newer === 'pending') return say.newerPending;
  if (isOut(state) && newer === 'sent_back') return say.newerSentBack;
  switch (state) {
    case 'pending':
    case 'sent_back':
    case 'removed':
    case 'retracted':
    case 'hidden':
      return say[state];
    default:
      return null;
  }
}
