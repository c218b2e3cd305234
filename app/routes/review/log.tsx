import { useLoaderData } from '@remix-run/react';
import { readLog } from '~/features/moderation/index.server';
import { PastDecision } from '~/features/moderation/ui/past-decision';
import { page } from '~/http/page.server';
import { Empty } from '~/ui/empty';
import { useMessages, useUrls } from '~/ui/language';
import { TextLink } from '~/ui/link';
import { Page } from '~/ui/page';
import { type MetaAsked, pageMeta } from '~/ui/page-meta';
import { Pager } from '~/ui/pager';

export const loader = page('moderator', async ({ db, actor, url, say }) => {
  const after = url.searchParams.get('after');
  const log = await readLog(db, actor, after);
  const data = { title: say.review.log.title, ...log, paged: after !== null };
  return { data, tags: ['page:review-log'] };
});

export const meta = (asked: MetaAsked<{ title: string }>) =>
  pageMeta(asked, { title: asked.data?.title ?? '' });

export default function ReviewLog() {
  const { decisions, next, paged } = useLoaderData<typeof loader>();
  const { log, queue } = useMessages().review;
  const to = useUrls();
  const first = paged ? to.reviewLog() : undefined;
  const older = next ? `${to.reviewLog()}?after=${next}` : undefined;
  return (
    <Page lead={<p>{log.lead}</p>} title={log.title} width="wide">
      {decisions.length === 0 ? (
        <Empty title={log.empty}>
          <p>{log.emptyText}</p>
        </Empty>
      ) : (
        <ul className="decision-log">
          {decisions.map((decision) => (
            <li key={decision.id}>
              <PastDecision decision={decision} linked />
            </li>
          ))}
        </ul>
      )}
      <Pager first={first} older={older} />
      <p>
        <TextLink to={to.review()}>{queue.back}</TextLink>
      </p>
    </Page>
  );
}
