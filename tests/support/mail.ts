import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export interface ReceivedMail {
  from: string;
  /** The addresses that the envelope named. */
  to: string[];
  subject: string;
  messageId: string;
  text: string;
  html: string;
  /** The first web address in the text part. */
  link: string | null;
  raw: string;
}

export interface Mailbox {
  /** For SMTP_URL. */
  url: string;
  received: ReceivedMail[];
  /** The nth mail to an address, as soon as it is there. */
  waitFor(address: string, nth?: number): Promise<ReceivedMail>;
  /** Refuses the next so many mails with a temporary error. */
  refuseNext(mails: number): void;
  close(): Promise<void>;
}

const PATIENCE = 20_000;

/** A real SMTP server that keeps what it is given. */
export async function openMailbox(): Promise<Mailbox> {
  const received: ReceivedMail[] = [];
  const waiting = new Set<() => void>();
  let refusals = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      readMail(
        stream,
        session.envelope.rcptTo.map(({ address }) => address),
      ).then((mail) => {
        if (refusals > 0) {
          refusals -= 1;
          return done(Object.assign(new Error('try again later'), { responseCode: 451 }));
        }
        received.push(mail);
        done();
        for (const look of waiting) look();
      }, done);
    },
  });
  // A client that goes away in the middle of a mail is the client's affair.
  server.on('error', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    waitFor: (address, nth = 1) => waitFor({ received, waiting }, address, nth),
    refuseNext: (mails) => {
      refusals = mails;
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

interface Post {
  received: ReceivedMail[];
  waiting: Set<() => void>;
}

function waitFor({ received, waiting }: Post, address: string, nth: number): Promise<ReceivedMail> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const mail = received.filter(({ to }) => to.includes(address))[nth - 1];
      if (!mail) return;
      end();
      resolve(mail);
    };
    const late = setTimeout(() => {
      end();
      const others = received.map(({ to, subject }) => `${to}: ${subject}`).join('\n');
      reject(new Error(`no mail ${nth} to ${address} within ${PATIENCE} ms; there is:\n${others}`));
    }, PATIENCE);
    const end = () => {
      clearTimeout(late);
      waiting.delete(look);
    };
    waiting.add(look);
    look();
  });
}

async function readMail(stream: NodeJS.ReadableStream, to: string[]): Promise<ReceivedMail> {
  const pieces: Buffer[] = [];
  for await (const piece of stream) pieces.push(Buffer.from(piece));
  const raw = Buffer.concat(pieces).toString('utf8');
  const mail = await simpleParser(raw);
  const text = mail.text ?? '';
  return {
    from: mail.from?.text ?? '',
    to,
    subject: mail.subject ?? '',
    messageId: mail.messageId ?? '',
    text,
    html: mail.html || '',
    link: /https?:\/\/\S+/.exec(text)?.[0] ?? null,
    raw,
  };
}
