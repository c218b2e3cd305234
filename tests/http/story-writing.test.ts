import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from '../support/server';
import { fieldsOf, type Seen, Visitor } from '../support/visitor';

let server: TestServer;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const PASSWORD = 'words that are easy to keep';
const NEW = '/stories/new';

const someone = () => {
  const name = `Pebble ${randomBytes(4).toString('hex')}`;
  return { name, email: `${name.replace(' ', '.').toLowerCase()}@example.org` };
};

const ANSWERS = {
  subject: 'self',
  treatment: 'Dermatix',
  status: 'ongoing',
  change: 'better',
  interest: 'none',
  consent: 'on',
  intent: 'publish',
};

const asNew = (person: { name: string; email: string }) => ({
  ...{ account: 'new', name: person.name, email: person.email, adult: 'on', health: 'on' },
});

async function send(visitor: Visitor, fields: Record<string, string>, path = NEW): Promise<Seen> {
  return visitor.submit(await visitor.open(path), path, fields);
}

/** The path of the link in the nth mail to an address. */
async function mailedPath(email: string, nth = 1): Promise<string> {
  const { link } = await server.mailbox.waitFor(email, nth);
  return (link ?? '').replace(server.url, '');
}

/** A new member who is signed in, and their first story. */
async function newMember(fields: Record<string, string> = {}) {
  const person = someone();
  const visitor = new Visitor(server.url);
  await send(visitor, { ...ANSWERS, ...asNew(person), ...fields });
  const link = await mailedPath(person.email);
  const done = await send(visitor, { password: PASSWORD }, link);
  return { ...person, visitor, link, story: done.location ?? '' };
}

const guest = () => new Visitor(server.url);
const plainPath = (location: string | null) => (location ?? '').replace(/\?.*/, '');
const typed = (page: Seen) => {
  const form = page.page.querySelector('main form[method="post"]');
  return form ? fieldsOf(form) : {};
};

