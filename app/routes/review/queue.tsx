import { data, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { readDecision, readQueue, undo } from '~/features/moderation/index.server';
import { QueueItemCard } from '~/features/moderation/ui/queue-item';
import { UndoForm } from '~/features/moderation/ui/undo-form';
import { once } from '~/http/once.server';
import { form, page } from '~/http/page.server';
import { AppError } from '~/platform/errors';
import { newToken } from '~/platform/ids.server';
import { Around } from '~/ui/around';
import { Callout } from '~/ui/callout';
import { CardList } from '~/ui/card';
import { Empty } from '~/ui/empty';
import { Explain } from '~/ui/explain';
import { FactList } from '~/ui/facts';
import { useMessages, useNumber, useUrls } from '~/ui/language';
import { TextLink } from '~/ui/link';
import { Page } from '~/ui/page';
import { type MetaAsked, pageMeta } from '~/ui/page-meta';

export const handle = { writing: true };

export const loader = page('moderator', async ({ db, actor, url, say }) => {
  const after = url.searchParams.get('after');
  const done = url.searchParams.get('done');
  return {
    data: {
      title: say.review.queue.title,
      queue: await readQueue(db, actor, after),
      done: done ? await readDecision(db, actor, done) : null,
      paged: after !== null,
      once: newToken(),
    },
    tags: ['page:review'],
  };
});

/** Takes a decision back, from whichever page the button was on. */
export const action = form('moderator', async ({ db, actor, clock, to, form, url }) => {
  const decisionId = form.get('undo');
  if (typeof decisionId !== 'string') throw new AppError('bad_request', 400);
  try {
    const location = await once(db, { form, url, by: actor.id }, async (tx) => {
      return `${to.review()}?done=${await undo(tx, actor, decisionId, clock())}`;
    });
    return redirect(location);
  } catch (error) {
    if (!(error instanceof AppError && error.code === 'stale')) throw error;
    return data({ refused: await readDecision(db, actor, decisionId) }, { status: 409 });
  }
});

export const meta = (asked: MetaAsked<{ title: string }>) =>
  pageMeta(asked, { title: asked.data?.title ?? '' });

export default function ReviewQueue() {
  const { queue, paged } = useLoaderData<typeof loader>();
  const say = useMessages().review.queue;
  const to = useUrls();
  const number = useNumber();
  return (
    <Page lead={<p>{say.lead}</p>} title={say.title} width="wide">
      <LastAct />
      <FactList
        items={[
          { label: say.counts.new, value: number(queue.counts.new) },
          { label: say.counts.reported, value: number(queue.counts.reported) },
          { label: say.counts.edit, value: number(queue.counts.edit) },
          { label: say.counts.photos, value: number(queue.counts.photos) },
          { label: say.counts.unreviewed, value: number(queue.counts.unreviewed) },
        ]}
      />
      {queue.items.length > 0 ? <Explain topics={['queue', 'reporters', 'record']} /> : null}
      {queue.items.length === 0 ? (
        <Empty title={say.empty}>
          <p>{say.emptyText}</p>
        </Empty>
      ) : (
        <CardList>
          {queue.items.map((item) => (
            <QueueItemCard item={item} key={item.id} />
          ))}
        </CardList>
      )}
      <p>
        {paged ? <TextLink to={to.review()}>{say.first}</TextLink> : null}{' '}
        {queue.next ? (
          <TextLink to={`${to.review()}?after=${queue.next}`}>{say.next}</TextLink>
        ) : null}
      </p>
      <p>
        <TextLink to={to.reviewLog()}>{say.log}</TextLink>
      </p>
    </Page>
  );
}

/** What was just done, with its undo; or that an undo came too late. */
function LastAct() {
  const { done, once } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>()?.refused;
  const say = useMessages().review;
  const to = useUrls();
  const act = refused ?? done;
  if (!act) return null;
  return (
    <Callout
      key={act.id}
      kind={refused ? 'problem' : 'done'}
      news
      title={
        refused ? (
          say.cannotUndo
        ) : (
          <Around
            lang={act.post?.language}
            text={act.post?.name ?? say.log.gone}
            words={(title) => say.doneOn(say.done[act.action], title)}
          />
        )
      }
    >
      {act.post ? <TextLink to={to.reviewPost(act.post.id)}>{say.stale.look}</TextLink> : null}
      {!refused && act.undoable ? <UndoForm decision={act} once={once} /> : null}
    </Callout>
  );
}
