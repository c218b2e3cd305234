import type { z } from 'zod';
import type { Role } from '~/features/accounts/rules';
import type { storyFacts } from '~/features/stories/facts';
import type { Language } from '~/urls';

/** A person of fiction. */
export type DemoMember = {
  key: string;
  name: string;
  role: Role;
  language: Language;
  joinedDaysAgo: number;
};

/** A story of fiction. Days count back from the day of seeding; months inside `facts` are fixed. */
export type DemoStory = {
  key: string;
  /** Key of the member. */
  author: string;
  language: Language;
  title: string;
  /** Markdown; empty where only the questions were answered. */
  body: string;
  /** For what waits or was removed: when it was sent in. */
  publishedDaysAgo: number;
  state: 'published' | 'pending' | 'unreviewed' | 'retracted' | 'removed';
  facts: z.input<typeof storyFacts>;
  /** Why it was removed. */
  decision?: { reason: string; note: string };
};
