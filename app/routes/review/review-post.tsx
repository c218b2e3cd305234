import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import {
  changesSince,
  type DecisionInput,
  decide,
  decisionForm,
  kindOfPost,
  readReviewPage,
  toDecision,
} from '~/features/moderation/index.server';
import { DecisionForms } from '~/features/moderation/ui/decision-forms';
import { DecisionHistory } from '~/features/moderation/ui/decision-history';
import { DifferencesSection } from '~/features/moderation/ui/differences';
import { PhotoDecisions } from '~/features/moderation/ui/photo-decisions';
import { PostFacts } from '~/features/moderation/ui/post-facts';
import { AnsweredSection } from '~/features/moderation/ui/reply-place';
import { ReportList } from '~/features/moderation/ui/report-list';
import { StaleNotice } from '~/features/moderation/ui/stale-notice';
import { VersionView } from '~/features/moderation/ui/version-view';
import { once } from '~/http/once.server';
import { form, page, type Sent } from '~/http/page.server';
import { AppError } from '~/platform/errors';
import { newToken } from '~/platform/ids.server';
import { Callout } from '~/ui/callout';
import { useMessages, useUrls } from '~/ui/language';
import { TextLink } from '~/ui/link';
import { Page, Section } from '~/ui/page';
import { type MetaAsked, pageMeta } from '~/ui/page-meta';

export const handle = { writing: true };

export const loader = page('moderator', async ({ db, actor, params, language, say }) => {
  const post = await readReviewPage(db, { actor, language, say }, params.id ?? '');
  const title = say.review.post.title(post.name);
  return { data: { title, post, once: newToken() }, tags: ['page:review'] };
});

export const action = form('moderator', async (sent) => {
  const postId = sent.params.id ?? '';
  const kind = await kindOfPost(sent.db, postId);
  const schema = decisionForm(sent.say.review.problem, kind);
  const submission = parseWithZod(sent.form, { schema });
  const act = String(sent.form.get('action'));
  if (submission.status !== 'success') {
    return data({ action: act, result: submission.reply(), changes: null }, { status: 400 });
  }
  try {
    return redirect(await decided(sent, toDecision(postId, submission.value)));
  } catch (error) {
    if (!(error instanceof AppError && error.code === 'stale')) throw error;
    const { seenRevision: revisionId, seenDecision } = submission.value;
    const seen = { revisionId, decisionId: seenDecision ?? null };
    const changes = await changesSince(sent.db, sent.actor, postId, seen);
    const result = submission.reply({ formErrors: [sent.say.review.stale.title] });
    return data({ action: act, result, changes }, { status: 409 });
  }
});

function decided({ db, actor, clock, to, form, url }: Sent<'moderator'>, input: DecisionInput) {
  return once(db, { form, url, by: actor.id }, async (tx) => {
    return `${to.review()}?done=${await decide(tx, actor, input, clock())}`;
  });
}

export const meta = (asked: MetaAsked<{ title: string }>) =>
  pageMeta(asked, { title: asked.data?.title ?? '' });

export default function ReviewPost() {
  const { post, once } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const say = useMessages().review;
  const to = useUrls();
  const { judged, place, differences, language, reports } = post;
  const waits = post.why === 'new' || post.why === 'edit';
  return (
    <Page title={post.name || say.queue.untitled} titleLang={language} width="wide">
      {refused?.changes ? <StaleNotice changes={refused.changes} postId={post.id} /> : null}
      <PostFacts post={post} />
      {reports.length > 0 ? (
        <Section title={say.reports.title(reports.length)}>
          <p>{say.reports.lead}</p>
          <ReportList reports={reports} />
        </Section>
      ) : null}
      {place ? <AnsweredSection place={place} /> : null}
      {differences ? <DifferencesSection differences={differences} language={language} /> : null}
      <Section title={waits ? say.post.asItWouldBe : say.post.asItIs}>
        <VersionView shown={judged.shown} />
      </Section>
      <PhotoDecisions once={once} photos={post.photos} post={post} />
      <Section title={say.post.decide}>
        {post.own ? <Callout kind="note">{say.post.own}</Callout> : null}
        {!post.own && post.actions.length === 0 ? <p>{say.post.nothing}</p> : null}
        <DecisionForms once={once} post={post} refused={refused} />
      </Section>
      <DecisionHistory history={post.history} once={once} />
      <p className="actions">
        <TextLink to={to.review()}>{say.queue.back}</TextLink>
        <TextLink to={to.post(post)}>{say.post.seePage}</TextLink>
      </p>
    </Page>
  );
}
