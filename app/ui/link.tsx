import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';

interface LinkProps {
  to: string;
  children: ReactNode;
  'aria-label'?: string;
  'aria-current'?: 'page' | 'true';
  rel?: string;
  lang?: string;
  /** Of what it leads to, where that is in another language. */
  hrefLang?: string;
}

export function TextLink({ to, ...props }: LinkProps) {
  // Within the page: a router's link would drop the query of the address.
  if (to.startsWith('#')) return <a className="text-link" href={to} {...props} />;
  return <Link className="text-link" to={to} {...props} />;
}

/** A link that looks like a button: it leads somewhere and changes nothing. */
export function LinkButton({
  kind = 'quiet',
  ...props
}: LinkProps & { kind?: 'primary' | 'quiet' | 'danger' }) {
  return <Link className={`button button-${kind}`} {...props} />;
}

/** The way to a place on this page; unlike a link of the router it keeps the query of its address. */
export function PlaceLink({ place, children }: { place: string; children: ReactNode }) {
  return (
    <a className="text-link" href={`#${place}`}>
      {children}
    </a>
  );
}
