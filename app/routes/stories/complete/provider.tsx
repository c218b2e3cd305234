import { useActionData, useLoaderData } from '@remix-run/react';
import {
  applyProvider,
  namedLines,
  providerFieldsOf,
  providerForm,
  storyToComplete,
} from '~/features/stories/index.server';
import { ProviderStep } from '~/features/stories/ui/single-steps';
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
  const { id, version, facts, body } = await storyToComplete(db, actor, params.id ?? '');
  const title = say.completion.groups.provider.title;
  const found = namedLines(body, say.completion.withheld);
  const defaults = providerFieldsOf(facts);
  return {
    data: { title, once: newToken(), storyId: id, version, defaults, found },
    tags: [`story:${id}`],
  };
});

export const action = form('member', (sent) =>
  saveStep(sent, {
    step: { group: 'provider', ref: null },
    schema: providerForm(),
    change: (_facts, said) => applyProvider(said),
  }),
);

export default function CompleteProvider() {
  const { title, ...step } = useLoaderData<typeof loader>();
  const again = useActionData<typeof action>();
  return (
    <Page lead={<p>{useMessages().completion.provider.lead}</p>} title={title}>
      <ProviderStep {...step} again={again} />
    </Page>
  );
}
