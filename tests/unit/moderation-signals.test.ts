import { describe, expect, it } from 'vitest';
import { holdsFor } from '~/features/posts/holds';
import { KINDS, KNOWN_AFTER } from '~/features/posts/rules';
import { signalsIn } from '~/features/posts/signals';

describe('figures and words of a story are neither links nor contacts', () => {
  it.each([
    '50 000 UAH',
    'It cost 1 250 000 in all, 100 000 000 in old money.',
    'in 2018-2019',
    'In 2018-2019 50 000 UAH, in 2020 – 2021 70 000.',
    'In 2018 50 000 UAH',
    '2016 2017 2018',
    'on 12.03.2018, 14.05.2018 and 1/6/19',
    '12.03.2018 14.05.2018 16.07.2018',
    '1550/1927',
    '1064 1550 1927 nm',
    '3.5 cm',
    'Kelo-cote',
    '5 10 15 20 25 sessions',
    '1500-2000-2500 each',
    '3000\n4500\n12500',
    'It was gone.By then I had stopped.Me too.',
    'e.g. twice, i.e. morning and night, approx.5 weeks, No.1',
    'pain 7 @ first session',
    'Было больно.Потом прошло.',
  ])('%j', (text) => {
    expect(signalsIn(text)).toEqual([]);
  });
});

describe('a way to contact someone is found', () => {
  it.each([
    '+380 67 123 45 67',
    '067 123-45-67',
    'call 050 200 30 40',
    '8 (495) 123-45-67',
    '8(495)1234567',
    '+44 20 7946 0958',
    '601 234 567',
    '06 12 34 56 78',
    'tel.380671234567',
    'in 2018-2019 call 067 123 45 67',
    '@clinic_kyiv',
    'insta:@clinic.kyiv',
    '(@clinic)',
    'write to doctor@clinic.example',
    'доктор@клиника.рф',
  ])('%j', (text) => {
    expect(signalsIn(text)).toContain('contact');
  });
});

describe('a link is found', () => {
  it.each([
    'https://shop.example/gel',
    'HTTP is http://x.y',
    'www.gel.example',
    'clinic.com',
    'CLINIC.COM',
    'клиника.рф',
    'лучшая-клиника.укр!',
    'see (skin.com.ua)',
    't.me/scars',
    'bit.ly/abc',
    '[here](https://gel.example)',
  ])('%j', (text) => {
    expect(signalsIn(text)).toContain('link');
  });

  it('is not seen in a mail address, which is a contact', () => {
    expect(signalsIn('a@gel.com or b@gel.com')).toEqual(['contact']);
  });
});

describe('what waits for a moderator', () => {
  const author = { kind: 'story' as const, reviewedPosts: 0, moderates: false, sentBack: false };

  it('answers alone never wait', () => {
    expect(holdsFor({ ...author, freeText: ['', '  '] })).toEqual([]);
  });

  it('free words of a new author wait', () => {
    expect(holdsFor({ ...author, freeText: ['It helped.'] })).toEqual(['new_author_text']);
  });

  it('a question does not wait for its author to be known', () => {
    const question = { ...author, kind: 'question' as const };
    expect(holdsFor({ ...question, freeText: ['Does it help?'] })).toEqual([]);
    expect(holdsFor({ ...question, freeText: ['see gel.com'] })).toEqual(['link']);
  });

  it('free words of a known author go out', () => {
    const known = { ...author, reviewedPosts: KNOWN_AFTER };
    expect(holdsFor({ ...known, freeText: ['It helped.'] })).toEqual([]);
  });

  it('a link or a contact waits, whoever wrote it', () => {
    const known = { ...author, reviewedPosts: 100 };
    expect(holdsFor({ ...known, freeText: ['gel.com', 'call 067 123 45 67'] })).toEqual([
      'link',
      'contact',
    ]);
  });

  it('what was sent back waits, even if answers alone are left of it', () => {
    const refused = { ...author, reviewedPosts: 100, sentBack: true };
    expect(holdsFor({ ...refused, freeText: [] })).toEqual(['sent_back']);
    expect(holdsFor({ ...refused, freeText: ['gel.com'] })).toEqual(['sent_back', 'link']);
  });

  it('all reasons are told, not the first alone', () => {
    expect(holdsFor({ ...author, freeText: ['see gel.com'] })).toEqual(['new_author_text', 'link']);
  });

  it('a question of text alone goes out at once, whoever asks', () => {
    const asker = { ...author, kind: 'question' as const };
    expect(holdsFor({ ...asker, freeText: ['Does it itch for ever?'] })).toEqual([]);
  });

  it.each([
    ['link', 'Is gel.com any good?'],
    ['contact', 'Write to me: a@gel.com'],
    ['distress', 'I do not want to live like this. What can I do?'],
    ['danger', 'Can I leave 30% TCA on for 5 minutes?'],
  ])('a question with a %s waits for that alone', (signal, text) => {
    const asker = { ...author, kind: 'question' as const };
    expect(holdsFor({ ...asker, freeText: [text] })).toEqual([signal]);
  });

  it('distress or danger waits, whoever wrote it, in a post of any kind', () => {
    for (const kind of KINDS) {
      const known = { ...author, kind, reviewedPosts: 100 };
      expect(holdsFor({ ...known, freeText: ['I want to die.'] })).toEqual(['distress']);
      expect(holdsFor({ ...known, freeText: ['I inject it at home.'] })).toEqual(['danger']);
    }
  });

  it('a question that was sent back waits, like all that was', () => {
    const asker = { ...author, kind: 'question' as const, sentBack: true };
    expect(holdsFor({ ...asker, freeText: ['And now?'] })).toEqual(['sent_back']);
  });

  it("a moderator's own words do not wait", () => {
    const moderator = { ...author, moderates: true, sentBack: true };
    expect(holdsFor({ ...moderator, freeText: ['see gel.com'] })).toEqual([]);
  });
});
