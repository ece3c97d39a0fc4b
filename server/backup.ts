/**
 * `npm run backup -- <folder>`: a copy of the database of a server that may run, and of its keys. Exit code 0 when both are
 * on the disk.
 */
import { readConfig } from './config.ts';
import { backUp } from './storage/backup.ts';

const [target] = process.argv.slice(2);

function stopWith(sentence: string): never {
  process.stderr.write(`No backup was made: ${sentence}\n`);
  process.exit(1);
}

if (target === undefined) stopWith('name a folder for it: npm run backup -- <folder>');
const read = readConfig(process.env);
if (!read.ok) stopWith(read.sentence);
const made = await backUp(read.config.data, target, new Date()).catch((error: unknown) =>
  stopWith(error instanceof Error ? error.message : String(error)),
);
process.stdout.write(
  `Backup made: ${made.database} (${(made.bytes / 2 ** 20).toFixed(1)} MB)
Its keys:    ${made.keys}

Keep only the newest copy of kring.keys, everywhere: with an older one, what was destroyed since can be read in older copies of the database.
To restore, put a copy of the database as kring.sqlite and the newest kring.keys into an empty data folder.
`,
);
