import { useBlocker } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import { Button } from './button';
import { Dialog } from './dialog';
import { useMessages } from './language';

/**
 * Asks before a page with typed and unsent text is left. It stands inside the form that it guards;
 * where no scripts run it does nothing.
 */
export function UnsentWarning() {
  const say = useMessages().shell.unsent;
  const inside = useRef<HTMLDivElement>(null);
  const unsent = useRef(false);
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      unsent.current && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => guard(inside.current?.closest('form'), unsent), []);
  const stay = () => {
    if (blocker.state === 'blocked') blocker.reset();
  };
  return (
    <div className="unsent" ref={inside}>
      <Dialog onClose={stay} open={blocker.state === 'blocked'} title={say.title}>
        <p>{say.words}</p>
        <div className="actions">
          <Button onClick={stay} type="button">
            {say.stay}
          </Button>
          <Button kind="quiet" onClick={() => blocker.proceed?.()} type="button">
            {say.leave}
          </Button>
        </div>
      </Dialog>
    </div>
  );
}

/** Watches the form, and asks in the browser's own words where the page itself is closed. */
function guard(form: HTMLFormElement | null | undefined, unsent: { current: boolean }) {
  const typed = () => {
    unsent.current = true;
  };
  const sent = () => {
    unsent.current = false;
  };
  const closing = (event: BeforeUnloadEvent) => {
    if (unsent.current) event.preventDefault();
  };
  form?.addEventListener('input', typed);
  form?.addEventListener('submit', sent);
  window.addEventListener('beforeunload', closing);
  return () => {
    form?.removeEventListener('input', typed);
    form?.removeEventListener('submit', sent);
    window.removeEventListener('beforeunload', closing);
  };
}
