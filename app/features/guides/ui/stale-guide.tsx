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
      <ChangedText {...changed.changes} language="en" titles={say} />
      <details>
        <summary>{say.whole}</summary>
        <pre className="as-typed">{changed.body}</pre>
      </details>
      <p>
        <TextLink to={to.guideHistory(slug)}>{say.history}</TextLink>
      </p>
    </Callout>
  );
}
