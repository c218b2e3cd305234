import { z } from 'zod';
import { nameField, newPasswordField } from '~/features/accounts/index.server';
import { shortTextField, textField } from '~/features/posts/index.server';
import { BODY_MAX, TITLE_MAX, TITLE_MIN } from '~/features/posts/rules';
import { lengthOf } from '~/features/posts/typed-text';
import { interestFields, scarFields } from '~/features/stories/index.server';
import { TREATMENT_NAME_MAX } from '~/features/stories/rules';
import type { Messages } from '~/messages';
import { namesIn } from './find-tried';
import { SUBJECTS_MAX, TRIED_MAX, TRIED_TEXT_MAX } from './rules';
import type { ListedKind } from './vocabulary';

type Errors = Messages['discussions']['write']['errors'];

const wordsFields = (errors: Errors) => ({
  title: textField(TITLE_MAX, errors.titleLong, errors.title).refine(
    (title) => lengthOf(title) >= TITLE_MIN,
    errors.titleShort(TITLE_MIN),
  ),
  /** Boxes that are ticked, in the values of `subject-values.ts`. */
  subjects: z.array(z.string().max(100)).max(SUBJECTS_MAX, errors.subjects(SUBJECTS_MAX)),
  /** One more subject, by any name. */
  another: shortTextField(TREATMENT_NAME_MAX, errors.nameLong).optional(),
});

const neededBody = (errors: Errors) =>
  textField(BODY_MAX, errors.bodyLong, errors.body).refine((body) => body !== '', errors.body);

const triedField = (errors: Errors) =>
  shortTextField(TRIED_TEXT_MAX, errors.triedLong)
    .transform(namesIn)
    .refine((names) => names.length <= TRIED_MAX, errors.triedMany(TRIED_MAX))
    .refine(
      (names) => names.every((name) => name.length <= TREATMENT_NAME_MAX),
      errors.nameLong(TREATMENT_NAME_MAX),
    )
    .optional();

type DiscussionForm =
  | ReturnType<typeof questionForm>
  | ReturnType<typeof opinionForm>
  | ReturnType<typeof talkForm>;

/** What is asked of each kind of discussion, enough for a preview. */
export function discussionForm(kind: ListedKind, say: Messages): DiscussionForm {
  if (kind === 'question') return questionForm(say);
  return kind === 'opinion' ? opinionForm(say) : talkForm(say);
}

export type DiscussionFields = z.output<DiscussionForm>;

/** A title may say it all. */
function questionForm({ discussions, stories }: Messages) {
  const { errors } = discussions.write;
  return z.object({
    kind: z.literal('question'),
    ...wordsFields(errors),
    body: textField(BODY_MAX, errors.bodyLong).optional(),
    ...scarFields(stories.write.errors),
    tried: triedField(errors),
  });
}

function opinionForm({ discussions, stories }: Messages) {
  const { errors } = discussions.write;
  return z.object({
    kind: z.literal('opinion'),
    ...wordsFields(errors),
    body: neededBody(errors),
    ...interestFields(stories.write.errors),
  });
}

function talkForm({ discussions }: Messages) {
  const { errors } = discussions.write;
  return z.object({
    kind: z.literal('talk'),
    ...wordsFields(errors),
    body: neededBody(errors),
  });
}

export function replyForm({ discussions }: Messages) {
  return z.object({ body: neededBody(discussions.write.errors) });
}

/** What is asked of someone new who follows a mailed link. */
export function confirmForm(say: Messages) {
  return z.object({ password: newPasswordField(say), name: nameField(say).optional() });
}
