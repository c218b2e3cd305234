import { useActionData, useLoaderData } from '@remix-run/react';
import {
  changeCourse,
  courseDefaults,
  courseForm,
  judgedProtocolGone,
  openCourse,
} from '~/features/stories/index.server';
import { CourseFields } from '~/features/stories/ui/course-fields';
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
  const { story, facts, treatments, told } = await openCourse(asked);
  const { proposed, blocks, fields } = courseDefaults(facts);
  return {
    data: {
      title: asked.say.stories.course.courseTitle,
      ...{ id: story.id, version: story.version, once: newToken() },
      ...{ treatments, told, proposed, blocks, defaults: fields },
    },
    tags: [`story:${story.id}`],
  };
});

export const action = form('member', async (sent) => {
  const { facts } = await openCourse(sent);
  const { errors } = sent.say.stories.course;
  const schema = courseForm(errors, facts).refine(
    (fields) => !judgedProtocolGone(facts, changeCourse(facts, fields)),
    { path: ['pattern[0]'], error: errors.protocolJudged },
  );
  return saveStep(sent, { step: { group: 'course', ref: null }, schema, change: changeCourse });
});

export default function CourseStep() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const say = useMessages().stories.course;
  const { form: state, field } = useStep(answer?.result, page.defaults);
  return (
    <Page lead={<p>{say.courseLead}</p>} title={page.title}>
      <StepForm
        asks={answer?.asks}
        form={state}
        once={page.once}
        order={['pattern[0]', 'steps0', 'pattern[1]', 'steps1', 'pattern[2]', 'steps2']}
        storyId={page.id}
        version={answer?.version ?? page.version}
      >
        {page.proposed ? <p>{say.proposed}</p> : null}
        {page.told.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <CourseFields blocks={page.blocks} field={field} treatments={page.treatments} />
      </StepForm>
    </Page>
  );
}
