import { createTransport } from 'nodemailer';
import { describe, expect, it } from 'vitest';
import { openMailbox } from '../support/mail';

describe('the mail server of the tests', () => {
  it('gives a mail to those who wait for it, before and after it came', async () => {
    const mailbox = await openMailbox();
    const transport = createTransport(mailbox.url);
    const awaited = mailbox.waitFor('b@example.org', 2);
    for (const subject of ['first', 'second']) {
      await transport.sendMail({
        from: 'a@example.org',
        to: 'b@example.org',
        subject,
        text: 'Open https://example.org/x?a=b now.',
      });
    }
    expect(await awaited).toMatchObject({ subject: 'second', link: 'https://example.org/x?a=b' });
    expect(await mailbox.waitFor('b@example.org')).toMatchObject({ subject: 'first' });
    transport.close();
    await mailbox.close();
  });

  it('refuses when it is told to, as a busy server does', async () => {
    const mailbox = await openMailbox();
    const transport = createTransport(mailbox.url);
    mailbox.refuseNext(1);
    const mail = { from: 'a@example.org', to: 'b@example.org', subject: 's', text: 't' };
    await expect(transport.sendMail(mail)).rejects.toMatchObject({ responseCode: 451 });
    await transport.sendMail(mail);
    expect(mailbox.received).toHaveLength(1);
    transport.close();
    await mailbox.close();
  });
});
