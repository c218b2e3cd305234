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
import { Page } from '~/ui/page';
import { type MetaAsked, pageMeta } from '~/ui/page-meta';

export const handle = { writing: true };
export const meta = (asked: MetaAsked<{ title: string }>) =>
  pageMeta(asked, { title: asked.data?.title ?? '' });

export const loader = page('member', async ({ db, actor, params, say }) => {
  const id = params.id ?? '';
  const back = await orRefusal(() => readStoryToEdit(db, actor, id, 'put_back'));
  const story = back instanceof AppError ? await readStoryToEdit(db, actor, id, 'withdraw') : back;
  const { slug, version, title: name, language: lang, state, facts } = story;
  const words = say.posts.write.withdraw;
  const title = state === 'retracted' ? words.putBackTitle : words.title;
  return {
    data: { id, kind: facts.kind, slug, version, name, lang, state, title, once: newToken() },
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
  const { id, kind, slug, name, lang, title, ...form } = useLoaderData<typeof loader>();
  const say = useMessages().posts.write.withdraw;
  const to = useUrls();
  const lead = form.state === 'retracted' ? say.putBackLead : say.lead(kind);
  return (
    <Page lead={<p>{lead}</p>} title={title}>
      <p dir="auto" lang={lang}>
        <strong>{name}</strong>
      </p>
      <WithdrawForm {...form} standsAt={to.post({ kind, id, slug })} />
    </Page>
  );
}