describe('a guest who writes a story', () => {
  it('gets a page that is not kept and sets no cookie', async () => {
    const visitor = guest();
    const page = await visitor.open(NEW);
    expect(page.status).toBe(200);
    expect(page.headers.get('cache-control')).toContain('no-store');
    expect(page.headers.getSetCookie()).toEqual([]);
  });

  it('finds the treatment filled in when they come from its page', async () => {
    const page = await guest().open(`${NEW}?treatment=silicone-gel`);
    expect(typed(page).treatment).toEqual(['Silicone gel']);
  });

  it('is told beside the fields what is missing, with everything kept', async () => {
    const page = await send(guest(), {
      body: 'It itched less.',
      title: 'Mine and mine',
      sites: 'ear',
    });
    expect(page.status).toBe(400);
    expect(page.text).toContain('Please say which treatment it was.');
    expect(page.text).toContain('Please say what changed so far.');
    expect(typed(page)).toMatchObject({ title: ['Mine and mine'], sites: ['ear'] });
    expect(page.text).toContain('It itched less.');
  });

  it('sees a preview without an account and without consent', async () => {
    const { consent: _, ...fields } = ANSWERS;
    const page = await send(guest(), { ...fields, intent: 'preview', body: 'It *itched* less.' });
    expect(page.status).toBe(200);
    expect(page.html).toContain('<em>itched</em>');
    expect(page.text).toContain('Silicone gel: better');
    expect(typed(page)).toMatchObject({ treatment: ['Dermatix'], subject: ['self'] });
  });

  it('is asked which of several treatments a name means, and may be unsure', async () => {
    const visitor = guest();
    const asked = await send(visitor, { ...ANSWERS, intent: 'preview', treatment: 'Fraxel' });
    expect(asked.status).toBe(400);
    expect(asked.text).toContain('“Fraxel” can be more than one thing');
    expect(asked.text).toContain('Not sure which');
    const codes = asked.page.querySelectorAll('input[name=treatmentChoice]');
    const treatmentChoice = codes[0]?.getAttribute('value') ?? '';
    const chosen = await visitor.submit(asked, NEW, { treatmentChoice, intent: 'preview' });
    expect(chosen.status).toBe(200);
    expect(chosen.text).toContain('“Fraxel”');
    // The choice stands while the rest is still worked on.
    const again = await visitor.submit(chosen, NEW, { intent: 'preview' });
    expect(again.status).toBe(200);
  });

  it('may keep a name that nobody knows', async () => {
    const visitor = guest();
    const asked = await send(visitor, {
      ...ANSWERS,
      intent: 'preview',
      treatment: 'Dermatixx Ultra',
    });
    expect(asked.text).toContain('We do not know “Dermatixx Ultra” yet');
    const kept = await visitor.submit(asked, NEW, { treatmentChoice: 'keep', intent: 'preview' });
    expect(kept.text).toContain('Dermatixx Ultra: better');
  });

  it('confirms by mail, and then sees that the story waits, which nobody else does', async () => {
    const person = someone();
    const visitor = guest();
    const sent = await send(visitor, { ...ANSWERS, ...asNew(person), body: 'It itched less.' });
    expect(sent.location).toBe('/join/sent');
    expect(visitor.signedIn).toBe(false);

    const link = await mailedPath(person.email);
    const shown = await visitor.open(link);
    expect(shown.text).toContain('It itched less.');
    expect(shown.text).toContain(person.name);
    const short = await visitor.submit(shown, link, { password: 'short' });
    expect(short.status).toBe(400);

    const done = await visitor.submit(await visitor.open(link), link, { password: PASSWORD });
    expect(done.location).toMatch(/^\/stories\/\w+\/silicone-gel-better\?sent$/);
    expect(visitor.signedIn).toBe(true);
    const story = await visitor.open(done.location ?? '');
    expect(story.status).toBe(200);
    expect(story.text).toContain('It waits');
    expect((await guest().open(plainPath(done.location))).status).toBe(404);
  });

  it('sees a kind page when the link was used already', async () => {
    const { link } = await newMember();
    const page = await guest().open(link);
    expect(page.status).toBe(410);
    expect(page.text).toContain('This link no longer works');
  });

  it('who clicks twice on "confirm" is signed in by either click', async () => {
    const person = someone();
    const visitor = guest();
    await send(visitor, { ...ANSWERS, ...asNew(person) });
    const link = await mailedPath(person.email);
    const page = await visitor.open(link);
    const first = guest();
    const second = guest();
    const answers = await Promise.all(
      [first, second].map((one) => one.submit(page, link, { password: PASSWORD })),
    );
    expect(new Set(answers.map((one) => one.location)).size).toBe(1);
    expect([first.signedIn, second.signedIn]).toEqual([true, true]);
  });

  it('with an address that has an account gets the same answer, and by mail the way to sign in', async () => {
    const { email } = await newMember();
    const visitor = guest();
    const again = { ...someone(), email };
    const sent = await send(visitor, { ...ANSWERS, ...asNew(again), change: 'worse' });
    expect(sent.location).toBe('/join/sent');
    const link = await mailedPath(email, 2);
    const asked = await visitor.open(link);
    expect(asked.text).toContain('You have an account already');
    const signInAt = asked.page.querySelector('main a.button')?.getAttribute('href') ?? '';
    const login = await visitor.open(signInAt);
    const back = await visitor.submit(login, signInAt, { email, password: PASSWORD });
    expect(back.location).toBe(link);
    const done = await send(visitor, {}, link);
    expect(done.location).toMatch(/^\/stories\/\w+\/silicone-gel-worse/);
  });

  it('whose name was taken in the meantime chooses another', async () => {
    const name = someone().name;
    const [one, two] = [someone(), someone()];
    for (const { email } of [one, two])
      await send(guest(), { ...ANSWERS, ...asNew({ name, email }) });
    await send(guest(), { password: PASSWORD }, await mailedPath(one.email));
    const link = await mailedPath(two.email);
    const visitor = guest();
    const taken = await send(visitor, { password: PASSWORD }, link);
    expect(taken.status).toBe(409);
    const other = await visitor.submit(taken, link, { password: PASSWORD, name: someone().name });
    expect(other.location).toMatch(/^\/stories\//);
  });

  it('who has an account signs in and sends in one go', async () => {
    const { email } = await newMember();
    const visitor = guest();
    const account = { account: 'have', knownEmail: email };
    const wrong = await send(visitor, { ...ANSWERS, ...account, password: 'not the password' });
    expect(wrong.status).toBe(400);
    expect(typed(wrong)).toMatchObject({ treatment: ['Dermatix'], password: [''] });
    const right = await visitor.submit(wrong, NEW, { password: PASSWORD, intent: 'publish' });
    expect(right.location).toMatch(/^\/stories\/\w+\//);
    expect(visitor.signedIn).toBe(true);
  });
});

describe('a member who writes a story', () => {
  it('of answers alone sees that it is out, and everyone reads it', async () => {
    const { visitor, story } = await newMember();
    expect((await visitor.open(story)).text).toContain('It is out');
    const page = await guest().open(plainPath(story));
    expect(page.status).toBe(200);
    expect(page.text).toContain('What changed so far Better');
    expect(page.text).toContain('Not counted in figures');
    expect(page.html).not.toContain('<script');
    expect(page.headers.get('content-security-policy')).toContain("script-src 'none'");
  });

  it('has one address for it: others lead there', async () => {
    const { story } = await newMember();
    const path = plainPath(story);
    const id = path.split('/')[2];
    for (const other of [`/stories/${id}`, `/stories/${id}/anything`]) {
      const page = await guest().open(other);
      expect([page.status, page.location]).toEqual([301, path]);
    }
    expect((await guest().open('/stories/nosuchstory99/x')).status).toBe(404);
  });

  it('who clicks twice has written one', async () => {
    const { visitor } = await newMember();
    const page = await visitor.open(NEW);
    const [one, two] = await Promise.all([
      visitor.submit(page, NEW, ANSWERS),
      visitor.submit(page, NEW, ANSWERS),
    ]);
    expect(one.location).toMatch(/^\/stories\//);
    expect(two.location).toBe(one.location);
  });

  it('may write 20,000 characters; with one more nothing is cut', async () => {
    const { visitor } = await newMember();
    const body = 'ab '.repeat(6_666);
    const refused = await send(visitor, { ...ANSWERS, body: `${body}abc` });
    expect(refused.status).toBe(400);
    expect(refused.text).toContain('this one has 20,001');
    expect(typed(refused).body?.[0]).toContain(`${body}abc`);
    const taken = await send(visitor, { ...ANSWERS, body: `${body}ab` });
    expect(taken.location).toMatch(/^\/stories\//);
  });

  it('whose session ended in the middle loses nothing, and signs in with the story', async () => {
    const { visitor, email } = await newMember();
    const page = await visitor.open(NEW);
    const stranger = guest();
    const back = await stranger.submit(page, NEW, { ...ANSWERS, body: 'A long evening’s work.' });
    expect(back.status).toBe(400);
    expect(back.text).toContain('You were signed out in the meantime');
    expect(back.text).toContain('A long evening’s work.');
    const sent = await stranger.submit(back, NEW, {
      ...{ knownEmail: email, password: PASSWORD, intent: 'publish' },
    });
    expect(sent.location).toMatch(/^\/stories\//);
    expect((await stranger.open(sent.location ?? '')).text).toContain('A long evening’s work.');
  });
});

describe('a story that is changed', () => {
  it('is changed by its author, with the old version in the history', async () => {
    const { visitor, story } = await newMember();
    const id = story.split('/')[2];
    const edited = await send(
      visitor,
      { change: 'worse', intent: 'publish' },
      `/stories/${id}/edit`,
    );
    expect(edited.location).toMatch(/silicone-gel-worse\?sent$/);
    const history = await guest().open(`/stories/${id}/history`);
    expect(history.text).toContain('Silicone gel: worse');
    expect(history.text).toContain('Silicone gel: better');
  });

  it('on an older version is refused, with both texts on the page', async () => {
    const { visitor, story } = await newMember();
    const path = `/stories/${story.split('/')[2]}/edit`;
    const old = await visitor.open(path);
    await send(visitor, { change: 'worse', intent: 'publish' }, path);
    const refused = await visitor.submit(old, path, {
      change: 'gone',
      body: 'Mine.',
      intent: 'publish',
    });
    expect(refused.status).toBe(409);
    expect(refused.text).toContain('This story has changed since you opened it');
    expect(refused.text).toContain('Silicone gel: worse');
    expect(typed(refused)).toMatchObject({ change: ['gone'] });
    const sent = await visitor.submit(refused, path, { intent: 'publish' });
    expect(sent.location).toMatch(/^\/stories\//);
  });

  it('is nobody else’s to change', async () => {
    const { story } = await newMember();
    const { visitor } = await newMember();
    const id = story.split('/')[2];
    expect((await visitor.open(`/stories/${id}/edit`)).status).toBe(404);
    expect((await visitor.open(`/stories/${id}/withdraw`)).status).toBe(404);
    expect((await guest().open(`/stories/${id}/edit`)).location).toMatch(/^\/login/);
  });

  it('is withdrawn and put back, with a stone meanwhile', async () => {
    const { visitor, story } = await newMember();
    const path = plainPath(story);
    const withdrawAt = `/stories/${path.split('/')[2]}/withdraw`;
    expect((await send(visitor, {}, withdrawAt)).location).toBe(path);
    const stone = await guest().open(path);
    expect(stone.status).toBe(410);
    expect(stone.text).toContain('Its author withdrew it');
    expect(stone.text).not.toContain('Dermatix');
    await send(visitor, {}, withdrawAt);
    expect((await guest().open(path)).status).toBe(200);
  });
});
