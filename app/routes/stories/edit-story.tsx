import { data, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import {
  editStory,
  type FormAgain,
  readStoryEdit,
  readStoryToEdit,
  versionIn,
} from '~/features/stories/index.server';
import { StaleStory } from '~/features/stories/ui/stale-story';
import { StoryForm } from '~/features/stories/ui/story-form';
import { treatmentChoices } from '~/features/treatments/index.server';
import { once } from '~/http/once.server';
import { form, page, type Sent } from '~/http/page.server';
import { AppError, orRefusal } from '~/platform/errors';
import { newToken } from '~/platform/ids.server';
import { useMessages } from '~/ui/language';
import { Page } from '~/ui/page';
import { type MetaAsked, pageMeta } from '~/ui/page-meta';

export const handle = { writing: true };
export const meta = (asked: MetaAsked<{ title: string }>) =>
  pageMeta(asked, { title: asked.data?.title ?? '' });

export const loader = page('member', async ({ db, actor, language, say, params }) => {
  const id = params.id ?? '';
  const { version, answers, defaults } = await readStoryToEdit(db, actor, id);
  return {
    data: {
      title: say.stories.write.editTitle,
      once: newToken(),
      names: await treatmentChoices(db, language),
      fixed: answers === null,
      version,
      defaults,
    },
    tags: [`story:${id}`],
  };
});

/** `changed`: what stands now, where the story changed since the form was opened. */
interface Answer {
  again: FormAgain;
  version: number;
  changed: Parameters<typeof StaleStory>[0]['changed'] | null;
}

export const action = form('member', async (sent) => {
  const { db, actor, say, language, params, clock } = sent;
  const present = await readStoryToEdit(db, actor, params.id ?? '');
  const version = versionIn(sent.form);
  const desk = { db, say, language, now: clock() };
  const before = { before: present.facts, whole: present.answers !== null };
  const read = await readStoryEdit(desk, sent.form, before);
  if ('again' in read) {
    const answer: Answer = { again: read.again, version, changed: null };
    return data(answer, { status: read.again.preview ? 200 : 400 });
  }
  const location = await orRefusal(() =>
    saved(sent, { ...read.edited, postId: present.id, version }),
  );
  if (!(location instanceof AppError)) throw redirect(location);
  if (location.code !== 'stale') throw location;
  const { number, title, language: written, html, editedByModerator: byModerator } = present;
  const answer: Answer = {
    again: read.refuse({ formErrors: [say.stories.write.stale.error] }),
    version: present.version,
    changed: { number, title, language: written, html, byModerator },
  };
  return data(answer, { status: 409 });
});

function saved(
  { db, form, url, actor, to, clock }: Sent<'member'>,
  edit: Parameters<typeof editStory>[2],
): Promise<string> {
  return once(db, { form, url, by: actor.id }, async (tx) => {
    return `${to.post(await editStory(tx, actor, edit, clock()))}?sent`;
  });
}

export default function EditStory() {
  const { title, once: key, names, fixed, version, defaults } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const say = useMessages().stories.write;
  return (
    <Page lead={<p>{say.editLead}</p>} title={title}>
      <StoryForm
        again={answer?.again}
        defaults={defaults}
        fixed={fixed}
        mode="editing"
        names={names}
        once={key}
      >
        <input name="version" type="hidden" value={answer?.version ?? version} />
        {answer?.changed ? <StaleStory changed={answer.changed} /> : null}
      </StoryForm>
    </Page>
  );
}
