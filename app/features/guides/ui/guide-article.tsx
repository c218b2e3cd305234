import { useMessages } from '~/ui/language';
import { Prose } from '~/ui/prose';
import type { Heading } from '../rules';

/** A guide's contents, folded, and its text. `more` are the parts of the page below it. */
export function GuideArticle({
  html,
  lang,
  contents,
  more = [],
}: {
  html: string;
  /** Where the text is in another language than the page. */
  lang: string | undefined;
  contents: Heading[];
  more?: Heading[];
}) {
  const say = useMessages().guides;
  return (
    <>
      {contents.length > 0 ? (
        <details className="contents" id="contents">
          <summary>{say.contents}</summary>
          <ol>
            {contents.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`} lang={lang}>
                  {title}
                </a>
              </li>
            ))}
            {more.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
          </ol>
        </details>
      ) : null}
      <Prose html={html} lang={lang} />
    </>
  );
}
