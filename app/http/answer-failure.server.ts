import { data as respond } from '@remix-run/node';
import { isOutage } from '~/platform/db/outage.server';
import type { Failure, SentForm } from '~/ui/failure';
import { logFailure } from './log-failure.server';

/** Fields that no page may carry back. A test holds that all password fields have these names. */
const SECRET = /^(password|current)$/;

/** What a form holds, for a page that gives it back. Taken before anyone changes the form. */
export function keepForm(form: FormData): SentForm {
  const typed = [...form].filter(
    (field): field is [string, string] => typeof field[1] === 'string',
  );
  return {
    fields: typed.filter(([name]) => !SECRET.test(name)),
    secrets: typed
      .filter(([name, value]) => SECRET.test(name) && value !== '')
      .map(([name]) => name),
  };
}

/** The answer to an error that nobody foresaw. What was sent comes back with it, to be sent again. */
export function answerFailure(error: Error, request: Request, sent: SentForm | null) {
  const lost = isOutage(error);
  const id = logFailure(error, request);
  const failure: Failure = { code: lost ? 'unreachable' : 'failed', id, sent };
  return respond(failure, { status: lost ? 503 : 500 });
}

/** Whose session ended while they wrote signs in beside this page, and sends it again. */
export function answerSignedOut(sent: SentForm) {
  const failure: Failure = { code: 'signed_out', id: undefined, sent };
  return respond(failure, { status: 401 });
}
