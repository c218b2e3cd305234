import { type MetaFunction, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { findMember } from '~/features/accounts/index.server';
import { lookerOf, postsOfMember } from '~/features/posts/index.server';
import { page } from '~/http/page.server';
import { notFound } from '~/platform/errors';
import { Card, CardList } from '~/ui/card';
import { Empty } from '~/ui/empty';
import { FactList } from '~/ui/facts';
import { useMessages, useUrls } from '~/ui/language';
import { TextLink } from '~/ui/link';
import { Page, Section } from '~/ui/page';
import { pageMeta } from '~/ui/page-meta';
import { Pager } from '~/ui/pager';
import { Time } from '~/ui/time';

export const meta: MetaFunction<typeof loader> = (asked) =>
  pageMeta(asked, { title: asked.data?.member.name ?? '' });

export const loader = page('public', async ({ db, actor, params, to, url }) => {
  const member = await findMember(db, params.name ?? '');
  if (!member) throw notFound();
  if (member.name !== params.name) throw redirect(to.member(member.name), 301);
  const after = url.searchParams.get('after');
  const written = await postsOfMember(db, member.id, { looker: lookerOf(actor), after });
  const tags = [
    `member:${member.id}` as const,
    ...written.posts.map(({ id, kind }) =>
      kind === 'story' ? (`story:${id}` as const) : (`discussion:${id}` as const),
    ),
  ];
  return { data: { member, ...written, first: after === null }, tags };
});

export default function Member() {
  const { accounts: say, posts: words } = useMessages();
  const to = useUrls();
  const { member, posts, next, first } = useLoaderData<typeof loader>();
  const since = { label: say.member.since, value: <Time at={member.createdAt} style="month" /> };
  const role = { label: say.member.role, value: say.roles[member.role] };
  return (
    <Page title={member.name}>
      <FactList items={member.role === 'member' ? [since] : [role, since]} />
      <Section title={say.member.posts}>
        {posts.length > 0 ? (
          <CardList>
            {posts.map((post) => (
              <Card key={post.id}>
                <h3 dir="auto" lang={post.language}>
                  <TextLink to={to.post(post)}>{post.title}</TextLink>
                </h3>
                <p className="quiet">
                  {words.kind[post.kind]}
                  {post.publishedAt ? (
                    <>
                      {'\u00a0· '}
                      <Time at={post.publishedAt} />
                    </>
                  ) : null}
                </p>
              </Card>
            ))}
          </CardList>
        ) : (
          <Empty title={say.member.noPosts}>
            <p>
              {say.member.noPostsText} <TextLink to={to.stories()}>{say.member.stories}</TextLink>
            </p>
          </Empty>
        )}
        <Pager
          first={first ? undefined : to.member(member.name)}
          older={next ? to.member(member.name, `after=${next}`) : undefined}
        />
      </Section>
    </Page>
  );
}
