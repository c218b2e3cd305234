import { type DemoStory, demoMembers, demoStories } from '../prisma/seed/demo/index';
import { hashPassword } from './features/accounts/index.server';
import { nameKey } from './features/accounts/names';
import { CONSENT_WORDING } from './features/accounts/rules';
import { RULES_VERSION } from './features/moderation/reasons';
import { holdsFor } from './features/posts/holds';
import { addRevision } from './features/posts/index.server';
import { freeTextOf, projectStory, storyFacts } from './features/stories/index.server';
import { DAY, HOUR } from './platform/clock';
import { type Db, inTransaction, type Transaction } from './platform/db/transaction.server';
import { newId } from './platform/ids.server';
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
  await inTransaction(db, async (tx) => {
    // Two processes that start together: the second one waits and finds the work done.
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('load-demo'))`;
    if ((await tx.member.count({ where: { demo: false } })) > 0) {
      throw new PlainError(
        'This database holds real accounts, so the demo is not put into it. Unset DEMO.',
      );
    }
    if ((await tx.member.count()) > 0) return;
    const passwordHash = await hashPassword(DEMO_PASSWORD);
    const ids = await addMembers(tx, passwordHash, now);
    for (const story of demoStories) await addStory(tx, story, ids, now);
  });
}

/** @throws PlainError when a real site would run on a database whose passwords are printed in a README. */
export async function refuseDemoAccounts(db: Db): Promise<void> {
  if ((await db.member.count({ where: { demo: true } })) > 0) {
    throw new PlainError('This database holds the demo community. A real site needs an empty one.');
  }
}

async function addMembers(tx: Transaction, passwordHash: string, now: Date) {
  const ids = new Map<string, string>();
  for (const member of demoMembers) {
    const id = newId();
    ids.set(member.key, id);
    const createdAt = new Date(now.getTime() - member.joinedDaysAgo * DAY);
    const mail = demoAddress(member.key);
    await tx.member.create({
      data: {
        id,
        name: member.name,
        nameKey: nameKey(member.name),
        email: mail,
        emailKey: mail,
        passwordHash: SIGN_IN_KEYS.includes(member.key) ? passwordHash : null,
        role: member.role,
        language: member.language,
        demo: true,
        createdAt,
        consents: {
          create: (['adult', 'health'] as const).map((purpose) => ({
            id: newId(),
            purpose,
            wording: CONSENT_WORDING,
            givenAt: createdAt,
          })),
        },
      },
    });
  }
  return ids;
}

async function addStory(tx: Transaction, story: DemoStory, ids: Map<string, string>, now: Date) {
  const authorId = idOf(ids, story.author);
  const at = new Date(now.getTime() - story.publishedDaysAgo * DAY);
  const out = story.state !== 'pending';
  const postId = newId();
  const facts = storyFacts.parse(story.facts);
  await tx.post.create({
    data: {
      id: postId,
      kind: 'story',
      source: 'demo',
      authorId,
      language: story.language,
      state: story.state,
      createdAt: at,
      stateSince: at,
      publishedAt: out ? at : null,
    },
  });
  const freeText = freeTextOf(story);
  const revisionId = await addRevision(tx, {
    postId,
    editorId: authorId,
    draft: { title: story.title, body: story.body, facts, freeText },
    holds: out ? [] : holdsFor({ reviewedPosts: 0, moderates: false, sentBack: false, freeText }),
    now: at,
  });
  await projectStory(tx, postId);
  if (story.state !== 'pending' && story.state !== 'unreviewed') {
    await addDecision(tx, story, { postId, revisionId, moderatorId: idOf(ids, 'moderator'), at });
  }
}

/** What a moderator decided, so that the log of the demo tells of something. */
async function addDecision(
  tx: Transaction,
  story: DemoStory,
  on: { postId: string; revisionId: string; moderatorId: string; at: Date },
) {
  await tx.decision.create({
    data: {
      id: newId(),
      postId: on.postId,
      revisionId: on.revisionId,
      moderatorId: on.moderatorId,
      action: story.state === 'removed' ? 'remove' : 'publish',
      reason: story.decision?.reason ?? null,
      note: story.decision?.note ?? null,
      rules: RULES_VERSION,
      before: {},
      createdAt: new Date(on.at.getTime() + 3 * HOUR),
    },
  });
}

function idOf(ids: Map<string, string>, key: string): string {
  const id = ids.get(key);
  if (!id) throw new Error(`the demo has no member ${key}`);
  return id;
}
