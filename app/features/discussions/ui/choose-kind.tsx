import { Card, CardList } from '~/ui/card';
import { Icon } from '~/ui/icon';
import { useMessages, useUrls } from '~/ui/language';
import { TextLink } from '~/ui/link';
import { LISTED_KINDS } from '../vocabulary';

/** Which of the forms to open. `about`: the query that fills in what it is about. */
export function ChooseKind({ about }: { about: string }) {
  const say = useMessages().discussions.write.choose;
  const to = useUrls();
  const wayTo = (kind: string) =>
    to.newDiscussion([`kind=${kind}`, about].filter(Boolean).join('&'));
  const ways = LISTED_KINDS.map((kind) => ({
    sign: kind,
    way: wayTo(kind),
    name: say[kind],
    words: say[`${kind}Words`],
  }));
  const story = {
    sign: 'story' as const,
    way: to.newStory(),
    name: say.story,
    words: say.storyWords,
  };
  return (
    <CardList>
      {[...ways, story].map(({ sign, way, name, words }) => (
        <Card key={name}>
          <Icon name={sign} />
          <h2>
            <TextLink to={way}>{name}</TextLink>
          </h2>
          <p>{words}</p>
        </Card>
      ))}
    </CardList>
  );
}
