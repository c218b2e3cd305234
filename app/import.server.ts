import { createReadStream } from 'node:fs';
import {
  importDocuments,
  readLines,
  type Tally,
  tryDocuments,
} from './features/exchange/index.server';
import { features } from './features.server';
import type { Config } from './platform/config';
import { connect } from './platform/db/client.server';
import { migrate } from './platform/db/migrate.server';
import { subscribeAll } from './platform/events.server';
import { prepareJobs } from './platform/jobs.server';
import { openJobsPool } from './platform/jobs-pool.server';
import { createLog } from './platform/log.server';

export interface ImportRequest {
  file: string;
  /** Says what an import would do, and does nothing. */
  dryRun: boolean;
  say: (line: string) => void;
}

/** Takes posts of a JSON Lines file over; false when a line was wrong. The forum may run meanwhile. */
export async function importFile(
  config: Config,
  { file, dryRun, say }: ImportRequest,
): Promise<boolean> {
  await migrate(config.databaseUrl, 'prisma/migrations');
  const { db, close } = connect(config.databaseUrl, { poolSize: 2 });
  const pool = openJobsPool(config.databaseUrl, createLog({ quiet: true }));
  try {
    // The events of what comes in are for the jobs of the running forum, or of the next start.
    subscribeAll(features);
    await prepareJobs(pool);
    const run = dryRun ? tryDocuments : importDocuments;
    const tally = await run(db, {
      lines: readLines(createReadStream(file)),
      now: () => new Date(),
      report: (line, { path, says }) => say(`line ${line}: ${path ? `${path} ` : ''}${says}`),
    });
    for (const line of summary(tally, dryRun)) say(line);
    return tally.wrong === 0;
  } finally {
    await pool.end();
    await close();
  }
}

const WORDS: Record<keyof Tally, string> = {
  new: 'new',
  waiting: 'new, and wait for a moderator',
  changed: 'changed at the source: a new version',
  same: 'here already, unchanged',
  repeated: 'say word for word what is here: kept, not shown',
  left: 'changed at the source, but removed here: left as they are',
  wrong: 'not imported',
};

function summary(tally: Tally, dryRun: boolean): string[] {
  const width = Math.max(...Object.values(tally).map((n) => String(n).length));
  const counted = (['new', 'waiting', 'changed', 'same', 'repeated', 'left', 'wrong'] as const)
    .filter((outcome) => tally[outcome] > 0)
    .map((outcome) => `  ${String(tally[outcome]).padStart(width)}  ${WORDS[outcome]}`);
  const title = dryRun ? 'Nothing was changed. The import would give:' : 'Imported:';
  return counted.length > 0 ? [title, ...counted] : ['The file holds no post.'];
}
