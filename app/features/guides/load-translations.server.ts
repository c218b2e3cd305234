import { isDeepStrictEqual } from 'node:util';
import { type Db, inStartTransaction, type Transaction } from '~/platform/db/transaction.server';
import { newId } from '~/platform/ids.server';
import { sources as sourceBook } from '../../../prisma/seed/guides/sources';
import { cookedColumns } from './add-revision.server';
import { cookGuide } from './cook-guide.server';
import { type GuideTranslation, guideTranslations } from './project-guides.server';

/** Puts the guides of the code in other languages into the tables, behind the guides themselves. */
export async function loadTranslations(db: Db): Promise<void> {
  await storeTranslations(db, guideTranslations());
}

export async function storeTranslations(db: Db, files: GuideTranslation[]): Promise<void> {
  await inStartTransaction(db, 'load-guides', async (tx) => {
    const kept: string[] = [];
    for (const file of files) kept.push(await storeTranslation(tx, file));
    await tx.guideTranslation.deleteMany({ where: { id: { notIn: kept } } });
  });
}

/** Changed words become a row of their own: what search has made of the old ones goes with them. */
async function storeTranslation(tx: Transaction, file: GuideTranslation): Promise<string> {
  const { slug, language, title, summary, body, original, translated } = file;
  const guide = await tx.guide.findUnique({ where: { slug } });
  if (!guide) throw new Error(`${language}/${slug} is a translation of no guide`);
  const words = { title, summary, body, original, translatedOn: translated };
  const cooked = cookedColumns(cookGuide(body, sourceBook, { language }));
  const place = { guideId: guide.id, language };
  const stored = await tx.guideTranslation.findUnique({ where: { guideId_language: place } });
  if (stored && isDeepStrictEqual(stored, { ...stored, ...words })) {
    if (!isDeepStrictEqual(stored, { ...stored, ...cooked })) {
      await tx.guideTranslation.update({ where: { id: stored.id }, data: cooked });
    }
    return stored.id;
  }
  if (stored) await tx.guideTranslation.delete({ where: { id: stored.id } });
  const id = newId();
  await tx.guideTranslation.create({ data: { id, ...place, ...words, ...cooked } });
  return id;
}
