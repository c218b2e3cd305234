import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import {
  ASSESSMENTS_MAX,
  changeOutcome,
  judgementOf,
  NEW,
  openCourse,
  outcomeDefaults,
  outcomeForm,
  removeOutcome,
} from '~/features/stories/index.server';
import { OutcomeFields } from '~/features/stories/ui/outcome-fields';
import { StepForm } from '~/features/stories/ui/step-form';
import { useStep } from '~/features/stories/ui/use-step';
import { saveStep } from '~/http/complete-step.server';
import { form, page } from '~/http/page.server';
import { newToken } from '~/platform/ids.server';
import { Button } from '~/ui/button';
import { useMessages } from '~/ui/language';
import { Page } from '~/ui/page';
import { type MetaAsked, pageMeta } from '~/ui/page-meta';

export const handle = { writing: true };
export const meta = (asked: MetaAsked<{ title: string }>) =>
  pageMeta(asked, { title: asked.data?.title ?? '' });

export const loader = page('member', async (asked) => {
  const { story, facts, scars, abouts } = await openCourse(asked);
  const ref = judgementOf(facts, asked.params.ref)?.ref ?? NEW;
  return {
    data: {
      title: asked.say.stories.course.outcomeTitle,
      ...{ id: story.id, version: story.version, once: newToken(), scars, abouts },
      ...{ isNew: ref === NEW, defaults: outcomeDefaults(facts, ref) },
    },
    tags: [`story:${story.id}`],
  };
});

export const action = form('member', async (sent) => {
  const { facts } = await openCourse(sent);
  const { errors } = sent.say.stories.course;
  const one = judgementOf(facts, sent.params.ref);
  const ref = one?.ref ?? NEW;
  const step = { group: 'outcome' as const, ref };
  if (one && sent.form.get('intent') === 'remove') {
    return saveStep(sent, { step, schema: z.object({}), change: () => removeOutcome(facts, ref) });
  }
  const full = one === null && facts.assessments.length >= ASSESSMENTS_MAX;
  return saveStep(sent, {
    step,
    schema: outcomeForm(errors, facts).refine(() => !full, { error: errors.tooMany }),
    change: (now, fields) => changeOutcome(now, ref, fields),
  });
});

export default function OutcomeStep() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const say = useMessages().stories.course;
  const { form: state, field } = useStep(answer?.result, page.defaults);
  return (
    <Page lead={<p>{say.outcomeLead}</p>} title={page.title}>
      <StepForm
        asks={answer?.asks}
        form={state}
        once={page.once}
        order={['about', 'scars', 'date', 'afterSession', 'afterCycle', 'change', 'gone']}
        buttons={
          page.isNew ? null : (
            <Button kind="quiet" name="intent" value="remove">
              {say.removeOutcome}
            </Button>
          )
        }
        storyId={page.id}
        version={answer?.version ?? page.version}
      >
        <OutcomeFields abouts={page.abouts} field={field} scars={page.scars} />
      </StepForm>
    </Page>
  );
}
