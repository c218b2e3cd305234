import { z } from 'zod';
import type { Messages } from '~/messages';
import { checkName, cleanName } from './names';
import { EMAIL_MAX, PASSWORD_MAX, PASSWORD_MIN, ROLES } from './rules';

/** The fields of accounts, for the forms of this feature and for those that ask for them on the way. */
export const nameField = (say: Messages) =>
  z
    .string(say.accounts.errors.name)
    .transform(cleanName)
    .superRefine((name, context) => {
      const problem = checkName(name);
      if (problem)
        context.addIssue({ code: 'custom', message: say.accounts.nameProblems[problem] });
    });

export const emailField = (say: Messages) =>
  z
    .string(say.accounts.errors.email)
    .max(EMAIL_MAX, say.accounts.errors.email)
    .pipe(z.email(say.accounts.errors.email));

/** A password as it is chosen. */
export const newPasswordField = (say: Messages) =>
  z
    .string(say.accounts.errors.password)
    .min(PASSWORD_MIN, say.accounts.errors.passwordShort(PASSWORD_MIN))
    .max(PASSWORD_MAX, say.accounts.errors.passwordLong(PASSWORD_MAX));

/** A password as it is asked for; a longer one than can be chosen is not worth comparing. */
export const passwordField = (say: Messages) =>
  z.string(say.accounts.errors.password).max(PASSWORD_MAX, say.accounts.errors.passwordWrong);

const ticked = (words: string) => z.boolean(words).refine((on) => on, words);
export const adultField = (say: Messages) => ticked(say.accounts.errors.adult);
export const healthField = (say: Messages) => ticked(say.accounts.errors.health);

export const joinForm = (say: Messages) =>
  z.object({
    name: nameField(say),
    email: emailField(say),
    adult: adultField(say),
    health: healthField(say),
  });

export type JoinInput = z.input<ReturnType<typeof joinForm>>;

export const loginForm = (say: Messages) =>
  z.object({ email: emailField(say), password: passwordField(say) });

export const forgotForm = (say: Messages) => z.object({ email: emailField(say) });

const newPasswordForm = (say: Messages) => z.object({ password: newPasswordField(say) });

const claimForm = (say: Messages) =>
  newPasswordForm(say).extend({ adult: adultField(say), health: healthField(say) });

/** `asksConsents`: of an account that its owner did not make themselves. */
export const resetForm = (say: Messages, asksConsents: boolean) =>
  asksConsents ? claimForm(say) : newPasswordForm(say);

export type ResetInput = z.input<ReturnType<typeof claimForm>>;

export const changePasswordForm = (say: Messages) =>
  z.object({ current: passwordField(say), password: newPasswordField(say) });

export const eraseForm = (say: Messages) => z.object({ password: passwordField(say) });

export const roleForm = z.object({ member: z.string(), role: z.enum(ROLES) });
