import { describe, expect, it } from 'vitest';
import { resolveIn } from '~/features/treatments/resolve-name.server';
import { nameRows, treatmentRows } from '~/features/treatments/seed-rows';
import { TreatmentTree, textOf } from '~/features/treatments/tree';
import { LANGUAGES } from '~/urls';
import { treatmentSeeds } from '../../prisma/seed/treatments/index';

const names = nameRows(treatmentSeeds);
const tree = new TreatmentTree(
  treatmentRows(treatmentSeeds).map((row) => ({
    ...row,
    names: names.filter((name) => name.treatmentCode === row.code),
  })),
);

const slugsOf = (text: string) => tree.named(text).map((node) => node.slug);
const codesOf = (text: string) => tree.named(text).map((node) => node.code);

describe('the tree of treatments', () => {
  it('has parents before their children, each code and address once', () => {
    const seen = new Set<string | null>([null]);
    for (const node of tree.nodes) {
      expect(seen, node.code).toContain(node.parentCode);
      seen.add(node.code);
    }
    expect(seen.size).toBe(tree.nodes.length + 1);
    expect(new Set(tree.nodes.map((node) => node.slug)).size).toBe(tree.nodes.length);
  });

  it('knows every node by its address, its code and each of its names in any language', () => {
    for (const node of tree.nodes) {
      expect(slugsOf(node.slug)).toEqual([node.slug]);
      expect(slugsOf(node.code)).toEqual([node.slug]);
    }
    for (const { treatmentCode, text } of names) {
      const own = tree.byCode(treatmentCode);
      const found = tree.named(text);
      // A name that is also the address of another node means that node.
      if (!found.some((node) => node.slug === text.toLowerCase())) expect(found).toContain(own);
    }
    for (const node of tree.nodes) {
      for (const language of LANGUAGES) expect(tree.named(node.name[language])).not.toEqual([]);
    }
  });

  it('knows what people write on the web', () => {
    expect(codesOf('fraxel restor dual')).toEqual(['laser.nafl.1550_1927']);
    expect(codesOf('Surjitron')).toEqual(['surgery.radiowave']);
    expect(codesOf('мезотерапия')).toEqual(['inj.mesotherapy']);
    expect(codesOf('Мезотерапія')).toEqual(['inj.mesotherapy']);
    expect(codesOf('Kelo-Kot')).toEqual(['topical.silicone.gel']);
    expect(codesOf('Scarquard')).toEqual(['topical.silicone.gel']);
    expect(codesOf('Spenko')).toEqual(['topical.silicone.sheet']);
    expect(codesOf('Mederm')).toEqual(['topical.onion']);
    expect(codesOf('Kelofibraza')).toEqual(['topical.urea_heparin']);
    expect(codesOf('Fermenkol')).toEqual(['topical.enzyme']);
    expect(codesOf('mumiyo')).toEqual(['home.shilajit']);
    expect(codesOf('badyaga')).toEqual(['home.sponge']);
  });

  it('gives every node that a shared name may mean, and the parent for who is not sure', () => {
    const found = resolveIn(tree, 'Fraxel', 'en');
    if (found.kind !== 'several') throw new Error(found.kind);
    const codes = found.treatments.map((treatment) => treatment.code);
    expect(codes.some((code) => code.startsWith('laser.nafl'))).toBe(true);
    expect(codes.some((code) => code.startsWith('laser.ablative'))).toBe(true);
    expect(found.parent?.code).toBe('laser');
    for (const { difference } of found.treatments) expect(difference).not.toBe('');
  });

  it('offers near names for a slip, and none for noise', () => {
    const near = (text: string) => tree.near(text).map((node) => node.code);
    expect(near('contractubbex')).toContain('topical.onion');
    expect(near('дермаролер мезо')).toContain('needling.roller');
    expect(near('qqq')).toEqual([]);
    expect(resolveIn(tree, '!?', 'en')).toEqual({ kind: 'unknown', near: [] });
  });

  it('counts a story of a node for all above it, and a filter by a node for all below it', () => {
    for (const { code } of tree.nodes) {
      for (const under of tree.codesUnder(code)) expect(tree.codesOver(under)).toContain(code);
      for (const over of tree.codesOver(code)) expect(tree.codesUnder(over)).toContain(code);
    }
    expect(tree.commonParent(['laser.nafl.1540_1550', 'laser.nafl'])?.code).toBe('laser.nafl');
    expect(tree.commonParent(['laser', 'topical'])).toBeNull();
  });

  it('speaks of each node in the language of the page', () => {
    const found = resolveIn(tree, 'мезотерапия', 'uk');
    expect(found).toMatchObject({ kind: 'one', treatment: { name: 'Мезотерапія' } });
  });

  it('describes a node in that language too, and says where that is still English', () => {
    const [node] = treatmentRows(treatmentSeeds);
    if (!node) throw new Error('no node');
    const told = { ...node, names: [], translations: { uk: { about: 'Світло.' } } };
    expect(textOf(told, 'about', 'uk')).toEqual({ text: 'Світло.', language: 'uk' });
    expect(textOf(told, 'difference', 'uk')).toEqual({ text: node.difference, language: 'en' });
    expect(textOf(told, 'about', 'ru').language).toBe('en');
  });
});
