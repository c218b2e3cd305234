import { data } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { senderOf } from '~/features/accounts/index.server';
import { concernsIn } from '~/features/posts/index.server';
import { readNewStory, submitStory } from '~/features/stories/index.server';
import { StoryForm } from '~/features/stories/ui/story-form';
import { resolveName, treatmentChoices } from '~/features/treatments/index.server';
import { form, page } from '~/http/page.server';
import { sendWritten } from '~/http/send-written.server';
import { newToken } from '~/platform/ids.server';
import { useMessages } from '~/ui/language';
import { Page } from '~/ui/page';
import { type MetaAsked, pageMeta } from '~/ui/page-meta';

export const handle = { writing: true };
export const meta = (asked: MetaAsked<{ title: string }>) =>
  pageMeta(asked, { title: asked.data?.title ?? '' });

export const loader = page('public', async ({ db, actor, language, say, url }) => {
  const asked = url.searchParams.get('treatment');
  const found = asked ? await resolveName(db, asked, language) : null;
  return {
    data: {
      title: say.stories.write.title,
      once: newToken(),
      isGuest: actor === null,
      names: await treatmentChoices(db, language),
      // An address is no name that people use; a brand is.
      treatment:
        found?.kind === 'one' && found.treatment.slug === asked
          ? found.treatment.name
          : (asked ?? ''),
    },
    tags: ['page:new-story'],
  };
});

export const action = form('public', async (sent) => {
  const { db, actor, say, language, clock } = sent;
  const desk = { db, say, language, now: clock() };
  const read = await readNewStory(desk, sent.form, senderOf(actor, sent.form));
  if ('again' in read) {
    return data(read.again, { status: read.again.preview ? 200 : 400 });
  }
  const { input, account, refuse } = read;
  const answer = await sendWritten(sent, {
    account,
    store: (tx, author) => submitStory(tx, author, input, clock()),
    publication: { kind: 'story', input },
    concerns: concernsIn(`${input.title ?? ''}\n${input.body}`),
  });
  if (answer instanceof Response) throw answer;
  return data(refuse(answer.words), { status: answer.status });
});

export default function NewStory() {
  const { title, once: key, isGuest, names, treatment } = useLoaderData<typeof loader>();
  const say = useMessages().stories.write;
  return (
    <Page lead={<p>{say.lead}</p>} title={title}>
      <StoryForm
        again={useActionData<typeof action>()}
        defaults={{ treatment }}
        mode={isGuest ? 'guest' : 'member'}
        names={names}
        once={key}
      />
    </Page>
  );
}
