import { parseWithZod } from '@conform-to/zod/v4';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cardOf,
  composeFacts,
  freeTextOf,
  recomposeFacts,
} from '~/features/discussions/compose-facts';
import { type DiscussionInput, discussionInput } from '~/features/discussions/discussion-input';
import { postFacts, questionFacts } from '~/features/discussions/facts';
import { findTried, namesIn, triedName } from '~/features/discussions/find-tried';
import { discussionForm, replyForm } from '~/features/discussions/forms.server';
import { LISTED_KINDS, type ListedKind } from '~/features/discussions/vocabulary';
import {
  AGE_BANDS,
  CAUSES,
  INTERESTS,
  SCAR_KINDS,
  SITE_CODES,
} from '~/features/stories/vocabulary';
import { messages } from '~/messages';
import { seededTree } from '../support/seeded-tree';

const say = messages('en');
const { errors } = say.discussions.write;
const tree = seededTree();

type Fields = Record<string, string | string[]>;

function parse(kind: ListedKind, fields: Fields) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ kind, ...fields })) {
    for (const one of [value].flat()) form.append(name, one);
  }
  return parseWithZod(form, { schema: discussionForm(kind, say) });
}
const errorsOf = (kind: ListedKind, fields: Fields) => parse(kind, fields).reply().error ?? {};

describe('the form for a discussion', () => {
  it('asks a question for a title alone', () => {
    expect(parse('question', { title: 'Does it fade?' }).status).toBe('success');
  });

  it('asks a talk for a title and words, and an opinion for a tie to a seller as well', () => {
    const missing = { title: [errors.title], body: [errors.body] };
    expect(errorsOf('talk', {})).toEqual(missing);
    expect(errorsOf('opinion', {})).toEqual({
      ...missing,
      interest: [say.stories.write.errors.interest],
    });
  });

  it('takes three subjects and refuses four', () => {
    const subjects = ['scar:keloid', 'scar:flat', 'scar:mixed', 'scar:striae'];
    const title = 'Does it fade?';
    expect(parse('question', { title, subjects: subjects.slice(1) }).status).toBe('success');
    expect(errorsOf('question', { title, subjects })).toEqual({ subjects: [errors.subjects(3)] });
  });

  it('takes 20,000 characters and refuses one more, with the text kept', () => {
    const body = '🙂'.repeat(20_000);
    const title = 'A long one';
    expect(parse('talk', { title, body }).status).toBe('success');
    const submission = parse('talk', { title, body: `${body}a` });
    expect(submission.reply().error).toEqual({ body: [errors.bodyLong(20_000, 20_001)] });
    expect(submission.reply().initialValue?.body).toBe(`${body}a`);
  });

  it('takes ten names of what was tried and refuses more, or one as long as a sentence', () => {
    const names = Array.from({ length: 10 }, (_, at) => `gel ${at}`);
    const title = 'What else is there?';
    expect(parse('question', { title, tried: names.join(', ') }).status).toBe('success');
    const many = errorsOf('question', { title, tried: [...names, 'more'].join(';') });
    expect(many).toEqual({ tried: [errors.triedMany(10)] });
    const long = errorsOf('question', { title, tried: 'a'.repeat(81) });
    expect(long).toEqual({ tried: [errors.nameLong(80)] });
  });

  it('never takes a reply without words', () => {
    for (const body of ['', '  \n ', '\u202e']) {
      const form = new FormData();
      form.set('body', body);
      const submission = parseWithZod(form, { schema: replyForm(say) });
      expect(submission.reply().error).toEqual({ body: [errors.body] });
    }
  });
});

const words = {
  title: fc.string({ minLength: 5, maxLength: 120 }),
  body: fc.string({ maxLength: 200 }),
  subjects: fc.array(
    fc.oneof(
      fc.record({ treatment: fc.constantFrom('laser', 'needling') }),
      fc.record({ scar: fc.constantFrom(...SCAR_KINDS) }),
      fc.record({ guide: fc.string({ minLength: 1, maxLength: 14 }) }),
    ),
    { maxLength: 3 },
  ),
};
const tried = fc.record(
  { code: fc.constantFrom(null, 'laser'), named: fc.string({ minLength: 1, maxLength: 80 }) },
  { requiredKeys: ['code'] },
);
const card = fc.record(
  {
    scar: fc.constantFrom(...SCAR_KINDS),
    cause: fc.constantFrom(...CAUSES),
    sites: fc.uniqueArray(fc.constantFrom(...SITE_CODES), { maxLength: 10 }),
    age: fc.constantFrom(...AGE_BANDS),
    tried: fc.array(tried, { maxLength: 10 }),
  },
  { requiredKeys: ['sites', 'tried'] },
);
const input: fc.Arbitrary<DiscussionInput> = fc.oneof(
  fc.record({ kind: fc.constant('question' as const), ...words, card }),
  fc.record({ kind: fc.constant('talk' as const), ...words }),
  fc.record(
    {
      ...{ kind: fc.constant('opinion' as const), ...words },
      interest: fc.constantFrom(...INTERESTS),
      interestText: fc.string({ minLength: 1, maxLength: 300 }),
    },
    { requiredKeys: ['kind', 'title', 'body', 'subjects', 'interest'] },
  ),
);

