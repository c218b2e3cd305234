import { useMessages, useUrls } from '~/ui/language';
import { LinkButton } from '~/ui/link';
import { filtersFor, writeFilters } from '../story-filters';

/** The way to the stories of several treatments together. */
export function StoriesOfAll({ slugs }: { slugs: string[] }) {
  const say = useMessages();
  const to = useUrls();
  return (
    <LinkButton to={to.stories(writeFilters(filtersFor('treatment', slugs)))}>
      {say.treatments.several.stories}
    </LinkButton>
  );
}
