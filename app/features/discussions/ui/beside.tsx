import { StoryCard } from '~/features/stories/ui/story-card';
import { CardList } from '~/ui/card';
import { useLangOf, useMessages, useUrls } from '~/ui/language';
import { TextLink } from '~/ui/link';
import { Section } from '~/ui/page';
import type { Beside as BesideData } from '../read-beside.server';

/** Where to read on: guides and stories of what a discussion is about. */
export function Beside({ beside: { stories, storiesQuery, guides } }: { beside: BesideData }) {
  const say = useMessages().discussions.read.beside;
  const to = useUrls();
  const langOf = useLangOf();
  return (
    <>
      {guides.length > 0 ? (
        <Section title={say.guides}>
          <ul className="plain-list">
            {guides.map(({ slug, title, language }) => (
              <li key={slug}>
                <TextLink lang={langOf(language)} to={to.guide(slug)}>
                  {title}
                </TextLink>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {stories.length > 0 ? (
        <Section title={say.stories}>
          <CardList>
            {stories.map((story) => (
              <StoryCard key={story.id} story={story} />
            ))}
          </CardList>
          <p>
            <TextLink to={to.stories(storiesQuery)}>{say.allStories}</TextLink>
          </p>
        </Section>
      ) : null}
    </>
  );
}
