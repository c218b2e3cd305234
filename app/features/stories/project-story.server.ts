import type { Transaction } from '~/platform/db/transaction.server';
import { projectFacts } from './project-facts';
import { projectSubjects } from './project-subjects.server';
import { storyFactsOf } from './stored-facts';

/**
 * Builds the rows that lists and filters read again from the facts of the public revision, and takes
 * them away where there is none; what a post of any kind is about among them. To be called whenever
 * that revision changes.
 */
export async function projectStory(tx: Transaction, postId: string): Promise<void> {
  await projectSubjects(tx, postId);
  const post = await tx.post.findUniqueOrThrow({ where: { id: postId } });
  await tx.story.deleteMany({ where: { postId } });
  const id = post.publicRevisionId ?? post.newestRevisionId;
  const facts = storyFactsOf(id ? await tx.revision.findUnique({ where: { id } }) : null);
  if (!facts) return;
  // An edit may turn a story into an opinion: the post is what its facts are.
  await tx.post.update({ where: { id: postId }, data: { kind: facts.kind } });
  if (!post.publicRevisionId) return;
  const { story, scars, treatments } = projectFacts(facts);
  const known = await knownCodes(
    tx,
    treatments.map((row) => row.treatmentCode),
  );
  await tx.story.create({
    data: {
      postId,
      ...story,
      scars: { createMany: { data: scars } },
      treatments: {
        createMany: {
          data: treatments.map((row) =>
            row.treatmentCode === null || known.has(row.treatmentCode)
              ? row
              : { ...row, treatmentCode: null, named: row.named ?? row.treatmentCode },
          ),
        },
      },
    },
  });
}

/** An import may name a node that the tree no longer has: the story stands, found by other facets. */
async function knownCodes(tx: Transaction, codes: (string | null)[]): Promise<Set<string>> {
  const rows = await tx.treatment.findMany({
    where: { code: { in: codes.filter((code) => code !== null) } },
    select: { code: true },
  });
  return new Set(rows.map((row) => row.code));
}
