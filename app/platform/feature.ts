import type { Clock } from './clock';
import type { Config } from './config';
import type { Db, Transaction } from './db/transaction.server';
import type { Chore, Task } from './jobs.server';
import type { SendMail } from './mail.server';

/** What a feature's tasks work with. */
export interface Workbench {
  db: Db;
  config: Config;
  clock: Clock;
  sendMail: SendMail;
}

/** What each feature tells the rest of the application about itself. */
export interface Feature {
  name: string;
  /** Fills the tables that the project itself brings (the tree, the guides); safe to run twice. */
  loadReferenceData?: (db: Db) => Promise<void>;
  /** Work after the request. */
  tasks?: (bench: Workbench) => Task<unknown>[];
  /** Names of tasks that are started, with nothing given, at every start of a process. */
  atStart?: string[];
  /** Work by the clock: what this feature keeps only for a time goes here. */
  chores?: (bench: Workbench) => Chore[];
  /** Event to the names of the tasks that it starts. */
  subscriptions?: Partial<Record<EventName, string[]>>;
  /** Everything this feature holds of a member, in the form in which they may take it away. */
  exportFor?: (db: Db, memberId: string) => Promise<object>;
  /** Deletes everything this feature holds of a member. */
  eraseFor?: (tx: Transaction, memberId: string, now: Date) => Promise<void>;
}

/** What happened, for features further right to act on. */
export interface Events {
  'post.submitted': { postId: string };
  'post.published': { postId: string };
  'post.changed': { postId: string };
  'post.decided': { decisionId: string };
  'guide.changed': { guideId: string };
}
export type EventName = keyof Events;
