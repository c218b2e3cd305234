import { type Db, inTransaction } from '~/platform/db/transaction.server';
import type { PostDocument } from './document';
import { importPost, type Outcome } from './import-post.server';
import { KnownWords } from './known-words.server';
import { type Problem, readDocument } from './read-document';
import type { Line } from './read-lines';

/** What became of the lines, by number. `wrong`: not imported, with its problems told. */
export type Tally = Record<Exclude<Outcome, 'no_parent'> | 'wrong', number>;

interface Import {
  lines: AsyncIterable<Line>;
  now: () => Date;
  /** Told of each thing that is wrong. */
  report: (line: number, problem: Problem) => void;
}

interface Waiting {
  line: number;
  document: PostDocument;
}

const NO_PARENT = { path: 'replyTo', says: 'answers what is neither here nor in this file' };
const NO_PHOTOS = { path: 'photos', says: 'are not taken over yet; the rest of the post is' };

/**
 * Imports line by line, each in a transaction of its own: a killed import goes on where it was when
 * it is run again. Answers that stand before what they answer are kept for the end.
 */
export async function importDocuments(db: Db, { lines, now, report }: Import): Promise<Tally> {
  const tally = emptyTally();
  const known = await KnownWords.read(db);
  const store = (post: PostDocument) =>
    inTransaction(db, (tx) => importPost(tx, post, known, now()));
  let waiting: Waiting[] = [];
  for await (const line of lines) {
    const read =
      'text' in line ? readDocument(line.text) : { problems: [{ path: '', says: line.problem }] };
    if ('problems' in read) {
      tally.wrong += 1;
      for (const problem of read.problems) report(line.number, problem);
      continue;
    }
    const { document } = read;
    if (document.photos?.length) report(line.number, NO_PHOTOS);
    const outcome = await store(document);
    if (outcome === 'no_parent') waiting.push({ line: line.number, document });
    else tally[outcome] += 1;
  }
  for (let before = -1; waiting.length > 0 && waiting.length !== before; ) {
    before = waiting.length;
    waiting = await storeAgain(waiting, store, tally);
  }
  for (const { line } of waiting) report(line, NO_PARENT);
  tally.wrong += waiting.length;
  return tally;
}

/** Answers to answers come in one after the other; gives those that still wait. */
async function storeAgain(
  waiting: Waiting[],
  store: (post: PostDocument) => Promise<Outcome>,
  tally: Tally,
): Promise<Waiting[]> {
  const still: Waiting[] = [];
  for (const one of waiting) {
    const outcome = await store(one.document);
    if (outcome === 'no_parent') still.push(one);
    else tally[outcome] += 1;
  }
  return still;
}

const emptyTally = (): Tally => ({
  ...{ new: 0, waiting: 0, changed: 0, same: 0 },
  ...{ repeated: 0, left: 0, wrong: 0 },
});

/** Long enough for any file; a try holds no row that anyone else needs. */
const LONGEST_TRY = 12 * 60 * 60 * 1000;

class OnlyTried extends Error {}

/** The same import, and then none of it. */
export async function tryDocuments(
  db: Extract<Db, { $transaction: unknown }>,
  what: Import,
): Promise<Tally> {
  let tally = emptyTally();
  const asked = db.$transaction(
    async (tx) => {
      tally = await importDocuments(tx, what);
      throw new OnlyTried();
    },
    { timeout: LONGEST_TRY },
  );
  await asked.catch((error: unknown) => {
    if (!(error instanceof OnlyTried)) throw error;
  });
  return tally;
}
