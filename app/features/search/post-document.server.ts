import { postFacts } from '~/features/discussions/facts';
import { statesSeen } from '~/features/posts/rules';
import { readersBody, showStory, storyFactsOf } from '~/features/stories/index.server';
import { PRIVATE_CAUSES } from '~/features/stories/vocabulary';
import { messages } from '~/messages';
import type { Db, Prisma } from '~/platform/db/transaction.server';
import { plainText } from '~/platform/markdown.server';
import { asLanguage } from '~/urls';
import { markOf, type Section } from './rules';
import type { SearchDocument } from './sql/search-documents.server';

const READ = {
  id: true,
  kind: true,
  state: true,
  language: true,
  source: true,
  publishedAt: true,
  threadId: true,
  guideId: true,
  publicRevision: true,
} satisfies Prisma.PostSelect;

type Read = Prisma.PostGetPayload<{ select: typeof READ }>;
type Revision = NonNullable<Read['publicRevision']>;

/** Only what anyone can find; of a post that went, nothing is kept for search. */
export const SEARCHED_STATES = statesSeen('anyone', 'search');

/** The document of a post as readers see it now; null where they do not. */
export async function documentOfPost(db: Db, postId: string): Promise<SearchDocument | null> {
  const post = await db.post.findUnique({ where: { id: postId }, select: READ });
  const revision = post?.publicRevision;
  if (!post || !revision || !post.publishedAt) return null;
  if (!SEARCHED_STATES.includes(post.state)) return null;
  // One after the other: a transaction answers one question at a time.
  const place = await placeOf(db, post);
  const facts = await factsOf(db, postId, revision);
  const told = await toldIn(db, post, revision);
  const own = shownWords(readersBody(revision, asLanguage(post.language)));
  return {
    ...{ id: postId, postId, revisionId: revision.id, kind: post.kind, ...place, ...facts },
    ...{ title: unmarked(revision.title), at: post.publishedAt },
    ...(own
      ? { language: post.language, body: own, more: told }
      : { language: asLanguage(post.language), body: told }),
  };
}

/** What a reply leads to, and the section that this stands in. */
async function placeOf(
  db: Db,
  { id, kind, threadId, guideId }: Read,
): Promise<{ section: Section; rootId: string }> {
  if (kind === 'reply' && guideId) return { section: 'guides', rootId: guideId };
  const thread = threadId ? await db.post.findUnique({ where: { id: threadId } }) : null;
  const section = (thread?.kind ?? kind) === 'story' ? 'stories' : 'discussions';
  return { section, rootId: thread?.id ?? id };
}

/** What the answers say, from the rows that lists filter by: private causes are not in them. */
async function factsOf(db: Db, postId: string, { facts }: Revision) {
  const scars = await db.storyScar.findMany({ where: { postId } });
  const treatments = await db.storyTreatment.findMany({ where: { postId } });
  const subjects = await db.postSubject.findMany({ where: { postId } });
  const asked = askedIn(facts);
  const marks = [
    ...[...treatments, ...subjects, ...asked.tried].map((row) =>
      mark('treatment', row.treatmentCode),
    ),
    ...scars.flatMap(({ kind, cause, site }) => [
      mark('scar', kind),
      mark('cause', cause),
      mark('site', site),
    ]),
    ...subjects.map(({ scar }) => mark('scar', scar)),
    ...asked.marks,
  ].flat();
  const named = [...treatments, ...asked.tried].map((one) => one.named);
  return { marks: [...new Set(marks)], names: named.filter((name) => name !== null) };
}

/** The scar card of a question, and what was tried already. */
function askedIn(stored: unknown) {
  const facts = postFacts.parse(stored);
  if (facts.kind !== 'question') return { marks: [], tried: [] };
  return {
    marks: facts.scars.flatMap(({ kind, cause, sites }) => [
      mark('scar', kind),
      mark('cause', cause && PRIVATE_CAUSES.includes(cause) ? null : cause),
      sites.flatMap((site) => mark('site', site)),
    ]),
    tried: facts.tried.map(({ code, named }) => ({ treatmentCode: code, named: named ?? null })),
  };
}

const mark = (
  facet: Parameters<typeof markOf>[0],
  value: string | null | undefined,
): string | string[] => (value && value !== 'unsure' ? [markOf(facet, value)] : []);

/** The facts of a story in the sentences that everyone reads; empty for what is none. */
async function toldIn(db: Db, post: Read, revision: Revision): Promise<string> {
  const facts = storyFactsOf(revision);
  if (!facts) return '';
  const language = asLanguage(post.language);
  const reader = { language, say: messages(language), own: false };
  const { title, html } = revision;
  const { source } = post;
  const shown = await showStory(
    db,
    { title, html, facts, language: post.language, source },
    reader,
  );
  return shown.told.flatMap(({ sentences }) => sentences).join(' ');
}

/** Signs of the private use area stand around marked words in an excerpt. */
const PRIVATE_USE = /\p{Co}/gu;

const unmarked = (text: string) => text.replace(PRIVATE_USE, '');

export const shownWords = (markdown: string) => unmarked(plainText(markdown));
