import type { Actor } from '~/features/accounts/policy';
import { decide, reportPost } from '~/features/moderation/index.server';
import type { ReasonCode } from '~/features/moderation/reasons';
import { addRevision } from '~/features/posts/index.server';
import { type PostKind, type PostState, slugOf } from '~/features/posts/rules';
import { type Db, inTransaction } from '~/platform/db/transaction.server';
import { LONG_NAME, LONG_TEXT, LONG_TITLE } from './long-words';
import { mailedLinks } from './page-links';
import { newMember, newPost, newWaitingVersion, someFacts } from './people-and-posts';
import { newPhoto } from './photos';
import { newPostOf } from './posts-of-kinds';

interface Place {
  id: string;
  path: string;
}

/** Where to find what `makeStates` made, and what of the demo goes with it. */
export interface Made {
  story: Place;
  ukrainian: Place;
  russian: Place;
  edited: Place;
  question: Place;
  opinion: Place;
  talk: Place;
  ukrainianTalk: Place;
  editedTalk: Place;
  withdrawnTalk: Place;
  unanswered: Place;
  secondPage: string;
  long: Place & { waiting: string };
  thread: Place & { last: string; removed: string };
  /** Posts of the demo's member, a story for each state. */
  own: Record<OwnStory, string> & { author: string; talk: string; reply: string };
  /** The newest decision. */
  decision: string;
  /** One on a post that has changed since. */
  oldDecision: string;
}

type OwnStory =
  | 'pending'
  | 'sent_back'
  | 'hidden'
  | 'published'
  | 'edited'
  | 'removed'
  | 'retracted';

/** Puts into a demo what it does not have by itself: posts in every state, links, long words. */
export async function makeStates(db: Db): Promise<Made> {
  const [member, moderator] = [await demoActor(db, 'member'), await demoActor(db, 'moderator')];
  const author = await newMember(db);
  await db.member.update({
    where: { id: author.id },
    data: { name: LONG_NAME, nameKey: LONG_NAME.toLowerCase() },
  });
  const thread = await longThread(db, author);
  const { decision, oldDecision, ...own } = await ownPosts(db, member, moderator);
  await mailedLinks(db, member);
  const at = (where: object) => placeOf(db, where);
  return {
    story: await at({ kind: 'story', language: 'en', replyCount: { gt: 1 } }),
    ukrainian: await at({ kind: 'story', language: 'uk' }),
    russian: await at({ kind: 'story', language: 'ru' }),
    edited: await editedBy(db, author, 'story'),
    question: await at({ kind: 'question', replyCount: { gt: 2 }, language: 'en' }),
    opinion: await at({ kind: 'opinion' }),
    talk: await at({ kind: 'talk', language: 'en', replyCount: { gt: 1 } }),
    ukrainianTalk: await at({ kind: { in: ['talk', 'question'] }, language: 'uk' }),
    editedTalk: await editedBy(db, author, 'talk'),
    withdrawnTalk: await made(
      db,
      newPostOf('talk', db, author, { state: 'retracted', at: LONG_AGO }),
    ),
    unanswered: await made(
      db,
      newPostOf('question', db, author, { state: 'published', at: LONG_AGO }),
    ),
    secondPage: await laterPage(db),
    long: await longStory(db, author),
    ...{ thread, own, decision, oldDecision },
  };
}

async function demoActor(db: Db, who: string): Promise<Actor> {
  const { id, name, role } = await db.member.findUniqueOrThrow({
    where: { emailKey: `${who}@demo.scarwise.example` },
  });
  return { id, name, role, language: 'en' };
}

const placed = { id: true, kind: true, publicRevision: { select: { title: true } } } as const;

const pathOf = (kind: PostKind, id: string, title = '') =>
  `/${kind === 'story' ? 'stories' : 'discussions'}/${id}${title && `/${encodeURIComponent(slugOf(title))}`}`;

/** The oldest post of the demo that is like this. */
async function placeOf(db: Db, where: object): Promise<Place> {
  const { id, kind, publicRevision } = await db.post.findFirstOrThrow({
    where: { state: 'published', ...where },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: placed,
  });
  return { id, path: pathOf(kind, id, publicRevision?.title) };
}

async function made(db: Db, making: Promise<string>): Promise<Place> {
  const id = await making;
  const { kind, state, publicRevision } = await db.post.findUniqueOrThrow({
    where: { id },
    select: { ...placed, state: true },
  });
  return { id, path: pathOf(kind, id, state === 'published' ? publicRevision?.title : '') };
}

