import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { outboxMails } from '~/features/accounts/index.server';
import { page } from '~/http/page.server';
import { notFound } from '~/platform/errors';
import { Card, CardList } from '~/ui/card';
import { Empty } from '~/ui/empty';
import { FactList } from '~/ui/facts';
import { useMessages } from '~/ui/language';
import { LinkButton } from '~/ui/link';
import { Page } from '~/ui/page';
import { pageMeta } from '~/ui/page-meta';
import { Time } from '~/ui/time';

/** Never kept by a cache: letters come at any moment. */
export const handle = { writing: true };

export const meta: MetaFunction<typeof loader> = (asked) =>
  pageMeta(asked, { title: asked.data?.title ?? '' });

export const loader = page('public', async ({ config, db, say }) => {
  if (!config.outbox) throw notFound();
  const mails = await outboxMails(db);
  return { data: { title: say.accounts.outbox.title, mails }, tags: ['page:outbox'] };
});

/** The letters of a demo without a mail server; in which language each is, it does not say. */
export default function Outbox() {
  const say = useMessages().accounts.outbox;
  const { title, mails } = useLoaderData<typeof loader>();
  return (
    <Page lead={say.lead} title={title}>
      {mails.length === 0 ? (
        <Empty title={say.empty}>
          <p>{say.emptyText}</p>
        </Empty>
      ) : null}
      <CardList>
        {mails.map((mail) => (
          <Card key={mail.id}>
            <h2 dir="auto" lang="">
              {mail.subject}
            </h2>
            <FactList
              items={[
                { label: say.to, value: mail.to },
                { label: say.at, value: <Time at={mail.createdAt} style="datetime" /> },
              ]}
            />
            {mail.paragraphs.map((words) => (
              <p dir="auto" key={words} lang="">
                {words}
              </p>
            ))}
            {mail.path ? <LinkButton to={mail.path}>{say.open}</LinkButton> : null}
          </Card>
        ))}
      </CardList>
    </Page>
  );
}
