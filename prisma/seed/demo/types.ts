import type { z } from 'zod';
import type { Role } from '~/features/accounts/rules';
import type { storyFacts } from '~/features/stories/facts';
import type { AgeBand, Cause, ScarKind, Site } from '~/features/stories/vocabulary';
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

/** What a discussion is about: codes of the tree, kinds of scar, addresses of guides; three at most. */
export type DemoSubjects = { treatments?: string[]; scars?: ScarKind[]; guides?: string[] };

/** Words under a post or a guide. */
export type DemoReply = {
  key: string;
  author: string;
  language: Language;
  body: string;
  publishedDaysAgo: number;
  /** Key of the reply that it answers; absent: it answers what stands on top. */
  inReplyTo?: string;
  state?: DemoStory['state'];
  decision?: DemoStory['decision'];
};

/** A question, an opinion or a talk of fiction, with what was answered. */
export type DemoDiscussion = {
  key: string;
  kind: 'question' | 'opinion' | 'talk';
  author: string;
  language: Language;
  title: string;
  body: string;
  publishedDaysAgo: number;
  state: DemoStory['state'];
  decision?: DemoStory['decision'];
  subjects: DemoSubjects;
  /** Of a question: the scar it is about. */
  scar?: { kind?: ScarKind; cause?: Cause; sites: Site[]; age?: AgeBand };
  /** Of a question: what was tried already, by code of the tree. */
  tried?: string[];
  replies: DemoReply[];
};

/** What was said under a story or a guide. */
export type DemoComments = ({ story: string } | { guide: string }) & { replies: DemoReply[] };
