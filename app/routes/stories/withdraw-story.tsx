import { redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { WithdrawForm } from '~/features/posts/ui/withdraw-form';
import {
  putBackStory,
  readStoryToEdit,
  versionIn,
  withdrawStory,
} from '~/features/stories/index.server';
import { once } from '~/http/once.server';
import { form, page } from '~/http/page.server';
import { AppError, orRefusal } from '~/platform/errors';
import { newToken } from '~/platform/ids.server';
import { useMessages, useUrls } from '~/ui/language';
import { Page, pageTitle } from '~/ui/page';

export const handle = { writing: true };
export const meta = ({ data }: { data?: { title: string } }) => [
  { title: pageTitle(data?.title ?? '') },
];

export const loader = page('member', async ({ db, actor, params, say }) => {
  const id = params.id ?? '';
  const back = await orRefusal(() => readStoryToEdit(db, actor, id, 'put_back'));
  const story = back instanceof AppError ? await readStoryToEdit(db, actor, id, 'withdraw') : back;
  const { slug, version, title: name, state, facts } = story;
  const words = say.posts.write.withdraw;
  const title = state === 'retracted' ? words.putBackTitle : words.title;
  return {
    data: { id, kind: facts.kind, slug, version, name, state, title, once: newToken() },
    tags: [`story:${id}`],
  };
});

export const action = form('member', async ({ db, actor, params, form, url, to, clock }) => {
  const asked = { postId: params.id ?? '', version: versionIn(form) };
  const act = form.get('deed') === 'put_back' ? putBackStory : withdrawStory;
  const location = await once(db, { form, url, by: actor.id }, async (tx) =>
    to.post(await act(tx, actor, asked, clock())),
  );
  return redirect(location);
});

export default function WithdrawStory() {
  const { id, kind, slug, version, name, state, title, once: key } = useLoaderData<typeof loader>();
  const say = useMessages().posts.write.withdraw;
  const to = useUrls();
  const lead = state === 'retracted' ? say.putBackLead : say.lead(kind);
  return (
    <Page lead={<p>{lead}</p>} title={title}>
      <p dir="auto">
        <strong>{name}</strong>
      </p>
      <WithdrawForm
        once={key}
        standsAt={to.post({ kind, id, slug })}
        state={state}
        version={version}
      />
    </Page>
  );
}
