import { type PostDocument, postDocument } from './document';
import { pathWords, plainProblem } from './plain-problems';

/** What is wrong with a line, and where in it. */
export interface Problem {
  /** Such as `facts.scars[0].cause`; empty for the whole line. */
  path: string;
  says: string;
}

export type Reading = { document: PostDocument } | { problems: Problem[] };

/** Facts are eight deep; what is deeper is no post. */
const DEEPEST = 20;

/** More than so many sentences on one line help nobody. */
const MOST_PROBLEMS = 20;

/** Reads one line of a JSON Lines file. Whatever stands in it, it is a post or has its problems told. */
export function readDocument(line: string): Reading {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { problems: [{ path: '', says: notJson(error) }] };
  }
  const refused = refusal(value);
  if (refused) return { problems: [{ path: '', says: refused }] };
  const read = postDocument.safeParse(value, { error: plainProblem });
  if (read.success) return { document: read.data };
  const problems = read.error.issues.map(({ path, message }) => ({
    path: pathWords(path),
    says: message,
  }));
  return { problems: problems.slice(0, MOST_PROBLEMS) };
}

function notJson(error: unknown): string {
  const at = error instanceof Error ? /at position (\d+)/.exec(error.message)?.[1] : undefined;
  return at ? `is not JSON from character ${Number(at) + 1} on` : 'is not JSON';
}

/** What no post may hold. Goes through the value without calling itself: it may be very deep. */
function refusal(value: unknown): string | null {
  const left: [unknown, number][] = [[value, 0]];
  for (let next = left.pop(); next; next = left.pop()) {
    const [part, depth] = next;
    if (depth > DEEPEST) return `goes deeper than ${DEEPEST} levels`;
    if (typeof part === 'string' && !canBeKept(part)) return 'holds a character that is no text';
    if (typeof part !== 'object' || part === null) continue;
    if (Object.hasOwn(part, '__proto__')) return 'has what the schema does not know: "__proto__"';
    for (const inner of Object.values(part)) left.push([inner, depth + 1]);
  }
  return null;
}

/** PostgreSQL keeps no zero byte and no half of a character. */
const canBeKept = (text: string) => !text.includes('\0') && !/\p{Cs}/u.test(text);
