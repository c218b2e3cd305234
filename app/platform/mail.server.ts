import { createTransport } from 'nodemailer';
import type { Config } from './config';
import type { Db } from './db/transaction.server';
import { newId } from './ids.server';

/** A mail in words: the text part is what was written, the HTML part the same in paragraphs. */
export interface Mail {
  to: string;
  /** Says nothing about health: subjects are seen on lock screens. */
  subject: string;
  paragraphs: string[];
  /** The one thing to do, if there is one. */
  link?: { href: string; words: string };
  language: string;
}

/**
 * Sends over SMTP; without SMTP_URL the mail is kept, for the outbox page where there is one.
 * `messageId` is fixed per mail, so that a retry after a crash is recognised by mail servers.
 */
export type SendMail = (mail: Mail, messageId: string) => Promise<void>;

export function createMailer(config: Config, db: Db): SendMail {
  if (config.smtpUrl === null) return (mail) => keepInOutbox(db, mail);
  const transport = createTransport(config.smtpUrl);
  const host = config.siteUrl.hostname;
  return async (mail, messageId) => {
    await transport.sendMail({
      from: {
        name: 'Scarwise',
        address: `no-reply@${host.includes('.') ? host : 'scarwise.example'}`,
      },
      to: mail.to,
      subject: mail.subject,
      messageId: `<${messageId}@${host}>`,
      text: textPart(mail),
      html: htmlPart(mail),
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  };
}

async function keepInOutbox(db: Db, mail: Mail): Promise<void> {
  await db.outboxMail.create({
    data: {
      id: newId(),
      to: mail.to,
      subject: mail.subject,
      text: textPart(mail),
      href: mail.link?.href ?? null,
    },
  });
}

function textPart(mail: Mail): string {
  const link = mail.link ? [`${mail.link.words}:\n${mail.link.href}`] : [];
  return `${[...mail.paragraphs, ...link].join('\n\n')}\n`;
}

function htmlPart(mail: Mail): string {
  const paragraphs = mail.paragraphs.map((words) => `<p>${escaped(words)}</p>`).join('\n');
  const link = mail.link
    ? `<p><a href="${escaped(mail.link.href)}">${escaped(mail.link.words)}</a></p>`
    : '';
  return (
    `<!doctype html><html lang="${mail.language}"><head><meta charset="utf-8"><title>${escaped(mail.subject)}</title></head>` +
    `<body style="font-family:Georgia,serif;font-size:17px;line-height:1.5;max-width:34em;margin:2em auto;padding:0 1em">` +
    `${paragraphs}${link}</body></html>`
  );
}

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (words: string) => words.replace(/[&<>"']/g, (letter) => ESCAPES[letter] ?? letter);
