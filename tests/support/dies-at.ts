/**
 * Loaded into every thread of a process (`node --import`): SIGKILL before the step KRING_DIES_AT, as a power cut would do
 * it. A step is whatever changes the disk: a statement that writes, a file that is opened for writing, flushed or renamed.
 * All threads count in one file, KRING_STEPS.
 */
import { appendFileSync, statSync } from 'node:fs';
import files, { type FileHandle } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import Database from 'better-sqlite3';

const last = Number(process.env.KRING_DIES_AT);
const counter = process.env.KRING_STEPS ?? '';

function step(): void {
  appendFileSync(counter, '.');
  if (statSync(counter).size === last) process.kill(process.pid, 'SIGKILL');
}

type Method = (this: unknown, ...given: unknown[]) => unknown;

function before(owner: object, name: string, counts: (self: unknown) => boolean): void {
  const methods = owner as Record<string, Method>;
  const method = methods[name]!;
  methods[name] = function (...given) {
    if (counts(this)) step();
    return method.apply(this, given);
  };
}

const memory = new Database(':memory:');
const statement = Object.getPrototypeOf(memory.prepare('select 1')) as object;
memory.close();
const writes = (self: unknown): boolean => !(self as Database.Statement).readonly;
before(statement, 'run', writes);
before(statement, 'all', writes);
before(Database.prototype, 'exec', () => true);
before(Database.prototype, 'pragma', () => true);
before(files, 'rename', () => true);

const { open } = files;
const counted = new WeakSet<object>();
files.open = async (...given) => {
  if (given[1] !== 'r') step();
  const handle = await open(...given);
  const own = Object.getPrototypeOf(handle) as FileHandle;
  if (!counted.has(own))
    for (const name of ['sync', 'write', 'writeFile']) before(own, name, () => true);
  counted.add(own);
  return handle;
};
syncBuiltinESMExports();
