import { useActionData, useLoaderData } from '@remix-run/react';
import { ReplyPage } from '~/features/discussions/ui/reply-page';
import { guideNames } from '~/features/guides/index.server';
import { type Asked, form, page } from '~/http/page.server';
import { replyPage, takeReply } from '~/http/reply-page.server';
import { notFound } from '~/platform/errors';
import { type MetaAsked, pageMeta } from '~/ui/page-meta';

export const handle = { writing: true };
export const meta = (asked: MetaAsked<{ title: string }>) =>
  pageMeta(asked, { title: asked.data?.title ?? '' });

export const loader = page('public', async (asked) => replyPage(asked, await commentOn(asked)));

export const action = form('public', async (sent) => takeReply(sent, await commentOn(sent)));

/** The guide itself, or with `?to=<id>` a comment on it. */
async function commentOn({ db, params, url, language }: Asked<'public'>) {
  const guide = (await guideNames(db, language)).find(({ slug }) => slug === params.slug);
  if (!guide) throw notFound();
  const post = url.searchParams.get('to');
  return post ? { post } : { guide: guide.id };
}

export default function Comment() {
  const shown = useLoaderData<typeof loader>();
  return <ReplyPage {...shown} answer={useActionData<typeof action>()} />;
}