describe('whatever the form can send', () => {
  it('becomes facts that are stored and read back the same, and loses nothing on its way', () => {
    fc.assert(
      fc.property(input, (sent) => {
        const kept = discussionInput.parse(JSON.parse(JSON.stringify(sent)));
        const facts = composeFacts(kept);
        expect(postFacts.parse(JSON.parse(JSON.stringify(facts)))).toEqual(facts);
        expect(facts.subjects).toEqual(sent.subjects);
        // Sent again as it is, it changes nothing.
        expect(recomposeFacts(facts, kept)).toEqual(facts);
      }),
    );
  });

  it('of a scar is shown again as it was said', () => {
    fc.assert(
      fc.property(card, (said) => {
        const facts = composeFacts({
          ...{ kind: 'question', title: 'A title', body: '', subjects: [], card: said },
        });
        expect(facts.kind === 'question' && cardOf(facts)).toEqual(
          expect.objectContaining({ sites: said.sites, tried: said.tried }),
        );
      }),
    );
  });
});

describe('facts of a question', () => {
  const base: DiscussionInput = { kind: 'question', title: 'A title', body: '', subjects: [] };

  it('hold no scar where nothing was said of one', () => {
    const facts = composeFacts({ ...base, card: { sites: [], tried: [] } });
    expect(facts).toMatchObject({ scars: [], tried: [] });
  });

  it('that the form cannot show whole are left alone by an edit', () => {
    const before = questionFacts.parse({
      kind: 'question',
      scars: [{ ref: 'A', sites: [], onset: { yearsAgo: 6 } }],
      asks: [{ about: ['peel'], raw: 'afraid to' }],
    });
    expect(cardOf(before)).toBeNull();
    const subjects = [{ scar: 'keloid' as const }];
    expect(recomposeFacts(before, { ...base, subjects })).toEqual({ ...before, subjects });
  });

  it('are never turned into those of another kind', () => {
    const facts = composeFacts(base);
    const { title, body } = base;
    expect(recomposeFacts(facts, { kind: 'talk', title, body, subjects: [] })).toBeNull();
  });

  it('show a moderator what was typed freely, and no known name', () => {
    const known = { code: 'laser', named: 'Fraxel' };
    const unknown = { code: null, named: 'see gel.com' };
    const facts = composeFacts({ ...base, card: { sites: [], tried: [known, unknown] } });
    expect(freeTextOf({ title: 'A title', body: ' ' }, facts)).toEqual(['A title', 'see gel.com']);
  });
});

describe('what was tried before', () => {
  const find = (typed: string) => findTried(namesIn(typed), { tree, language: 'en' }, []);

  it('is read out of one line, each name once', () => {
    expect(namesIn(' Dermatix, needling;laser\n\nDermatix ,')).toEqual([
      'Dermatix',
      'needling',
      'laser',
    ]);
  });

  it('is found in the tree by any name, with what was typed beside it', () => {
    expect(find('dermatix, Лазер')).toEqual([
      { code: 'topical.silicone.gel', named: 'Dermatix' },
      { code: 'laser' },
    ]);
  });

  it('of several things means what is above them all; what nobody knows stays as typed', () => {
    const [fraxel, unknown] = find('Fraxel, Grandma’s ointment');
    expect(tree.codesUnder(fraxel?.code ?? '')).toContain('laser.nafl.1550_1927');
    expect(fraxel?.named).toBe('Fraxel');
    expect(unknown).toEqual({ code: null, named: 'Grandma’s ointment' });
  });

  it('stays what it was where its name is left as it is', () => {
    const before = [{ code: 'peel', named: 'Fraxel' }];
    const name = triedName({ code: 'peel', named: 'Fraxel' }, { tree, language: 'en' });
    expect(findTried([name], { tree, language: 'en' }, before)).toEqual(before);
  });
});

it('each kind has a form, a title and words of its own', () => {
  const { write } = say.discussions;
  for (const kind of LISTED_KINDS) {
    const texts = [write.title[kind], write.lead[kind], write.choose[kind]];
    expect(new Set(texts).size).toBe(3);
  }
});
