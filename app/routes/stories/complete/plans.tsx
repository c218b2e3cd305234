import { useActionData, useLoaderData } from '@remix-run/react';
import {
  changePlans,
  codeFinder,
  openCourse,
  PLANS_SHOWN,
  plansDefaults,
  plansForm,
} from '~/features/stories/index.server';
import { PlansFields } from '~/features/stories/ui/plans-fields';
import { StepForm } from '~/features/stories/ui/step-form';
import { useStep } from '~/features/stories/ui/use-step';
import { treatmentChoices } from '~/features/treatments/index.server';
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
  const { db, language, say } = asked;
  const { story, facts, scars, wording } = await openCourse(asked);
  return {
    data: {
      title: say.stories.course.plansTitle,
      ...{ id: story.id, version: story.version, once: newToken(), scars, rows: PLANS_SHOWN },
      names: await treatmentChoices(db, language),
      defaults: plansDefaults(facts, wording.nameOf),
    },
    tags: [`story:${story.id}`],
  };
});

export const action = form('member', async (sent) => {
  const { facts } = await openCourse(sent);
  const codeOf = await codeFinder(sent.db, sent.language);
  return saveStep(sent, {
    step: { group: 'outcome', ref: 'plans' },
    schema: plansForm(sent.say.stories.course.errors, facts, codeOf),
    change: (now, fields) => changePlans(now, fields, codeOf),
  });
});

export default function PlansStep() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const say = useMessages().stories.course;
  const { form: state, field } = useStep(answer?.result, page.defaults);
  return (
    <Page lead={<p>{say.plansLead}</p>} title={page.title}>
      <StepForm
        asks={answer?.asks}
        form={state}
        once={page.once}
        order={['plan[0]', 'plan[1]', 'plan[2]', 'plan[3]']}
        storyId={page.id}
        version={answer?.version ?? page.version}
      >
        <PlansFields field={field} names={page.names} rows={page.rows} scars={page.scars} />
      </StepForm>
    </Page>
  );
}
