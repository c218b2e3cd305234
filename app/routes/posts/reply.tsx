import { useActionData, useLoaderData } from '@remix-run/react';
import { ReplyPage } from '~/features/discussions/ui/reply-page';
import { form, page } from '~/http/page.server';
import { replyPage, takeReply } from '~/http/reply-page.server';
import { type MetaAsked, pageMeta } from '~/ui/page-meta';

export const handle = { writing: true };
export const meta = (asked: MetaAsked<{ title: string }>) =>
  pageMeta(asked, { title: asked.data?.title ?? '' });

export const loader = page('public', (asked) => replyPage(asked, { post: asked.params.id ?? '' }));

export const action = form('public', (sent) => takeReply(sent, { post: sent.params.id ?? '' }));

export default function Reply() {
  const shown = useLoaderData<typeof loader>();
  return <ReplyPage {...shown} answer={useActionData<typeof action>()} />;
}
