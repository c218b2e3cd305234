import type { Role } from './rules';

/** Whoever asks for something, signed in. */
export interface Actor {
  id: string;
  name: string;
  role: Role;
  language: string;
}

type Access = 'public' | 'member' | 'moderator' | 'admin';

const RANK: Record<Access, number> = { public: 0, member: 1, moderator: 2, admin: 3 };

export function mayUse(actor: Actor | null, access: Access): boolean {
  return RANK[actor?.role ?? 'public'] >= RANK[access];
}

export const moderates = (actor: Actor | null) => mayUse(actor, 'moderator');

/** Not one's own: the last administrator cannot lock everyone out by a slip. */
export function maySetRole(actor: Actor, memberId: string): boolean {
  return mayUse(actor, 'admin') && actor.id !== memberId;
}
