import { describe, expect, it } from 'vitest';
import { type StoryFacts, storyFacts } from '~/features/stories/facts';
import { DAY } from '~/platform/clock';
import { demoMembers, demoStories } from '../../prisma/seed/demo/index';
import { treatmentSeeds } from '../../prisma/seed/treatments/index';

const codes = new Set(treatmentSeeds.map((treatment) => treatment.code));
const stories = demoStories.map((story) => ({ ...story, facts: storyFacts.parse(story.facts) }));
const published = stories.filter((story) => story.state === 'published');

function countOf<T>(things: T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return counts;
}

/** The first day on which the demo can be seeded: months inside its facts are fixed. */
const WRITTEN_FOR = Date.parse('2026-11-20');

function monthsOf({ treatments, assessments, scars }: StoryFacts): string[] {
  return [
    ...scars.flatMap((scar) => scar.onset?.date ?? []),
    ...treatments.flatMap((one) => [one.start, one.end, one.lastSession]),
    ...assessments.flatMap((one) => one.when?.date ?? []),
  ].filter((month) => month !== undefined);
}

/** "a.b.c": "a.b.c", "a.b" and "a". */
function withAllAbove(code: string): string[] {
  const steps = code.split('.');
  return steps.map((_, at) => steps.slice(0, at + 1).join('.'));
}

describe('the demo community', () => {
  it('has at least 80 stories, and ten or more in each of three languages', () => {
    expect(stories.length).toBeGreaterThanOrEqual(80);
    const languages = countOf(stories.map((story) => story.language));
    expect([...languages.keys()].toSorted()).toEqual(['en', 'ru', 'uk']);
    for (const many of languages.values()) expect(many).toBeGreaterThanOrEqual(10);
  });

  it('has at least twelve people who wrote something, and never more than four stories each', () => {
    const writers = countOf(stories.map((story) => story.author));
    expect(writers.size).toBeGreaterThanOrEqual(12);
    expect([...writers].filter(([, many]) => many > 4)).toEqual([]);
  });

  it('knows much of some treatments and little of others', () => {
    // As a treatment's page counts: a story of what lies below a treatment is one of its own.
    const told = countOf(
      published.flatMap(({ facts }) => [
        ...new Set(facts.treatments.flatMap((one) => (one.code ? withAllAbove(one.code) : []))),
      ]),
    );
    const stand = [...told.values()];
    expect(stand.filter((many) => many > 30).length).toBeGreaterThanOrEqual(2);
    expect(stand.filter((many) => many === 2).length).toBeGreaterThanOrEqual(2);
  });

  it('pays in at least six currencies', () => {
    const paid = stories.flatMap(({ facts }) =>
      facts.treatments.flatMap((one) => one.cost?.currency ?? []),
    );
    expect(new Set(paid).size).toBeGreaterThanOrEqual(6);
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
    const last = published.flatMap(({ facts }) => facts.assessments.at(-1) ?? []);
    const sober = last.filter(({ change, counts }) =>
      counts
        ? counts.same + counts.worse >= counts.better + counts.gone
        : ['same', 'worse', 'much_worse', 'mixed'].includes(change ?? ''),
    );
    const glad = last.filter(({ change }) => change === 'much_better' || change === 'gone');
    expect(sober.length / last.length).toBeGreaterThanOrEqual(1 / 4);
    expect(glad.length / last.length).toBeLessThanOrEqual(1 / 3);
    const reasons = stories.flatMap(({ facts }) =>
      facts.treatments.flatMap((one) => one.stopReason ?? []),
    );
    expect(reasons).toEqual(expect.arrayContaining(['pain', 'cost', 'side_effect', 'no_effect']));
  });

  it('was written after its authors came, and tells of nothing that is still to come', () => {
    const joined = new Map(demoMembers.map((member) => [member.key, member.joinedDaysAgo]));
    for (const { key, author, publishedDaysAgo, facts } of stories) {
      expect([key, publishedDaysAgo <= (joined.get(author) ?? 0)]).toEqual([key, true]);
      const written = new Date(WRITTEN_FOR - publishedDaysAgo * DAY).toISOString();
      expect([key, monthsOf(facts).filter((month) => month > written)]).toEqual([key, []]);
    }
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
