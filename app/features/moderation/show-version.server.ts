import { postFacts } from '~/features/discussions/facts';
import { type ShownDiscussion, showDiscussion } from '~/features/discussions/index.server';
import { showStory, storyFactsOf } from '~/features/stories/index.server';
import type { ShownStory } from '~/features/stories/shown-story';
import type { Messages } from '~/messages';
import type { Db, Prisma } from '~/platform/db/transaction.server';
import { type TextChanges, textChanges } from '~/platform/text-changes';
import type { Language } from '~/urls';

type Revision = Prisma.RevisionGetPayload<object>;
type Post = Pick<Prisma.PostGetPayload<object>, 'language' | 'source'>;

export interface Reader {
  language: Language;
  say: Messages;
}

/** One version of a post of any kind, as its page would show it. */
export interface ShownVersion {
  html: string;
  language: string;
  /** Of a story, and of an opinion that is told like one. */
  story: ShownStory | null;
  /** Of a question, an opinion or a talk. */
  discussion: ShownDiscussion | null;
}

/** As everyone will read it: what only the author sees of their own facts is left out. */
export async function showVersion(
  db: Db,
  { language, source }: Post,
  revision: Revision,
  reader: Reader,
): Promise<ShownVersion> {
  const { title, html } = revision;
  const facts = postFacts.parse(revision.facts);
  const asAnyone = { ...reader, own: false };
  const storyFacts = tellsLikeAStory(facts) ? storyFactsOf(revision) : null;
  const words = { title, html, language };
  return {
    ...{ html, language },
    story: storyFacts && (await showStory(db, { ...words, facts: storyFacts, source }, asAnyone)),
    discussion:
      facts.kind === 'story' || facts.kind === 'reply'
        ? null
        : await showDiscussion(db, { ...words, facts }, asAnyone),
  };
}

const tellsLikeAStory = (facts: ReturnType<typeof postFacts.parse>) =>
  facts.kind === 'story' ||
  (facts.kind === 'opinion' && (facts.told !== undefined || facts.claims.length > 0));

/** What a version that waits changes in the one that readers see. */
export interface Differences {
  title: TextChanges | null;
  text: TextChanges | null;
  /** The answers, as the sentences that they make: a moderator reads no JSON. */
  facts: TextChanges | null;
}

export async function differencesOf(
  db: Db,
  post: Post,
  { standing, judged }: { standing: Revision; judged: Revision },
  reader: Reader,
): Promise<Differences> {
  const told = async (revision: Revision) =>
    answersOf(await showVersion(db, post, revision, reader), reader).join('\n\n');
  const changed = (before: string, after: string) =>
    before === after ? null : textChanges(before, after);
  const title = { gone: [standing.title], added: [judged.title] };
  return {
    title: standing.title === judged.title ? null : title,
    text: changed(standing.body, judged.body),
    facts: changed(await told(standing), await told(judged)),
  };
}

/** Everything that stands beside the author's own words. */
function answersOf({ story, discussion }: ShownVersion, { say }: Reader): string[] {
  const subjects = discussion?.subjects.map((one) =>
    one.kind === 'scar' ? say.terms.scar[one.scar] : one.name,
  );
  return [
    ...(story?.told ?? []).flatMap(({ sentences }) => sentences),
    ...(subjects ?? []),
    ...(discussion?.rows ?? []).map(({ label, value }) => `${label}: ${value}`),
    ...(discussion?.tried ?? []).map(({ name }) => `${say.discussions.read.rows.tried}: ${name}`),
  ];
}
