import { useLocation } from '@remix-run/react';
import { type MouseEvent, type RefObject, useEffect, useRef } from 'react';

/** False while the first page wakes up: the reader may be somewhere on it already. */
let awake = false;

/**
 * Puts the focus on what is new on the page, and again with every other `news`; `false` leaves it
 * where it is. A page that carries no script needs `autoFocus` beside it.
 */
export function useFocusOnNews<T extends HTMLElement>(news: unknown): RefObject<T> {
  const box = useRef<T>(null);
  useEffect(() => {
    const elsewhere = !awake && document.activeElement !== document.body;
    if (news !== false && !elsewhere) box.current?.focus();
  }, [news]);
  return box;
}

/**
 * What a browser does by itself when it loads a page, for pages that a script brings: whoever went
 * somewhere begins at its title, and nobody's focus is lost with the control that they pressed.
 */
export function Arrival() {
  const location = useLocation();
  const from = useRef(location.pathname);
  useEffect(() => {
    const moved = from.current !== location.pathname;
    from.current = location.pathname;
    if (awake) arrive(moved, location.hash.slice(1));
    awake = true;
  }, [location]);
  return null;
}

function arrive(moved: boolean, place: string): void {
  const focused = document.activeElement;
  const lost = focused === null || focused === document.body;
  if (focused?.matches('[role="status"], [role="alert"]')) return;
  const goal = place === '' ? null : document.getElementById(decodeURIComponent(place));
  if (goal) begin(goal);
  else if (moved || lost) begin(document.querySelector('h1'));
}

/** Focuses what is no control, without moving what ScrollRestoration has put in its place. */
function begin(place: HTMLElement | null): void {
  if (place && place.tabIndex < 0) place.tabIndex = -1;
  place?.focus({ preventScroll: true });
}

/**
 * Follows a link to a place on the same page without the router, which would take it for a way to
 * another page and forget what the server answered to the form.
 */
export function stayOnPage(event: MouseEvent<HTMLAnchorElement>): void {
  const place = document.getElementById(event.currentTarget.hash.slice(1));
  if (!place) return;
  event.preventDefault();
  place.focus();
}
