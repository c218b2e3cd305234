import { z } from 'zod';
import type { Language } from '~/urls';
import { supportContacts } from '../../../prisma/seed/support-contacts';
import { contactsToShow, type SupportContact, supportContact } from './support';

const contacts = z.array(supportContact).parse(supportContacts);

/** Whom a reader of this language can be pointed to today. */
export const supportContactsFor = (now: Date, language: Language): SupportContact[] =>
  contactsToShow(contacts, now, language);
