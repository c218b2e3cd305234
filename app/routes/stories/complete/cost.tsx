import { useActionData, useLoaderData } from '@remix-run/react';
import {
  changeCost,
  costDefaults,
  costForm,
  currencyOptions,
  openCourse,
  toldTreatment,
} from '~/features/stories/index.server';
import { CostFields } from '~/features/stories/ui/cost-fields';
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
  const { say, language, params } = asked;
  const { story, facts, scars, nameOf } = await openCourse(asked);
  const one = toldTreatment(facts, params.ref);
  return {
    data: {
      title: say.stories.course.costTitle(nameOf(one)),
      ...{ id: story.id, version: story.version, once: newToken(), scars },
      currencies: currencyOptions(language),
      defaults: costDefaults(one),
    },
    tags: [`story:${story.id}`],
  };
});

export const action = form('member', async (sent) => {
  const { facts } = await openCourse(sent);
  const { ref } = toldTreatment(facts, sent.params.ref);
  return saveStep(sent, {
    step: { group: 'cost', ref },
    schema: costForm(sent.say.stories.course.errors, facts),
    change: (now, fields) => changeCost(now, ref, fields),
  });
});

export default function CostStep() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const say = useMessages().stories.course;
  const { form: state, field } = useStep(answer?.result, page.defaults);
  return (
    <Page lead={<p>{say.costLead}</p>} title={page.title}>
      <StepForm
        asks={answer?.asks}
        form={state}
        once={page.once}
        order={['amount', 'currency', 'basis', 'bound', 'priceYear', 'covers', 'paidBy']}
        storyId={page.id}
        version={answer?.version ?? page.version}
      >
        <CostFields currencies={page.currencies} field={field} scars={page.scars} />
      </StepForm>
    </Page>
  );
}
