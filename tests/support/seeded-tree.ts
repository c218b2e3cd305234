import { nameRows, treatmentRows } from '~/features/treatments/seed-rows';
import { TreatmentTree } from '~/features/treatments/tree';
import { treatmentSeeds } from '../../prisma/seed/treatments/index';

/** The tree of treatments as the project brings it, without a database. */
export function seededTree(): TreatmentTree {
  const names = nameRows(treatmentSeeds);
  return new TreatmentTree(
    treatmentRows(treatmentSeeds).map((row) => ({
      ...row,
      names: names.filter((name) => name.treatmentCode === row.code),
    })),
  );
}