/** A page of the list of stories that is not its first. */
async function laterPage(db: Db): Promise<string> {
  const { id } = await db.post.findFirstOrThrow({
    where: { kind: 'story', state: 'published' },
    orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
    skip: 30,
    select: { id: true },
  });
  return `/stories?after=${id}`;
}

/** Before the demo begins: its own posts stand first in every list. */
const LONG_AGO = new Date('2024-02-03T10:00:00Z');

const LONG = { title: LONG_TITLE, body: LONG_TEXT, at: LONG_AGO };

async function longStory(db: Db, author: Actor): Promise<Made['long']> {
  const place = await made(db, newPost(db, author, { state: 'published', ...LONG }));
  const waiting = await newPost(db, author, { state: 'published', ...LONG });
  await newWaitingVersion(db, waiting, { title: LONG_TITLE, body: `Else. ${LONG_TEXT}` });
  return { ...place, waiting };
}

/** A post of which readers see the second version. */
async function editedBy(db: Db, author: Actor, kind: 'story' | 'talk'): Promise<Place> {
  const words = { title: 'Gel on a long line', body: 'It helped.' };
  const first = { state: 'published', at: LONG_AGO, ...words } as const;
  const id =
    kind === 'story'
      ? await newPost(db, author, first)
      : await newPostOf('talk', db, author, first);
  const facts = kind === 'story' ? someFacts() : { kind, subjects: [] };
  const body = 'It helped.\n\nThree months later it helps no more.';
  const draft = { title: first.title, body, facts, freeText: [] };
  await inTransaction(db, (tx) =>
    addRevision(tx, { postId: id, editorId: author.id, draft, holds: [], now: new Date() }),
  );
  return { id, path: pathOf(kind, id, first.title) };
}

/** More answers than a page holds, one of them removed, the last one reported. */
async function longThread(db: Db, author: Actor): Promise<Made['thread']> {
  const subjects = [{ treatment: 'needling.pen' }, { scar: 'keloid' as const }];
  const first = await made(
    db,
    newPostOf('question', db, author, { state: 'published', subjects, ...LONG }),
  );
  const ids: string[] = [];
  for (let n = 1; n <= 55; n += 1) {
    const parentId = ids.at(-1) ?? first.id;
    const state = n === 2 ? 'removed' : 'published';
    const body = n % 10 === 0 ? LONG_TEXT : `Answer ${n}.`;
    const place = { threadId: first.id, parentId };
    ids.push(await newPostOf('reply', db, author, { state, body, place, at: LONG_AGO }));
  }
  const [last = '', removed = ''] = [ids.at(-1), ids[1]];
  const report = { postId: last, reason: 'other', words: LONG_TEXT, language: 'en' } as const;
  await inTransaction(db, (tx) => reportPost(tx, null, report, new Date()));
  return { ...first, last, removed };
}

async function ownPosts(db: Db, member: Actor, moderator: Actor) {
  const story = (state: PostState, title: string) => newPost(db, member, { state, title });
  const judge = (postId: string, action: 'send_back' | 'remove', reason: ReasonCode) =>
    inTransaction(db, async (tx) => {
      const { version } = await tx.post.findUniqueOrThrow({ where: { id: postId } });
      const words = { quoted: 'It helped.', note: 'Thank you for telling it.' };
      return decide(tx, moderator, { postId, version, action, reason, ...words }, new Date());
    });
  const edited = await story('published', 'A story that I changed');
  await newWaitingVersion(db, edited, { title: 'A story that I changed', body: 'It did not.' });
  const sentBack = await story('pending', 'A story to look over');
  await judge(sentBack, 'send_back', 'DOSAGE');
  const judgedTwice = await story('pending', 'A story decided on twice');
  const oldDecision = await judge(judgedTwice, 'send_back', 'DOSAGE');
  await judge(judgedTwice, 'remove', 'DUPLICATE');
  const removed = await story('published', 'A story of somebody else');
  const decision = await judge(removed, 'remove', 'DUPLICATE');
  const published = await story('published', 'A story that is out');
  await newPhoto(db, published, { state: 'failed' });
  const talk = await newPostOf('talk', db, member, { state: 'pending', title: 'Hello to all' });
  const place = { threadId: talk, parentId: talk };
  return {
    ...{ decision, oldDecision, author: member.id, edited, sent_back: sentBack, removed, talk },
    reply: await newPostOf('reply', db, member, { state: 'published', place }),
    pending: await newPost(db, member, {
      ...{ state: 'pending', title: 'A story that waits', holds: ['link', 'distress'] },
    }),
    hidden: await story('hidden', 'A hidden story'),
    published,
    retracted: await story('retracted', 'A story that I took back'),
  };
}
