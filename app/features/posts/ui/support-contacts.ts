import { createContext } from 'react';
import type { SupportContact } from '../support';

/** Whom every card may name: the root of the page knows them, so that no loader need pass them on. */
export const SupportContacts = createContext<SupportContact[]>([]);
