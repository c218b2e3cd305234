import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '~/features/accounts/policy';
import { exportDocuments } from '~/features/exchange/index.server';
import { readQueue, readReviewPage } from '~/features/moderation/index.server';
import { readHistory } from '~/features/posts/index.server';
import { documentOfPost } from '~/features/search/post-document.server';
import type { StoryFacts } from '~/features/stories/facts';
import {
  applyScar,
  changeTreatment,
  completeStory,
  type GroupChange,
  newestStories,
  readStoryPage,
  type Step,
  storiesFeature,
  storyToComplete,
  submitStory,
  treatmentForm,
} from '~/features/stories/index.server';
import { loadTreatments } from '~/features/treatments/index.server';
import { messages } from '~/messages';
import { inTransaction } from '~/platform/db/transaction.server';
import { type AccountsDesk, openAccountsDesk } from '../support/accounts-desk';
import { newMember, newPost, someFacts } from '../support/people-and-posts';

let desk: AccountsDesk;
const now = new Date('2026-11-22T10:00:00Z');

beforeAll(async () => {
  desk = await openAccountsDesk(now);
  await loadTreatments(desk.db);
});
afterAll(() => desk.close());

const tell = (actor: Actor, body = '') =>
  inTransaction(desk.db, (tx) =>
    submitStory(
      tx,
      actor,
      {
        answers: {
          ...{ subject: 'self', status: 'completed', change: 'better', interest: 'none' },
          treatment: { code: 'topical.silicone.gel', named: 'Dermatix' },
          ...{ sites: ['cheek'], figures: false },
        },
        body,
      },
      now,
    ),
  );

async function complete(
  actor: Actor,
  postId: string,
  step: Step,
  change: (facts: StoryFacts) => GroupChange,
  version?: number,
) {
  const at = version ?? (await storyToComplete(desk.db, actor, postId)).version;
  await inTransaction(desk.db, (tx) =>
    completeStory(tx, actor, { postId, version: at, step, change }, now),
  );
  return desk.db.post.findUniqueOrThrow({
    where: { id: postId },
    include: { newestRevision: true, publicRevision: true },
  });
}

const skin: Step = { group: 'skin', ref: null };
const verdict: Step = { group: 'verdict', ref: null };
const someSkin = () => ({
  parts: { private: { sunReaction: 4, modifiers: ['rosacea' as const] } },
});

const facts0 = someFacts();
const everyPrivate = {
  ...{ sunReaction: 4, tone: 7, ageBand: '25-34' as const, sex: 'female' as const },
  modifiers: ['blood_thinner' as const],
};
const PRIVATE = /blood.?thinner|sunReaction|"tone"|ageBand|25.34|"modifiers"|female/i;

