import type { Source } from '~/features/guides/rules';
import { Callout } from '~/ui/callout';
import { useMessages, useUrls } from '~/ui/language';
import { TextLink } from '~/ui/link';

const GUIDE = 'how-scars-mature';

/** Stands beside an improvement of a young scar, which changes by itself too. */
export function YoungNote({ source }: { source: Source }) {
  const say = useMessages().stories.read.young;
  const to = useUrls();
  return (
    <Callout kind="evidence" title={say.title}>
      <p>{say.words}</p>
      <p>
        <TextLink to={to.guide(GUIDE)}>{say.guide}</TextLink>
        {' · '}
        {say.source}{' '}
        {source.url ? (
          <a href={source.url} lang="en" rel="noopener">
            {source.text}
          </a>
        ) : (
          <span lang="en">{source.text}</span>
        )}
      </p>
    </Callout>
  );
}
