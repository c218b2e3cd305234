import { parseWithZod } from '@conform-to/zod/v4';
import { data } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import {
  changeTreatment,
  countedIn,
  type FormAgain,
  moveTreatment,
  NEW,
  nameOfTreatment,
  openCourse,
  removeTreatment,
  safetyCards,
  safetyCaseOf,
  TREATMENTS_MAX,
  treatmentDefaults,
  treatmentForm,
  treatmentOf,
  versionIn,
  whyKept,
} from '~/features/stories/index.server';
import { StepForm } from '~/features/stories/ui/step-form';
import {
  MoveButtons,
  TREATMENT_ORDER,
  TreatmentFields,
} from '~/features/stories/ui/treatment-fields';
import { useStep } from '~/features/stories/ui/use-step';
import { treatmentChoices } from '~/features/treatments/index.server';
import { type StepAgain, saveStep } from '~/http/complete-step.server';
import { form, page } from '~/http/page.server';
import { newToken } from '~/platform/ids.server';
import { useMessages } from '~/ui/language';
import { Page } from '~/ui/page';
import { type MetaAsked, pageMeta } from '~/ui/page-meta';

export const handle = { writing: true };
export const meta = (asked: MetaAsked<{ title: string }>) =>
  pageMeta(asked, { title: asked.data?.title ?? '' });

export const loader = page('member', async (asked) => {
  const { db, say, language, params } = asked;
  const { story, facts, wording, scars } = await openCourse(asked);
  const one = treatmentOf(facts, params.ref);
  const { rows, fields } = treatmentDefaults(one ?? undefined, wording.nameOf);
  const at = facts.treatments.findIndex(({ ref }) => ref === one?.ref);
  return {
    data: {
      title: one
        ? wording.nameOf(one.code ?? '') || (one.named ?? '')
        : say.stories.course.newTitle,
      ...{ id: story.id, version: story.version, once: newToken(), scars, rows, defaults: fields },
      names: await treatmentChoices(db, language),
      safety: one ? safetyCards(safetyCaseOf(facts, one.ref)) : [],
      countedIn: await countedIn(db, one?.code),
      moves: { isNew: one === null, first: at === 0, last: at === facts.treatments.length - 1 },
    },
    tags: [`story:${story.id}`],
  };
});

/** `question`: the name stands for several treatments, or for none that is known. */
interface Answer extends StepAgain {
  question?: FormAgain['question'];
}

export const action = form('member', async (sent) => {
  const { say, params } = sent;
  const { facts, wording } = await openCourse(sent);
  const errors = say.stories.course.errors;
  const one = treatmentOf(facts, params.ref);
  const ref = one?.ref ?? NEW;
  const step = { group: 'treatments' as const, ref };
  const intent = sent.form.get('intent');
  if (one && (intent === 'earlier' || intent === 'later')) {
    const by = intent === 'earlier' ? -1 : 1;
    const change = () => moveTreatment(facts, ref, by);
    return saveStep(sent, { step, schema: z.object({}), change });
  }
  if (one && intent === 'remove') {
    const kept = whyKept(facts, ref);
    const schema = z.object({}).refine(() => kept === null, { error: errors.kept[kept ?? 'only'] });
    const change = () => removeTreatment(facts, ref);
    return saveStep(sent, { step, schema, change });
  }
  const found = await nameOfTreatment(sent, one, wording, sent.form);
  const full = one === null && facts.treatments.length >= TREATMENTS_MAX;
  const schema = treatmentForm(errors, facts).refine(() => !full, { error: errors.full });
  if ('question' in found) {
    const submission = parseWithZod(sent.form, { schema });
    const fieldErrors = { treatmentChoice: [say.stories.write.treatment.choose] };
    const result = submission.reply({ fieldErrors });
    const version = versionIn(sent.form);
    const answer: Answer = { result, version, asks: [], question: found.question };
    return data(answer, { status: 400 });
  }
  return saveStep(sent, {
    step,
    schema,
    change: (now, fields) => changeTreatment(now, ref, fields, found.treatment),
  });
});

export default function TreatmentStep() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<Answer>();
  const say = useMessages().stories.course;
  const { form: state, field } = useStep(answer?.result, page.defaults);
  return (
    <Page lead={<p>{say.treatmentLead}</p>} title={page.title}>
      <StepForm
        asks={answer?.asks}
        buttons={<MoveButtons moves={page.moves} />}
        form={state}
        once={page.once}
        order={TREATMENT_ORDER}
        safety={page.safety}
        storyId={page.id}
        version={answer?.version ?? page.version}
      >
        <TreatmentFields {...page} field={field} question={answer?.question ?? null} />
      </StepForm>
    </Page>
  );
}
