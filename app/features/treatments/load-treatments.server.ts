import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { type Db, inStartTransaction, type Transaction } from '~/platform/db/transaction.server';
import { treatmentSeeds } from '../../../prisma/seed/treatments/index';
import { treatmentSeed } from '../../../prisma/seed/treatments/schema';
import { type NameRow, nameRows, type TreatmentRow, treatmentRows } from './seed-rows';
import { forgetTree } from './treatment-tree.server';

/** Puts the tree of the code into the tables; does nothing when they hold it already. */
export async function loadTreatments(db: Db): Promise<void> {
  const seeds = z.array(treatmentSeed).parse(treatmentSeeds);
  const rows = treatmentRows(seeds);
  const names = nameRows(seeds);
  const changed = await inStartTransaction(db, 'load-treatments', async (tx) => {
    if (await isStored(tx, rows, names)) return false;
    await store(tx, rows, names);
    return true;
  });
  if (changed) forgetTree();
}

async function store(tx: Transaction, rows: TreatmentRow[], names: NameRow[]): Promise<void> {
  await keepOldAddresses(tx, rows);
  for (const row of rows) {
    await tx.treatment.upsert({ where: { code: row.code }, create: row, update: row });
  }
  await tx.treatmentAlias.deleteMany({ where: { slug: { in: rows.map((row) => row.slug) } } });
  await tx.treatmentName.deleteMany();
  await tx.treatmentName.createMany({ data: names });
}

/** An address that was once given out leads on. Addresses may change hands, so each is freed first. */
async function keepOldAddresses(tx: Transaction, rows: TreatmentRow[]): Promise<void> {
  const before = await tx.treatment.findMany({ select: { code: true, slug: true } });
  const now = new Map(rows.map((row) => [row.code, row.slug]));
  for (const { code, slug } of before) {
    if ((now.get(code) ?? slug) === slug) continue;
    await tx.treatment.update({ where: { code }, data: { slug: `${slug}~` } });
    const alias = { slug, treatmentCode: code };
    await tx.treatmentAlias.upsert({ where: { slug }, create: alias, update: alias });
  }
}

/** Whether the tables hold these rows. A node that the code no longer names stays for its stories. */
async function isStored(tx: Transaction, rows: TreatmentRow[], names: NameRow[]): Promise<boolean> {
  const stored = await tx.treatment.findMany({
    where: { code: { in: rows.map((row) => row.code) } },
  });
  const storedNames = await tx.treatmentName.findMany();
  return (
    isDeepStrictEqual(byCode(stored), byCode(rows)) &&
    isDeepStrictEqual(byNode(storedNames), byNode(names))
  );
}

const byCode = (rows: { code: string }[]) => new Map(rows.map((row) => [row.code, { ...row }]));
const byNode = (names: { treatmentCode: string; key: string }[]) =>
  new Map(names.map((name) => [`${name.treatmentCode} ${name.key}`, { ...name }]));
