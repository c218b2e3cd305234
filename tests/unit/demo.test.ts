import { describe, expect, it } from 'vitest';
import { storyFacts } from '~/features/stories/facts';
import { demoMembers, demoStories } from '../../prisma/seed/demo/index';
import { treatmentSeeds } from '../../prisma/seed/treatments/index';

const codes = new Set(treatmentSeeds.map((treatment) => treatment.code));
const stories = demoStories.map((story) => ({ ...story, facts: storyFacts.parse(story.facts) }));

describe('the demo community', () => {
  it('begins with 20 stories in three languages', () => {
    expect(stories).toHaveLength(20);
    expect([...new Set(stories.map((story) => story.language))].toSorted()).toEqual([
      'en',
      'ru',
      'uk',
    ]);
  });

  it('has a member, a moderator and an administrator to sign in as', () => {
    for (const role of ['member', 'moderator', 'admin']) {
      expect(demoMembers.find((member) => member.key === role)?.role).toBe(role);
    }
  });

  it('names only treatments of the tree, and authors that it has', () => {
    const members = demoMembers.map((member) => member.key);
    for (const story of stories) {
      expect(members).toContain(story.author);
      const named = [...story.facts.treatments, ...story.facts.plans].map((one) => one.code);
      expect(named.filter((code) => code !== null && !codes.has(code))).toEqual([]);
    }
  });

  it('holds two stories as tangled as life: a protocol, a part of the scars, plans, counts', () => {
    const tangled = stories.filter(
      ({ facts }) =>
        facts.protocols.length > 0 &&
        facts.scars.some((scar) => scar.partOf) &&
        facts.assessments.some((assessment) => assessment.counts) &&
        facts.treatments.length >= 3,
    );
    expect(tangled.length).toBeGreaterThanOrEqual(2);
  });

  it('tells of failures and stops, not of successes alone', () => {
    const changes = stories.flatMap(({ facts }) => facts.assessments.map((one) => one.change));
    expect(changes.some((change) => change === 'worse' || change === 'much_worse')).toBe(true);
    expect(changes).toContain('same');
    expect(
      stories.some(({ facts }) => facts.treatments.some((one) => one.status === 'stopped_early')),
    ).toBe(true);
  });

  it('refers only to scars, treatments and protocols that the story has', () => {
    for (const { key, facts } of stories) {
      const scars = new Set(facts.scars.map((scar) => scar.ref));
      const judged = new Set([...facts.treatments, ...facts.protocols].map((one) => one.ref));
      const scarRefs = [
        ...facts.treatments.flatMap((one) => one.scars),
        ...facts.assessments.flatMap((one) => one.scars),
        ...facts.plans.flatMap((one) => one.scars),
        ...facts.scars.flatMap((one) => one.partOf ?? []),
      ];
      expect([key, scarRefs.filter((ref) => !scars.has(ref))]).toEqual([key, []]);
      expect([key, facts.assessments.filter((one) => !judged.has(one.about))]).toEqual([key, []]);
    }
  });

  it('repeats no sentence', () => {
    const sentences = stories.flatMap(({ body, title }) =>
      [title, ...body.split(/(?<=[.!?…])\s+|\n+/)]
        .map((one) => one.trim().toLowerCase())
        .filter((one) => one.length > 12),
    );
    const repeated = sentences.filter((one, at) => sentences.indexOf(one) !== at);
    expect(repeated).toEqual([]);
  });
});
