import { CardList } from '~/ui/card';
import { useMessages, useUrls } from '~/ui/language';
import { LinkButton } from '~/ui/link';
import type { DiscussionCardData } from '../discussion-cards.server';
import { DiscussionCard } from './discussion-card';

/** Discussions about a treatment, and the ways to all of them and to asking. */
export function TreatmentTalk({ slug, talk }: { slug: string; talk: DiscussionCardData[] }) {
  const say = useMessages().treatments;
  const to = useUrls();
  const about = new URLSearchParams({ treatment: slug }).toString();
  return (
    <>
      {talk.length > 0 ? (
        <CardList>
          {talk.map((discussion) => (
            <DiscussionCard discussion={discussion} key={discussion.id} />
          ))}
        </CardList>
      ) : (
        <p>{say.noTalk}</p>
      )}
      <p className="actions">
        {talk.length > 0 ? <LinkButton to={to.discussions(about)}>{say.allTalk}</LinkButton> : null}
        <LinkButton to={to.newDiscussion(`kind=question&${about}`)}>{say.ask}</LinkButton>
      </p>
    </>
  );
}
