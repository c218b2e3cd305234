import { useActionData, useLoaderData } from '@remix-run/react';
import {
  applySkin,
  safetyCards,
  safetyCaseOf,
  skinFieldsOf,
  skinForm,
  storyToComplete,
} from '~/features/stories/index.server';
import { SkinStep } from '~/features/stories/ui/single-steps';
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
  const title = say.completion.groups.skin.title;
  const defaults = skinFieldsOf(facts);
  const safety = safetyCards(safetyCaseOf(facts));
  return {
    data: { title, once: newToken(), storyId: id, version, defaults, safety },
    tags: [`story:${id}`],
  };
});

export const action = form('member', (sent) =>
  saveStep(sent, {
    step: { group: 'skin', ref: null },
    schema: skinForm(sent.say),
    change: (_facts, said) => applySkin(said),
  }),
);

export default function CompleteSkin() {
  const { title, ...step } = useLoaderData<typeof loader>();
  const again = useActionData<typeof action>();
  return (
    <Page lead={<p>{useMessages().completion.skin.lead}</p>} title={title}>
      <SkinStep {...step} again={again} />
    </Page>
  );
}
