import { demoComments, demoDiscussions, demoMembers, demoStories } from '../prisma/seed/demo/index';
import { commentPosts, discussionPosts, idOf, storyPosts } from './demo/demo-posts.server';
import { storeMembers } from './demo/store-members.server';
import { storePosts } from './demo/store-posts.server';
import { hashPassword } from './features/accounts/index.server';
import { type Db, inStartTransaction, type Transaction } from './platform/db/transaction.server';
import { PlainError } from './platform/plain-error';

/** The accounts that a demo prints. Their password is known to all, so no real site may hold them. */
const DEMO_PASSWORD = 'scars-have-stories';
const SIGN_IN_KEYS = ['member', 'moderator', 'admin'];

const demoAddress = (key: string) => `${key}@demo.scarwise.example`;

/** The lines that a start prints: who one can be. */
export function demoNotes(): string[] {
  const width = Math.max(...SIGN_IN_KEYS.map((key) => key.length));
  return [
    'This is a demo: its people and stories are fiction. Sign in as one of them:',
    ...SIGN_IN_KEYS.map((key) => `  ${key.padEnd(width)}  ${demoAddress(key)}  ${DEMO_PASSWORD}`),
  ];
}

/**
 * Fills an empty database with the demo community, once.
 * @throws PlainError where someone's own account lives: fiction and people are never mixed.
 */
export async function loadDemo(db: Db, now: Date): Promise<void> {
  await inStartTransaction(db, 'load-demo', async (tx) => {
    if ((await tx.member.count({ where: { demo: false } })) > 0) {
      throw new PlainError(
        'This database holds real accounts, so the demo is not put into it. Unset DEMO.',
      );
    }
    if ((await tx.member.count()) > 0) return;
    await storeDemo(tx, now);
  });
}

/** @throws PlainError when a real site would run on a database whose passwords are printed in a README. */
export async function refuseDemoAccounts(db: Db): Promise<void> {
  if ((await db.member.count({ where: { demo: true } })) > 0) {
    throw new PlainError('This database holds the demo community. A real site needs an empty one.');
  }
}

async function storeDemo(tx: Transaction, now: Date): Promise<void> {
  const hash = await hashPassword(DEMO_PASSWORD);
  const people = demoMembers.map((member) => ({
    ...member,
    email: demoAddress(member.key),
    passwordHash: SIGN_IN_KEYS.includes(member.key) ? hash : null,
  }));
  const members = await storeMembers(tx, people, now);
  const guides = await tx.guide.findMany({ select: { id: true, slug: true } });
  const cast = { members, now, guides: new Map(guides.map(({ id, slug }) => [slug, id])) };
  const stories = storyPosts(demoStories, cast);
  const posts = [
    ...stories.posts,
    ...demoDiscussions.flatMap((one) => discussionPosts(one, cast)),
    ...demoComments.flatMap((one) => commentPosts(one, stories.ids, cast)),
  ];
  await storePosts(tx, posts, idOf(members, 'moderator'));
}
