export { changePassword } from './change-password.server';
export {
  confirmUnconfirmed,
  findUnconfirmed,
  nameIsFree,
  type Proof,
} from './confirm-unconfirmed.server';
export { createAdminLink } from './create-admin-link.server';
export { accountsFeature } from './feature.server';
export {
  adultField,
  changePasswordForm,
  emailField,
  eraseForm,
  forgotForm,
  healthField,
  type JoinInput,
  joinForm,
  loginForm,
  nameField,
  newPasswordField,
  passwordField,
  type ResetInput,
  resetForm,
  roleForm,
} from './forms.server';
export { holdAccount, lockAccount } from './hold-account.server';
export { askForPasswordLink, findPasswordLink, followPasswordLink } from './password-links.server';
export { hashPassword } from './passwords.server';
export { findMember, listMembers, outboxMails, ownAccount } from './queries.server';
export {
  accountIn,
  type GuestAccount,
  type Sender,
  senderOf,
  sendingForm,
} from './sending.server';
export { endAllSessions, endSession, findActor, startSession } from './sessions.server';
export { setRole } from './set-role.server';
export { requirePassword, signIn } from './sign-in.server';
export { startUnconfirmed, type Unproven } from './start-unconfirmed.server';
