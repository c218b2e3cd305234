import { afterAll, beforeAll, expect, it } from 'vitest';
import { type GuideFile, parseGuideFile } from '~/features/guides/guide-file';
import { findGuide, guidesAbout, listGuides } from '~/features/guides/index.server';
import { loadGuides, storeGuides } from '~/features/guides/load-guides.server';
import { loadTreatments } from '~/features/treatments/index.server';
import { type TestDatabase, testDatabase } from '../support/database';

let at: TestDatabase;
beforeAll(async () => {
  at = await testDatabase();
  await loadTreatments(at.db);
});
afterAll(() => at.close());

function guide(change: Partial<GuideFile> = {}): GuideFile {
  const text = `---
slug: needles
section: choosing
title: Needles
summary: What is known of needles.
written: 2026-11-22
treatments: needling
---
## What was seen

It helped some [[E2 S44b]].`;
  return { ...parseGuideFile(text), ...change };
}

const revisions = (slug: string) =>
  at.db.guideRevision.findMany({ where: { guide: { slug } }, orderBy: { number: 'asc' } });

it('loads the guides of the project once, however often and by however many it is asked', async () => {
  await Promise.all([loadGuides(at.db), loadGuides(at.db)]);
  const before = await at.db.$queryRaw`select id, xmin::text from guide_revisions order by id`;
  await loadGuides(at.db);
  const after = await at.db.$queryRaw`select id, xmin::text from guide_revisions order by id`;
  expect(after).toEqual(before);
  expect(await listGuides(at.db, 'en')).toContainEqual(
    expect.objectContaining({ slug: 'atrophic-scars', section: 'understanding' }),
  );
});

it('makes a new revision of a changed text and shows that one', async () => {
  await storeGuides(at.db, [guide()]);
  await storeGuides(at.db, [guide({ body: 'Nothing was found [[E0 S44]].' })]);
  expect((await revisions('needles')).map(({ number }) => number)).toEqual([1, 2]);
  const found = await findGuide(at.db, 'needles', 'en');
  expect(found).toMatchObject({
    kind: 'found',
    sources: [{ id: 'S44' }],
    contents: [],
    reviewed: null,
    treatmentCodes: ['needling'],
  });
});

it('cooks an old text again without a new revision when only the renderer changed', async () => {
  await storeGuides(at.db, [guide({ slug: 'cooked' })]);
  await at.db.guideRevision.updateMany({ data: { html: 'old', cookedWith: 0 } });
  await storeGuides(at.db, [guide({ slug: 'cooked' })]);
  const [only, ...others] = await revisions('cooked');
  expect(only?.html).toContain('class="grade grade-E2"');
  expect(others).toEqual([]);
});

it('leads on from the address that a guide had before', async () => {
  await storeGuides(at.db, [guide({ slug: 'first-name' })]);
  await storeGuides(at.db, [guide({ slug: 'second-name', formerly: ['first-name'] })]);
  expect(await findGuide(at.db, 'first-name', 'en')).toEqual({
    kind: 'moved',
    slug: 'second-name',
  });
  expect(await revisions('second-name')).toHaveLength(1);
  expect(await findGuide(at.db, 'no-name', 'en')).toBeNull();
});

it('is found by the treatments that it speaks of, and forgets those that it no longer names', async () => {
  await storeGuides(at.db, [guide({ slug: 'about', treatments: ['needling', 'filler'] })]);
  await storeGuides(at.db, [guide({ slug: 'about', treatments: ['filler'] })]);
  const about = async (code: string) =>
    (await guidesAbout(at.db, [code], 'en')).map(({ slug }) => slug);
  expect(await about('filler')).toContain('about');
  expect(await about('needling')).not.toContain('about');
});

it('refuses a guide that names a treatment or a source that nobody knows', async () => {
  const wrong = [guide({ slug: 'wrong', treatments: ['moonlight'] })];
  await expect(storeGuides(at.db, wrong)).rejects.toThrow('moonlight');
  await expect(storeGuides(at.db, [guide({ body: 'So [[E1 S999]].' })])).rejects.toThrow('S999');
  expect(await revisions('wrong')).toEqual([]);
});
