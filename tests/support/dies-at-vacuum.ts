/** Loaded into every thread of a process (`node --import`): SIGKILL in the place of the scrub, as a power cut would do it. */
import Database from 'better-sqlite3';

const { prepare } = Database.prototype;
Database.prototype.prepare = function (this: Database.Database, sql: string) {
  if (sql === 'vacuum') process.kill(process.pid, 'SIGKILL');
  return prepare.call(this, sql);
} as typeof prepare;
