import type { Actor } from '~/features/accounts/policy';
import { canDo } from '~/features/posts/policy';
import { type PostKind, type PostState, slugOf } from '~/features/posts/rules';
import { treatmentTree } from '~/features/treatments/index.server';
import type { Messages } from '~/messages';
import type { Db } from '~/platform/db/transaction.server';
import { forbidden, notFound } from '~/platform/errors';
import type { Language } from '~/urls';
import { cardOf } from './compose-facts';
import { type DiscussionFacts, postFacts, type ReplyFacts } from './facts';
import { allSubjects, optionsOf, type SubjectOption } from './find-subjects.server';
import { triedName } from './find-tried';
import { subjectValue } from './subject-values';

/** The newest version of an author's own post, which an edit follows. */
export interface OwnPost {
  id: string;
  kind: PostKind;
  slug: string;
  version: number;
  state: PostState;
  number: number;
  editedByModerator: boolean;
  title: string;
  language: string;
  body: string;
  html: string;
  /** Null for what was told with the story form, and is worked on with it. */
  facts: DiscussionFacts | ReplyFacts | null;
}

/**
 * A post of one's own, of any kind.
 * @throws AppError `not_found` for what is not one's own, `forbidden` where its state allows no deed
 */
export async function readOwnPost(
  db: Db,
  actor: Actor,
  id: string,
  deed: 'edit' | 'withdraw' | 'put_back',
): Promise<OwnPost> {
  const post = await db.post.findUnique({ where: { id }, include: { newestRevision: true } });
  const newest = post?.newestRevision;
  if (!post || !newest || post.authorId !== actor.id) throw notFound();
  if (!canDo(actor, deed, post)) throw forbidden();
  const { title, body, html, number } = newest;
  const facts = postFacts.parse(newest.facts);
  const told = facts.kind === 'story' || (facts.kind === 'opinion' && facts.told !== undefined);
  return {
    ...{ id, kind: post.kind, slug: slugOf(title), version: post.version, state: post.state },
    ...{ number, title, language: post.language, body, html, facts: told ? null : facts },
    editedByModerator: newest.editorId !== null && newest.editorId !== actor.id,
  };
}

/** A discussion as its form is filled with it. */
export interface DiscussionDefaults {
  defaults: Record<string, string | string[]>;
  options: SubjectOption[];
  /** The scar card holds more than the form can show: it stays as it is. */
  fixed: boolean;
}

export async function defaultsOf(
  db: Db,
  { title, body }: Pick<OwnPost, 'title' | 'body'>,
  facts: DiscussionFacts,
  reader: { say: Messages; language: Language },
): Promise<DiscussionDefaults> {
  const options = optionsOf(
    facts.subjects.map(subjectValue),
    await allSubjects(db, reader.language),
    reader,
  );
  const words = { title, body, subjects: options.map(({ value }) => value) };
  if (facts.kind === 'opinion') {
    const { interest, interestText = '' } = facts;
    return {
      defaults: { ...words, interest: interest ?? '', interestText },
      options,
      fixed: false,
    };
  }
  const card = facts.kind === 'question' ? cardOf(facts) : null;
  if (!card) return { defaults: words, options, fixed: facts.kind === 'question' };
  const tree = await treatmentTree(db);
  const { scar = '', cause = '', sites, age = '', tried } = card;
  const names = tried.map((one) => triedName(one, { tree, language: reader.language }));
  const defaults = { ...words, scar, cause, sites, age, tried: names.join(', ') };
  return { defaults, options, fixed: false };
}
