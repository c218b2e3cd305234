import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** What the version of the code before this one may still need. */
const BREAKS_NEIGHBOURS = [
  /\bDROP\s+(TABLE|COLUMN|TYPE|VIEW)\b/i,
  /\bRENAME\b/i,
  /\bALTER\s+COLUMN\s+\S+\s+(SET\s+NOT\s+NULL|SET\s+DATA\s+TYPE|TYPE)\b/i,
  /\bADD\s+COLUMN\s+(?![^,;]*\bDEFAULT\b)[^,;]*\bNOT\s+NULL\b/i,
];

/** A migration of the contracting step says so, and since which release nothing reads it. */
const CONTRACTS = /^-- contract: .+/m;

function breaksNeighbours(sql: string): boolean {
  return !CONTRACTS.test(sql) && BREAKS_NEIGHBOURS.some((pattern) => pattern.test(sql));
}

const folder = path.resolve('prisma/migrations');
const migrations = readdirSync(folder, { withFileTypes: true }).filter((one) => one.isDirectory());

describe('two neighbouring versions run on one database', () => {
  it.each(migrations.map(({ name }) => name))(
    '%s only expands, or says what it contracts',
    (name) => {
      const sql = readFileSync(path.join(folder, name, 'migration.sql'), 'utf8');
      expect(breaksNeighbours(sql)).toBe(false);
    },
  );

  it.each([
    'ALTER TABLE "posts" DROP COLUMN "byline";',
    'DROP TABLE "sessions";',
    'ALTER TABLE "posts" RENAME COLUMN "byline" TO "by";',
    'ALTER TABLE "posts" ALTER COLUMN "byline" SET NOT NULL;',
    'ALTER TABLE "posts" ADD COLUMN "mood" TEXT NOT NULL;',
  ])('would stop %s', (sql) => {
    expect(breaksNeighbours(sql)).toBe(true);
    expect(breaksNeighbours(`-- contract: unread since 0.2\n${sql}`)).toBe(false);
  });

  it.each([
    'ALTER TABLE "posts" ADD COLUMN "mood" TEXT;',
    `ALTER TABLE "posts" ADD COLUMN "mood" TEXT NOT NULL DEFAULT '';`,
  ])('lets %s pass', (sql) => {
    expect(breaksNeighbours(sql)).toBe(false);
  });
});
