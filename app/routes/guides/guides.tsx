import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { listGuides } from '~/features/guides/index.server';
import { SECTIONS } from '~/features/guides/rules';
import { GuideCard } from '~/features/guides/ui/guide-card';
import { page } from '~/http/page.server';
import { messages } from '~/messages';
import { CardList } from '~/ui/card';
import { Empty } from '~/ui/empty';
import { useMessages } from '~/ui/language';
import { Page, pageTitle, Section } from '~/ui/page';
import { asLanguage } from '~/urls';

export const loader = page('public', async ({ db }) => ({
  data: { guides: await listGuides(db) },
  tags: ['list:guides'],
}));

export const meta: MetaFunction = ({ params }) => [
  { title: pageTitle(messages(asLanguage(params.lang)).guides.title) },
];

export default function Guides() {
  const { guides } = useLoaderData<typeof loader>();
  const say = useMessages().guides;
  return (
    <Page lead={say.lead} title={say.title}>
      {guides.length === 0 ? <Empty title={say.empty} /> : null}
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
