import type { MetaFunction } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { guideList } from '~/features/guides/index.server';
import { newestStories } from '~/features/stories/index.server';
import { StoryCard } from '~/features/stories/ui/story-card';
import { CAUSES, PRIVATE_CAUSES, SCAR_KINDS } from '~/features/stories/vocabulary';
import { treatmentNamesForInput } from '~/features/treatments/index.server';
import { page } from '~/http/page.server';
import { messages } from '~/messages';
import { Button } from '~/ui/button';
import { Card, CardList } from '~/ui/card';
import { useMessages, useUrls } from '~/ui/language';
import { LinkButton, TextLink } from '~/ui/link';
import { Page, pageTitle, Section } from '~/ui/page';

const NEWEST = 5;

export const loader = page('public', async ({ db, language }) => {
  const [stories, guides, names] = await Promise.all([
    newestStories(db, language, NEWEST),
    guideList(db),
    treatmentNamesForInput(db, language),
  ]);
  return { data: { stories, guides, names }, tags: ['list:stories', 'list:guides'] };
});

export const meta: MetaFunction = () => {
  const say = messages('en').pages.home;
  return [{ title: pageTitle(say.tab) }, { name: 'description', content: say.description }];
};

export default function Home() {
  const { stories, guides, names } = useLoaderData<typeof loader>();
  const say = useMessages().pages.home;
  const to = useUrls();
  return (
    <Page lead={<p>{say.lead}</p>} title={say.title} width="wide">
      <div className="actions">
        <LinkButton kind="primary" to={to.newStory()}>
          {say.write}
        </LinkButton>
        <span className="quiet">{say.writeHint}</span>
      </div>
      <div className="two-columns">
        <FindStories names={names} />
        <div>
          {stories.length > 0 ? (
            <Section title={say.newest}>
              <CardList>
                {stories.map((story) => (
                  <StoryCard key={story.id} story={story} />
                ))}
              </CardList>
              <p>
                <LinkButton to={to.stories()}>{say.all}</LinkButton>
              </p>
            </Section>
          ) : null}
        </div>
      </div>
      {guides.length > 0 ? (
        <Section title={say.guides}>
          <CardList>
            {guides.map(({ slug, title, summary }) => (
              <Card key={slug}>
                <h3>
                  <TextLink to={to.guide(slug)}>{title}</TextLink>
                </h3>
                <p>{summary}</p>
              </Card>
            ))}
          </CardList>
        </Section>
      ) : null}
    </Page>
  );
}

/** By treatment, a name typed; by kind and cause, links. */
function FindStories({ names }: { names: string[] }) {
  const say = useMessages();
  const words = say.pages.home;
  const to = useUrls();
  const causes = CAUSES.filter((cause) => !PRIVATE_CAUSES.includes(cause));
  return (
    <Section title={words.find}>
      <Form action={to.stories()} className="ask" method="get" role="search">
        <div className="field">
          <label htmlFor="treatment">{words.treatment}</label>
          <span className="hint" id="treatment-hint">
            {words.treatmentHint}
          </span>
          <input
            aria-describedby="treatment-hint"
            autoComplete="off"
            id="treatment"
            list="treatment-names"
            name="treatment"
            type="text"
          />
          <datalist id="treatment-names">
            {names.map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
        </div>
        <Button kind="quiet">{words.show}</Button>
      </Form>
      <h3>{words.scar}</h3>
      <Chips
        items={SCAR_KINDS.map((kind) => ({
          to: to.stories(`scar=${kind}`),
          label: say.terms.scar[kind],
        }))}
      />
      <details className="contents">
        <summary>{words.cause}</summary>
        <Chips
          items={causes.map((cause) => ({
            to: to.stories(`cause=${cause}`),
            label: say.terms.cause[cause],
          }))}
        />
      </details>
    </Section>
  );
}

function Chips({ items }: { items: { to: string; label: string }[] }) {
  return (
    <ul className="chips">
      {items.map(({ to, label }) => (
        <li key={to}>
          <TextLink to={to}>{label}</TextLink>
        </li>
      ))}
    </ul>
  );
}
