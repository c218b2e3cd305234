import { RemixBrowser } from '@remix-run/react';
import { StrictMode, startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';

dataOfPage().then(() => startTransition(hydrate));

function hydrate(): void {
  hydrateRoot(
    document,
    <StrictMode>
      <RemixBrowser />
    </StrictMode>,
  );
}

/**
 * Until the page's data are decoded, RemixBrowser suspends with no boundary above it, by throwing
 * their promise before its first hook. A key pressed in that moment makes React 18 fail with "Root
 * did not complete" (error 345); so the promise is waited for here, and hydration never suspends.
 */
async function dataOfPage(): Promise<void> {
  try {
    RemixBrowser({});
  } catch (thrown) {
    if (!(thrown instanceof Promise)) throw thrown;
    await thrown;
  }
}
