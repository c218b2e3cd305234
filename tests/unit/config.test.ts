import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readConfig, VARIABLES } from '~/platform/config';
import { PlainError } from '~/platform/plain-error';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'config '));
});
afterEach(() => rmSync(root, { recursive: true }));

const read = (env: Record<string, string>) => readConfig(env, root);
const production = {
  DATABASE_URL: 'postgresql://u:p@db:5432/scarwise',
  SITE_URL: 'https://example.org',
  SMTP_URL: 'smtps://mail.example.org',
  SECRET: 'x'.repeat(32),
};

describe('the configuration', () => {
  it('is a demo on this machine when nothing is set', () => {
    const config = read({});
    expect(config).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      dataDir: path.join(root, '.data'),
      embedded: true,
      demo: true,
      production: false,
      smtpUrl: null,
      trustProxy: 0,
    });
    expect(config.siteUrl.href).toBe('http://localhost:3000/');
  });

  it('keeps the secret that it made, for its owner alone', () => {
    const { secret } = read({});
    const file = path.join(root, '.data', 'secret');
    expect(readFileSync(file, 'utf8')).toBe(secret);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(read({}).secret).toBe(secret);
  });

  it('takes an empty variable for one that is not set', () => {
    expect(read({ PORT: '', DATABASE_URL: '', DEMO: '' })).toMatchObject({
      port: 3000,
      demo: true,
    });
  });

  it.each([
    ['embedded on loopback', {}, true],
    ['embedded for the network', { HOST: '0.0.0.0' }, false],
    ['embedded for the network, asked for', { HOST: '0.0.0.0', DEMO: '1' }, true],
    ['embedded, refused', { DEMO: '0' }, false],
    ['a database of its own', production, false],
    ['a database of its own, asked for', { ...production, DEMO: '1' }, true],
  ])('decides about the demo: %s', (_name, env, demo) => {
    expect(read(env).demo).toBe(demo);
  });

  it.each([
    ['a demo on this machine', {}, true],
    ['a demo that sends mail', { SMTP_URL: 'smtp://mail.example.org' }, false],
    ['a demo that others can reach', { HOST: '0.0.0.0', DEMO: '1' }, false],
    ['no demo', { DEMO: '0' }, false],
  ])('shows mails on a page only to who sits at this machine: %s', (_name, env, outbox) => {
    expect(read(env).outbox).toBe(outbox);
  });

  it('is production with a database and without DEMO', () => {
    expect(read(production)).toMatchObject({ production: true, embedded: false });
    expect(read({ ...production, DEMO: '1' }).production).toBe(false);
    expect(read({ ...production, DEMO: '0' }).production).toBe(true);
  });

  it.each(['SITE_URL', 'SMTP_URL', 'SECRET'])('refuses production without %s', (name) => {
    const attempt = () => read({ ...production, [name]: '' });
    expect(attempt).toThrow(PlainError);
    expect(attempt).toThrow(new RegExp(`^Set ${name} to [^\n]+$`));
  });

  it.each([
    ['PORT', 'http'],
    ['PORT', '0'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['HOST', 'two words'],
    ['DATABASE_URL', 'mysql://u@h/d'],
    ['DATABASE_URL', 'nonsense'],
    ['SITE_URL', 'example.org'],
    ['SMTP_URL', 'http://mail'],
    ['SECRET', 'short'],
    ['TRUST_PROXY', 'true'],
    ['DEMO', 'yes'],
  ])('says in one sentence that %s=%s is wrong', (name, value) => {
    const attempt = () => read({ [name]: value });
    expect(attempt).toThrow(PlainError);
    expect(attempt).toThrow(new RegExp(`^${name} must [^\n]+\\.$`));
  });

  it('says all that is wrong at once, a line each', () => {
    expect(() => read({ PORT: 'x', DEMO: 'x' })).toThrow(/^PORT must .*\nDEMO must .*$/);
  });

  it('is described in .env.example, variable by variable', () => {
    const named = readFileSync('.env.example', 'utf8').match(/^[A-Z_]+(?==)/gm);
    const ofCompose = 'DATABASE_PASSWORD';
    expect(named?.filter((name) => name !== ofCompose).toSorted()).toEqual(VARIABLES.toSorted());
  });
});
