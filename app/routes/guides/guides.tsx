import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { listGuides } from '~/features/guides/index.server';
import { SECTIONS } from '~/features/guides/rules';
import { page } from '~/http/page.server';
import { messages } from '~/messages';
import { Card, CardList } from '~/ui/card';
import { Empty } from '~/ui/empty';
import { useMessages, useUrls } from '~/ui/language';
import { TextLink } from '~/ui/link';
import { Page, pageTitle, Section } from '~/ui/page';

export const loader = page('public', async ({ db }) => ({
  data: { guides: await listGuides(db) },
  tags: ['list:guides'],
}));

export const meta: MetaFunction = () => [{ title: pageTitle(messages('en').guides.title) }];

export default function Guides() {
  const { guides } = useLoaderData<typeof loader>();
  const say = useMessages().guides;
  const to = useUrls();
  return (
    <Page lead={say.lead} title={say.title}>
      {guides.length === 0 ? <Empty title={say.empty} /> : null}
      {SECTIONS.filter((section) => guides.some((guide) => guide.section === section)).map(
        (section) => (
          <Section key={section} title={say.section[section]}>
            <CardList>
              {guides
                .filter((guide) => guide.section === section)
                .map(({ slug, title, summary }) => (
                  <Card key={slug}>
                    <h3>
                      <TextLink to={to.guide(slug)}>{title}</TextLink>
                    </h3>
                    <p>{summary}</p>
                  </Card>
                ))}
            </CardList>
          </Section>
        ),
      )}
    </Page>
  );
}
