import { type MetaFunction, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { findMember } from '~/features/accounts/index.server';
import { moderates } from '~/features/accounts/policy';
import { postsOfMember } from '~/features/posts/index.server';
import { page } from '~/http/page.server';
import { notFound } from '~/platform/errors';
import { Card, CardList } from '~/ui/card';
import { Empty } from '~/ui/empty';
import { FactList } from '~/ui/facts';
import { useMessages, useUrls } from '~/ui/language';
import { TextLink } from '~/ui/link';
import { Page, pageTitle, Section } from '~/ui/page';
import { Pager } from '~/ui/pager';
import { Time } from '~/ui/time';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data?.member.name ?? '') },
];

export const loader = page('public', async ({ db, actor, params, to, url }) => {
  const member = await findMember(db, params.name ?? '');
  if (!member) throw notFound();
  if (member.name !== params.name) throw redirect(to.member(member.name), 301);
  const looker = actor && { id: actor.id, moderates: moderates(actor) };
  const after = url.searchParams.get('after');
  const written = await postsOfMember(db, member.id, { looker, after });
  const tags = [
    `member:${member.id}` as const,
    ...written.posts.map(({ id }) => `story:${id}` as const),
  ];
  return { data: { member, ...written, first: after === null }, tags };
});

export default function Member() {
  const say = useMessages().accounts;
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
                  <TextLink to={to.story(post.id, post.slug)}>{post.title}</TextLink>
                </h3>
                {post.publishedAt ? (
                  <p className="quiet">
                    <Time at={post.publishedAt} />
                  </p>
                ) : null}
              </Card>
            ))}
          </CardList>
        ) : (
          <Empty title={say.member.noPosts} />
        )}
        <Pager
          first={first ? undefined : to.member(member.name)}
          older={next ? to.member(member.name, `after=${next}`) : undefined}
        />
      </Section>
    </Page>
  );
}
