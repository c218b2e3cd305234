import { describe, expect, it } from 'vitest';
import {
  CONCERNS,
  cardQuery,
  concernsOfQuery,
  contactsToShow,
  type SupportContact,
  supportContact,
} from '~/features/posts/support';
import { supportContacts } from '../../prisma/seed/support-contacts';

const now = new Date('2026-11-22T10:00:00Z');

const contact = (name: string, change: Partial<SupportContact> = {}): SupportContact => ({
  ...{ country: 'XX', name, contact: '000', languages: ['en'], hours: 'day and night' },
  ...{ checkedOn: '2026-06-01', source: 'https://example.org/', ...change },
});
const shown = (contacts: SupportContact[]) =>
  contactsToShow(contacts, now, 'uk').map(({ name }) => name);

describe('someone to turn to', () => {
  it('is shown where it was checked within the last 12 months, and never after that', () => {
    const contacts = [
      contact('of today', { checkedOn: '2026-11-22' }),
      contact('of a year ago', { checkedOn: '2025-11-23' }),
      contact('too old', { checkedOn: '2025-11-21' }),
      contact('from the future', { checkedOn: '2026-11-23' }),
    ];
    expect(shown(contacts)).toEqual(['of today', 'of a year ago']);
  });

  it('is shown first where the reader’s language is spoken, else in the order of the file', () => {
    const contacts = [contact('a'), contact('b'), contact('c', { languages: ['en', 'uk'] })];
    expect(shown(contacts)).toEqual(['c', 'a', 'b']);
  });

  it('is nobody as long as an operator has checked nobody', () => {
    expect(shown([])).toEqual([]);
  });

  it('is written down whole, or the forum does not start with it', () => {
    expect(supportContact.safeParse(contact('a')).success).toBe(true);
    for (const wrong of [
      { checkedOn: 'last week' },
      { source: 'http://example.org' },
      { languages: [] },
      { country: 'Ukraine' },
      { contact: '' },
    ]) {
      expect(supportContact.safeParse(contact('a', wrong)).success).toBe(false);
    }
  });

  it('in the file of the project is checked, or not there', () => {
    for (const one of supportContacts) expect(supportContact.safeParse(one).success).toBe(true);
  });
});

describe('what a card is for', () => {
  it('goes from page to page without a word of it in the address', () => {
    for (const concerns of [[], ['distress'], ['self_harm', 'home_danger'], CONCERNS] as const) {
      const query = cardQuery(concerns);
      expect(query).toMatch(/^(card=\d+)?$/);
      expect(concernsOfQuery(new URLSearchParams(query))).toEqual(concerns);
    }
  });

  it('is nothing where an address was made up', () => {
    for (const query of ['', 'card=', 'card=x', 'card=9', 'x=1']) {
      expect(concernsOfQuery(new URLSearchParams(query))).toEqual([]);
    }
  });
});