describe('completing a story', () => {
  it('is out at once where only answers changed, and is found by them', async () => {
    const actor = await newMember(desk.db);
    const { id } = await tell(actor);
    const post = await complete(actor, id, { group: 'scars', ref: 'A' }, (facts) =>
      applyScar(facts, 'A', {
        ...{ kind: 'atrophic', sites: ['nose'], count: 3 },
        ...{ countAbout: false, onsetChildhood: false },
      }),
    );
    expect(post.state).toBe('published');
    expect(post.publicRevisionId).toBe(post.newestRevisionId);
    const rows = await desk.db.storyScar.findMany({ where: { postId: id } });
    expect(rows.map(({ kind, site }) => ({ kind, site }))).toEqual([
      { kind: 'atrophic', site: 'nose' },
    ]);
  });

  it('keeps a waiting story waiting', async () => {
    const actor = await newMember(desk.db);
    const { id } = await tell(actor, 'It got flatter.');
    const post = await complete(actor, id, skin, someSkin);
    expect(post.state).toBe('pending');
    expect(post.publicRevisionId).toBeNull();
  });

  it('lets the free words of a new author wait, while what was out stands', async () => {
    const actor = await newMember(desk.db);
    const { id } = await tell(actor);
    const why = () => ({ parts: { verdictWhy: 'It was calm and quick.' } });
    const post = await complete(actor, id, verdict, why);
    expect(post.state).toBe('published');
    expect(post.newestRevision?.state).toBe('pending');
    expect(post.publicRevisionId).not.toBe(post.newestRevisionId);
  });

  it('refuses what was opened on an older version, another’s story and an opinion', async () => {
    const [actor, other] = [await newMember(desk.db), await newMember(desk.db)];
    const { id } = await tell(actor);
    await complete(actor, id, skin, someSkin);
    await expect(complete(actor, id, skin, someSkin, 1)).rejects.toMatchObject({ code: 'stale' });
    await expect(storyToComplete(desk.db, other, id)).rejects.toMatchObject({ code: 'not_found' });
  });

  it.each(['draft', 'diary', 'scheduled', 'hidden'] as const)(
    'leaves a story that is %s as it is',
    async (state) => {
      const actor = await newMember(desk.db);
      const postId = await newPost(desk.db, actor, { state });
      const completion = { postId, version: 1, step: skin, change: someSkin };
      const save = inTransaction(desk.db, (tx) => completeStory(tx, actor, completion, now));
      await expect(save).rejects.toMatchObject({ code: 'forbidden' });
      const post = await desk.db.post.findUniqueOrThrow({ where: { id: postId } });
      expect(post.state).toBe(state);
    },
  );

  it('notes a name that the tree does not know once, for moderators to look at', async () => {
    const actor = await newMember(desk.db);
    const { id } = await tell(actor);
    const name = { code: null, named: 'Pebble balm', unknown: 'Pebble balm' };
    const step = { group: 'treatments', ref: 't1' } as const;
    const form = treatmentForm(messages('en').stories.course.errors, facts0);
    const fields = form.parse({ treatment: 'Pebble balm' });
    for (const _ of [1, 2]) {
      await complete(actor, id, step, (facts) => changeTreatment(facts, 't1', fields, name));
    }
    const noted = await desk.db.unknownTreatment.findMany({ where: { text: 'Pebble balm' } });
    expect(noted.map(({ timesSeen }) => timesSeen)).toEqual([1]);
  });

  it('shows what is private in no list, version, review or export of another', async () => {
    const [actor, other] = [await newMember(desk.db), await newMember(desk.db)];
    const moderator = await newMember(desk.db, 'moderator');
    const { id } = await tell(actor);
    await complete(actor, id, skin, () => ({ parts: { private: everyPrivate } }));
    await complete(actor, id, verdict, () => ({ parts: { verdictWhy: 'It was calm.' } }));
    const { db } = desk;
    const say = messages('en');
    const site = { siteUrl: new URL('https://scars.example') };
    const exported = async (memberId: string) => {
      const lines: string[] = [];
      for await (const line of exportDocuments(db, site, memberId)) lines.push(line);
      return [lines, await storiesFeature.exportFor?.(db, memberId)];
    };
    const seen = [];
    for (const reader of [null, other, moderator]) {
      const asker = { actor: reader, language: 'en', say } as const;
      seen.push(await readStoryPage(db, id, asker));
      seen.push(await readHistory(db, { id, kinds: ['story'] }, reader));
      if (reader) seen.push(await exported(reader.id));
    }
    const asker = { actor: moderator, language: 'en', say } as const;
    seen.push(await readReviewPage(db, asker, id), await readQueue(db, moderator, null));
    seen.push(await newestStories(db, 'en', 10), await documentOfPost(db, id));
    expect(JSON.stringify(seen)).toContain('Dermatix');
    expect(JSON.stringify(seen)).not.toMatch(PRIVATE);
    expect(JSON.stringify(await exported(actor.id))).toMatch(PRIVATE);
  });

  it('shows nobody what is private', async () => {
    const actor = await newMember(desk.db);
    const { id } = await tell(actor);
    await complete(actor, id, skin, someSkin);
    const say = messages('en');
    const page = await readStoryPage(desk.db, id, { actor: null, language: 'en', say });
    const found = await documentOfPost(desk.db, id);
    expect(JSON.stringify([page, found])).not.toMatch(/rosacea|sunReaction|modifiers/i);
  });

  it('withholds names from readers and from search until the author shows them', async () => {
    const actor = { ...(await newMember(desk.db, 'moderator')) };
    const { id } = await tell(actor, 'I went to Dr House in May.');
    const page = async () => {
      const say = messages('en');
      const read = await readStoryPage(desk.db, id, { actor: null, language: 'en', say });
      return JSON.stringify([read, await documentOfPost(desk.db, id)]);
    };
    expect(await page()).toContain('[name withheld]');
    expect(await page()).not.toContain('House');
    const shown = await complete(actor, id, { group: 'provider', ref: null }, () => ({
      parts: { provider: { namesPerson: true, namesClinic: false, shown: true } },
    }));
    expect(shown.newestRevision?.html).toContain('House');
  });
});
