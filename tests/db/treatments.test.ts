import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  findTreatmentPage,
  loadTreatments,
  noteUnknownTreatment,
  resolveName,
  treatmentChoices,
  treatmentNamesForInput,
} from '~/features/treatments/index.server';
import { forgetTree } from '~/features/treatments/treatment-tree.server';
import { treatmentSeeds } from '../../prisma/seed/treatments/index';
import { type TestDatabase, testDatabase } from '../support/database';

let at: TestDatabase;
beforeAll(async () => {
  at = await testDatabase();
  await loadTreatments(at.db);
});
afterAll(() => at.close());

describe('the tree in the database', () => {
  it('holds every treatment, and is left alone when nothing changed', async () => {
    const before = await at.db.$queryRaw`select code, xmin::text from treatments order by code`;
    await loadTreatments(at.db);
    await Promise.all([loadTreatments(at.db), loadTreatments(at.db)]);
    const after = await at.db.$queryRaw`select code, xmin::text from treatments order by code`;
    expect(after).toEqual(before);
    expect(before).toHaveLength(treatmentSeeds.length);
  });

  it('keeps leading on from an address that moved', async () => {
    await at.db.treatment.update({ where: { code: 'rf' }, data: { slug: 'old-waves' } });
    await loadTreatments(at.db);
    const rf = await at.db.treatment.findUniqueOrThrow({ where: { code: 'rf' } });
    expect(rf.slug).not.toBe('old-waves');
    expect(await findTreatmentPage(at.db, 'old-waves', 'en')).toEqual({
      kind: 'moved',
      address: rf.slug,
    });
    expect(await findTreatmentPage(at.db, rf.slug, 'en')).toMatchObject({ kind: 'one' });
  });

  it('repairs names that were changed by hand', async () => {
    await at.db.treatmentName.deleteMany({ where: { treatmentCode: 'topical.onion' } });
    await loadTreatments(at.db);
    expect(await resolveName(at.db, 'Mederma', 'en')).toMatchObject({
      treatment: { code: 'topical.onion' },
    });
  });
});

describe('the address of a treatment', () => {
  const addressOf = async (typed: string) => {
    const found = await findTreatmentPage(at.db, typed, 'en');
    return found.kind === 'moved' ? found.address : found.kind;
  };

  it('leads from any name to the one address, in one step', async () => {
    for (const typed of ['fraxel restor dual', 'Surjitron', 'мезотерапия', 'Kelo-Kot', 'inj.prp']) {
      const address = await addressOf(typed);
      expect(await addressOf(address), typed).toBe('one');
    }
  });

  it('is one for each shared name too, and shows what it may mean', async () => {
    expect(await addressOf('FRAXEL')).toBe('fraxel');
    expect(await addressOf('fraxel')).toBe('several');
    expect(await addressOf('Contour  plastics')).toBe('contour-plastics');
    expect(await addressOf('contour-plastics')).toBe('several');
  });

  it('offers near names for what nobody knows', async () => {
    const found = await findTreatmentPage(at.db, 'contractubbex', 'en');
    if (found.kind !== 'unknown') throw new Error(found.kind);
    expect(found.near.map(({ code }) => code)).toContain('topical.onion');
  });
});

describe('a name that the tree does not know', () => {
  it('is kept and counted, however it is written', async () => {
    await Promise.all(
      ['Zerascar 9', 'zera-scar 9', 'ZERASCAR9'].map((text) => noteUnknownTreatment(at.db, text)),
    );
    await noteUnknownTreatment(at.db, '!?');
    const kept = await at.db.unknownTreatment.findMany();
    expect(kept).toMatchObject([{ key: 'zerascar9', timesSeen: 3 }]);
  });
});

describe('the names offered while typing', () => {
  it('offers each treatment once, to be found by any name of the reader’s language', async () => {
    const choices = await treatmentChoices(at.db, 'uk');
    const pen = choices.filter(({ also }) => also.includes('Dermapen'));
    expect(pen.length).toBe(1);
    expect(pen[0]?.name).toMatch(/[а-яі]/);
    expect(new Set(choices.map(({ name }) => name)).size).toBe(choices.length);
    for (const { name, also } of choices) expect(also).not.toContain(name);
  });

  it('are few enough for a phone, each once, and each is understood', async () => {
    const names = await treatmentNamesForInput(at.db, 'uk');
    expect(names.length).toBeLessThanOrEqual(400);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) {
      expect((await resolveName(at.db, name, 'uk')).kind, name).not.toBe('unknown');
    }
  });

  it('are read anew when the tree was not there yet', async () => {
    forgetTree();
    expect((await treatmentNamesForInput(at.db, 'en')).length).toBeGreaterThan(100);
  });
});
