import { Callout } from '~/ui/callout';
import { useMessages } from '~/ui/language';
import { Prose } from '~/ui/prose';

interface StaleStoryProps {
  changed: {
    number: number;
    title: string;
    language: string;
    html: string;
    byModerator: boolean;
  };
}

/** What stands now, beside the author's text that was written on an older version. */
export function StaleStory({ changed }: StaleStoryProps) {
  const say = useMessages().stories.write.stale;
  return (
    <Callout kind="problem" title={say.title}>
      <p>
        {say.version(changed.number)}
        {changed.byModerator ? `. ${say.byModerator}` : null}
      </p>
      <p dir="auto" lang={changed.language}>
        <strong>{changed.title}</strong>
      </p>
      <Prose html={changed.html} lang={changed.language} />
    </Callout>
  );
}
