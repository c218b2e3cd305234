import { z } from 'zod';
import { judgedPhoto } from '~/features/media/index.server';
import { type Messages, messages } from '~/messages';
import type { Prisma } from '~/platform/db/transaction.server';
import type { Workbench } from '~/platform/feature';
import { type Task, task } from '~/platform/jobs.server';
import type { Mail } from '~/platform/mail.server';
import { asLanguage, urls } from '~/urls';
import { readImage, standSame } from './image.server';
import { isReasonCode } from './reasons';
import {
  mailReportAnswer,
  REPORT_ANSWERS,
  REPORT_MAIL,
  startReportAnswers,
} from './report-answers.server';

/** Tells an author what was decided on their post. Jobs of such a name are erased when they are old. */
export const DECISION_MAIL = 'send-mail-decision';

export function moderationTasks(bench: Workbench): Task<unknown>[] {
  return [
    task({
      name: DECISION_MAIL,
      payload: z.object({ decisionId: z.string() }),
      run: ({ decisionId }) => mailDecision(bench, decisionId),
    }),
    task({
      name: REPORT_ANSWERS,
      payload: z.object({ decisionId: z.string() }),
      run: ({ decisionId }) => startReportAnswers(bench, decisionId),
    }),
    task({
      name: REPORT_MAIL,
      payload: z.object({ reportId: z.string(), decisionId: z.string() }),
      run: (payload) => mailReportAnswer(bench, payload),
    }),
  ];
}

const include = {
  post: { include: { author: true } },
} satisfies Prisma.DecisionInclude;

type Told = Prisma.DecisionGetPayload<{ include: typeof include }>;

async function mailDecision({ db, config, sendMail }: Workbench, id: string): Promise<void> {
  const decision = await db.decision.findUnique({ where: { id }, include });
  const author = decision?.post.author;
  // A slip that was undone before the mail went needs no mail; the undo has one of its own.
  if (!decision || decision.undoneById || !author?.email || author.id === decision.moderatorId)
    return;
  const language = asLanguage(author.language);
  const say = messages(language);
  const happened = whatHappened(decision, say);
  if (happened === null) return;
  // Without the slug, which is the title.
  const { id: postId, kind } = decision.post;
  const href = new URL(urls(language).post({ id: postId, kind }), config.siteUrl).href;
  const mail: Mail = {
    to: author.email,
    subject: say.review.mail.subject,
    paragraphs: [say.review.mail.hello(author.name), happened, ...paragraphsOn(decision, say)],
    link: { href, words: say.review.mail.link },
    language,
  };
  await sendMail(mail, `decision-${id}`);
}

/** Why it was decided, and what can be done about it. The post's own title stays out of mails. */
function paragraphsOn(decision: Told, say: Messages): string[] {
  const { reason, quoted, note, action } = decision;
  const { mail, reasons } = say.review;
  const against = action === 'send_back' || action === 'remove' || tookPhotoDown(decision);
  return [
    ...(isReasonCode(reason) ? [reasons[reason].text] : []),
    ...(quoted ? [mail.quoted(quoted)] : []),
    ...(note ? [mail.note(note)] : []),
    ...(against ? [mail.appeal] : []),
  ];
}

const tookPhotoDown = ({ after }: Told) => judgedPhoto.safeParse(after).data?.state === 'removed';

/** Null where nothing changed: that a post was reported and left as it is, its author does not hear. */
function whatHappened(told: Told, say: Messages): string | null {
  if (tookPhotoDown(told)) return say.photos.review.mail;
  const { action, before, after, post } = told;
  const [was, is] = [readImage(before), readImage(after)];
  if (action === 'keep' || (was && standSame(was, is))) return null;
  const state = is?.state ?? post.state;
  const { mail } = say.review;
  if (action === 'undo') return mail.undo(say.posts.state[state]);
  if (action === 'send_back' && state !== 'sent_back') return mail.send_back_edit;
  return mail[action];
}
