/** Limits of accounts, and the reasons for them. */

export const NAME_MIN = 2;
export const NAME_MAX = 40;
export const EMAIL_MAX = 254;
/** NIST SP 800-63B (rev. 4) 3.1.1.2: length is what counts; no rules on kinds of letters. */
export const PASSWORD_MIN = 10;
export const PASSWORD_MAX = 200;

export const SESSION_DAYS = 30;
export const RESET_HOURS = 2;
export const ADMIN_LINK_HOURS = 24;

/** Wording of the consents that stand beside the boxes today; grows when the words change. */
export const CONSENT_WORDING = '2026-11';

export const ROLES = ['member', 'moderator', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** What nobody confirmed by mail is erased. */
export const UNCONFIRMED_HOURS = 48;
/** So many mails go to one address in so many minutes, whoever asks: a form must not flood a mailbox. */
export const MAILS_IN_A_ROW = 3;
export const MAILS_IN_A_ROW_MINUTES = 10;

/** A form is sent twice within seconds, or after a lost connection within a day. */
export const ONCE_KEY_DAYS = 2;
export const OUTBOX_DAYS = 7;

const GMAIL = new Set(['gmail.com', 'googlemail.com']);

/**
 * The address as mail servers compare it in practice, so that one mailbox is one account: lower
 * case, without what follows a plus, and without the dots that Gmail does not see.
 */
export function emailKey(email: string): string {
  const address = email.normalize('NFKC').trim().toLowerCase();
  const at = address.lastIndexOf('@');
  const box = address.slice(0, Math.max(at, 0)).replace(/(?<=.)\+.*$/, '');
  const host = address.slice(at + 1);
  return GMAIL.has(host) ? `${box.replaceAll('.', '')}@gmail.com` : `${box}@${host}`;
}
