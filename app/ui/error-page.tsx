import { useLocation } from '@remix-run/react';
import type { Messages } from '~/messages';
import type { SentForm } from './failure';
import { useMessages, useUrls } from './language';
import { LinkButton, TextLink } from './link';
import { Page, Section } from './page';
import { SendAgain } from './send-again';

type ErrorKey = Exclude<
  keyof Messages['shell']['errors'],
  'id' | 'nearby' | 'helpful' | 'reload' | 'home' | 'again'
>;

const BY_STATUS: Record<number, ErrorKey> = {
  400: 'bad_request',
  403: 'forbidden',
  404: 'not_found',
  405: 'wrong_method',
  409: 'stale',
  410: 'gone',
  415: 'unreadable_form',
  429: 'too_many',
  503: 'unreachable',
};

/** Codes that say more than their status does. */
const BY_CODE: Record<string, ErrorKey> = { link_used: 'link_used', signed_out: 'signed_out' };

/** What may go better the next time. */
const PASSING = new Set<ErrorKey>(['failed', 'unreachable', 'stale', 'too_many']);

/** Which words an answer gets: by its code where that says more, else by its status. */
export function errorKey(status: number, code: string | undefined): ErrorKey {
  return BY_CODE[code ?? ''] ?? BY_STATUS[status] ?? (status < 500 ? 'bad_request' : 'failed');
}

/** What went wrong, in words for a person, and where to go from here. */
export function ErrorPage({
  error,
  failure,
  sent,
}: {
  error: ErrorKey;
  failure?: string;
  /** The form that could not be taken. */
  sent: SentForm | null;
}) {
  const say = useMessages().shell;
  const to = useUrls();
  const { pathname, search } = useLocation();
  const { title, words } = say.errors[error];
  return (
    <Page lead={words} title={title}>
      {failure ? <p className="quiet">{say.errors.id(failure)}</p> : null}
      {sent ? <Sent sent={sent} signedOut={error === 'signed_out'} /> : null}
      {PASSING.has(error) && !sent ? (
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

function Sent({ sent, signedOut }: { sent: SentForm; signedOut: boolean }) {
  const say = useMessages().shell.errors.again;
  const to = useUrls();
  return (
    <Section title={say.title}>
      <p>{say.kept}</p>
      {signedOut ? (
        <p>
          <a className="button button-quiet" href={to.login()} rel="noopener" target="_blank">
            {say.signIn}
          </a>
        </p>
      ) : null}
      <SendAgain sent={sent} />
    </Section>
  );
}
