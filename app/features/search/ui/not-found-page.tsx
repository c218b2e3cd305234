import { useContext } from 'react';
import { useLangOf, useMessages, useUrls } from '~/ui/language';
import { LinkButton, TextLink } from '~/ui/link';
import { Page, Section } from '~/ui/page';
import { type Nearby, type Offer, RenderingContext } from '~/ui/rendering';
import { SECTIONS } from '../rules';
import { SearchField } from './search-field';

/** For any address that leads nowhere: what it may have meant, a search for it, and the ways in. */
export function NotFoundPage() {
  const { shell } = useMessages();
  const { nearby } = useContext(RenderingContext);
  const { title, words } = shell.errors.not_found;
  return (
    <Page lead={<p>{words}</p>} title={title}>
      <NearbyPages nearby={nearby} />
      <SearchField typed={nearby.words} />
      <WaysIn />
    </Page>
  );
}

/** Pages that an address or a name may have meant, by kind. */
export function NearbyPages({ nearby: { pages } }: { nearby: Nearby }) {
  const { search, shell } = useMessages();
  const sections = SECTIONS.map((section) => ({
    section,
    found: pages.filter((page) => page.section === section),
  })).filter(({ found }) => found.length > 0);
  if (sections.length === 0) return null;
  return (
    <Section title={shell.errors.nearby}>
      {sections.map(({ section, found }) => (
        <div key={section}>
          <h3>{search.section[section]}</h3>
          <ul className="plain-list">
            {found.map((offer) => (
              <OfferLink key={offer.to} offer={offer} />
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}

function OfferLink({ offer: { title, lang, to } }: { offer: Offer }) {
  const langOf = useLangOf();
  return (
    <li>
      <TextLink lang={langOf(lang)} to={to}>
        <span dir="auto">{title}</span>
      </TextLink>
    </li>
  );
}

function WaysIn() {
  const { shell, search } = useMessages();
  const to = useUrls();
  return (
    <Section title={shell.errors.helpful}>
      <ul className="plain-list">
        {SECTIONS.map((section) => (
          <li key={section}>
            <TextLink to={to[section]()}>{shell.nav[section]}</TextLink>
          </li>
        ))}
      </ul>
      <p className="actions">
        <LinkButton to={to.home()}>{shell.errors.home}</LinkButton>
        <TextLink to={to.newDiscussion('kind=question')}>{search.none.ask}</TextLink>
      </p>
    </Section>
  );
}
