import type { Db } from '~/platform/db/transaction.server';
import { type Part, withWords } from './read-query';

/** Words that are looked at for each one that may be a slip. */
const NEAR_WORDS = 30;

/** Letters that may be wrong, by the length of the word; two that changed places are two. */
const mayDiffer = (word: string, sure: boolean) =>
  !sure || word.length < 5 ? 1 : word.length < 9 ? 2 : 3;

/** Shorter ones are like too many. */
const WORD_MIN = 4;

/**
 * What was typed, with the nearest written word in the place of each of these parts that has one;
 * null where none has. `sure`: nobody has written them so, and they must be slips.
 */
export async function correctSpelling(
  db: Db,
  typed: string,
  parts: Part[],
  { sure }: { sure: boolean },
): Promise<string | null> {
  const changes = await Promise.all(
    parts
      .filter(({ plain, text }) => plain && text.length >= WORD_MIN)
      .map(async (part) => {
        const word = await nearestWord(db, part.text, mayDiffer(part.text, sure));
        return word === null ? [] : [{ part, word }];
      }),
  );
  return changes.flat().length > 0 ? withWords(typed, changes.flat()) : null;
}

/** Of the words that are spelled most like it the one with the fewest other letters; null for a known one. */
async function nearestWord(db: Db, word: string, most: number): Promise<string | null> {
  const rows = await db.$queryRaw<{ word: string }[]>`
    select word from (
      select word, documents, levenshtein_less_equal(word, ${word}, ${most}) as letters,
        similarity(word, ${word}) as alike
      from search_words order by word <-> ${word} limit ${NEAR_WORDS}
    ) near
    where letters <= ${most} order by letters, documents desc, alike desc, word limit 1`;
  const nearest = rows[0]?.word;
  return nearest === undefined || nearest === word ? null : nearest;
}
