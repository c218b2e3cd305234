import type { ReactNode } from 'react';
import { Callout } from './callout';
import { Page, Section } from './page';

/** A page that is made of words alone. */
export interface PageWords {
  title: string;
  lead: string;
  sections: {
    title: string;
    text?: string[];
    list?: string[];
    /** What nobody but the operator of a site can know; shown as a gap until it is filled. */
    gap?: string;
  }[];
}

export function WordsPage({ words, children }: { words: PageWords; children?: ReactNode }) {
  return (
    <Page lead={words.lead} title={words.title}>
      {words.sections.map(({ title, text = [], list, gap }) => (
        <Section key={title} title={title}>
          {text.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {list ? (
            <ul className="words">
              {list.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          ) : null}
          {gap ? (
            <Callout kind="wait">
              <p>{gap}</p>
            </Callout>
          ) : null}
        </Section>
      ))}
      {children}
    </Page>
  );
}
