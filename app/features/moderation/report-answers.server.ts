import { messages } from '~/messages';
import { DAY } from '~/platform/clock';
import { type Db, inTransaction, type Prisma } from '~/platform/db/transaction.server';
import type { Workbench } from '~/platform/feature';
import { enqueue } from '~/platform/jobs.server';
import { timeWords } from '~/ui/time';
import { asLanguage, type Language, urls } from '~/urls';
import { type PostImage, readImage } from './image.server';
import { ADDRESS_DAYS, ANSWER_DAYS } from './rules';

/** Finds the reports that a decision answered, and starts a mail for each. */
export const REPORT_ANSWERS = 'answer-reports';

/** Tells someone what became of their report. Jobs of such a name are erased when they are old. */
export const REPORT_MAIL = 'send-mail-report-answer';

export async function startReportAnswers({ db }: Workbench, decisionId: string): Promise<void> {
  const answered = {
    decisionId,
    OR: [{ reporterId: { not: null } }, { email: { not: null } }],
  };
  await inTransaction(db, async (tx) => {
    const reports = await tx.report.findMany({ where: answered, select: { id: true } });
    for (const { id } of reports) await enqueue(tx, REPORT_MAIL, { reportId: id, decisionId });
  });
}

const include = {
  reporter: { select: { id: true, email: true, language: true } },
  post: { select: { id: true, kind: true } },
  decision: true,
} satisfies Prisma.ReportInclude;

type Answered = Prisma.ReportGetPayload<{ include: typeof include }>;

/** One mail a report and decision; a guest's address goes with it. The post's title stays out. */
export async function mailReportAnswer(
  { db, config, sendMail }: Workbench,
  { reportId, decisionId }: { reportId: string; decisionId: string },
): Promise<void> {
  const report = await db.report.findUnique({ where: { id: reportId }, include });
  // What was undone before the mail went answers nothing.
  if (report?.decision?.id !== decisionId || report.decision.undoneById) return;
  const { reporter, decision, email, post } = report;
  if (reporter && reporter.id === decision.moderatorId) return;
  const to = reporter ? reporter.email : email;
  if (!to) return;
  const language = asLanguage(reporter?.language ?? report.language);
  const { mail } = messages(language).reports;
  const outcome = outcomeOf(readImage(decision.before), readImage(decision.after));
  const path = urls(language).post(post);
  await sendMail(
    {
      ...{ to, language, subject: mail.subject },
      paragraphs: paragraphsOn(report, outcome, language),
      ...(outcome !== 'gone' && {
        link: { href: new URL(path, config.siteUrl).href, words: mail.link },
      }),
    },
    `report-${reportId}-${decisionId}`,
  );
  await db.report.update({ where: { id: reportId }, data: { email: null } });
}

function paragraphsOn(
  { reporter, createdAt }: Answered,
  outcome: Outcome,
  language: Language,
): string[] {
  const { mail } = messages(language).reports;
  return [
    mail.about(timeWords(createdAt, 'date', language)),
    mail.outcome[outcome],
    mail.thanks,
    ...(outcome === 'kept' ? [mail.mistake] : []),
    ...(reporter ? [] : [mail.addressGone]),
  ];
}

type Outcome = 'gone' | 'changed' | 'kept';

/** What became of what readers saw. */
function outcomeOf(before: PostImage | null, after: PostImage | null): Outcome {
  const out = after?.state === 'published' || after?.state === 'unreviewed';
  if (!out) return 'gone';
  return before?.publicRevisionId === after.publicRevisionId ? 'kept' : 'changed';
}

/** Addresses of guests whose answer went astray, or never came. */
export async function eraseAddresses(db: Db, now: Date): Promise<void> {
  const daysAgo = (days: number) => new Date(now.getTime() - days * DAY);
  await db.report.updateMany({
    where: {
      email: { not: null },
      OR: [
        { createdAt: { lte: daysAgo(ADDRESS_DAYS) } },
        { decision: { undoneById: null, createdAt: { lte: daysAgo(ANSWER_DAYS) } } },
      ],
    },
    data: { email: null },
  });
}
