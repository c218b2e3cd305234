import { data } from '@remix-run/node';
import { senderOf } from '~/features/accounts/index.server';
import {
  findReplyTarget,
  type ReplyTarget,
  readReplyForm,
  submitReply,
} from '~/features/discussions/index.server';
import type { ReplyAnswer } from '~/features/discussions/ui/reply-page';
import { newToken } from '~/platform/ids.server';
import type { Asked, Sent } from './page.server';
import { sendWritten } from './send-written.server';

/** What a reply is to: a post, or a guide by its id. Null: there is no such thing. */
type To = { post: string } | { guide: string } | null;

/** What the page with the form for a reply shows. */
export async function replyPage({ db, actor, say, language }: Asked<'public'>, to: To) {
  const words = say.discussions.write.reply;
  const target = to && (await findReplyTarget(db, to, language));
  return {
    data: { title: titleFor(target, words), once: newToken(), isGuest: actor === null, target },
    tags: ['page:reply' as const],
    status: target ? 200 : 410,
  };
}

function titleFor(
  target: ReplyTarget | null,
  words: Record<'goneTitle' | 'commentTitle' | 'title', string>,
): string {
  if (!target) return words.goneTitle;
  return 'guide' in target.standsAt ? words.commentTitle : words.title;
}

/** Takes a reply as it was sent; where nothing can be answered any more, what was typed comes back. */
export async function takeReply(sent: Sent<'public'>, to: To) {
  const { db, actor, say, language, form, clock } = sent;
  if (!to || !(await findReplyTarget(db, to, language))) {
    return answer({ again: null, kept: String(form.get('body') ?? '') }, 410);
  }
  const read = readReplyForm({ say, language }, form, senderOf(actor, form));
  if ('again' in read) {
    return answer({ again: read.again, kept: null }, read.again.preview ? 200 : 400);
  }
  const { body, account, concerns, refuse } = read;
  const input = { to, body };
  const done = await sendWritten(sent, {
    account,
    store: (tx, author) => submitReply(tx, author, input, clock()),
    publication: { kind: 'reply', input },
    concerns,
  });
  if (done instanceof Response) throw done;
  return answer({ again: refuse(done.words), kept: null }, done.status);
}

const answer = (said: ReplyAnswer, status: number) => data(said, { status });
