import { messages } from '~/messages';
import type { Workbench } from '~/platform/feature';
import { hashToken } from '~/platform/ids.server';
import { type Task, task } from '~/platform/jobs.server';
import type { Mail } from '~/platform/mail.server';
import { asLanguage, urls } from '~/urls';
import {
  CONFIRMATION_MAIL,
  type ConfirmationMail,
  confirmationMail,
  PASSWORD_MAIL,
  type PasswordMail,
  passwordMail,
} from './mail-payloads';
import { keepPasswordLink } from './password-links.server';
import { emailKey } from './rules';

export function accountTasks(bench: Workbench): Task<unknown>[] {
  return [
    task({
      name: CONFIRMATION_MAIL,
      payload: confirmationMail,
      run: (payload) => sendConfirmation(bench, payload),
    }),
    task({
      name: PASSWORD_MAIL,
      payload: passwordMail,
      run: (payload) => sendPasswordLink(bench, payload),
    }),
  ];
}

async function sendConfirmation(bench: Workbench, payload: ConfirmationMail): Promise<void> {
  const { db, clock, config, sendMail } = bench;
  const row = await db.unconfirmed.findFirst({
    where: { tokenHash: hashToken(payload.token), expiresAt: { gt: clock() } },
  });
  if (!row) return;
  const account = await db.member.findUnique({ where: { emailKey: row.emailKey } });
  const language = asLanguage(account?.language ?? row.language);
  const to = urls(language);
  const say = messages(language).accounts.mail;
  const publishes = row.publication !== null;
  const path = account && !publishes ? to.login() : to.confirm(payload.token);
  const words = account
    ? publishes
      ? say.signInToPublish
      : say.accountExists
    : publishes
      ? say.confirmToPublish
      : say.confirmToJoin;
  const mail = { to: account?.email ?? row.email, ...words, language };
  await sendMail(withLink(mail, new URL(path, config.siteUrl)), payload.messageId);
}

async function sendPasswordLink(bench: Workbench, payload: PasswordMail): Promise<void> {
  const { db, config, sendMail } = bench;
  const member = await db.member.findUnique({ where: { emailKey: emailKey(payload.email) } });
  if (!member?.email) return;
  const link = { token: payload.token, memberId: member.id, purpose: 'reset_password' as const };
  await keepPasswordLink(db, link, new Date(payload.askedAt));
  const language = asLanguage(payload.language);
  const mail = { to: member.email, ...messages(language).accounts.mail.newPassword, language };
  const path = urls(language).reset(payload.token);
  await sendMail(withLink(mail, new URL(path, config.siteUrl)), payload.messageId);
}

function withLink(mail: Omit<Mail, 'link'> & { linkWords: string }, href: URL): Mail {
  const { linkWords, ...rest } = mail;
  return { ...rest, link: { href: href.href, words: linkWords } };
}
