import { type MetaFunction, redirect } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { endSession } from '~/features/accounts/index.server';
import { form, page } from '~/http/page.server';
import { endedSessionCookie, readSessionToken } from '~/http/session-cookie.server';
import { Button } from '~/ui/button';
import { useMessages } from '~/ui/language';
import { Page } from '~/ui/page';
import { pageMeta } from '~/ui/page-meta';

export const handle = { writing: true };

export const meta: MetaFunction<typeof loader> = (asked) =>
  pageMeta(asked, { title: asked.data?.title ?? '' });

export const loader = page('public', async ({ say }) => ({
  data: { title: say.accounts.logout.title },
  tags: ['page:logout'],
}));

export const action = form('public', async ({ db, request, to }) => {
  const token = await readSessionToken(request.headers.get('Cookie') ?? undefined);
  if (token) await endSession(db, token);
  return redirect(to.home(), { headers: { 'Set-Cookie': await endedSessionCookie() } });
});

/** Signing out is a form, so that no link and no picture of another page can do it. */
export default function Logout() {
  const say = useMessages().accounts.logout;
  const { title } = useLoaderData<typeof loader>();
  return (
    <Page title={title}>
      <p>{say.words}</p>
      <Form method="post" reloadDocument>
        <Button>{say.send}</Button>
      </Form>
    </Page>
  );
}
