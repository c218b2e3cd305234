import type { ReactNode } from 'react';
import { Callout } from '~/ui/callout';
import { FactList } from '~/ui/facts';
import { useMessages } from '~/ui/language';
import { TextLink } from '~/ui/link';
import { Time } from '~/ui/time';
import type { InsideView } from '../post-page.server';
import type { PostWays } from './post-ways';
import { SendingPath } from './sending-path';
import { SupportCard } from './support-card';

interface PostStandingProps {
  ways: PostWays;
  inside: InsideView;
  /** The author comes from the form. */
  justSent: boolean;
}

/** How a post stands: for its author with what was decided, for moderators in a word. */
export function PostStanding(props: PostStandingProps) {
  return props.inside.own ? <OwnState {...props} /> : <OthersState inside={props.inside} />;
}

function OthersState({ inside: { state, newer } }: Pick<PostStandingProps, 'inside'>) {
  const { posts } = useMessages();
  const newerWaits = newer === 'pending' && isOut(state);
  if (isOut(state) && !newerWaits) return null;
  const title = newerWaits ? posts.read.state.othersNewerWaits : posts.state[state];
  return <Callout kind={newerWaits || state === 'pending' ? 'wait' : 'note'} title={title} />;
}

function OwnState({ ways, inside, justSent }: PostStandingProps) {
  const { posts } = useMessages();
  const say = posts.read.state;
  const holds = inside.holds.map((hold) => posts.holds[hold]).join('; ');
  const told = standing(inside, justSent, say);
  if (!told) return null;
  return (
    <>
      <SupportCard concerns={inside.concerns} />
      <Callout kind={told.kind} news={justSent} title={told.title}>
        <p>{told.words}</p>
        {inside.state === 'pending' ? <SendingPath at="look" /> : null}
        {holds && told.kind === 'wait' ? <p>{say.waitsWhy(holds)}</p> : null}
        {told.decided && inside.verdict ? <VerdictFacts verdict={inside.verdict} /> : null}
        <p className="actions">
          {inside.newer ? <TextLink to={ways.history}>{say.seeNewer}</TextLink> : null}
          {told.decided && inside.can.edit ? (
            <TextLink to={ways.edit}>{say.editAndSend}</TextLink>
          ) : null}
        </p>
      </Callout>
    </>
  );
}

interface Standing {
  kind: 'wait' | 'done' | 'problem' | 'note';
  title: string;
  words: ReactNode;
  /** Whether a moderator's decision explains it. */
  decided: boolean;
}

type Words = ReturnType<typeof useMessages>['posts']['read']['state'];

function standing({ state, newer }: InsideView, justSent: boolean, say: Words): Standing | null {
  const wait = { kind: 'wait' as const, decided: false };
  const back = { kind: 'problem' as const, decided: true };
  if (isOut(state) && newer === 'pending')
    return { ...wait, title: say.newerWaitsTitle, words: say.newerWaits };
  if (isOut(state) && newer === 'sent_back') {
    return { ...back, title: say.newerSentBackTitle, words: say.newerSentBack };
  }
  switch (state) {
    case 'pending':
      return { ...wait, title: justSent ? say.sentTitle : say.waitsTitle, words: say.waits };
    case 'sent_back':
      return { ...back, title: say.sentBackTitle, words: say.sentBack };
    case 'removed':
      return { ...back, title: say.removedTitle, words: say.removed };
    case 'hidden':
      return { ...back, title: say.hiddenTitle, words: say.hidden };
    case 'retracted':
      return { kind: 'note', decided: false, title: say.retractedTitle, words: say.retracted };
    case 'draft':
      return { kind: 'note', decided: false, title: say.draftTitle, words: say.draft };
    case 'published':
    case 'unreviewed':
      return justOut(state, justSent, say);
    default:
      return null;
  }
}

const isOut = (state: InsideView['state']) => state === 'published' || state === 'unreviewed';

/** Said once, when the author comes from the form. */
function justOut(
  state: 'published' | 'unreviewed',
  justSent: boolean,
  say: Words,
): Standing | null {
  if (!justSent) return null;
  const words = state === 'published' ? say.out : say.outUnreviewed;
  return { kind: 'done', decided: false, title: say.outTitle, words };
}

/** In which language a moderator wrote, nobody asked: `lang` is empty. */
function VerdictFacts({ verdict }: { verdict: NonNullable<InsideView['verdict']> }) {
  const { posts, review } = useMessages();
  const say = posts.read.state;
  const reasons: Record<string, { text: string } | undefined> = review.reasons;
  const why = verdict.reason && reasons[verdict.reason]?.text;
  return (
    <FactList
      items={[
        { label: say.decidedOn, value: <Time at={verdict.at} /> },
        ...(why ? [{ label: say.reason, value: why }] : []),
        ...(verdict.quoted
          ? [
              {
                label: say.quoted,
                value: (
                  <q dir="auto" lang="">
                    {verdict.quoted}
                  </q>
                ),
              },
            ]
          : []),
        ...(verdict.note
          ? [
              {
                label: say.note,
                value: (
                  <span dir="auto" lang="">
                    {verdict.note}
                  </span>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}
