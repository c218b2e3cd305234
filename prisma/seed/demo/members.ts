import type { DemoMember } from './types';

/** `member`, `moderator` and `admin` are the accounts that the demo prints. */
export const demoMembers: DemoMember[] = [
  { key: 'member', name: 'Nora', role: 'member', language: 'en', joinedDaysAgo: 260 },
  { key: 'moderator', name: 'Ilse', role: 'moderator', language: 'en', joinedDaysAgo: 420 },
  { key: 'admin', name: 'Tomasz', role: 'admin', language: 'en', joinedDaysAgo: 430 },
  { key: 'oksana', name: 'Оксана', role: 'member', language: 'uk', joinedDaysAgo: 330 },
  { key: 'sashko', name: 'Сашко', role: 'member', language: 'uk', joinedDaysAgo: 3 },
  { key: 'timur', name: 'Тимур', role: 'member', language: 'ru', joinedDaysAgo: 214 },
  {
    key: 'annelies',
    name: 'Annelies-Wilhelmina van Oosterbroek',
    role: 'member',
    language: 'en',
    joinedDaysAgo: 181,
  },
  { key: 'dele', name: 'Dele', role: 'member', language: 'en', joinedDaysAgo: 152 },
  { key: 'quietpebble', name: 'quietpebble', role: 'member', language: 'en', joinedDaysAgo: 6 },
];
