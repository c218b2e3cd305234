import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { messages } from '~/messages';
import { startServer, type TestServer } from '../support/server';
import { Visitor } from '../support/visitor';

let server: TestServer;
let member: Visitor;
let at: string;

beforeAll(async () => {
  server = await startServer({ env: { DEMO: '1' } });
  member = new Visitor(server.url);
  await member.signIn('moderator@demo.scarwise.example', 'scars-have-stories');
  const path = '/stories/new';
  const sent = await member.submit(await member.open(path), path, {
    ...{ subject: 'self', treatment: 'Dermatix', status: 'ongoing', change: 'better' },
    ...{ interest: 'none', consent: 'on', intent: 'publish', body: 'I went to Dr House.' },
  });
  at = `${/\/stories\/[^/?]+/.exec(sent.location ?? '')?.[0]}/complete`;
});
afterAll(() => server.stop());

const send = async (step: string, fields: Record<string, string>) => {
  const path = `${at}/${step}`;
  return member.submit(await member.open(path), path, fields);
};
const overview = async () => (await member.open(at)).page.textContent ?? '';

describe('completing a story without script', () => {
  it('saves a scar, and the overview tells it', async () => {
    const saved = await send('scars/A', {
      ...{ kind: 'atrophic', morphology: 'icepick', sites: 'nose', side: 'left' },
      ...{ count: '3', countTo: '5', onsetDate: '05.2019', grade: '2', intent: 'save' },
    });
    expect(saved.location).toBe(`${at}?saved=scars`);
    expect(await overview()).toMatch(/3 to 5 sunken scars on the nose \(left side\)/);
  });

  it('adds another scar as a part of the first, and takes it away again', async () => {
    const saved = await send('scars/new', { partOf: 'A', count: '2', intent: 'save' });
    expect(saved.location).toBe(`${at}?saved=scars`);
    const removed = await send('scars/B', { intent: 'remove' });
    expect(removed.location).toBe(`${at}?saved=scars`);
    expect((await member.open(`${at}/scars/B`)).status).toBe(404);
  });

  it('refuses what cannot be beside its field, with all that was typed', async () => {
    const refused = await send('scars/A', { surface: 'a bit shiny', onsetDate: '2090' });
    expect(refused.status).toBe(400);
    expect(refused.page.textContent).toContain('This date is still to come.');
    expect(refused.page.querySelector('[name=surface]')?.getAttribute('value')).toBe('a bit shiny');
  });

  it('saves the verdict, and the overview tells it', async () => {
    const answers = {
      ...{ wouldDoAgain: 'yes', worthIt: 'unsure', verdictWhy: 'Calm.', intent: 'save' },
    };
    expect((await send('verdict', answers)).location).toBe(`${at}?saved=verdict`);
    expect(await overview()).toContain('Yes');
  });

  it('asks of what hardly goes together, and saves it once it is ticked as right', async () => {
    const path = `${at}/treatments/t1`;
    const fields = { status: 'ongoing', sessionsDone: '4', sessionsPlanned: '3', intent: 'save' };
    const asked = await member.submit(await member.open(path), path, fields);
    expect(asked.status).toBe(400);
    expect(asked.page.textContent).toContain('More sessions were done than planned.');
    expect(asked.page.querySelector('[name=sessionsDone]')?.getAttribute('value')).toBe('4');
    const tick = { confirmed: 'more_done_than_planned' };
    const saved = await member.submit(asked, path, { ...fields, ...tick });
    expect(saved.location).toBe(`${at}?saved=treatments`);
    const kept = await member.open(path);
    expect(kept.page.querySelector('[name=sessionsDone]')?.getAttribute('value')).toBe('4');
  });

  it('shows what to do about a severe effect right after it is saved', async () => {
    const effects = { 'effectKind[0]': 'burn', 'effectSeverity[0]': 'severe', intent: 'save' };
    const saved = await send('treatments/t1/effects', effects);
    expect(saved.location).toBe(`${at}?saved=effects`);
    const page = await member.open(saved.location ?? '');
    expect(page.page.textContent).toContain(messages('en').completion.safety.severe_effect.title);
  });

  it('keeps skin for the author, and says so', async () => {
    expect((await member.open(`${at}/skin`)).page.textContent).toContain('Only you see this');
    const saved = await send('skin', { sunReaction: '4', tone: '7', modifiers: 'herpes' });
    expect(saved.location).toBe(`${at}?saved=skin`);
    const again = await member.open(`${at}/skin`);
    expect(again.page.querySelector('[name=tone][value="7"]')?.hasAttribute('checked')).toBe(true);
  });

  it('shows the sentence with a name, and what readers get of it', async () => {
    const page = await member.open(`${at}/provider`);
    expect(page.page.textContent).toContain('I went to Dr House.');
    expect(page.page.textContent).toContain('I went to Dr [name withheld].');
  });

  it('says that a story changed since the page was opened, and keeps the answers', async () => {
    const path = `${at}/verdict`;
    const stale = await member.open(path);
    await send('skin', { sunReaction: '3' });
    const refused = await member.submit(stale, path, { wouldDoAgain: 'no' });
    expect(refused.status).toBe(409);
    expect(
      refused.page.querySelector('[name=wouldDoAgain][value=no]')?.hasAttribute('checked'),
    ).toBe(true);
  });

  it('has nothing for a guest, another member and a wrong ref', async () => {
    const guest = await new Visitor(server.url).open(at);
    expect(guest.location).toContain('/login');
    expect((await member.open(`${at}/scars/Z`)).status).toBe(404);
    expect((await member.open('/stories/none/complete')).status).toBe(404);
  });
});

const STEPS = {
  'scars/A': [
    ...['partOf', 'kind', 'morphology', 'cause', 'sites', 'side', 'count', 'countTo'],
    ...['countAbout', 'size', 'colour', 'surface', 'visiblePlace', 'grade', 'onsetDate'],
    ...['onsetAge', 'onsetChildhood', 'onsetYears', 'notSure'],
  ],
  skin: ['sunReaction', 'tone', 'modifiers', 'ageBand', 'sex'],
  verdict: ['wouldDoAgain', 'worthIt', 'verdictWhy'],
  provider: ['namesPerson', 'namesClinic', 'shown'],
};

const value = fc.oneof(
  fc.constantFrom('yes', 'no', 'on', '1', '0', '-1', '7', '999', '1e999', 'NaN', '2019-05', '2019'),
  fc.constantFrom('atrophic', 'icepick', 'acne', 'nose', 'left', 'A', 'B', 'count', 'rosacea'),
  fc.constantFrom('', ' ', 'null', '{}', '\u202e', "'; DROP TABLE posts; --", '[x](y)', '2019-13'),
  fc.string({ unit: 'grapheme', maxLength: 40 }).filter((text) => !text.includes('\0')),
  fc.string({ unit: 'binary', minLength: 150, maxLength: 1000 }).map((t) => t.replaceAll('\0', '')),
);

describe('random and hostile answers', () => {
  it.each(Object.entries(STEPS))('%s never breaks', async (step, names) => {
    const path = `${at}/${step}`;
    const name = fc
      .constantFrom(...names, 'confirmed', 'version', 'once', 'intent')
      .chain((one) => fc.constantFrom(one, one, one, `${one}[0]`, `${one}[]`));
    await fc.assert(
      fc.asyncProperty(fc.dictionary(name, value, { maxKeys: 8 }), async (fields) => {
        const answer = await member.submit(await member.open(path), path, fields);
        expect(answer.status).toBeLessThan(500);
      }),
      { numRuns: 25 },
    );
  });
});
