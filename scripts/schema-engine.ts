import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import type { MigrationList, SchemaEngine } from '@prisma/schema-engine-wasm';

const NO_FILTER = { externalTables: [], externalEnums: [] };

/** The SQL that leads from a database as it is to the Prisma schema; null when they agree. */
export async function schemaDifference(
  databaseUrl: string,
  schemaFolder: string,
): Promise<string | null> {
  const files = readSchema(schemaFolder);
  const engine = await openEngine(databaseUrl, files);
  try {
    const { exitCode, stdout } = await engine.diff({
      from: { tag: 'schemaDatasource', files, configDir: schemaFolder },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: true,
      filters: NO_FILTER,
    });
    return exitCode === 0 ? null : stdout;
  } finally {
    engine.free();
  }
}

/** What Prisma itself thinks of a database's history: proves that ours is in its format. */
export async function diagnoseHistory(
  databaseUrl: string,
  schemaFolder: string,
  migrationsFolder: string,
) {
  const engine = await openEngine(databaseUrl, readSchema(schemaFolder));
  try {
    return await engine.diagnoseMigrationHistory({
      migrationsList: listMigrations(migrationsFolder),
      optInToShadowDatabase: false,
      filters: NO_FILTER,
    });
  } finally {
    engine.free();
  }
}

interface SchemaFile {
  path: string;
  content: string;
}

function readSchema(folder: string): SchemaFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.prisma'))
    .map((name) => ({
      path: path.join(folder, name),
      content: readFileSync(path.join(folder, name), 'utf8'),
    }));
}

function listMigrations(baseDir: string): MigrationList {
  const entries = readdirSync(baseDir, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory());
  return {
    baseDir,
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: folders.map(({ name }) => {
      const value = readFileSync(path.join(baseDir, name, 'migration.sql'), 'utf8');
      return {
        path: name,
        migrationFile: { path: 'migration.sql', content: { tag: 'ok', value } },
      };
    }),
  };
}

async function openEngine(databaseUrl: string, files: SchemaFile[]): Promise<SchemaEngine> {
  loaded ??= loadEngine();
  const { SchemaEngine } = await loaded;
  const datamodels = files.map(({ path: name, content }): [string, string] => [name, content]);
  const adapters = bindMigrationAwareSqlAdapterFactory(new SchemaReader(databaseUrl));
  return SchemaEngine.new({ datamodels }, () => undefined, adapters);
}

/** Once a process: its JavaScript half keeps views of one memory and reads rubbish from a second. */
let loaded: ReturnType<typeof loadEngine> | undefined;

/** Prisma's schema engine as WebAssembly: the native one is a download that closed networks refuse. */
async function loadEngine() {
  const main = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm');
  const engine = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  const wasm = readFileSync(path.join(path.dirname(main), 'schema_engine_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(wasm, { './schema_engine_bg.js': engine });
  engine.__wbg_set_wasm(instance.exports);
  const begin = instance.exports.__wbindgen_start;
  if (typeof begin === 'function') begin();
  return engine;
}

/** Columns of PostgreSQL's one-letter type, by the name that the engine gives them. */
const LETTERS = ['constraint_type', 'confdeltype', 'confupdtype'];

/**
 * The adapter does not know PostgreSQL's one-letter type, in which the engine asks for the kind of
 * each constraint, so that no database with a table could be read (adapter-pg 7.10): it is asked
 * for as text and handed on as a letter.
 */
class SchemaReader extends PrismaPg {
  override async connect() {
    const adapter = await super.connect();
    const ask = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = async (query) => {
      const sql = query.sql
        .replace('constr.contype AS', 'constr.contype::text AS')
        .replace(/\bcon\.(confdeltype|confupdtype),/g, 'con.$1::text,');
      const { columnNames, columnTypes, ...rest } = await ask({ ...query, sql });
      const types = columnTypes.map((type, index) =>
        LETTERS.includes(columnNames[index] ?? '') ? ColumnTypeEnum.Character : type,
      );
      return { columnNames, columnTypes: types, ...rest };
    };
    return adapter;
  }
}
