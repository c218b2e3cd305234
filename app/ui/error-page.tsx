import { useLocation } from '@remix-run/react';
import type { Messages } from '~/messages';
import { useMessages, useUrls } from './language';
import { LinkButton, TextLink } from './link';
import { Page, Section } from './page';

type ErrorKey = Exclude<keyof Messages['shell']['errors'], 'id' | 'helpful' | 'reload' | 'home'>;

const BY_STATUS: Record<number, ErrorKey> = {
  400: 'bad_request',
  403: 'forbidden',
  404: 'not_found',
  405: 'wrong_method',
  409: 'stale',
  410: 'gone',
  415: 'unreadable_form',
  429: 'too_many',
};

/** Codes that say more than their status does. */
const BY_CODE: Record<string, ErrorKey> = { link_used: 'link_used' };

/** Which words an answer gets: by its code where that says more, else by its status. */
export function errorKey(status: number, code: string | undefined): ErrorKey {
  return BY_CODE[code ?? ''] ?? BY_STATUS[status] ?? (status < 500 ? 'bad_request' : 'failed');
}

/** What went wrong, in words for a person, and where to go from here. */
export function ErrorPage({ error, failure }: { error: ErrorKey; failure?: string }) {
  const say = useMessages().shell;
  const to = useUrls();
  const { pathname, search } = useLocation();
  const { title, words } = say.errors[error];
  const again = error === 'failed' || error === 'stale' || error === 'too_many';
  return (
    <Page lead={words} title={title}>
      {failure ? <p className="quiet">{say.errors.id(failure)}</p> : null}
      {again ? (
        <p>
          <a className="button button-quiet" href={pathname + search}>
            {say.errors.reload}
          </a>
        </p>
      ) : null}
      <Section title={say.errors.helpful}>
        <ul className="plain-list">
          <li>
            <TextLink to={to.treatments()}>{say.nav.treatments}</TextLink>
          </li>
          <li>
            <TextLink to={to.stories()}>{say.nav.stories}</TextLink>
          </li>
          <li>
            <TextLink to={to.guides()}>{say.nav.guides}</TextLink>
          </li>
        </ul>
      </Section>
      <p>
        <LinkButton to={to.home()}>{say.errors.home}</LinkButton>
      </p>
    </Page>
  );
}
