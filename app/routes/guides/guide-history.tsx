import { type MetaFunction, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { guideMovedTo, readGuideHistory, readGuideVersion } from '~/features/guides/index.server';
import { mayEditGuides } from '~/features/guides/policy';
import { GuideVersion, VersionLine } from '~/features/guides/ui/guide-versions';
import { page } from '~/http/page.server';
import { notFound } from '~/platform/errors';
import { Around } from '~/ui/around';
import { Breadcrumbs } from '~/ui/breadcrumbs';
import { Callout } from '~/ui/callout';
import { Explain } from '~/ui/explain';
import { useLangOf, useMessages, useUrls } from '~/ui/language';
import { TextLink } from '~/ui/link';
import { Page } from '~/ui/page';
import { pageMeta } from '~/ui/page-meta';

export const loader = page('public', async ({ db, actor, params, url, to, say }) => {
  const slug = params.slug ?? '';
  const history = await readGuideHistory(db, slug);
  if (!history) {
    const moved = await guideMovedTo(db, slug);
    if (moved === null) throw notFound();
    throw redirect(to.guideHistory(moved), 301);
  }
  const asked = url.searchParams.get('revision');
  const number = /^\d{1,6}$/.test(asked ?? '') ? Number(asked) : 0;
  const version = asked === null ? null : await readGuideVersion(db, slug, number);
  if (asked !== null && !version) throw notFound();
  const title = say.guides.history.title(history.title);
  const mayEdit = mayEditGuides(actor);
  return { data: { title, history, version, mayEdit }, tags: [`guide:${slug}`] };
});

export const meta: MetaFunction<typeof loader> = (asked) =>
  pageMeta(asked, { title: asked.data?.title ?? '' });

export default function GuideHistory() {
  const { history, version, mayEdit } = useLoaderData<typeof loader>();
  const { guides } = useMessages();
  const say = guides.history;
  const to = useUrls();
  const lang = useLangOf()('en');
  const { slug, versions } = history;
  const way = [
    { label: guides.title, to: to.guides() },
    { label: history.title, lang, to: to.guide(slug) },
  ];
  if (version) {
    return (
      <Page lead={<p lang={lang}>{version.summary}</p>} title={version.title} titleLang={lang}>
        <Breadcrumbs
          items={[
            ...way,
            { label: say.all, to: to.guideHistory(slug) },
            { label: say.version(version.number) },
          ]}
        />
        <GuideVersion isNewest={version.number === versions[0]?.number} version={version} />
      </Page>
    );
  }
  return (
    <Page
      lead={<p>{say.lead}</p>}
      title={<Around lang={lang} text={history.title} words={say.title} />}
    >
      <Breadcrumbs items={[...way, { label: say.all }]} />
      {history.projectIsNewer ? (
        <Callout kind="note">
          <p>
            {say.newer} {mayEdit ? <TextLink to={to.editGuide(slug)}>{say.look}</TextLink> : null}
          </p>
        </Callout>
      ) : null}
      <Explain topics={['versions']} />
      <ol className="versions">
        {versions.map((one, place) => (
          <li key={one.number}>
            <VersionLine isNewest={place === 0} slug={slug} version={one} />
          </li>
        ))}
      </ol>
      <p>
        <TextLink to={to.guide(slug)}>{say.back}</TextLink>
      </p>
    </Page>
  );
}
