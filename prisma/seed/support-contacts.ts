import type { SupportContact } from '~/features/posts/support';

/**
 * Whom someone in distress or danger can turn to. An operator fills this in: call each number, read
 * its page, and write down when (`checkedOn`) and where (`source`) it was checked. What was checked
 * more than 12 months ago is no longer shown. Empty, the card names the emergency number in general.
 */
export const supportContacts: SupportContact[] = [];
