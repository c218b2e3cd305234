import { DAY, HOUR } from '~/platform/clock';
import type { Workbench } from '~/platform/feature';
import type { Chore } from '~/platform/jobs.server';
import { ONCE_KEY_DAYS, OUTBOX_DAYS, UNCONFIRMED_HOURS } from './rules';

/** Every quarter of an hour: what is kept for a time goes soon after it. */
const OFTEN = '*/15 * * * *';

export function accountChores({ db, clock }: Workbench): Chore[] {
  return [
    { name: 'erase-unconfirmed', cron: OFTEN, run: () => eraseUnconfirmed(db, clock()) },
    { name: 'erase-ended-sessions', cron: OFTEN, run: () => eraseEnded(db, clock()) },
    { name: 'erase-old-traces', cron: OFTEN, run: () => eraseOldTraces(db, clock()) },
  ];
}

/** What nobody confirmed goes, and with it the jobs whose mail could not be sent in that time. */
async function eraseUnconfirmed(db: Workbench['db'], now: Date): Promise<void> {
  await db.unconfirmed.deleteMany({ where: { expiresAt: { lte: now } } });
  const before = new Date(now.getTime() - UNCONFIRMED_HOURS * HOUR);
  await db.$executeRaw`
    select graphile_worker.complete_jobs(array_agg(id)) from graphile_worker.jobs
    where task_identifier like 'send-mail-%' and created_at <= ${before} and locked_at is null
    having count(*) > 0`;
}

async function eraseEnded(db: Workbench['db'], now: Date): Promise<void> {
  await db.session.deleteMany({ where: { expiresAt: { lte: now } } });
  await db.oneTimeLink.deleteMany({ where: { expiresAt: { lte: now } } });
}

async function eraseOldTraces(db: Workbench['db'], now: Date): Promise<void> {
  const daysAgo = (days: number) => new Date(now.getTime() - days * DAY);
  await db.idempotencyKey.deleteMany({ where: { createdAt: { lte: daysAgo(ONCE_KEY_DAYS) } } });
  await db.outboxMail.deleteMany({ where: { createdAt: { lte: daysAgo(OUTBOX_DAYS) } } });
  await db.rateLimit.deleteMany({ where: { expire: { lte: now.getTime() } } });
}
