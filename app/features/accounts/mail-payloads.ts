import { z } from 'zod';

export const CONFIRMATION_MAIL = 'send-mail-confirmation';
export const PASSWORD_MAIL = 'send-mail-password-link';

/** The address stands in the row of the token; once that is erased, nothing is sent any more. */
export const confirmationMail = z.object({ token: z.string(), messageId: z.string() });
export type ConfirmationMail = z.infer<typeof confirmationMail>;

export const passwordMail = z.object({
  email: z.string(),
  language: z.string(),
  token: z.string(),
  messageId: z.string(),
  askedAt: z.iso.datetime(),
});
export type PasswordMail = z.infer<typeof passwordMail>;
