import { z } from 'zod';
import type { Transaction } from '~/platform/db/transaction.server';
import { subjects } from './facts';

const about = z.looseObject({ subjects: subjects.default([]) });

/**
 * Builds the rows by which a post is found under what it is about again, from the facts of the public
 * revision; a post that is not out, and one whose kind has no subjects, has none. To be called
 * whenever that revision changes.
 */
export async function projectSubjects(tx: Transaction, postId: string): Promise<void> {
  const { publicRevisionId: id } = await tx.post.findUniqueOrThrow({ where: { id: postId } });
  await tx.postSubject.deleteMany({ where: { postId } });
  const revision = id && (await tx.revision.findUnique({ where: { id } }));
  if (!revision) return;
  const named = about.parse(revision.facts).subjects.map((subject) => ({
    treatmentCode: 'treatment' in subject ? subject.treatment : null,
    scar: 'scar' in subject ? subject.scar : null,
    guideId: 'guide' in subject ? subject.guide : null,
  }));
  const known = await present(tx, named);
  await tx.postSubject.createMany({
    data: named.filter(known).map((row, position) => ({ ...row, postId, position })),
  });
}

interface Named {
  treatmentCode: string | null;
  guideId: string | null;
}

/** An import, or an older post, may name what the tree or the guides no longer have. */
async function present(tx: Transaction, named: Named[]): Promise<(row: Named) => boolean> {
  const codes = named.flatMap((row) => row.treatmentCode ?? []);
  const ids = named.flatMap((row) => row.guideId ?? []);
  const treatments = await tx.treatment.findMany({
    where: { code: { in: codes } },
    select: { code: true },
  });
  const guides = await tx.guide.findMany({ where: { id: { in: ids } }, select: { id: true } });
  const found = new Set([...treatments.map(({ code }) => code), ...guides.map(({ id }) => id)]);
  return ({ treatmentCode, guideId }) => {
    const asked = treatmentCode ?? guideId;
    return asked === null || found.has(asked);
  };
}
