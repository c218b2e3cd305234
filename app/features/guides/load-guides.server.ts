import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { type Db, inTransaction, type Transaction } from '~/platform/db/transaction.server';
import { newId } from '~/platform/ids.server';
import { sources as sourceBook } from '../../../prisma/seed/guides/sources';
import { cookGuide, GUIDE_RENDERER } from './cook-guide.server';
import { type GuideFile, parseGuideFile } from './guide-file';

const texts = import.meta.glob('../../../prisma/seed/guides/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The guides that the project brings, as they stand in `prisma/seed/guides`. */
export function guideFiles(): GuideFile[] {
  return Object.entries(texts).map(([path, text]) => {
    try {
      return parseGuideFile(z.string().parse(text));
    } catch (error) {
      throw new Error(`${path} is not a guide`, { cause: error });
    }
  });
}

/** Puts the guides of the code into the tables; a changed file becomes a new revision. */
export async function loadGuides(db: Db): Promise<void> {
  await storeGuides(db, guideFiles());
}

export async function storeGuides(db: Db, files: GuideFile[]): Promise<void> {
  await inTransaction(db, async (tx) => {
    // Two processes that start together: the second one waits and finds the work done.
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('load-guides'))`;
    for (const [position, file] of files.entries()) {
      const guideId = await storeGuide(tx, file, position);
      await storeRevision(tx, guideId, file);
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

async function storeRevision(tx: Transaction, guideId: string, file: GuideFile): Promise<void> {
  const { html, contents, sources } = cookGuide(file.body, sourceBook);
  const text = {
    title: file.title,
    summary: file.summary,
    body: file.body,
    writtenOn: file.written,
  };
  const cooked = { html, contents, sources, cookedWith: GUIDE_RENDERER };
  const newest = await tx.guideRevision.findFirst({
    where: { guideId },
    orderBy: { number: 'desc' },
  });
  if (!newest || !holds(newest, text)) {
    const number = (newest?.number ?? 0) + 1;
    await tx.guideRevision.create({ data: { id: newId(), guideId, number, ...text, ...cooked } });
    await tx.guide.update({ where: { id: guideId }, data: { version: number } });
  } else if (!holds(newest, cooked)) {
    await tx.guideRevision.update({ where: { id: newest.id }, data: cooked });
  }
}

const holds = (row: Record<string, unknown>, part: Record<string, unknown>) =>
  Object.entries(part).every(([name, value]) => isDeepStrictEqual(row[name], value));

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
