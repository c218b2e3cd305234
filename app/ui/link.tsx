import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';

interface LinkProps {
  to: string;
  children: ReactNode;
  'aria-label'?: string;
  'aria-current'?: 'page' | 'true';
  rel?: string;
  lang?: string;
}

export function TextLink(props: LinkProps) {
  return <Link className="text-link" {...props} />;
}

/** A link that looks like a button: it leads somewhere and changes nothing. */
export function LinkButton({
  kind = 'quiet',
  ...props
}: LinkProps & { kind?: 'primary' | 'quiet' | 'danger' }) {
  return <Link className={`button button-${kind}`} {...props} />;
}
