import { type Db, inTransaction } from '~/platform/db/transaction.server';
import { WORDS_OF_OURS } from './known-names';

/** A word of members' posts is one that several of them write; what one wrote alone may be a slip. */
const KNOWN_IN = 3;

/** So many of the newest documents tell how words are written. */
const DOCUMENTS_READ = 5_000;

/**
 * Counts anew how words are written. What is offered as a correction is shown only with results, so
 * a word that no reader can find any more is offered to nobody in the meantime.
 */
export async function countWords(db: Db): Promise<void> {
  await inTransaction(db, async (tx) => {
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('count-words'))`;
    await tx.searchWord.deleteMany();
    await tx.$executeRaw`
      with read as (
        select id, "postId" is null as ours, title || ' ' || body as words
        from search_documents order by ours desc, at desc limit ${DOCUMENTS_READ}
      ), written as (
        select word, id, ours from read,
          unnest(tsvector_to_array(to_tsvector('simple', words))) as word
        union
        select word, "treatmentCode", true from treatment_names,
          unnest(tsvector_to_array(to_tsvector('simple', text))) as word
        where kind <> 'misspelling'
        union
        select word, '', true from unnest(${WORDS_OF_OURS}::text[]) as word
      )
      insert into search_words (word, documents)
      select word, count(*)::int from written
      where word ~ '^[[:alpha:]]{4,40}$'
      group by word having bool_or(ours) or count(*) >= ${KNOWN_IN}`;
  });
}

/** Forgets the words of a member's posts; those that others write too are back with the next count. */
export async function forgetWords(db: Db, memberId: string): Promise<void> {
  await db.$executeRaw`
    delete from search_words where word in (
      select unnest(tsvector_to_array(to_tsvector('simple', d.title || ' ' || d.body)))
      from search_documents d join posts p on p.id = d."postId" where p."authorId" = ${memberId})`;
}
