import { Callout } from '~/ui/callout';
import { ChangedText } from '~/ui/changed-text';
import { useMessages, useUrls } from '~/ui/language';
import { TextLink } from '~/ui/link';

interface StaleGuideProps {
  slug: string;
  /** What stands now, and how it differs from what was typed. */
  changed: { body: string; changes: { gone: string[]; added: string[] } };
}

/** An edit came too late: what stands now, against the text that is still in the form. */
export function StaleGuide({ slug, changed }: StaleGuideProps) {
  const say = useMessages().guides.edit.stale;
  const to = useUrls();
  return (
    <Callout kind="problem" title={say.title}>
      <ChangedText {...changed.changes} heading="h2" language="en" titles={say} />
      <details>
        <summary>{say.whole}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls what has the focus */}
        <pre className="as-typed" lang="en" tabIndex={0}>
          {changed.body}
        </pre>
      </details>
      <p>
        <TextLink to={to.guideHistory(slug)}>{say.history}</TextLink>
      </p>
    </Callout>
  );
}
