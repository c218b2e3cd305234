import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maySetRole, mayUse } from '~/features/accounts/policy';
import { emailKey, ROLES } from '~/features/accounts/rules';
import { safeNext } from '~/http/safe-next';

describe('one mailbox is one account', () => {
  it.each([
    ['Anna@Example.ORG', 'anna@example.org'],
    [' anna@example.org ', 'anna@example.org'],
    ['anna+scars@example.org', 'anna@example.org'],
    ['a.n.n.a@gmail.com', 'anna@gmail.com'],
    ['anna+x@googlemail.com', 'anna@gmail.com'],
    ['an.na@example.org', 'an.na@example.org'],
    ['+anna@example.org', '+anna@example.org'],
  ])('%s is %s', (email, key) => {
    expect(emailKey(email)).toBe(key);
  });
});

describe('after signing in one goes on', () => {
  it.each([
    ['/account', '/account'],
    ['/stories/new?treatment=mesotherapy', '/stories/new?treatment=mesotherapy'],
    ['/uk/confirm?token=a-b_c', '/uk/confirm?token=a-b_c'],
    ['/a/../account', '/account'],
  ])('to %s', (next, path) => {
    expect(safeNext(next)).toBe(path);
  });

  it.each([
    null,
    '',
    'account',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '\t//evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '/..//evil.example',
    '/x/..//evil.example',
    '/.//evil.example',
    '/\\/evil.example',
    '/%0a\n/evil.example',
  ])('not to %j', (next) => {
    expect(safeNext(next)).toBeNull();
  });

  it('to this site, whatever is asked for', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webPath().map((path) => `/${path}`),
        ),
        (next) => {
          const path = safeNext(next);
          if (path === null) return;
          expect(new URL(path, 'https://scarwise.example').host).toBe('scarwise.example');
        },
      ),
    );
  });
});

describe('who may what', () => {
  const actor = (role: (typeof ROLES)[number]) => ({ id: role, name: role, role, language: 'en' });

  it('a role opens what it names and all below it', () => {
    const opened = ROLES.map((role) => ROLES.filter((access) => mayUse(actor(role), access)));
    expect(opened).toEqual([['member'], ['member', 'moderator'], [...ROLES]]);
    expect(mayUse(null, 'public')).toBe(true);
    expect(mayUse(null, 'member')).toBe(false);
  });

  it('administrators set roles, but not their own', () => {
    expect(ROLES.map((role) => maySetRole(actor(role), 'someone'))).toEqual([false, false, true]);
    expect(maySetRole(actor('admin'), 'admin')).toBe(false);
  });
});
