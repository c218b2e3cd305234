import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect, type Database } from '~/platform/db/client.server';
import { newMember as newPerson, newPost } from '../support/people-and-posts';
import { startServer, type TestServer } from '../support/server';
import { fieldsOf, type Seen, Visitor } from '../support/visitor';

let server: TestServer;
let db: Database;
let closeDb: () => Promise<void>;
beforeAll(async () => {
  server = await startServer();
  ({ db, close: closeDb } = connect(server.databaseUrl, { poolSize: 2 }));
});
afterAll(async () => {
  await closeDb();
  await server.stop();
});

const PASSWORD = 'words that are easy to keep';
const NEW = '/discussions/new';
const ASK = `${NEW}?kind=question`;

const someone = () => {
  const name = `Pebble ${randomBytes(4).toString('hex')}`;
  return { name, email: `${name.replace(' ', '.').toLowerCase()}@example.org` };
};
const asNew = (person: { name: string; email: string }) => ({
  ...{ account: 'new', name: person.name, email: person.email, adult: 'on', health: 'on' },
});

/** Nothing in it is a name of anything, so that nothing is proposed. */
const PLAIN = { title: 'How do you answer people who ask?', consent: 'on', intent: 'publish' };

const guest = () => new Visitor(server.url);
const plainPath = (location: string | null) => (location ?? '').replace(/[?#].*/, '');
const idIn = (location: string | null) => plainPath(location).split('/')[2] ?? '';
const typed = (page: Seen) => {
  const form = page.page.querySelector('main form[method="post"]');
  return form ? fieldsOf(form) : {};
};

async function send(visitor: Visitor, fields: Record<string, string>, path = ASK): Promise<Seen> {
  return visitor.submit(await visitor.open(path), path, fields);
}

async function mailedPath(email: string): Promise<string> {
  const { link } = await server.mailbox.waitFor(email, 1);
  return (link ?? '').replace(server.url, '');
}

/** A new member who is signed in, and their first question, which is out. */
async function newMember(fields: Record<string, string> = {}, path = ASK) {
  const person = someone();
  const visitor = guest();
  const page = await send(visitor, { ...PLAIN, ...asNew(person), ...fields }, path);
  expect(page.location).toMatch(/^\/join\/sent/);
  const done = await send(visitor, { password: PASSWORD }, await mailedPath(person.email));
  return { ...person, visitor, location: done.location, question: plainPath(done.location) };
}

/** Two posts that a moderator read make an author whose replies are out at once. */
async function makeKnown(name: string): Promise<void> {
  const { id } = await db.member.findFirstOrThrow({ where: { name } });
  const moderator = await newPerson(db, 'moderator');
  for (const _ of [1, 2]) {
    const postId = await newPost(db, { id }, { state: 'published' });
    const decision = { id: postId, postId, moderatorId: moderator.id, rules: 1, before: {} };
    await db.decision.create({ data: { ...decision, action: 'publish' } });
  }
}

describe('whoever wants to write', () => {
  it('first says what, by a link, with what it is about kept, and is pointed to stories', async () => {
    const page = await guest().open(`${NEW}?scar=keloid`);
    expect(page.status).toBe(200);
    const ways = page.page.querySelectorAll('main a').map((link) => link.getAttribute('href'));
    expect(ways).toEqual([
      `${NEW}?kind=question&scar=keloid`,
      `${NEW}?kind=opinion&scar=keloid`,
      `${NEW}?kind=talk&scar=keloid`,
      '/stories/new',
    ]);
  });

  it('finds ticked what they came from', async () => {
    const query = 'treatment=silicone-gel&scar=keloid&guide=atrophic-scars';
    const page = await guest().open(`${ASK}&${query}`);
    const ticked = typed(page).subjects;
    expect(ticked).toHaveLength(3);
    expect(ticked).toEqual(
      expect.arrayContaining(['treatment:topical.silicone.gel', 'scar:keloid']),
    );
  });

  it('gets a page that is not kept and sets no cookie', async () => {
    const page = await guest().open(ASK);
    expect(page.headers.get('cache-control')).toContain('no-store');
    expect(page.headers.getSetCookie()).toEqual([]);
  });
});

describe('a guest who asks', () => {
  it('is told beside the fields what is missing, with everything kept', async () => {
    const page = await send(guest(), { title: 'Why', body: 'It **itches**.', intent: 'publish' });
    expect(page.status).toBe(400);
    expect(page.text).toContain('A title has 5 characters or more.');
    expect(page.text).toContain('We can publish it only if you tick this.');
    expect(page.text).toContain('Please say whether you have an account.');
    expect(typed(page)).toMatchObject({ title: ['Why'] });
    expect(page.text).toContain('It **itches**.');
  });

  it('sees a preview without an account, with what it seems to be about ticked', async () => {
    const fields = { title: 'Does Dermatix help a keloid?', body: 'It **itches**.' };
    const page = await send(guest(), { ...fields, intent: 'preview' });
    expect(page.status).toBe(200);
    expect(page.html).toContain('<strong>itches</strong>');
    expect(typed(page).subjects).toEqual(['treatment:topical.silicone.gel', 'scar:keloid']);
  });

  it('of nothing that we have a name for is not asked what it is about', async () => {
    const { location } = await newMember();
    expect(location).toMatch(/^\/discussions\/\w+\/how-do-you-answer-people-who-ask\?sent$/);
  });

  it('is shown once what it seems to be about, and may untick it', async () => {
    const visitor = guest();
    const person = someone();
    const title = 'Does Dermatix help a keloid?';
    const shown = await send(visitor, { ...PLAIN, title, ...asNew(person) });
    expect(shown.status).toBe(200);
    expect(shown.text).toContain('This is how it would look');
    const sent = await visitor.submit(shown, ASK, { subjects: 'scar:keloid', intent: 'publish' });
    expect(sent.location).toBe('/join/sent');
    const done = await send(visitor, { password: PASSWORD }, await mailedPath(person.email));
    const subjects = await db.postSubject.findMany({ where: { postId: idIn(done.location) } });
    expect(subjects).toMatchObject([{ scar: 'keloid', treatmentCode: null }]);
  });

  it('may name one more by any name, and is asked where a name means several', async () => {
    const visitor = guest();
    const shown = await send(visitor, { ...PLAIN, intent: 'preview' });
    const several = await visitor.submit(shown, ASK, { another: 'Fraxel', intent: 'preview' });
    expect(several.status).toBe(400);
    expect(several.text).toContain('“Fraxel” can be more than one thing');
    const boxes = several.page.querySelectorAll('input[name=subjects]');
    expect(boxes.length).toBeGreaterThan(1);
    const one = boxes[0]?.getAttribute('value') ?? '';
    const fields = { another: 'stretch marks', subjects: one, intent: 'preview' };
    const found = await visitor.submit(several, ASK, fields);
    expect(found.status).toBe(200);
    expect(typed(found).subjects).toEqual(expect.arrayContaining([one, 'scar:striae']));
    const nothing = await visitor.submit(found, ASK, { another: 'zzzzqqq', intent: 'preview' });
    expect(nothing.text).toContain('We know nothing called “zzzzqqq”');
  });

  it('of text alone sees the question out at once, marked, and so does everyone', async () => {
    const { visitor, location, question } = await newMember();
    expect((await visitor.open(location ?? '')).text).toContain('It is out');
    const page = await guest().open(question);
    expect(page.status).toBe(200);
    expect(page.text).toContain('New, not yet reviewed');
    expect(page.html).not.toContain('<script');
  });

  it('with a link sees that the question waits and why, and nobody else sees it', async () => {
    const { visitor, location, question } = await newMember({ body: 'Is shop.com any good?' });
    const own = await visitor.open(location ?? '');
    expect(own.text).toContain('It waits');
    expect(own.text).toContain('has a link');
    expect(own.text).toContain('Is shop.com any good?');
    expect((await guest().open(question)).status).toBe(404);
  });

  it('may tell of the scar and of what was tried', async () => {
    const { question } = await newMember({
      ...{ scar: 'keloid', cause: 'piercing', sites: 'ear', age: 'lt3m' },
      tried: 'Dermatix, Grandma’s ointment',
    });
    const page = await guest().open(question);
    expect(page.text).toContain('Already tried');
    expect(page.text).toContain('Silicone gel');
    expect(page.text).toContain('Grandma’s ointment');
  });

  it('is offered what may answer it already, before the question goes out', async () => {
    const { visitor, question } = await newMember({ title: 'Does subcision bruise?', seen: 'yes' });
    const subjects = 'treatment:release.subcision';
    const path = `/posts/${idIn(question)}/edit`;
    await send(visitor, { another: 'subcision', intent: 'publish' }, path);
    expect((await guest().open(question)).text).toContain('Subcision');
    const asked = await send(guest(), { ...PLAIN, title: 'Bruises after subcision?', subjects });
    expect(asked.text).toContain('These may answer it already');
    expect(asked.html).toContain(`href="${question}"`);
  });

  it('who has an account signs in and sends in one go', async () => {
    const { email } = await newMember();
    const visitor = guest();
    const account = { account: 'have', knownEmail: email };
    const wrong = await send(visitor, { ...PLAIN, ...account, password: 'not the password' });
    expect(wrong.status).toBe(400);
    expect(typed(wrong)).toMatchObject({ title: [PLAIN.title], password: [''] });
    const right = await visitor.submit(wrong, ASK, { password: PASSWORD, intent: 'publish' });
    expect(right.location).toMatch(/^\/discussions\/\w+\//);
    expect(visitor.signedIn).toBe(true);
  });
});

describe('someone in distress or danger', () => {
  const HARD = 'I do not want to live with this face.';

  it('reads a kind word at once on the preview, and nothing is refused', async () => {
    const page = await send(guest(), { ...PLAIN, body: HARD, intent: 'preview' });
    expect(page.status).toBe(200);
    expect(page.text).toContain('We are glad that you wrote');
    expect(page.text).toContain('emergency number of your country');
  });

  it('reads it beside a form that is not in order yet', async () => {
    const page = await send(guest(), { ...PLAIN, title: 'x', body: HARD });
    expect(page.status).toBe(400);
    expect(page.text).toContain('We are glad that you wrote');
  });

  it('reads it as a guest who sent it, as one who confirms it, and on the post that waits', async () => {
    const person = someone();
    const visitor = guest();
    const sent = await send(visitor, { ...PLAIN, body: HARD, ...asNew(person) });
    expect(sent.location).not.toContain('self');
    expect((await visitor.open(sent.location ?? '')).text).toContain('We are glad that you wrote');
    const link = await mailedPath(person.email);
    const shown = await visitor.open(link);
    expect(shown.text).toContain('We are glad that you wrote');
    const done = await visitor.submit(shown, link, { password: PASSWORD });
    const own = await visitor.open(done.location ?? '');
    expect(own.text).toContain('It waits');
    expect(own.text).toContain('We are glad that you wrote');
    expect((await guest().open('/join/sent')).text).not.toContain('We are glad');
  });

  it('reads it beside a story too', async () => {
    const story = {
      ...{ subject: 'self', treatment: 'Dermatix', status: 'ongoing', change: 'worse' },
      ...{ interest: 'none', body: 'The redness is spreading and I have a fever.' },
    };
    const page = await send(guest(), { ...story, intent: 'preview' }, '/stories/new');
    expect(page.text).toContain('Please get help first');
  });

  it('reads it beside a reply that waits', async () => {
    const { question } = await newMember();
    const { visitor } = await newMember();
    const path = `/posts/${idIn(question)}/reply`;
    const sent = await send(visitor, { body: HARD, consent: 'on', intent: 'publish' }, path);
    const page = await visitor.follow(sent.location ?? '');
    expect(page.text).toContain('We are glad that you wrote');
  });
});

describe('a reply', () => {
  it('shows what it answers, and of a new author waits in its place', async () => {
    const { question } = await newMember({ body: 'I never know what to say.' });
    const person = someone();
    const visitor = guest();
    const path = `/posts/${idIn(question)}/reply`;
    const form = await visitor.open(path);
    expect(form.text).toContain('I never know what to say.');
    const fields = { body: 'I say it was a shark.', consent: 'on', intent: 'publish' };
    const sent = await visitor.submit(form, path, { ...fields, ...asNew(person) });
    expect(sent.location).toBe('/join/sent');
    const done = await send(visitor, { password: PASSWORD }, await mailedPath(person.email));
    expect(done.location).toMatch(/^\/posts\/\w+$/);
    const place = await visitor.open(done.location ?? '');
    expect(place.headers.get('location')).toContain(`#post-${idIn(done.location)}`);
    const own = await visitor.follow(done.location ?? '');
    expect(own.text).toContain('I say it was a shark.');
    expect((await guest().open(question)).text).not.toContain('shark');
  });

  it('of a known author is out at once, and can be answered in turn', async () => {
    const { question } = await newMember();
    const { visitor, name } = await newMember();
    await makeKnown(name);
    const fields = { body: 'I say the truth.', consent: 'on', intent: 'publish' };
    const sent = await send(visitor, fields, `/posts/${idIn(question)}/reply`);
    expect((await guest().open(question)).text).toContain('I say the truth.');
    const answer = { ...fields, body: 'Me too.' };
    await send(visitor, answer, `/posts/${idIn(sent.location)}/reply`);
    const page = await guest().open(question);
    expect(page.text).toContain('Me too.');
    expect(page.text).toContain('in reply to');
  });

  it('without words or consent is told so, with everything kept', async () => {
    const { question } = await newMember();
    const path = `/posts/${idIn(question)}/reply`;
    const page = await send(guest(), { account: 'new', intent: 'publish' }, path);
    expect(page.status).toBe(400);
    expect(page.text).toContain('Please write a few words.');
    expect(typed(page)).toMatchObject({ account: ['new'] });
  });

  it('to a post that went meanwhile is refused kindly, and the text is there to take along', async () => {
    const { visitor, question } = await newMember();
    const path = `/posts/${idIn(question)}/reply`;
    const form = await guest().open(path);
    await send(visitor, {}, `/posts/${idIn(question)}/withdraw`);
    const page = await guest().submit(form, path, { body: 'A long answer.', intent: 'publish' });
    expect(page.status).toBe(410);
    expect(page.text).toContain('This cannot be answered');
    expect(page.text).toContain('A long answer.');
    expect((await guest().open(path)).status).toBe(410);
    expect((await guest().open('/posts/nosuchpost99/reply')).status).toBe(410);
  });
});

describe('a comment on a guide', () => {
  it('waits under the guide, and can answer another', async () => {
    const { visitor, name } = await newMember();
    await makeKnown(name);
    const path = '/guides/atrophic-scars/comment';
    expect((await visitor.open(path)).text).toContain('Under the guide');
    const fields = { body: 'Clear at last.', consent: 'on', intent: 'publish' };
    const first = await send(visitor, fields, path);
    const id = idIn(first.location);
    const place = await visitor.open(first.location ?? '');
    expect(place.location).toMatch(/^\/guides\/atrophic-scars/);
    const answer = `${path}?to=${id}`;
    expect((await visitor.open(answer)).text).toContain('Clear at last.');
    const second = await send(visitor, { ...fields, body: 'I agree.' }, answer);
    const stored = await db.post.findUniqueOrThrow({ where: { id: idIn(second.location) } });
    expect(stored).toMatchObject({ parentId: id, threadId: null, state: 'unreviewed' });
    expect((await guest().open('/guides/no-such-guide/comment')).status).toBe(404);
  });
});

describe('what an author wrote', () => {
  it('is changed by them, with the old version in the history', async () => {
    const { visitor, question } = await newMember();
    const path = `/posts/${idIn(question)}/edit`;
    const sent = await send(visitor, { title: 'What do you answer?', intent: 'publish' }, path);
    expect(sent.location).toMatch(/\/what-do-you-answer\?sent$/);
    const history = await guest().open(`/posts/${idIn(question)}/history`);
    expect(history.text).toContain('What do you answer?');
    expect(history.text).toContain(PLAIN.title);
  });

  it('on an older version is refused, with both texts on the page', async () => {
    const { visitor, question } = await newMember();
    const path = `/posts/${idIn(question)}/edit`;
    const old = await visitor.open(path);
    await send(visitor, { title: 'The first change of it', intent: 'publish' }, path);
    const fields = { title: 'The second change of it', body: 'Mine.', intent: 'publish' };
    const refused = await visitor.submit(old, path, fields);
    expect(refused.status).toBe(409);
    expect(refused.text).toContain('This has changed since you opened it');
    expect(refused.text).toContain('The first change of it');
    expect(typed(refused)).toMatchObject({ title: ['The second change of it'] });
    const sent = await visitor.submit(refused, path, { intent: 'publish' });
    expect(sent.location).toMatch(/the-second-change-of-it/);
  });

  it('is nobody else’s to change, and a story is led to its own form', async () => {
    const { question } = await newMember();
    const { visitor, name } = await newMember();
    const id = idIn(question);
    expect((await visitor.open(`/posts/${id}/edit`)).status).toBe(404);
    expect((await visitor.open(`/posts/${id}/withdraw`)).status).toBe(404);
    expect((await guest().open(`/posts/${id}/edit`)).location).toMatch(/^\/login/);
    const member = await db.member.findFirstOrThrow({ where: { name } });
    const story = await newPost(db, member, { state: 'published' });
    for (const deed of ['edit', 'withdraw']) {
      const led = await visitor.open(`/posts/${story}/${deed}`);
      expect(led.location).toBe(`/stories/${story}/${deed}`);
    }
  });

  it('is withdrawn and put back, with a stone meanwhile', async () => {
    const { visitor, question } = await newMember();
    const path = `/posts/${idIn(question)}/withdraw`;
    expect((await send(visitor, {}, path)).location).toBe(question);
    const stone = await guest().open(question);
    expect([stone.status, stone.text.includes('withdrew it')]).toEqual([410, true]);
    await send(visitor, {}, path);
    expect((await guest().open(question)).status).toBe(200);
  });

  it('sent by a double click is there once', async () => {
    const { visitor } = await newMember();
    const page = await visitor.open(ASK);
    const [one, two] = await Promise.all([
      visitor.submit(page, ASK, PLAIN),
      visitor.submit(page, ASK, PLAIN),
    ]);
    expect(one.location).toMatch(/^\/discussions\//);
    expect(two.location).toBe(one.location);
  });

  it('by a session that ended in the middle is not lost', async () => {
    const { visitor, email } = await newMember();
    const page = await visitor.open(ASK);
    const stranger = guest();
    const back = await stranger.submit(page, ASK, { ...PLAIN, body: 'An evening’s work.' });
    expect(back.status).toBe(400);
    expect(back.text).toContain('You were signed out in the meantime');
    const again = { knownEmail: email, password: PASSWORD, intent: 'publish' };
    const sent = await stranger.submit(back, ASK, again);
    expect(sent.location).toMatch(/^\/discussions\//);
  });
});
