import { parseWithZod } from '@conform-to/zod/v4';
import { data, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import {
  changePassword,
  changePasswordForm,
  endAllSessions,
  ownAccount,
} from '~/features/accounts/index.server';
import { ChangePassword, OwnData, SignedIn } from '~/features/accounts/ui/account-safety';
import { ownPosts } from '~/features/posts/index.server';
import { OwnPostList } from '~/features/posts/ui/own-post-list';
import { limitPassword } from '~/http/limits.server';
import { form, page, type Sent } from '~/http/page.server';
import { endedSessionCookie, sessionCookieFor } from '~/http/session-cookie.server';
import { AppError, orRefusal } from '~/platform/errors';
import { Callout } from '~/ui/callout';
import { Empty } from '~/ui/empty';
import { FactList } from '~/ui/facts';
import { useMessages, useUrls } from '~/ui/language';
import { LinkButton, TextLink } from '~/ui/link';
import { Page, Section } from '~/ui/page';
import { pageMeta } from '~/ui/page-meta';
import { Pager } from '~/ui/pager';
import { Time } from '~/ui/time';

export const handle = { writing: true };

export const meta: MetaFunction<typeof loader> = (asked) =>
  pageMeta(asked, { title: asked.data?.title ?? '' });

export const loader = page('member', async ({ db, actor, say, url }) => {
  const after = url.searchParams.get('after');
  const [account, written] = await Promise.all([
    ownAccount(db, actor.id),
    ownPosts(db, actor.id, after),
  ]);
  const saved = url.searchParams.has('saved');
  const title = say.accounts.account.title;
  return {
    data: { title, account, ...written, first: after === null, saved },
    tags: [`member:${actor.id}`],
  };
});

export const action = form('member', async (sent) => {
  if (sent.form.get('intent') === 'change_password') return newPassword(sent);
  await endAllSessions(sent.db, sent.actor.id);
  return redirect(sent.to.login(), { headers: { 'Set-Cookie': await endedSessionCookie() } });
});

async function newPassword({ db, actor, form, say, to, clock }: Sent<'member'>) {
  const submission = parseWithZod(form, { schema: changePasswordForm(say) });
  const hideFields = ['current', 'password'] as const;
  if (submission.status !== 'success') {
    return data({ result: submission.reply({ hideFields: [...hideFields] }) }, { status: 400 });
  }
  const session = await orRefusal(async () => {
    await limitPassword(actor.id);
    return changePassword(db, actor, submission.value, clock());
  });
  if (session instanceof AppError) {
    const { tooMany, passwordWrong } = say.accounts.errors;
    const fieldErrors = { current: [session.code === 'too_many' ? tooMany : passwordWrong] };
    const result = submission.reply({ fieldErrors, hideFields: [...hideFields] });
    return data({ result }, { status: session.status });
  }
  const cookie = await sessionCookieFor(session);
  return redirect(to.account('saved'), { headers: { 'Set-Cookie': cookie } });
}

export default function Account() {
  const words = useMessages().accounts;
  const say = words.account;
  const to = useUrls();
  const { title, account, saved } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>()?.result;
  return (
    <Page title={title}>
      {saved ? <Callout kind="done" news title={say.saved} /> : null}
      <FactList
        items={[
          { label: say.name, value: account.name },
          { label: say.email, value: account.email },
          { label: say.role, value: words.roles[account.role] },
          { label: say.since, value: <Time at={account.createdAt} /> },
        ]}
      />
      <p>
        <TextLink to={to.member(account.name)}>{say.profile}</TextLink>
      </p>
      {account.role === 'admin' ? (
        <p>
          <TextLink to={to.admin()}>{say.members}</TextLink>
        </p>
      ) : null}
      <Posts />
      <ChangePassword lastResult={result} />
      <SignedIn sessions={account._count.sessions} />
      <OwnData />
    </Page>
  );
}

function Posts() {
  const say = useMessages().accounts.account;
  const to = useUrls();
  const { posts, next, first } = useLoaderData<typeof loader>();
  return (
    <Section id="posts" title={say.posts}>
      {posts.length > 0 ? (
        <OwnPostList posts={posts} />
      ) : (
        <Empty title={say.noPosts}>
          <p>{say.noPostsText}</p>
        </Empty>
      )}
      <Pager
        first={first ? undefined : to.account()}
        older={next ? to.account(`after=${next}`) : undefined}
      />
      <p>
        <LinkButton to={to.newStory()}>{say.write}</LinkButton>
      </p>
    </Section>
  );
}
