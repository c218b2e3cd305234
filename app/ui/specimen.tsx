import type { ReactNode } from 'react';
import { useUrls } from './language';
import { TextLink } from './link';
import { Page } from './page';

export type Scheme = 'light' | 'dark';

const PARTS = {
  '': 'Tokens',
  fields: 'Fields',
  parts: 'Parts',
  cards: 'Cards',
  drawings: 'Drawings',
};
export type DesignPart = keyof typeof PARTS;

/** A page of the design system. Made for who builds the site, so it is in English alone. */
export function DesignPage({ part, children }: { part: DesignPart; children: ReactNode }) {
  const to = useUrls();
  return (
    <div lang="en">
      <Page
        lead={<p>What the pages are made of, on paper and in the dark.</p>}
        title={`Design: ${PARTS[part].toLowerCase()}`}
        width="wide"
      >
        <nav aria-label="Design system" className="design-nav">
          {(Object.keys(PARTS) as DesignPart[]).map((one) => (
            <TextLink
              aria-current={one === part ? 'page' : undefined}
              key={one}
              to={to.design(one)}
            >
              {PARTS[one]}
            </TextLink>
          ))}
        </nav>
        {children}
      </Page>
    </div>
  );
}

interface SpecimenProps {
  /** Names of the components that it shows; a test looks for each there is. */
  of: string;
  /** When to use it, in one line. */
  when: string;
  /** What is a landmark of the page elsewhere: here it is seen, and neither reached nor read out. */
  seenOnly?: boolean;
  /** Drawn twice; `scheme` tells names and ids of the two apart. */
  children: (scheme: Scheme) => ReactNode;
}

/** React 18 knows no `inert` yet, and passes it on as it is written. */
const INERT = { inert: '' };

/** A component in its states, light and dark side by side. */
export function Specimen({ of, when, seenOnly = false, children }: SpecimenProps) {
  return (
    <section className="specimen" data-component={of}>
      <h2>{of}</h2>
      <p>{when}</p>
      <div className="specimen-pair" {...(seenOnly ? INERT : {})}>
        <div className="specimen-light">{children('light')}</div>
        <div className="specimen-dark">{children('dark')}</div>
      </div>
    </section>
  );
}
