import { useActionData, useLoaderData } from '@remix-run/react';
import {
  applyScar,
  removeScar,
  scarForm,
  scarStep,
  storyToComplete,
  wholesFor,
  wordingFor,
} from '~/features/stories/index.server';
import { ScarStep } from '~/features/stories/ui/scar-step';
import { saveStep } from '~/http/complete-step.server';
import { form, page } from '~/http/page.server';
import { newToken } from '~/platform/ids.server';
import { useMessages } from '~/ui/language';
import { Page } from '~/ui/page';
import { type MetaAsked, pageMeta } from '~/ui/page-meta';

export const handle = { writing: true };
export const meta = (asked: MetaAsked<{ title: string }>) =>
  pageMeta(asked, { title: asked.data?.title ?? '' });

export const loader = page('member', async ({ db, actor, say, language, params }) => {
  const story = await storyToComplete(db, actor, params.id ?? '');
  const step = scarStep(story, params.ref ?? '', await wordingFor(db, { language, say }));
  return {
    data: { title: say.completion.scar.title, once: newToken(), step },
    tags: [`story:${story.id}`],
  };
});

export const action = form('member', async (sent) => {
  const { db, actor, say, language, params } = sent;
  const ref = params.ref ?? '';
  const story = await storyToComplete(db, actor, params.id ?? '');
  scarStep(story, ref, await wordingFor(db, { language, say }));
  const removes = sent.form.get('intent') === 'remove';
  const wholes = wholesFor(story.facts, ref).map((one) => one.ref);
  return saveStep(sent, {
    step: { group: 'scars', ref },
    schema: scarForm(say, wholes),
    change: (facts, answers) => (removes ? removeScar(facts, ref) : applyScar(facts, ref, answers)),
  });
});

export default function CompleteScar() {
  const { title, once, step } = useLoaderData<typeof loader>();
  const again = useActionData<typeof action>();
  return (
    <Page lead={<p>{useMessages().completion.scar.lead}</p>} title={title}>
      <ScarStep {...step} again={again} once={once} />
    </Page>
  );
}
