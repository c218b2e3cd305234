import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { GLOSSARY_SOURCES } from '~/features/guides/glossary';
import { citedSources } from '~/features/guides/index.server';
import { SourceList } from '~/features/guides/ui/evidence-key';
import { Glossary } from '~/features/guides/ui/glossary';
import { page } from '~/http/page.server';
import { messages } from '~/messages';
import { useMessages } from '~/ui/language';
import { Page } from '~/ui/page';
import { pageMeta } from '~/ui/page-meta';
import { asLanguage } from '~/urls';

export const loader = page('public', async () => ({
  data: { sources: citedSources(GLOSSARY_SOURCES) },
  tags: ['page:words'],
}));

export const meta: MetaFunction<typeof loader> = (asked) => {
  const { title, lead } = messages(asLanguage(asked.params.lang)).glossary;
  return pageMeta(asked, { title, description: lead, kind: 'site' });
};

export default function Words() {
  const { sources } = useLoaderData<typeof loader>();
  const { title, lead } = useMessages().glossary;
  return (
    <Page lead={<p>{lead}</p>} title={title}>
      <Glossary sources={sources} />
      <SourceList sources={sources} />
    </Page>
  );
}
