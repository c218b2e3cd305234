import { z } from 'zod';
import type { Messages } from '~/messages';
import { emailField, joinForm, passwordField } from './forms.server';

/** Who sends what they wrote; `expired` was signed in when the form was opened. */
export type Sender = 'member' | 'guest' | 'expired';

/** What a guest adds to it: an account to be made, or one to sign in to. */
export type GuestAccount =
  | { kind: 'new'; name: string; email: string }
  | { kind: 'have'; email: string; password: string };

const CHOICES = ['new', 'have'] as const;

/** Who sends a form. Someone whose session ended is asked to sign in again, with all they typed. */
export function senderOf(actor: object | null, form: FormData): Sender {
  if (actor) return 'member';
  if (form.get('as') !== 'member') return 'guest';
  form.set('account', 'have');
  return 'expired';
}

type SendingForm =
  | ReturnType<typeof nothing>
  | ReturnType<typeof memberForm>
  | ReturnType<typeof newcomerForm>
  | ReturnType<typeof returningForm>
  | ReturnType<typeof undecidedForm>;

/**
 * What a form asks beside the text itself: of everyone the consent to publish, of a guest an account.
 * A preview asks for neither.
 */
export function sendingForm(say: Messages, form: FormData, asked: Sender | 'preview'): SendingForm {
  if (asked === 'preview' || asked === 'expired') return nothing();
  if (asked === 'member') return memberForm(say);
  const account = form.get('account');
  if (account === 'new') return newcomerForm(say);
  return account === 'have' ? returningForm(say) : undecidedForm(say);
}

const nothing = () => z.object({});

const memberForm = ({ accounts }: Messages) => {
  const words = accounts.sending.errors.consent;
  return z.object({ consent: z.boolean(words).refine((on) => on, words) });
};

const newcomerForm = (say: Messages) => memberForm(say).extend(joinForm(say).shape);

/** Its address has a name of its own beside the one of a newcomer. */
const returningForm = (say: Messages) =>
  memberForm(say).extend({ knownEmail: emailField(say), password: passwordField(say) });

/** Before a guest has said which of the two they are. */
const undecidedForm = (say: Messages) =>
  memberForm(say).extend({ account: z.enum(CHOICES, say.accounts.sending.errors.account) });

/** The account that a guest gave; null for a member. */
export function accountIn(value: z.output<SendingForm>): GuestAccount | null {
  if ('knownEmail' in value) {
    return { kind: 'have', email: value.knownEmail, password: value.password };
  }
  return 'name' in value ? { kind: 'new', name: value.name, email: value.email } : null;
}
