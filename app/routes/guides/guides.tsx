import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { listGuides } from '~/features/guides/index.server';
import { SECTIONS } from '~/features/guides/rules';
import { GuideCard } from '~/features/guides/ui/guide-card';
import { page } from '~/http/page.server';
import { messages } from '~/messages';
import { CardList } from '~/ui/card';
import { Empty } from '~/ui/empty';
import { useMessages, useUrls } from '~/ui/language';
import { TextLink } from '~/ui/link';
import { Page, Section } from '~/ui/page';
import { pageMeta } from '~/ui/page-meta';
import { asLanguage } from '~/urls';

export const loader = page('public', async ({ db, language }) => ({
  data: { guides: await listGuides(db, language) },
  tags: ['list:guides'],
}));

export const meta: MetaFunction = (asked) => {
  const { title, lead } = messages(asLanguage(asked.params.lang)).guides;
  return pageMeta(asked, { title, description: lead, kind: 'guide' });
};

export default function Guides() {
  const { guides } = useLoaderData<typeof loader>();
  const say = useMessages().guides;
  const to = useUrls();
  return (
    <Page lead={say.lead} title={say.title}>
      {guides.length === 0 ? (
        <Empty title={say.empty}>
          <p>
            {say.emptyText} <TextLink to={to.stories()}>{say.emptyLink}</TextLink>
          </p>
        </Empty>
      ) : null}
      {SECTIONS.filter((section) => guides.some((guide) => guide.section === section)).map(
        (section) => (
          <Section key={section} title={say.section[section]}>
            <CardList>
              {guides
                .filter((guide) => guide.section === section)
                .map((guide) => (
                  <GuideCard guide={guide} key={guide.slug} />
                ))}
            </CardList>
          </Section>
        ),
      )}
    </Page>
  );
}
