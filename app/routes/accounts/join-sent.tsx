import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { UNCONFIRMED_HOURS } from '~/features/accounts/rules';
import { concernsOfQuery } from '~/features/posts/support';
import { SendingPath } from '~/features/posts/ui/sending-path';
import { SupportCard } from '~/features/posts/ui/support-card';
import { page } from '~/http/page.server';
import { useMessages, useUrls } from '~/ui/language';
import { TextLink } from '~/ui/link';
import { Page } from '~/ui/page';
import { pageMeta } from '~/ui/page-meta';

export const meta: MetaFunction<typeof loader> = (asked) =>
  pageMeta(asked, { title: asked.data?.title ?? '' });

export const loader = page('public', async ({ config, say, url }) => {
  const concerns = concernsOfQuery(url.searchParams);
  const { outbox: hasOutbox } = config;
  return { data: { title: say.accounts.sent.title, hasOutbox, concerns }, tags: ['page:sent'] };
});

/** The same for every address: what is to be told apart is told by mail, to its owner. */
export default function JoinSent() {
  const say = useMessages().accounts.sent;
  const to = useUrls();
  const { title, hasOutbox, concerns } = useLoaderData<typeof loader>();
  return (
    <Page lead={say.lead} title={title}>
      <SendingPath at="letter" />
      <SupportCard concerns={concerns} />
      <p>{say.time(UNCONFIRMED_HOURS)}</p>
      <p>
        {say.missing} <TextLink to={to.join()}>{say.again}</TextLink>
      </p>
      {hasOutbox ? (
        <p>
          {say.outbox} <TextLink to={to.outbox()}>{say.outboxLink}</TextLink>.
        </p>
      ) : null}
    </Page>
  );
}
