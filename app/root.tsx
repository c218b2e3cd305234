import type { LinksFunction, MetaFunction } from '@remix-run/node';
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  type ShouldRevalidateFunction,
  useLoaderData,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react';
import { type ReactNode, useContext } from 'react';
import { asLanguage } from '~/urls';
import { supportContactsFor } from './features/posts/index.server';
import { SupportContacts } from './features/posts/ui/support-contacts';
import { frameOf } from './http/frame.server';
import { page } from './http/page.server';
import { messages } from './messages';
import styles from './styles/index.css?url';
import { ErrorPage, errorKey } from './ui/error-page';
import { readFailure } from './ui/failure';
import { useMessages, useWordsLanguage } from './ui/language';
import { pageTitle } from './ui/page';
import { RenderingContext } from './ui/rendering';
import { SiteFooter } from './ui/site-footer';
import { SiteHeader } from './ui/site-header';

export const loader = page('public', async ({ actor, config, language, clock }) => ({
  data: { ...frameOf(actor, config), contacts: supportContactsFor(clock(), language) },
  tags: [],
}));

/** Who looks changes by forms alone (sign in, sign out, a new name). */
export const shouldRevalidate: ShouldRevalidateFunction = ({ formMethod }) =>
  formMethod !== undefined && formMethod !== 'GET';

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: styles },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
];

export const meta: MetaFunction = ({ error, params }) => {
  if (error === undefined) return [{ title: pageTitle('Scars') }];
  return [
    { title: pageTitle(messages(asLanguage(params.lang)).shell.errors[told(error).error].title) },
  ];
};

export function Layout({ children }: { children: ReactNode }) {
  const { scripts, nonce, frame: framed } = useContext(RenderingContext);
  const say = useMessages().shell;
  const frame = useRouteLoaderData<typeof loader>('root') ?? framed;
  return (
    <html lang={useWordsLanguage()}>
      <head>
        <meta charSet="utf-8" />
        <meta content="width=device-width, initial-scale=1" name="viewport" />
        <meta content="light dark" name="color-scheme" />
        <Meta />
        <Links />
      </head>
      <body>
        <a className="skip" href="#main">
          {say.skip}
        </a>
        <SiteHeader frame={frame} />
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter demo={frame?.demo ?? false} />
        {scripts ? (
          <>
            <ScrollRestoration nonce={nonce} />
            <Scripts nonce={nonce} />
          </>
        ) : null}
      </body>
    </html>
  );
}

export default function Root() {
  return (
    <SupportContacts.Provider value={useLoaderData<typeof loader>().contacts}>
      <Outlet />
    </SupportContacts.Provider>
  );
}

export function ErrorBoundary() {
  const { failure } = useContext(RenderingContext);
  const { error, id, sent } = told(useRouteError());
  return <ErrorPage error={error} failure={id ?? failure} sent={sent} />;
}

function told(error: unknown) {
  const failure = readFailure(isRouteErrorResponse(error) ? error.data : null);
  const status = isRouteErrorResponse(error) ? error.status : 500;
  return { ...failure, error: errorKey(status, failure.code) };
}
