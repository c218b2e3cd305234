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
import { NotFoundPage } from './features/search/ui/not-found-page';
import { frameOf } from './http/frame.server';
import { page } from './http/page.server';
import { messages } from './messages';
import styles from './styles/index.css?url';
import { Arrival, stayOnPage } from './ui/arrival';
import { ErrorPage, errorKey } from './ui/error-page';
import { readFailure } from './ui/failure';
import { FontPreloads } from './ui/font-preloads';
import { useLanguage, useMessages } from './ui/language';
import { pageTitle } from './ui/page';
import { RenderingContext } from './ui/rendering';
import { SiteFooter } from './ui/site-footer';
import { SiteHeader } from './ui/site-header';

export const loader = page('public', async ({ actor, config, language, clock }) => ({
  data: {
    ...frameOf(actor, config),
    site: config.siteUrl.origin,
    contacts: supportContactsFor(clock(), language),
  },
  tags: [],
}));

/** Who looks changes by forms alone (sign in, sign out, a new name). */
export const shouldRevalidate: ShouldRevalidateFunction = ({ formMethod }) =>
  formMethod !== undefined && formMethod !== 'GET';

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: styles },
  { rel: 'icon', href: '/favicon-32.png', type: 'image/png', sizes: '32x32' },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml', sizes: 'any' },
  { rel: 'apple-touch-icon', href: '/apple-touch-icon.png' },
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
    <html lang={useLanguage()}>
      <head>
        <meta charSet="utf-8" />
        <meta content="width=device-width, initial-scale=1" name="viewport" />
        <meta content="light dark" name="color-scheme" />
        <meta content="#14525f" media="(prefers-color-scheme: light)" name="theme-color" />
        <meta content="#103e48" media="(prefers-color-scheme: dark)" name="theme-color" />
        <FontPreloads />
        <Meta />
        <Links />
      </head>
      <body>
        {/* biome-ignore lint/a11y/useValidAnchor: it is a link, and works as one without script */}
        <a className="skip" href="#main" onClick={stayOnPage}>
          {say.skip}
        </a>
        <SiteHeader frame={frame} />
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter demo={frame?.demo ?? false} />
        {scripts ? (
          <>
            <Arrival />
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
  if (error === 'not_found') return <NotFoundPage />;
  return <ErrorPage error={error} failure={id ?? failure} sent={sent} />;
}

function told(error: unknown) {
  const failure = readFailure(isRouteErrorResponse(error) ? error.data : null);
  const status = isRouteErrorResponse(error) ? error.status : 500;
  return { ...failure, error: errorKey(status, failure.code) };
}
