import { type MetaFunction, redirect } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { listMembers, roleForm, setRole } from '~/features/accounts/index.server';
import { maySetRole } from '~/features/accounts/policy';
import { MemberCards } from '~/features/accounts/ui/member-cards';
import { once } from '~/http/once.server';
import { form, page } from '~/http/page.server';
import { AppError } from '~/platform/errors';
import { newToken } from '~/platform/ids.server';
import { Button } from '~/ui/button';
import { Callout } from '~/ui/callout';
import { Empty } from '~/ui/empty';
import { useMessages, useUrls } from '~/ui/language';
import { TextLink } from '~/ui/link';
import { Page } from '~/ui/page';
import { pageMeta } from '~/ui/page-meta';
import { Pager } from '~/ui/pager';

export const handle = { writing: true };

export const meta: MetaFunction<typeof loader> = (asked) =>
  pageMeta(asked, { title: asked.data?.title ?? '' });

export const loader = page('admin', async ({ db, actor, say, url }) => {
  const name = url.searchParams.get('name')?.trim() ?? '';
  const after = url.searchParams.get('after');
  const { members, next } = await listMembers(db, { name, after });
  const rows = members.map((member) => ({
    ...member,
    maySet: maySetRole(actor, member.id),
    once: newToken(),
  }));
  const saved = members.find(({ id }) => id === url.searchParams.get('saved')) ?? null;
  const title = say.accounts.admin.title;
  return { data: { title, name, after, rows, next, saved }, tags: ['list:members'] };
});

export const action = form('admin', async ({ db, actor, form, to, url, log }) => {
  const sent = roleForm.safeParse(Object.fromEntries(form));
  if (!sent.success) throw new AppError('bad_request', 400);
  const { member: memberId, role } = sent.data;
  const location = await once(db, { form, url, by: actor.id }, async (tx) => {
    await setRole(tx, actor, { memberId, role });
    log.info({ admin: actor.id, member: memberId, role }, 'a role was set');
    const query = new URLSearchParams(url.searchParams);
    query.set('saved', memberId);
    return to.admin(query.toString());
  });
  return redirect(location);
});

export default function Admin() {
  const words = useMessages().accounts;
  const say = words.admin;
  const { title, rows, saved } = useLoaderData<typeof loader>();
  return (
    <Page title={title}>
      {saved ? (
        <Callout
          kind="done"
          key={saved.name + saved.role}
          news
          title={say.saved(saved.name, words.roles[saved.role])}
        />
      ) : null}
      <Search />
      {rows.length > 0 ? (
        <MemberCards rows={rows} />
      ) : (
        <Empty title={say.none}>
          <p>{say.noneText}</p>
        </Empty>
      )}
      <Pages />
    </Page>
  );
}

function Search() {
  const say = useMessages().accounts.admin;
  const to = useUrls();
  const { name } = useLoaderData<typeof loader>();
  return (
    <>
      <Form action={to.admin()} className="ask" method="get" role="search">
        <div className="field">
          <label htmlFor="name">{say.search}</label>
          <input defaultValue={name} id="name" key={name} name="name" type="search" />
        </div>
        <Button kind="quiet">{say.searchSend}</Button>
      </Form>
      {name === '' ? null : (
        <p>
          <TextLink to={to.admin()}>{say.all}</TextLink>
        </p>
      )}
    </>
  );
}

function Pages() {
  const to = useUrls();
  const { name, after, next } = useLoaderData<typeof loader>();
  const at = (cursor: string | null) =>
    to.admin(
      new URLSearchParams({ ...(name && { name }), ...(cursor && { after: cursor }) }).toString(),
    );
  return <Pager first={after ? at(null) : undefined} older={next ? at(next) : undefined} />;
}
