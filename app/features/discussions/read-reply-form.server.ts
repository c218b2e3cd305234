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
import type { Language } from '~/urls';
import { replyForm } from './forms.server';
import { previewReply, type ShownText } from './preview-post.server';

/** The form once more, with all that was typed, and what there is to say about it. */
export interface ReplyAgain {
  result: SubmissionResult;
  preview: ShownText | null;
  /** What a kind word is for. */
  concerns: Concern[];
}

type Read =
  | { again: ReplyAgain }
  | {
      body: string;
      account: GuestAccount | null;
      concerns: Concern[];
      refuse: (words: { formErrors: string[] }) => ReplyAgain;
    };

/**
 * Reads a reply as it was sent, or an edit of one, for which nothing is asked beside it. A preview
 * asks neither for consent nor for an account.
 */
export function readReplyForm(
  { say, language }: { say: Messages; language: Language },
  form: FormData,
  sender: Sender | 'edit',
): Read {
  const isPreview = form.get('intent') === 'preview';
  const asked = isPreview || sender === 'edit' ? 'preview' : sender;
  const schema = replyForm(say).and(sendingForm(say, form, asked));
  const submission = parseWithZod(form, { schema });
  const concerns = concernsIn(String(form.get('body') ?? ''));
  const again = (words: { formErrors?: string[] } = {}): ReplyAgain => ({
    result: submission.reply({ ...words, hideFields: ['password'] }),
    ...{ preview: null, concerns },
  });
  if (submission.status !== 'success') return { again: again() };
  const { body } = submission.value;
  if (isPreview) return { again: { ...again(), preview: previewReply(body, language) } };
  if (asked === 'expired') return { again: again({ formErrors: [say.accounts.sending.expired] }) };
  return { body, account: accountIn(submission.value), concerns, refuse: again };
}
