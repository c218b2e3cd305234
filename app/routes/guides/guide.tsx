import { type MetaFunction, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { findGuide } from '~/features/guides/index.server';
import { GuideArticle } from '~/features/guides/ui/guide-article';
import { treatmentTree } from '~/features/treatments/index.server';
import { page } from '~/http/page.server';
import { notFound } from '~/platform/errors';
import { Breadcrumbs } from '~/ui/breadcrumbs';
import { Callout } from '~/ui/callout';
import { useMessages, useUrls } from '~/ui/language';
import { LinkButton, TextLink } from '~/ui/link';
import { Page, pageTitle, Section } from '~/ui/page';
import { Time } from '~/ui/time';

export const loader = page('public', async ({ db, params, language, to }) => {
  const guide = await findGuide(db, params.slug ?? '');
  if (!guide) throw notFound();
  if (guide.kind === 'moved') throw redirect(to.guide(guide.slug), 301);
  const tree = await treatmentTree(db);
  const treatments = guide.treatmentCodes.flatMap((code) => {
    const node = tree.byCode(code);
    return node ? [{ slug: node.slug, name: node.name[language] }] : [];
  });
  return { data: { guide, treatments }, tags: [`guide:${guide.slug}`] };
});

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data
    ? [{ title: pageTitle(data.guide.title) }, { name: 'description', content: data.guide.summary }]
    : [];

export default function Guide() {
  const { guide, treatments } = useLoaderData<typeof loader>();
  const say = useMessages().guides;
  const to = useUrls();
  const query = new URLSearchParams(treatments.map(({ slug }) => ['treatment', slug]));
  return (
    <Page lead={guide.summary} title={guide.title}>
      <Breadcrumbs items={[{ label: say.title, to: to.guides() }, { label: guide.title }]} />
      <Callout kind="evidence">
        <p>
          {say.written.before}
          <Time at={guide.writtenOn} />
          {say.written.after} {guide.reviewed ? null : <strong>{say.notReviewed}</strong>}
        </p>
        {guide.reviewed ? (
          <p>
            {say.reviewed.before(guide.reviewed.by)}
            <Time at={guide.reviewed.on} />
            {say.reviewed.after}
          </p>
        ) : null}
      </Callout>
      <GuideArticle contents={guide.contents} html={guide.html} sources={guide.sources} />
      {treatments.length > 0 ? (
        <Section title={say.treatments}>
          <ul className="chips">
            {treatments.map(({ slug, name }) => (
              <li key={slug}>
                <TextLink to={to.treatment(slug)}>{name}</TextLink>
              </li>
            ))}
          </ul>
          <p>
            <LinkButton to={to.stories(query.toString())}>{say.stories}</LinkButton>
          </p>
        </Section>
      ) : null}
    </Page>
  );
}
