import { useMessages } from './language';

interface ChangedTextProps {
  gone: string[];
  added: string[];
  /** What the two sides are called where "gone" and "new" would mislead. */
  titles?: { gone: string; added: string };
  /** Of the text, where it is not that of the page. */
  language?: string | undefined;
  /** One below what stands over it. */
  heading?: 'h2' | 'h3';
}

/** What one version of a text took out and brought in, side by side where there is room. */
export function ChangedText({ gone, added, titles, ...rest }: ChangedTextProps) {
  const say = useMessages().shell.changes;
  return (
    <div className="differences">
      <Paragraphs as="del" of={gone} title={titles?.gone ?? say.gone} {...rest} />
      <Paragraphs as="ins" of={added} title={titles?.added ?? say.added} {...rest} />
    </div>
  );
}

interface ParagraphsProps extends Pick<ChangedTextProps, 'language' | 'heading'> {
  as: 'del' | 'ins';
  of: string[];
  title: string;
}

function Paragraphs({ as: Mark, of, title, language, heading: H = 'h3' }: ParagraphsProps) {
  const say = useMessages().shell.changes;
  return (
    <div>
      <H>{title}</H>
      {of.length === 0 ? <p>{say.none}</p> : null}
      {of.map((words, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes its order
        <p dir="auto" key={place} lang={language}>
          <Mark>{words}</Mark>
        </p>
      ))}
    </div>
  );
}
