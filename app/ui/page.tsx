import type { ReactNode } from 'react';

/** The title of the browser's tab. */
export function pageTitle(title: string): string {
  return `${title} · Scarwise`;
}

interface PageProps {
  title: ReactNode;
  /** Where the title is in another language than the page. */
  titleLang?: string;
  lead?: ReactNode;
  /** `text`: a column for reading; `wide`: room for a list beside its filters. */
  width?: 'text' | 'wide';
  children?: ReactNode;
}

/** The main column of a page under its one h1. */
export function Page({ title, titleLang, lead, width = 'text', children }: PageProps) {
  return (
    <div className={`page page-${width}`}>
      <header className="page-head">
        <h1 dir="auto" lang={titleLang}>
          {title}
        </h1>
        {lead ? <div className="lead">{lead}</div> : null}
      </header>
      {children}
    </div>
  );
}

export function Section({
  title,
  id,
  children,
}: {
  title: string;
  id?: string;
  children?: ReactNode;
}) {
  return (
    <section className="section" id={id}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
