import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Actor } from '~/features/accounts/policy';
import { type GuideFile, parseGuideFile } from '~/features/guides/guide-file';
import {
  editGuide,
  findGuide,
  guidesFeature,
  readGuideHistory,
  readGuideToEdit,
  readGuideVersion,
  takeProjectVersion,
} from '~/features/guides/index.server';
import { loadGuides, storeGuides } from '~/features/guides/load-guides.server';
import { loadTreatments } from '~/features/treatments/index.server';
import { inTransaction } from '~/platform/db/transaction.server';
import { type TestDatabase, testDatabase } from '../support/database';
import { newMember } from '../support/people-and-posts';

const now = new Date('2026-11-25T10:00:00Z');

let at: TestDatabase;
let moderator: Actor;
let guides = 0;
let slug: string;
beforeAll(async () => {
  at = await testDatabase();
  await loadTreatments(at.db);
});
beforeEach(async () => {
  moderator = await newMember(at.db, 'moderator');
  guides += 1;
  slug = `guide-${guides}`;
  await storeGuides(at.db, [file()]);
});
afterAll(() => at.close());

function file(change: Partial<GuideFile> = {}): GuideFile {
  const text = `---
slug: ${slug}
section: choosing
title: Needles
summary: What is known.
written: 2026-11-22
treatments: needling
---
## What was seen

It helped some [[E2 S44b]].`;
  return { ...parseGuideFile(text), ...change };
}

const words = { title: 'Needles', summary: 'Known or not.', note: 'Said what is not known.' };

function edit(version: number, body = 'Some gained [[E2 S44b]].', by = moderator) {
  return inTransaction(at.db, (tx) => editGuide(tx, by, { slug, version, ...words, body }, now));
}

const take = (version: number, by = moderator) =>
  inTransaction(at.db, (tx) => takeProjectVersion(tx, by, { slug, version }, now));

async function shown() {
  const guide = await findGuide(at.db, slug, 'en');
  if (guide?.kind !== 'found') throw new Error('no guide');
  return guide;
}

const history = async () => (await readGuideHistory(at.db, slug))?.versions ?? [];

it('shows what a moderator saved, and keeps the version before it with who and why', async () => {
  await edit(1);
  expect(await shown()).toMatchObject({
    summary: 'Known or not.',
    editedOn: now,
    writtenOn: new Date('2026-11-22'),
    sources: [{ id: 'S44b' }],
  });
  expect(await history()).toMatchObject([
    { number: 2, at: now, by: { kind: 'moderator', name: moderator.name }, note: words.note },
    { number: 1, by: { kind: 'project' }, note: null },
  ]);
  const old = await readGuideVersion(at.db, slug, 1);
  expect(old).toMatchObject({ summary: 'What is known.', changes: null });
  const changed = await readGuideVersion(at.db, slug, 2);
  expect(changed?.changes?.added).toEqual(['Known or not.', 'Some gained [[E2 S44b]].']);
  expect(await readGuideVersion(at.db, slug, 3)).toBeNull();
});

it('refuses an edit of a version that is no longer the newest', async () => {
  await edit(1);
  await expect(edit(1)).rejects.toMatchObject({ code: 'stale' });
  expect(await history()).toHaveLength(2);
});

it('lets one of two moderators through who save at the same moment', async () => {
  const other = await newMember(at.db, 'moderator');
  const results = await Promise.allSettled([edit(1, 'One.'), edit(1, 'Two.', other)]);
  expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  expect(await history()).toHaveLength(2);
});

it('lets nobody edit but moderators', async () => {
  const member = await newMember(at.db);
  await expect(edit(1, 'Mine.', member)).rejects.toMatchObject({ code: 'forbidden' });
  await expect(take(1, member)).rejects.toMatchObject({ code: 'forbidden' });
  expect(await history()).toHaveLength(1);
});

it('writes nothing of a text that cites an unknown source', async () => {
  await expect(edit(1, 'So [[E1 S999]].')).rejects.toThrow('S999');
  expect((await shown()).editedOn).toBeNull();
  expect((await readGuideToEdit(at.db, slug)).version).toBe(1);
  await edit(1);
});

it('never puts the project’s file over a moderator’s text, and says that it is newer', async () => {
  await edit(1);
  expect((await readGuideToEdit(at.db, slug)).project).toBeNull();
  await storeGuides(at.db, [file({ body: 'Newer words.' })]);
  expect(await shown()).toMatchObject({ summary: 'Known or not.' });
  expect(await history()).toHaveLength(2);
});

it('cooks a moderator’s text again for a new renderer, with the sources that it had', async () => {
  await edit(1, 'So [[E3 Own]].\n\n[Own]: https://example.org/a "A trial"');
  await at.db.guideRevision.updateMany({
    where: { guide: { slug } },
    data: {
      ...{ html: 'old', cookedWith: 0 },
      body: 'So [[E3 Own]].',
    },
  });
  await storeGuides(at.db, [file()]);
  const { html, sources } = await shown();
  expect(html).toContain('grade-E3');
  expect(sources).toEqual([{ id: 'Own', text: 'A trial', url: 'https://example.org/a' }]);
});

it('takes the project’s text back, and follows the project from then on', async () => {
  slug = 'lasers';
  await storeGuides(at.db, [file({ slug, body: 'What the project said before.' })]);
  const { version } = await readGuideToEdit(at.db, slug);
  await edit(version);
  await loadGuides(at.db);
  const { project } = await readGuideToEdit(at.db, slug);
  expect(project?.isNewer).toBe(true);
  expect(project?.changes.gone).toContain('Known or not.');
  await take(version + 1);
  expect((await shown()).editedOn).toBeNull();
  expect((await history())[0]).toMatchObject({ by: { name: moderator.name }, note: null });
  expect((await readGuideToEdit(at.db, slug)).project).toBeNull();
  await loadGuides(at.db);
  expect(await history()).toHaveLength(version + 2);
  await storeGuides(at.db, [file({ slug, body: 'A start after that.' })]);
  expect((await shown()).html).toContain('A start after that.');
});

it('has nothing to take of a guide that the project does not bring, or that moved on', async () => {
  await expect(take(1)).rejects.toMatchObject({ code: 'not_found' });
  slug = 'needling';
  await loadGuides(at.db);
  await expect(take(7)).rejects.toMatchObject({ code: 'stale' });
});

it('gives a moderator their versions to take along, and forgets their name when they leave', async () => {
  await edit(1);
  expect(await guidesFeature.exportFor?.(at.db, moderator.id)).toMatchObject({
    revisions: [{ slug, number: 2, note: words.note, body: 'Some gained [[E2 S44b]].' }],
  });
  await inTransaction(at.db, async (tx) => guidesFeature.eraseFor?.(tx, moderator.id, now));
  expect((await history())[0]?.by).toEqual({ kind: 'moderator', name: null });
  await storeGuides(at.db, [file({ body: 'Newer words.' })]);
  expect((await shown()).html).toContain('Some gained');
  expect(await guidesFeature.exportFor?.(at.db, moderator.id)).toEqual({ revisions: [] });
});
