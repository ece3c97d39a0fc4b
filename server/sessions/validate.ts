import type { TSchema } from 'typebox';
import { Compile, type Validator } from 'typebox/compile';
import { SYSTEM, type Command, type Engine, type PersonId } from '../../shared/engine/index.ts';
import type { Refusal } from '../../shared/wire/refusal.ts';
import { refusals } from '../refusals.ts';

export type Checked =
  { readonly ok: true; readonly data: unknown } | { readonly ok: false; readonly refusal: Refusal };

interface Validators {
  readonly open: Validator;
  /** Accepts nothing beside what the schema names. */
  readonly closed: Validator;
}

/**
 * Checks the data of a command against its schema; what the schema does not name is left out. Deadlines of
 * a tool come from its own state and need no schema. The data belongs to the command: when nothing is left out it
 * is not copied.
 */
export function createValidator(
  engine: Pick<Engine, 'schemaOf'>,
): (by: PersonId | typeof SYSTEM, command: Command) => Checked {
  const compiled = new Map<string, Validators>();
  return (by, { type, data }) => {
    const schema = engine.schemaOf(type);
    if (!schema && by === SYSTEM) return { ok: true, data };
    if (!schema) return { ok: false, refusal: refusals.command };
    const validators = compiled.get(type) ?? compile(schema);
    compiled.set(type, validators);
    const { open, closed } = validators;
    // Cleaning builds the whole schema anew for every value; most data has nothing to leave out.
    const clean = closed.Check(data) ? data : open.Clean(structuredClone(data));
    return open.Check(clean)
      ? { ok: true, data: clean }
      : { ok: false, refusal: refusals.commandData };
  };
}

const compile = (schema: TSchema): Validators => ({
  open: Compile(schema),
  closed: Compile(closedOf(schema) as TSchema),
});

/** The same schema without room for more. Of an intersection it accepts too little: such data is cleaned. */
export function closedOf(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closedOf);
  if (typeof schema !== 'object' || schema === null) return schema;
  const parts = Object.entries(schema).map(([name, part]) => [name, closedOf(part)] as const);
  const copy = Object.fromEntries(parts) as object;
  return 'properties' in schema ? { additionalProperties: false, ...copy } : copy;
}
