import { Type, type TSchema } from 'typebox';

/** How a schema says where in a form names stand, and of what. */
export const closed = { additionalProperties: false } as const;
export const word = '^[a-z][a-z-]{0,39}$';

/** What a name in a form is the name of, and the places whose schema is a matter of what is named. */
export interface Kinds {
  readonly seat: unknown;
  readonly phase: unknown;
  readonly variant: unknown;
  readonly tool: unknown;
  readonly surface: unknown;
  /** A fact of each person. */
  readonly fact: unknown;
  /** A fact of the reader, with its arguments. */
  readonly met: unknown;
  readonly command: unknown;
  /** An entry in what the form says to the tool at hand, such as one of its scales. */
  readonly entry: unknown;
  /** A fact with its arguments, or several. */
  readonly condition: unknown;
  /** What the form, and what a phase, says to each tool. */
  readonly parts: unknown;
  readonly wants: unknown;
}
export type Kind = keyof Kinds;

/**
 * Marks a place of a form at which a name stands. This is all that is known of where names stand: the compiler reads it
 * (`shared/forms/define.ts`), the check of a form that was read (`check-form.ts`), and whoever shows a form to change it.
 */
export const names = <const K extends Kind, T extends TSchema>(kind: K, schema: T) =>
  Object.assign(schema, { names: kind });

/** The name of something else in the form, or of a tool. */
export const nameOf = <const K extends Kind>(kind: K) =>
  names(kind, Type.String({ pattern: word }));

/**
 * A record that is read by names.
 * @param every there is an entry for each name of that kind
 */
export const byName = <const K extends Kind, T extends TSchema, const E extends boolean>(
  keys: K,
  of: T,
  every: E,
  pattern = word,
) => Object.assign(Type.Record(Type.String({ pattern }), of, closed), { keys, every });
