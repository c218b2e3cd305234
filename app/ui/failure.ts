/** A form as it was sent, for a page that offers to send it again. */
export interface SentForm {
  fields: [name: string, value: string][];
  /** Names of the password fields that were filled: what was in them is asked for anew. */
  secrets: string[];
}

/** What an error page is told with its status. */
export interface Failure {
  code: string | undefined;
  /** Number under which it stands in the log. */
  id: string | undefined;
  sent: SentForm | null;
}

/** Reads the body of an error answer, which may be of any shape. */
export function readFailure(body: unknown): Failure {
  if (typeof body !== 'object' || body === null)
    return { code: undefined, id: undefined, sent: null };
  const { code, id, sent }: Partial<Record<keyof Failure, unknown>> = body;
  return {
    code: typeof code === 'string' ? code : undefined,
    id: typeof id === 'string' ? id : undefined,
    sent: isSentForm(sent) ? sent : null,
  };
}

function isSentForm(value: unknown): value is SentForm {
  if (typeof value !== 'object' || value === null) return false;
  const { fields, secrets }: Partial<Record<keyof SentForm, unknown>> = value;
  return (
    Array.isArray(fields) && fields.every(areWords) && Array.isArray(secrets) && areWords(secrets)
  );
}

const areWords = (value: unknown) =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');
