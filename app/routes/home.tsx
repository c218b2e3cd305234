import type { MetaFunction } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { listGuides } from '~/features/guides/index.server';
import { GuideCard } from '~/features/guides/ui/guide-card';
import { countStoriesByScar, newestStories } from '~/features/stories/index.server';
import { StoryCard } from '~/features/stories/ui/story-card';
import { treatmentNamesForInput } from '~/features/treatments/index.server';
import { page } from '~/http/page.server';
import { messages } from '~/messages';
import { Button } from '~/ui/button';
import { CardList } from '~/ui/card';
import { useMessages, useUrls } from '~/ui/language';
import { LinkButton, TextLink } from '~/ui/link';
import { Page, pageTitle, Section } from '~/ui/page';

const NEWEST = 5;

export const loader = page('public', async ({ db, language }) => {
  const [counts, stories, guides, names] = await Promise.all([
    countStoriesByScar(db),
    newestStories(db, language, NEWEST),
    listGuides(db),
    treatmentNamesForInput(db, language),
  ]);
  return { data: { counts, stories, guides, names }, tags: ['list:stories', 'list:guides'] };
});

export const meta: MetaFunction = () => {
  const say = messages('en').pages.home;
  return [{ title: pageTitle(say.tab) }, { name: 'description', content: say.description }];
};

export default function Home() {
  const { counts, stories, guides } = useLoaderData<typeof loader>();
  const say = useMessages().pages.home;
  const to = useUrls();
  return (
    <Page lead={<p>{say.lead}</p>} title={say.title} width="wide">
      <div className="doors">
        <div className="door">
          <LinkButton kind="primary" to={to.stories()}>
            {counts.total > 0 ? say.read(counts.total) : say.readNone}
          </LinkButton>
          <p className="quiet">{say.readHint}</p>
        </div>
        <div className="door">
          <LinkButton to={to.newStory()}>{say.write}</LinkButton>
          <p className="quiet">{say.writeHint}</p>
        </div>
      </div>
      <div className="home-parts">
        <FindStories />
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
        {guides.length > 0 ? (
          <Section title={say.guides}>
            <CardList>
              {guides.map((guide) => (
                <GuideCard guide={guide} key={guide.slug} />
              ))}
            </CardList>
          </Section>
        ) : null}
      </div>
    </Page>
  );
}

/** By treatment, a name typed; by kind and cause, links to what there is. */
function FindStories() {
  const { counts, names } = useLoaderData<typeof loader>();
  const { terms, pages } = useMessages();
  const say = pages.home;
  const to = useUrls();
  return (
    <Section title={say.find}>
      <Form action={to.stories()} className="filter-form" method="get" role="search">
        <label htmlFor="treatment">{say.treatment}</label>
        <span className="hint" id="treatment-hint">
          {say.treatmentHint}
        </span>
        <div className="filter-form-row">
          <input
            aria-describedby="treatment-hint"
            autoComplete="off"
            dir="auto"
            id="treatment"
            list="treatment-names"
            name="treatment"
            type="text"
          />
          <Button kind="quiet">{say.show}</Button>
        </div>
        <datalist id="treatment-names">
          {names.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      </Form>
      <CountedChips counts={counts.scar} facet="scar" names={terms.scar} title={say.scar} />
      <CountedChips counts={counts.cause} facet="cause" names={terms.cause} title={say.cause} />
    </Section>
  );
}

/** The values that some story has, in their own order, each with how many. */
function CountedChips({
  title,
  facet,
  names,
  counts,
}: {
  title: string;
  facet: 'scar' | 'cause';
  names: Record<string, string>;
  counts: Record<string, number>;
}) {
  const to = useUrls();
  const values = Object.entries(names).filter(([value]) => counts[value]);
  if (values.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className="chips">
        {values.map(([value, name]) => (
          <li key={value}>
            <TextLink to={to.stories(`${facet}=${value}`)}>
              {name} <span className="chip-count">{counts[value]}</span>
            </TextLink>
          </li>
        ))}
      </ul>
    </>
  );
}
