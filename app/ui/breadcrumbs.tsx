import { Link } from '@remix-run/react';
import { useMessages } from './language';

/** The way from the top to this page; the last step is the page itself and has no `to`. */
export function Breadcrumbs({ items }: { items: { label: string; to?: string }[] }) {
  const say = useMessages();
  return (
    <nav aria-label={say.shell.breadcrumbs} className="breadcrumbs">
      <ol>
        {items.map(({ label, to }) => (
          <li key={`${label} ${to}`}>
            {to ? <Link to={to}>{label}</Link> : <span aria-current="page">{label}</span>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
