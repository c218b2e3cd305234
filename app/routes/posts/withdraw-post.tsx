import { redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import {
  putBackDiscussion,
  readOwnPost,
  withdrawDiscussion,
} from '~/features/discussions/index.server';
import { WithdrawForm } from '~/features/posts/ui/withdraw-form';
import { versionIn } from '~/features/stories/index.server';
import { once } from '~/http/once.server';
import { form, page } from '~/http/page.server';
import { AppError, orRefusal } from '~/platform/errors';
import { newToken } from '~/platform/ids.server';
import { useMessages, useUrls } from '~/ui/language';
import { Page } from '~/ui/page';
import { type MetaAsked, pageMeta } from '~/ui/page-meta';
import { Prose } from '~/ui/prose';

export const handle = { writing: true };
export const meta = (asked: MetaAsked<{ title: string }>) =>
  pageMeta(asked, { title: asked.data?.title ?? '' });

export const loader = page('member', async ({ db, actor, params, say, to }) => {
  const id = params.id ?? '';
  const back = await orRefusal(() => readOwnPost(db, actor, id, 'put_back'));
  const post = back instanceof AppError ? await readOwnPost(db, actor, id, 'withdraw') : back;
  if (!post.facts) throw redirect(to.withdrawStory(id));
  const { kind, slug, version, state, title: name, language: lang, html } = post;
  const words = say.posts.write.withdraw;
  const title = state === 'retracted' ? words.putBackTitle : words.title;
  return {
    data: { id, kind, slug, version, state, name, lang, html, title, once: newToken() },
    tags: [`discussion:${id}`],
  };
});

export const action = form('member', async ({ db, actor, params, form, url, to, clock }) => {
  const asked = { postId: params.id ?? '', version: versionIn(form) };
  const act = form.get('deed') === 'put_back' ? putBackDiscussion : withdrawDiscussion;
  const location = await once(db, { form, url, by: actor.id }, async (tx) =>
    to.post(await act(tx, actor, asked, clock())),
  );
  return redirect(location);
});

export default function WithdrawPost() {
  const { id, kind, slug, name, lang, html, title, ...post } = useLoaderData<typeof loader>();
  const say = useMessages().posts.write.withdraw;
  const to = useUrls();
  const lead = post.state === 'retracted' ? say.putBackLead : say.lead(kind);
  return (
    <Page lead={<p>{lead}</p>} title={title}>
      {name ? (
        <p dir="auto" lang={lang}>
          <strong>{name}</strong>
        </p>
      ) : (
        <Prose html={html} lang={lang} />
      )}
      <WithdrawForm {...post} standsAt={to.post({ kind, id, slug })} />
    </Page>
  );
}
