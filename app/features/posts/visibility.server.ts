import { type Actor, moderates } from '~/features/accounts/policy';
import { Prisma } from '~/platform/db/transaction.server';
import { type Channel, type PostState, type Sight, sight, statesSeen, type Viewer } from './rules';

/** Who looks at posts: nobody known, or a member with a role. */
export interface Looker {
  id: string;
  moderates: boolean;
}

export const lookerOf = (actor: Actor | null): Looker | null =>
  actor && { id: actor.id, moderates: moderates(actor) };

/** The table of `rules.ts` as a Prisma condition on posts. */
export function visibleWhere(channel: Channel, looker: Looker | null): Prisma.PostWhereInput {
  const anyone: Prisma.PostWhereInput = { state: { in: statesSeen(roleOf(looker), channel) } };
  if (!looker) return anyone;
  return { OR: [anyone, { authorId: looker.id, state: { in: statesSeen('author', channel) } }] };
}

/** The same table as an SQL condition on a table that is called `p` in the query. */
export function visibleSql(channel: Channel, looker: Looker | null): Prisma.Sql {
  const anyone = inStates(statesSeen(roleOf(looker), channel));
  if (!looker) return anyone;
  const own = inStates(statesSeen('author', channel));
  return Prisma.sql`(${anyone} or (p."authorId" = ${looker.id} and ${own}))`;
}

/** An SQL condition on `p`: of this post nothing but a stone is shown to the looker. */
export function tombstoneSql(channel: Channel, looker: Looker | null): Prisma.Sql {
  const stone = inStates(statesSeen(roleOf(looker), channel, 'tombstone'));
  return Prisma.sql`(${stone} and not ${visibleSql(channel, looker)})`;
}

/** The same table for one post that is already at hand. */
export function sightOf(
  post: { state: PostState; authorId: string | null },
  looker: Looker | null,
  channel: Channel,
): Sight {
  const seen = [sight(post.state, roleOf(looker), channel)];
  if (looker && post.authorId === looker.id) seen.push(sight(post.state, 'author', channel));
  if (seen.includes('whole')) return 'whole';
  return seen.includes('tombstone') ? 'tombstone' : 'nothing';
}

function roleOf(looker: Looker | null): Viewer {
  return looker?.moderates ? 'moderator' : 'anyone';
}

function inStates(states: PostState[]): Prisma.Sql {
  if (states.length === 0) return Prisma.sql`false`;
  return Prisma.sql`p.state in (${Prisma.join(states.map((state) => Prisma.sql`${state}::post_state`))})`;
}
