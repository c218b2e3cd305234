import { useMessages } from '~/ui/language';
import { Section } from '~/ui/page';
import { Prose } from '~/ui/prose';
import { GRADES, type Heading, type Source } from '../rules';

/** A guide's contents, its text, the key of its marks, and the sources that they lead to. */
export function GuideArticle({
  html,
  contents,
  sources,
}: {
  html: string;
  contents: Heading[];
  sources: Source[];
}) {
  const say = useMessages().guides;
  return (
    <>
      <details className="contents">
        <summary>{say.contents}</summary>
        <ol>
          {contents.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ol>
      </details>
      <Prose html={html} lang="en" />
      <Section id="grades" title={say.grades}>
        <dl className="grades">
          {GRADES.map((grade) => (
            <div key={grade}>
              <dt>
                <span className="evidence">
                  <span className={`grade grade-${grade}`}>{grade}</span>
                </span>
              </dt>
              <dd>{say.grade[grade]}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section id="sources" title={say.sources}>
        <ol className="sources">
          {sources.map(({ id, text, url }, index) => (
            <li id={`source-${index + 1}`} key={id}>
              {url ? (
                <a href={url} rel="noopener">
                  {text}
                </a>
              ) : (
                text
              )}
            </li>
          ))}
        </ol>
      </Section>
    </>
  );
}
