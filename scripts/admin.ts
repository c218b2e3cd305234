// npm run admin -- create MAIL: the link with which a site's first administrator begins.
import path from 'node:path';
import { z } from 'zod';
import { readConfig } from '../app/platform/config.ts';
import { PlainError } from '../app/platform/plain-error.ts';
import { buildApplication, generateClient } from './build.ts';
import { requireDatabase } from './database-address.ts';
import { withDatabase } from './running-database.ts';
import { explainFailure } from './start-failure.ts';

const ROOT = path.dirname(import.meta.dirname);
const say = (line: string) => console.error(line);

process.chdir(ROOT);
process.env.NODE_ENV = 'production';
try {
  const mail = readMail(process.argv.slice(2));
  const config = withDatabase(readConfig(process.env, ROOT));
  await requireDatabase(config.databaseUrl);
  await generateClient({ say });
  await buildApplication({ say });
  const { entryOf, loadBuild } = await import('../app/server.ts');
  const link = await entryOf(await loadBuild()).createAdminLink(config, mail);
  say(`Open this once, to become an administrator as ${mail}:`);
  console.log(link.href);
  process.exit();
} catch (error) {
  console.error(explainFailure(error, path.join(ROOT, '.data')));
  process.exit(1);
}

function readMail([verb, mail, ...rest]: string[]): string {
  if (verb !== 'create' || mail === undefined || rest.length > 0) {
    throw new PlainError('Say whom: npm run admin -- create somebody@example.org');
  }
  if (!z.email().safeParse(mail).success) throw new PlainError(`${mail} is not a mail address.`);
  return mail;
}
