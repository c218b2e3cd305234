import { Link } from '@remix-run/react';
import { useMessages } from './language';

/** Ways to the neighbouring pages of a list; each is the address of that page. */
export function Pager({ first, newer, older }: { first?: string; newer?: string; older?: string }) {
  const say = useMessages();
  if (!first && !newer && !older) return null;
  return (
    <nav aria-label={say.shell.pager.label} className="pager">
      {first ? <Link to={first}>{say.shell.pager.first}</Link> : null}
      {newer ? (
        <Link rel="prev" to={newer}>
          {say.shell.pager.newer}
        </Link>
      ) : null}
      {older ? (
        <Link rel="next" to={older}>
          {say.shell.pager.older}
        </Link>
      ) : null}
    </nav>
  );
}
