import { isDeepStrictEqual } from 'node:util';
import { type Db, inStartTransaction, type Transaction } from '~/platform/db/transaction.server';
import { newId } from '~/platform/ids.server';
import { sources as sourceBook } from '../../../prisma/seed/guides/sources';
import { addGuideRevision, cookedColumns, type GuideText } from './add-revision.server';
import { cookGuide } from './cook-guide.server';
import { sourceBookOf } from './evidence.server';
import type { GuideFile } from './guide-file';
import { guideFiles, textOf } from './project-guides.server';

/**
 * Puts the guides of the code into the tables. A changed file becomes a new revision, but never
 * over a moderator's: those see that the project has another version, and may take it.
 */
export async function loadGuides(db: Db): Promise<void> {
  await storeGuides(db, guideFiles(), new Date());
}

export async function storeGuides(db: Db, files: GuideFile[], now = new Date()): Promise<void> {
  await inStartTransaction(db, 'load-guides', async (tx) => {
    for (const [position, file] of files.entries()) {
      const guideId = await storeGuide(tx, file, position);
      await storeRevision(tx, guideId, textOf(file), now);
      await storeTreatments(tx, guideId, file);
    }
  });
}

async function storeGuide(tx: Transaction, file: GuideFile, position: number): Promise<string> {
  const { slug, section, formerly } = file;
  const known = await tx.guide.findFirst({ where: { slug: { in: [slug, ...formerly] } } });
  const place = { slug, section, position };
  const id = known?.id ?? newId();
  if (!known) await tx.guide.create({ data: { id, ...place } });
  else if (known.slug !== slug || known.section !== section || known.position !== position) {
    await tx.guide.update({ where: { id }, data: place });
  }
  for (const old of formerly) {
    const alias = { slug: old, guideId: id };
    await tx.guideAlias.upsert({ where: { slug: old }, create: alias, update: alias });
  }
  return id;
}

async function storeRevision(
  tx: Transaction,
  guideId: string,
  fileText: GuideText,
  now: Date,
): Promise<void> {
  // A moderator who is just saving: one of the two waits for the other.
  await tx.$queryRaw`select id from guides where id = ${guideId} for update`;
  const newest = await tx.guideRevision.findFirst({
    where: { guideId },
    orderBy: { number: 'desc' },
  });
  const edited = newest !== null && newest.note !== null;
  const { title, summary, body, writtenOn } = edited ? newest : fileText;
  const text = { title, summary, body, writtenOn };
  const earlier = edited ? sourceBookOf(newest.sources) : {};
  const cooked = cookGuide(body, sourceBook, { earlier });
  if (!newest || !holds(newest, text)) {
    const number = (newest?.number ?? 0) + 1;
    const by = { editorId: null, note: null };
    await addGuideRevision(tx, { guideId, number, text, cooked, ...by, now });
    await tx.guide.update({ where: { id: guideId }, data: { version: number } });
  } else if (!holds(newest, cookedColumns(cooked))) {
    await tx.guideRevision.update({ where: { id: newest.id }, data: cookedColumns(cooked) });
  }
}

const holds = (row: object, part: object) => {
  const values = new Map<string, unknown>(Object.entries(row));
  return Object.entries(part).every(([name, value]) => isDeepStrictEqual(values.get(name), value));
};

async function storeTreatments(tx: Transaction, guideId: string, file: GuideFile): Promise<void> {
  const codes = [...new Set(file.treatments)];
  const known = await tx.treatment.findMany({
    where: { code: { in: codes } },
    select: { code: true },
  });
  const unknown = codes.filter((code) => !known.some((node) => node.code === code));
  if (unknown.length > 0) {
    throw new Error(`the guide ${file.slug} names treatments that are not in the tree: ${unknown}`);
  }
  await tx.guideTreatment.deleteMany({ where: { guideId, treatmentCode: { notIn: codes } } });
  await tx.guideTreatment.createMany({
    data: codes.map((treatmentCode) => ({ guideId, treatmentCode })),
    skipDuplicates: true,
  });
}
