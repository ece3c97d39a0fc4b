import { Compile, type Validator } from 'typebox/compile';
import { SYSTEM, type Command, type Engine, type PersonId } from '../../shared/engine/index.ts';
import type { Refusal } from '../../shared/wire/refusal.ts';
import { refusals } from '../refusals.ts';

export type Checked =
  { readonly ok: true; readonly data: unknown } | { readonly ok: false; readonly refusal: Refusal };

/**
 * Checks the data of a command against its schema; what the schema does not name is left out. Deadlines of
 * a tool come from its own state and need no schema.
 */
export function createValidator(
  engine: Engine,
): (by: PersonId | typeof SYSTEM, command: Command) => Checked {
  const compiled = new Map<string, Validator>();
  return (by, { type, data }) => {
    const schema = engine.schemaOf(type);
    if (!schema && by === SYSTEM) return { ok: true, data };
    if (!schema) return { ok: false, refusal: refusals.command };
    const validator = compiled.get(type) ?? Compile(schema);
    compiled.set(type, validator);
    const clean = validator.Clean(structuredClone(data));
    return validator.Check(clean)
      ? { ok: true, data: clean }
      : { ok: false, refusal: refusals.commandData };
  };
}
