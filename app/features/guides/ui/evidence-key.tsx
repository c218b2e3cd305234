import { useLangOf, useMessages } from '~/ui/language';
import { Section } from '~/ui/page';
import { GRADES, type Source } from '../rules';

/** What the grades behind statements mean; the marks in a text lead here. */
export function GradeKey() {
  const say = useMessages().guides;
  return (
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
  );
}

/** The numbered sources of a page; the numbers in a text lead here. */
export function SourceList({ sources }: { sources: Source[] }) {
  const langOf = useLangOf();
  return (
    <Section id="sources" title={useMessages().guides.sources}>
      <ol className="sources" lang={langOf('en')}>
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
  );
}
