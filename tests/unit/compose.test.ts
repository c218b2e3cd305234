import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readConfig, VARIABLES } from '~/platform/config';

const duration = z.string().regex(/^\d+[smh]$/);
const service = z.strictObject({
  build: z.string().optional(),
  image: z.string().optional(),
  restart: z.enum(['always', 'unless-stopped', 'on-failure', 'no']),
  depends_on: z
    .record(z.string(), z.strictObject({ condition: z.literal('service_healthy') }))
    .optional(),
  environment: z.record(z.string(), z.string()),
  ports: z.array(z.string()).optional(),
  volumes: z.array(z.string().regex(/^[a-z]+:\/[\w/]+$/)),
  shm_size: z.string().optional(),
  stop_grace_period: duration,
  healthcheck: z.strictObject({
    test: z.tuple([z.enum(['CMD', 'CMD-SHELL'])], z.string()),
    interval: duration,
    timeout: duration,
    retries: z.number().int().positive(),
    start_period: duration,
  }),
});
const compose = z.strictObject({
  services: z.strictObject({ forum: service, database: service }),
  volumes: z.record(z.string(), z.null()),
});

// Without an engine at hand this is as far as the file can be checked.
const file = compose.parse(parse(readFileSync('docker-compose.yml', 'utf8')));
const { forum, database } = file.services;

/** What compose makes of `${NAME:?sentence}` and `${NAME:-default}`. */
function interpolated(text: string, env: Record<string, string>): string {
  return text.replace(/\$\{(\w+):([?-])([^}]*)\}/g, (_whole, name, kind, rest) => {
    const value = env[String(name)];
    if (value) return value;
    if (kind === '?') throw new Error(`${name}: ${rest}`);
    return String(rest);
  });
}

const resolve = (env: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(forum.environment).map(([name, text]) => [name, interpolated(text, env)]),
  );
const given = {
  DATABASE_PASSWORD: 'abc123',
  SITE_URL: 'https://example.org',
  SMTP_URL: 'smtp://mail.example.org',
  SECRET: 'x'.repeat(64),
};

describe('docker-compose.yml', () => {
  it('sets only what the configuration reads', () => {
    expect(Object.keys(forum.environment).filter((name) => !VARIABLES.includes(name))).toEqual([]);
  });

  it('makes a real site of what it is given', () => {
    const config = readConfig(resolve(given), '/app');
    expect(config).toMatchObject({ production: true, demo: false, host: '0.0.0.0', trustProxy: 1 });
    expect(new URL(config.databaseUrl)).toMatchObject({ hostname: 'database', port: '5432' });
  });

  it.each(Object.keys(given))('says what %s is for when it is missing', (name) => {
    expect(() => resolve({ ...given, [name]: '' })).toThrow(new RegExp(`^${name}: set it to `));
  });

  it('holds no secret', () => {
    const secrets = /PASSWORD|SECRET|_URL/;
    for (const { environment } of [forum, database]) {
      for (const [name, value] of Object.entries(environment)) {
        if (secrets.test(name)) expect(value).toContain(':?');
      }
    }
  });

  it('declares each volume, and PostgreSQL 18 keeps its data on one', () => {
    const used = [...forum.volumes, ...database.volumes].map((volume) => volume.split(':')[0]);
    expect(used.toSorted()).toEqual(Object.keys(file.volumes).toSorted());
    expect(database.image).toBe('postgres:18');
    expect(database.volumes).toEqual(['database:/var/lib/postgresql']);
  });

  it('knows when each part serves', () => {
    expect(forum.healthcheck.test.join(' ')).toContain(`:${forum.environment.PORT}/readyz`);
    expect(database.healthcheck.test.join(' ')).toContain('pg_isready');
    expect(forum.depends_on).toHaveProperty('database');
  });

  it('publishes the forum on this machine only: a proxy with TLS stands in front', () => {
    expect(forum.ports?.every((port) => port.startsWith('127.0.0.1:'))).toBe(true);
    expect(database.ports).toBeUndefined();
  });
});

describe('Dockerfile', () => {
  const lines = readFileSync('Dockerfile', 'utf8').split('\n');

  it('runs as an ordinary user and keeps its data in the volume', () => {
    expect(lines.filter((line) => line.startsWith('USER'))).toEqual(['USER node']);
    expect(lines).toContain(`VOLUME ${forum.environment.DATA_DIR}`);
    expect(lines.indexOf('USER node')).toBeLessThan(
      lines.findIndex((line) => line.startsWith('CMD')),
    );
  });
});
