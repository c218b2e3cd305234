import { createHash } from 'node:crypto';
import type { PostKind } from '~/features/posts/rules';
import type { Db } from '~/platform/db/transaction.server';

interface Words {
  kind: PostKind;
  author: string | null;
  body: string;
}

const AT_ONCE = 1_000;

/**
 * The words of every imported post, so that one person's text that stands in two places is counted
 * once. The same words under two names are two people's, until a moderator says otherwise.
 */
export class KnownWords {
  private readonly posts = new Map<string, string>();

  static async read(db: Db): Promise<KnownWords> {
    const known = new KnownWords();
    for (let after = ''; ; ) {
      const rows = await db.post.findMany({
        where: { source: 'import', mergedIntoId: null, id: { gt: after } },
        select: { id: true, kind: true, byline: true, newestRevision: { select: { body: true } } },
        orderBy: { id: 'asc' },
        take: AT_ONCE,
      });
      for (const { id, kind, byline, newestRevision } of rows) {
        if (newestRevision) known.add({ kind, author: byline, body: newestRevision.body }, id);
      }
      const last = rows.at(-1);
      if (!last || rows.length < AT_ONCE) return known;
      after = last.id;
    }
  }

  /** The post that says the same, word for word. */
  find(words: Words): string | null {
    const key = keyOf(words);
    return key === null ? null : (this.posts.get(key) ?? null);
  }

  add(words: Words, postId: string): void {
    const key = keyOf(words);
    if (key !== null && !this.posts.has(key)) this.posts.set(key, postId);
  }
}

/** Null for a post without words: answers alone are nobody's text. */
function keyOf({ kind, author, body }: Words): string | null {
  const folded = body.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
  if (folded === '') return null;
  return createHash('sha256')
    .update(JSON.stringify([kind, author, folded]))
    .digest('base64');
}
