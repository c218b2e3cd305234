import { useMessages } from './language';

interface ChangedTextProps {
  gone: string[];
  added: string[];
  /** What the two sides are called where "gone" and "new" would mislead. */
  titles?: { gone: string; added: string };
  /** Of the text, where it is not that of the page. */
  language?: string | undefined;
}

/** What one version of a text took out and brought in, side by side where there is room. */
export function ChangedText({ gone, added, titles, language }: ChangedTextProps) {
  const say = useMessages().shell.changes;
  return (
    <div className="differences" lang={language}>
      <Paragraphs as="del" of={gone} title={titles?.gone ?? say.gone} />
      <Paragraphs as="ins" of={added} title={titles?.added ?? say.added} />
    </div>
  );
}

function Paragraphs({ as: Mark, of, title }: { as: 'del' | 'ins'; of: string[]; title: string }) {
  const say = useMessages().shell.changes;
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
