import { ChangedText } from '~/ui/changed-text';
import { useMessages } from '~/ui/language';
import { Section } from '~/ui/page';
import type { Differences } from '../show-version.server';

/** What a version that waits would change in the one that readers see. */
export function DifferencesSection({
  differences,
  language,
}: {
  differences: Differences;
  language: string;
}) {
  const say = useMessages().review.post;
  const { title, text, facts } = differences;
  return (
    <Section title={say.differences}>
      {title ? <ChangedText {...title} language={language} /> : <p>{say.sameTitle}</p>}
      {text ? <ChangedText {...text} language={language} /> : <p>{say.sameText}</p>}
      {facts ? (
        <>
          <p>{say.factsChanged}</p>
          <ChangedText {...facts} />
        </>
      ) : (
        <p>{say.sameFacts}</p>
      )}
    </Section>
  );
}
