import { useActionData, useLoaderData } from '@remix-run/react';
import {
  applyVerdict,
  storyToComplete,
  verdictFieldsOf,
  verdictForm,
} from '~/features/stories/index.server';
import { VerdictStep } from '~/features/stories/ui/single-steps';
import { saveStep } from '~/http/complete-step.server';
import { form, page } from '~/http/page.server';
import { newToken } from '~/platform/ids.server';
import { useMessages } from '~/ui/language';
import { Page } from '~/ui/page';
import { type MetaAsked, pageMeta } from '~/ui/page-meta';

export const handle = { writing: true };
export const meta = (asked: MetaAsked<{ title: string }>) =>
  pageMeta(asked, { title: asked.data?.title ?? '' });

export const loader = page('member', async ({ db, actor, say, params }) => {
  const { id, version, facts } = await storyToComplete(db, actor, params.id ?? '');
  const title = say.completion.groups.verdict.title;
  const defaults = verdictFieldsOf(facts);
  return {
    data: { title, once: newToken(), storyId: id, version, defaults },
    tags: [`story:${id}`],
  };
});

export const action = form('member', (sent) =>
  saveStep(sent, {
    step: { group: 'verdict', ref: null },
    schema: verdictForm(sent.say),
    change: (facts, said) => applyVerdict(facts, said),
  }),
);

export default function CompleteVerdict() {
  const { title, ...step } = useLoaderData<typeof loader>();
  const again = useActionData<typeof action>();
  return (
    <Page lead={<p>{useMessages().completion.verdict.lead}</p>} title={title}>
      <VerdictStep {...step} again={again} />
    </Page>
  );
}
