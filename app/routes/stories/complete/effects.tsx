import { useActionData, useLoaderData } from '@remix-run/react';
import {
  changeEffects,
  effectsDefaults,
  effectsForm,
  openCourse,
  safetyCards,
  toldTreatment,
} from '~/features/stories/index.server';
import { EffectsFields } from '~/features/stories/ui/effects-fields';
import { StepForm } from '~/features/stories/ui/step-form';
import { useStep } from '~/features/stories/ui/use-step';
import { saveStep } from '~/http/complete-step.server';
import { form, page } from '~/http/page.server';
import { newToken } from '~/platform/ids.server';
import { useMessages } from '~/ui/language';
import { Page } from '~/ui/page';
import { type MetaAsked, pageMeta } from '~/ui/page-meta';

export const handle = { writing: true };
export const meta = (asked: MetaAsked<{ title: string }>) =>
  pageMeta(asked, { title: asked.data?.title ?? '' });

export const loader = page('member', async (asked) => {
  const { say, params } = asked;
  const { story, facts, nameOf } = await openCourse(asked);
  const one = toldTreatment(facts, params.ref);
  const { rows, fields } = effectsDefaults(one);
  const severe = (one.effects ?? []).some(({ severity }) => severity === 'severe');
  return {
    data: {
      title: say.stories.course.effectsTitle(nameOf(one)),
      ...{ id: story.id, version: story.version, once: newToken(), rows, defaults: fields },
      safety: safetyCards({ codes: [], severe }),
    },
    tags: [`story:${story.id}`],
  };
});

export const action = form('member', async (sent) => {
  const { facts } = await openCourse(sent);
  const { ref } = toldTreatment(facts, sent.params.ref);
  return saveStep(sent, {
    step: { group: 'effects', ref },
    schema: effectsForm(sent.say.stories.course.errors),
    change: (now, fields) => changeEffects(now, ref, fields),
  });
});

export default function EffectsStep() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const say = useMessages().stories.course;
  const { form: state, field } = useStep(answer?.result, page.defaults);
  return (
    <Page lead={<p>{say.effectsLead}</p>} title={page.title}>
      <StepForm
        asks={answer?.asks}
        form={state}
        once={page.once}
        order={['noEffects']}
        safety={page.safety}
        storyId={page.id}
        version={answer?.version ?? page.version}
      >
        <EffectsFields field={field} rows={page.rows} />
      </StepForm>
    </Page>
  );
}
