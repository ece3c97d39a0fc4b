import { createHash, randomBytes } from 'node:crypto';
import { closeSync, existsSync, openSync, rmSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import Database from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { StorageUnavailable } from '../port.ts';
import { KEY_BYTES } from '../sealing/cipher.ts';
import { encodeKeys, flushFolder, HOUSE_BYTES, keyPath, replaceFile } from '../sealing/key-file.ts';
import { Keys, sealInSql, type KeyNumber } from '../sealing/keys.ts';
import { sqliteTypes } from './column-types.ts';
import { migrate, schemaVersion } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import { plainMigrations } from './migrations/plain/index.ts';
import { HOUSE } from './settle.ts';
import { PATIENCE_MS, sqlitePath } from './sqlite-file.ts';
import { errorOf, type SqliteError } from './storage-thread.ts';

const FIRST_SEALED = migrations[0]!.version;

/**
 * A database of before content was sealed is written anew, sealed, and the new file takes its place: whole or not at all,
 * so that a start that is cut off begins again. Nothing of the plain file is left then. Takes a second or two per hundred
 * megabytes, once.
 */
export async function bringOver(folder: string): Promise<void> {
  const path = sqlitePath(folder);
  const fresh = `${path}.new`;
  // Of a start that was cut off.
  for (const leftover of [fresh, `${fresh}-journal`]) rmSync(leftover, { force: true });
  if (!existsSync(path)) return;
  const keys = await sealedCopy(path, fresh).catch((error: unknown) => {
    throw errorOf(error as SqliteError);
  });
  if (!keys) return;
  // Keys before rows: a database without its keys is lost, keys without a database are forgotten.
  await replaceFile(keyPath(folder), encodeKeys(keys));
  await flushFile(fresh);
  await rename(fresh, path);
  await flushFolder(folder);
}

/** @returns undefined when the file is sealed already, or empty */
async function sealedCopy(path: string, fresh: string): Promise<FreshKeys | undefined> {
  if (!isPlain(path)) return undefined;
  await finishPlain(path);
  return copy(path, fresh);
}

function isPlain(path: string): boolean {
  const file = new Database(path, { timeout: PATIENCE_MS });
  try {
    const version = schemaVersion(file);
    return version > 0 && version < FIRST_SEALED;
  } finally {
    file.close();
  }
}

/** Brings a plain file to the last plain step, and takes its log away: beside a new file that would be replayed. */
async function finishPlain(path: string): Promise<void> {
  const file = new Database(path, { timeout: PATIENCE_MS });
  const db = new Kysely<unknown>({ dialect: new SqliteDialect({ database: file }) });
  try {
    await migrate(db, sqliteTypes, plainMigrations);
    const mode = file.pragma('journal_mode = DELETE', { simple: true });
    if (mode !== 'delete') throw new StorageUnavailable('another program has the database');
  } finally {
    await db.destroy();
  }
}

/** Keys that are made while rows are copied. */
class FreshKeys {
  readonly house = new Uint8Array(randomBytes(HOUSE_BYTES));
  readonly keys = new Map<KeyNumber, Uint8Array>();
  readonly #sealing = new Keys();
  last: KeyNumber = 0;

  define(file: Database.Database): void {
    sealInSql(file, this.#sealing);
    file.function('sha256', { deterministic: true }, (token: string) =>
      createHash('sha256').update(token).digest(),
    );
    file.function('make_key', { deterministic: false }, () => this.#make());
  }

  #make(): KeyNumber {
    const number = (this.last += 1);
    const made = new Map([[number, new Uint8Array(randomBytes(KEY_BYTES))]]);
    this.#sealing.hear({ made, gone: [] });
    for (const [key, bytes] of made) this.keys.set(key, bytes);
    return number;
  }
}

async function copy(path: string, fresh: string): Promise<FreshKeys> {
  const keys = new FreshKeys();
  closeSync(openSync(fresh, 'wx', 0o600));
  const file = new Database(fresh);
  // Plain rows stand nowhere else on the way.
  file.pragma('temp_store = MEMORY');
  const db = new Kysely<unknown>({ dialect: new SqliteDialect({ database: file }) });
  try {
    await migrate(db, sqliteTypes);
    keys.define(file);
    file.prepare('attach ? as plain').run(path);
    file.transaction(() => {
      for (const statement of statements) file.exec(statement);
      file.prepare('insert into secrets (name, value) values (?, ?)').run(HOUSE, keys.house);
    })();
  } finally {
    await db.destroy();
  }
  return keys;
}

/** Each table in turn, sealed by the connection (`sealing/keys.ts`). Nothing of what is destroyed is taken along. */
const statements = [
  `insert into sessions
    select id, form, created_at, status, code, envelope, receipt,
      case when held or destroyed = 0 then destroyed else 2 end,
      case when held or destroyed = 0 then make_key() end
    from (select *, id in (select session from plain.holds) as held from plain.sessions)`,
  `insert into holds select session, until from plain.holds`,
  `insert into events
    select session, seq, at, seal(s.key, e.data, 'events', session, seq)
    from plain.events e join sessions s on s.id = e.session where s.key is not null`,
  `insert into snapshots
    select session, seq, seal(s.key, n.data, 'snapshots', session, seq)
    from plain.snapshots n join sessions s on s.id = n.session where s.key is not null`,
  // Which of them are to go before their session is not said in this file: each gets a key of its own.
  `insert into documents
    select d.id, d.session, slot(s.key, d.name), seal(s.key, d.name, 'documents', d.session), make_key()
    from plain.documents d join sessions s on s.id = d.session where s.key is not null`,
  `insert into doc_updates
    select u.seq, u.document, seal(d.key, u.data, 'doc_updates', u.document, u.seq)
    from plain.doc_updates u join documents d on d.id = u.document`,
  `insert into blobs
    select b.session, slot(s.key, b.hash), b.type, length(b.bytes),
      seal(s.key, b.bytes, 'blobs', b.session, b.hash)
    from plain.blobs b join sessions s on s.id = b.session where s.key is not null`,
  `insert into persons select id, created_at from plain.persons`,
  `insert into invitations
    select sha256(i.token), i.session, seal(s.key, i.token, 'invitations', i.session),
      i.role, i.seats, i.revoked, i.created_at
    from plain.invitations i join sessions s on s.id = i.session where s.key is not null`,
  `insert into invitation_uses
    select sha256(u.token), slot(s.key, u.person) from plain.invitation_uses u
    join plain.invitations i on i.token = u.token
    join sessions s on s.id = i.session where s.key is not null`,
  `insert into seats
    select p.session, slot(s.key, p.person), seal(s.key, p.person, 'seats', p.session),
      seal(s.key, p.role, 'seats', p.session, 'role'), p.at
    from plain.seats p join sessions s on s.id = p.session where s.key is not null`,
  `create temp table kept as
    select session, person, data, expires_at, bundle, make_key() as key,
      case when bundle is not null then make_key() end as bundle_key
    from plain.keeps`,
  `insert into keeps
    select key, session, slot(key, person), seal(key, data, 'keeps', session),
      expires_at, bundle, bundle_key
    from kept`,
  `insert into keep_parts
    select k.bundle_key, p.part, seal(k.bundle_key, p.bytes, 'keep_parts', p.part)
    from plain.keep_parts p join kept k on k.session = p.session and k.person = p.person
    where k.bundle_key is not null`,
  `create temp table reported as select *, make_key() as key from plain.reports`,
  `insert into reports
    select id, session, at, seal(key, data, 'reports', id), expires_at, key from reported`,
  `insert into totals select form, question, answer, waiting, shown from plain.totals`,
  `insert into register select id, line from plain.register`,
  `insert into secrets select name, value from plain.secrets`,
  `delete from heartbeats`,
  `insert into heartbeats select id, beats, time, even from plain.heartbeats`,
];

async function flushFile(path: string): Promise<void> {
  const handle = await open(path, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
