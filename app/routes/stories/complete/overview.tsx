import { useLoaderData } from '@remix-run/react';
import {
  completionOverview,
  safetyCards,
  safetyCaseOf,
  storyToComplete,
  wordingFor,
} from '~/features/stories/index.server';
import { CompletionOverview } from '~/features/stories/ui/completion-overview';
import { SafetyCards } from '~/features/stories/ui/safety-cards';
import { page } from '~/http/page.server';
import { Callout } from '~/ui/callout';
import { useMessages, useUrls } from '~/ui/language';
import { LinkButton } from '~/ui/link';
import { Page } from '~/ui/page';
import { type MetaAsked, pageMeta } from '~/ui/page-meta';

export const handle = { writing: true };
export const meta = (asked: MetaAsked<{ title: string }>) =>
  pageMeta(asked, { title: asked.data?.title ?? '' });

export const loader = page('member', async ({ db, actor, say, language, params, url }) => {
  const story = await storyToComplete(db, actor, params.id ?? '');
  const groups = completionOverview(story.facts, await wordingFor(db, { language, say }));
  const { id, slug, title: of, language: lang } = story;
  const saved = url.searchParams.get('saved');
  // What cannot wait until the step is opened again.
  const urgent = saved === 'effects' && safetyCaseOf(story.facts).severe === true;
  const safety = safetyCards({ codes: [], severe: urgent });
  return {
    data: {
      title: say.completion.title,
      id,
      slug,
      of,
      lang,
      groups,
      saved: saved !== null,
      safety,
    },
    tags: [`story:${id}`],
  };
});

export default function CompleteStory() {
  const { title, id, slug, of, lang, groups, saved, safety } = useLoaderData<typeof loader>();
  const say = useMessages().completion;
  const to = useUrls();
  const told = groups.filter(({ rows }) => rows.some((row) => row.told !== null)).length;
  return (
    <Page lead={<p>{say.lead}</p>} title={title}>
      {saved ? (
        <Callout kind="done" news>
          <p>{say.saved}</p>
        </Callout>
      ) : null}
      <SafetyCards ids={safety} />
      <p dir="auto" lang={lang}>
        <strong>{of}</strong>
      </p>
      <p>{say.standing(told, groups.length)}</p>
      <CompletionOverview groups={groups} id={id} />
      <p className="actions">
        <LinkButton to={to.story(id, slug)}>{say.backToStory}</LinkButton>
      </p>
    </Page>
  );
}
