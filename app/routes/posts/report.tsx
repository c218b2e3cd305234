import { parseWithZod } from '@conform-to/zod/v4';
import { data, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import {
  type ReportedPost,
  readReported,
  reportForm,
  reportPost,
} from '~/features/moderation/index.server';
import { ReportForm } from '~/features/moderation/ui/report-form';
import { ReportSent, type SentReport } from '~/features/moderation/ui/report-sent';
import { OwnPostNote, ReportedQuote } from '~/features/moderation/ui/reported-post';
import { cardQuery, concernsOfQuery } from '~/features/posts/support';
import { limitReport } from '~/http/limits.server';
import { once } from '~/http/once.server';
import { type Asked, form, page } from '~/http/page.server';
import { AppError, notFound, orRefusal } from '~/platform/errors';
import { newToken } from '~/platform/ids.server';
import { Callout } from '~/ui/callout';
import { useMessages } from '~/ui/language';
import { Page } from '~/ui/page';
import { pageMeta } from '~/ui/page-meta';

export const handle = { writing: true };
export const meta: MetaFunction<typeof loader> = (asked) =>
  pageMeta(asked, { title: asked.data?.title ?? '' });

type Shown =
  | { title: string; id: string; sent: SentReport }
  | { title: string; post: ReportedPost; asGuest: boolean; once: string };

export const loader = page<'public', Shown>('public', async (asked) => {
  const { db, actor, params, say } = asked;
  const id = params.id ?? '';
  const sent = sentReport(asked);
  if (sent) return { data: { title: say.reports.sent.title, id, sent }, tags: ['page:report'] };
  const post = await readReported(db, actor, id);
  if (!post) throw notFound();
  const title = say.reports.page.title(post.kind);
  return {
    data: { title, post, asGuest: actor === null, once: newToken() },
    tags: ['page:report'],
  };
});

/** What the page says after a report stands in its address: it is the same for every post. */
function sentReport({ url }: Pick<Asked<'public'>, 'url'>): SentReport | null {
  const kind = url.searchParams.get('sent');
  if (kind !== 'answer' && kind !== 'no_answer' && kind !== 'again') return null;
  return { kind, danger: concernsOfQuery(url.searchParams).length > 0 };
}

export const action = form('public', async ({ db, actor, params, form, say, ...sent }) => {
  const { to, url, language, clock } = sent;
  const postId = params.id ?? '';
  const submission = parseWithZod(form, { schema: reportForm(say) });
  if (submission.status !== 'success') return data({ result: submission.reply() }, { status: 400 });
  const { email, ...report } = submission.value;
  const limited = await orRefusal(() => limitReport(actor?.id ?? null, email));
  if (limited instanceof AppError) {
    const formErrors = [say.reports.problem.tooMany];
    return data({ result: submission.reply({ formErrors }) }, { status: 429 });
  }
  const location = await once(db, { form, url, by: actor?.id ?? 'guest' }, async (tx) => {
    const input = { postId, language, email, ...report };
    const done = await reportPost(tx, actor, input, clock());
    const kind = done === 'again' ? 'again' : actor || email ? 'answer' : 'no_answer';
    const card = report.reason === 'danger' ? `&${cardQuery(['self_harm'])}` : '';
    return `${to.report(postId)}?sent=${kind}${card}`;
  });
  return redirect(location);
});

export default function Report() {
  const shown = useLoaderData<typeof loader>();
  const again = useActionData<typeof action>();
  const say = useMessages().reports.page;
  if ('sent' in shown) return <ReportSent postId={shown.id} sent={shown.sent} />;
  const { post, asGuest, once: key, title } = shown;
  return (
    <Page lead={post.own ? undefined : <p>{say.lead}</p>} title={title}>
      <ReportedQuote post={post} />
      {post.own ? (
        <OwnPostNote post={post} />
      ) : (
        <>
          <Callout kind="support">
            <p>{say.emergency}</p>
          </Callout>
          <ReportForm asGuest={asGuest} lastResult={again?.result} once={key} />
        </>
      )}
    </Page>
  );
}
