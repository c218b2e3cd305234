import type { SubmissionResult } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import {
  accountIn,
  type GuestAccount,
  type Sender,
  sendingForm,
} from '~/features/accounts/index.server';
import { concernsIn } from '~/features/posts/index.server';
import type { Concern } from '~/features/posts/support';
import type { Messages } from '~/messages';
import type { Db } from '~/platform/db/transaction.server';
import type { Language } from '~/urls';
import { cardOf, composeFacts, recomposeFacts } from './compose-facts';
import type { DiscussionInput } from './discussion-input';
import type { DiscussionFacts, Subject } from './facts';
import { findNearby, type Nearby } from './find-nearby.server';
import { allSubjects, type SubjectOption, type Subjects } from './find-subjects.server';
import { findTried } from './find-tried';
import { type DiscussionFields, discussionForm } from './forms.server';
import { previewDiscussion } from './preview-post.server';
import { proposeSubjects } from './propose-subjects';
import { SUBJECTS_MAX } from './rules';
import type { ShownDiscussion } from './show-discussion.server';
import { SubjectBoxes } from './subject-boxes.server';
import type { ListedKind } from './vocabulary';

interface Desk {
  db: Db;
  say: Messages;
  language: Language;
}

/** The form once more, with all that was typed, and what there is to say about it. */
export interface DiscussionAgain {
  result: SubmissionResult;
  /** Boxes for what it is about. */
  options: SubjectOption[];
  /** Whether the author has seen what is proposed: the next sending goes out. */
  seen: boolean;
  preview: ShownDiscussion | null;
  nearby: Nearby | null;
  /** What a kind word is for. */
  concerns: Concern[];
}

/** What is said beside a form that was in order and still could not be taken. */
type Refusal = { formErrors?: string[]; fieldErrors?: Record<string, string[]> };

type Read =
  | { again: DiscussionAgain }
  | {
      input: DiscussionInput;
      account: GuestAccount | null;
      concerns: Concern[];
      refuse: (words: Refusal) => DiscussionAgain;
    };

/** A new discussion, or an edit of one `before`. */
interface Asked {
  kind: ListedKind;
  sender: Sender;
  before?: DiscussionFacts;
}

/**
 * Reads a discussion as it was sent. A preview asks neither for consent nor for an account. The first
 * sending of a new one is held back where there is something to show: what it seems to be about, and
 * what may answer a question already.
 */
export async function readDiscussionForm(desk: Desk, form: FormData, asked: Asked): Promise<Read> {
  const { say, language } = desk;
  const all = await allSubjects(desk.db, language);
  const isPreview = form.get('intent') === 'preview';
  form.set('kind', asked.kind);
  const boxes = new SubjectBoxes(form, all, { say, language });
  const shown = await heldBack(desk, form, { all, boxes, asked, isPreview });
  const { submission, value, account } = parseSent(say, form, { asked, isPreview });
  const concerns = concernsIn(typedIn(form));
  const again = (words: Refusal = {}): DiscussionAgain => ({
    result: submission.reply({ ...words, hideFields: ['password'] }),
    ...{ options: boxes.options(), seen: shown !== null || boxes.seen, concerns },
    ...{ preview: shown?.preview ?? null, nearby: shown?.nearby ?? null },
  });
  if (boxes.problem) return { again: again({ fieldErrors: { another: [boxes.problem] } }) };
  if (value && !isPreview && asked.sender === 'expired') {
    return { again: again({ formErrors: [say.accounts.sending.expired] }) };
  }
  if (shown || !value) return { again: again() };
  const input = inputOf(value, boxes.ticked, { all, language, before: asked.before });
  return { input, account, concerns, refuse: again };
}

/** Everything typed freely, whether or not it is in order. */
const typedIn = (form: FormData) =>
  ['title', 'body', 'interestText', 'tried'].map((name) => form.get(name) ?? '').join('\n');

/** The whole form, with what is asked of who sends it. */
function parseSent(
  say: Messages,
  form: FormData,
  { asked, isPreview }: { asked: Asked; isPreview: boolean },
) {
  const { kind, sender, before } = asked;
  const rest = sendingForm(say, form, isPreview || before ? 'preview' : sender);
  const submission = parseWithZod(form, { schema: discussionForm(kind, say).and(rest) });
  if (submission.status !== 'success') return { submission, value: null, account: null };
  return { submission, value: submission.value, account: accountIn(submission.value) };
}

interface Reading {
  all: Subjects;
  boxes: SubjectBoxes;
  asked: Asked;
}

/** What there is to show before it goes out: a preview that was asked for, or on the first sending news. */
async function heldBack(
  desk: Desk,
  form: FormData,
  { isPreview, ...reading }: Reading & { isPreview: boolean },
) {
  const { asked, boxes } = reading;
  if (!isPreview && (asked.before || boxes.seen)) return null;
  const content = parseWithZod(form, { schema: discussionForm(asked.kind, desk.say) });
  if (content.status !== 'success') return null;
  const look = await lookAt(desk, content.value, reading);
  return isPreview || look.isNews ? look : null;
}

/** How it would look, what it seems to be about, and what is there already about that. */
async function lookAt(desk: Desk, fields: DiscussionFields, { all, boxes, asked }: Reading) {
  const { db, language } = desk;
  const { title, body = '' } = fields;
  const likely = asked.before ? [] : proposeSubjects({ title, body }, all.tree, all.guides);
  const proposed = boxes.propose(likely, SUBJECTS_MAX);
  const subjects = boxes.ticked;
  const input = inputOf(fields, subjects, { all, language, before: asked.before });
  const facts = factsAfter(input, asked);
  const isQuestion = asked.kind === 'question' && !asked.before;
  const nearby = isQuestion ? await findNearby(db, subjects, { tree: all.tree, language }) : null;
  const found = nearby !== null && nearby.discussions.length + nearby.stories.length > 0;
  return {
    isNews: proposed.length > 0 || found,
    preview: await previewDiscussion(desk, input, facts),
    nearby: found ? nearby : null,
  };
}

function factsAfter(input: DiscussionInput, { before }: Asked): DiscussionFacts {
  return (before && recomposeFacts(before, input)) ?? composeFacts(input);
}

function inputOf(
  fields: DiscussionFields,
  ticked: Subject[],
  {
    all,
    language,
    before,
  }: { all: Subjects; language: Language; before?: DiscussionFacts | undefined },
): DiscussionInput {
  const { title, body = '' } = fields;
  const words = { title, body, subjects: ticked.slice(0, SUBJECTS_MAX) };
  if (fields.kind === 'talk') return { kind: 'talk', ...words };
  if (fields.kind === 'opinion') {
    const { interest, interestText } = fields;
    return { kind: 'opinion', ...words, interest, ...(interestText && { interestText }) };
  }
  const known = before?.kind === 'question' ? before : null;
  if (known && !cardOf(known)) return { kind: 'question', ...words };
  const { scar, cause, sites, age, tried: names = [] } = fields;
  const tried = findTried(names, { tree: all.tree, language }, known?.tried ?? []);
  return { kind: 'question', ...words, card: { scar, cause, sites, age, tried } };
}
