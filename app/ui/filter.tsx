import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useMessages, useNumber } from './language';

/** One facet: opens and closes without script. `count`: how many of its values are chosen. */
export function FilterGroup({
  title,
  count,
  open,
  children,
}: {
  title: string;
  count?: number;
  open?: boolean;
  children: ReactNode;
}) {
  const say = useMessages();
  return (
    <details className="filter-group" open={open}>
      <summary>
        {title}
        {count ? <span className="filter-chosen"> {say.shell.filter.chosen(count)}</span> : null}
      </summary>
      <div className="filter-values">{children}</div>
    </details>
  );
}

/** A value that a link adds or takes away. `count`: stories it would leave. */
export function FilterValue({
  to,
  selected,
  count,
  label,
  drawing,
}: {
  to: string;
  selected: boolean;
  count?: number;
  label: string;
  /** Stands after the label. */
  drawing?: ReactNode;
}) {
  const say = useMessages();
  const number = useNumber();
  return (
    <Link className="filter-value" data-selected={selected || undefined} rel="nofollow" to={to}>
      <span className="filter-label">
        {selected ? <span className="visually-hidden">{say.shell.filter.remove} </span> : null}
        {label}
      </span>
      {drawing}
      {count === undefined ? null : <span className="filter-count">{number(count)}</span>}
    </Link>
  );
}
