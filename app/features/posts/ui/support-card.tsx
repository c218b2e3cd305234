import { useContext } from 'react';
import { Callout } from '~/ui/callout';
import { useLanguage, useMessages } from '~/ui/language';
import { Time } from '~/ui/time';
import type { Concern, SupportContact } from '../support';
import { SupportContacts } from './support-contacts';

/** A kind word to the author, beside what they wrote; nothing where nothing asks for it. */
export function SupportCard({ concerns }: { concerns: readonly Concern[] }) {
  const say = useMessages().support;
  const [first] = concerns;
  if (!first) return null;
  return (
    <Callout kind="support" title={say.title[first]}>
      {concerns.map((concern) => (
        <p key={concern}>{say.words[concern]}</p>
      ))}
      <ContactList />
      <p>{say.kept}</p>
    </Callout>
  );
}

/** Whom to turn to; nothing where nobody was checked lately. */
export function ContactList() {
  const say = useMessages().support;
  const contacts = useContext(SupportContacts);
  if (contacts.length === 0) return null;
  return (
    <>
      <p>
        <strong>{say.contactsTitle}</strong>
      </p>
      <ul>
        {contacts.map((one) => (
          <Contact contact={one} key={one.name + one.contact} />
        ))}
      </ul>
    </>
  );
}

function Contact({ contact: one }: { contact: SupportContact }) {
  const say = useMessages().support;
  const language = useLanguage();
  const nameOf = (type: 'region' | 'language', code: string) =>
    new Intl.DisplayNames([language], { type }).of(code) ?? code;
  const spoken = one.languages.map((code) => nameOf('language', code));
  return (
    <li>
      {one.name} ({nameOf('region', one.country)}): <strong>{one.contact}</strong>, {one.hours},{' '}
      {say.languages(spoken)}, {say.checked} <Time at={new Date(one.checkedOn)} />
    </li>
  );
}
