import { sql, type RawBuilder } from 'kysely';

/** The few places where databases name a type differently. */
export interface ColumnTypes {
  bytes: RawBuilder<unknown>;
  /** Milliseconds since 1970 and other whole numbers beyond 32 bits. */
  long: RawBuilder<unknown>;
  /** A primary key that the database numbers itself, upwards. */
  serial: RawBuilder<unknown>;
}

export const sqliteTypes: ColumnTypes = {
  bytes: sql`blob`,
  long: sql`integer`,
  serial: sql`integer`,
};
