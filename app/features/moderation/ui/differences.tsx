import { useMessages } from '~/ui/language';
import { Section } from '~/ui/page';
import type { Differences } from '../review-page.server';
import type { TextChanges } from '../text-changes';

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
      {title ? <Changed {...title} language={language} /> : <p>{say.sameTitle}</p>}
      {text ? <Changed {...text} language={language} /> : <p>{say.sameText}</p>}
      {facts ? (
        <>
          <p>{say.factsChanged}</p>
          <Changed {...facts} />
        </>
      ) : (
        <p>{say.sameFacts}</p>
      )}
    </Section>
  );
}

/** `language` is that of the author's own words; without it, that of the page. */
function Changed({ gone, added, language }: TextChanges & { language?: string }) {
  const say = useMessages().review.post;
  return (
    <div className="differences" lang={language}>
      <Paragraphs as="del" of={gone} title={say.gone} />
      <Paragraphs as="ins" of={added} title={say.added} />
    </div>
  );
}

function Paragraphs({ as: Mark, of, title }: { as: 'del' | 'ins'; of: string[]; title: string }) {
  const say = useMessages().review.post;
  return (
    <div>
      <h3>{title}</h3>
      {of.length === 0 ? <p>{say.none}</p> : null}
      {of.map((words, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes its order
        <p dir="auto" key={place}>
          <Mark>{words}</Mark>
        </p>
      ))}
    </div>
  );
}
