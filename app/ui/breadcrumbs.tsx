import { Link } from '@remix-run/react';
import { useMessages } from './language';

interface Crumb {
  label: string;
  /** Where the label is in another language than the page. */
  lang?: string | undefined;
  to?: string;
}

/** The way from the top to this page; the last step is the page itself and has no `to`. */
export function Breadcrumbs({ items }: { items: Crumb[] }) {
  const say = useMessages();
  return (
    <nav aria-label={say.shell.breadcrumbs} className="breadcrumbs">
      <ol>
        {items.map(({ label, lang, to }) => (
          <li key={`${label} ${to}`}>
            {to ? (
              <Link lang={lang} to={to}>
                {label}
              </Link>
            ) : (
              <span aria-current="page" lang={lang}>
                {label}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
