import type { TSchema } from 'typebox';
import { Value } from 'typebox/value';

/** The place in a form, and what is wrong there: `phases.needs.gates[2].when: no fact "needs/agred"`. */
export type Problem = string;

export const problem = (place: string, what: string): Problem => `${place || 'form'}: ${what}`;

/** A place within another. */
export const within = (at: string, part: string | number): string => {
  if (typeof part === 'number') return `${at}[${part}]`;
  return at ? `${at}.${part}` : part;
};

/** `/phases/needs/gates/2/when` as a person writes it. */
const placeOf = (at: string, pointer: string): string =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce((path, part) => within(path, /^\d+$/.test(part) ? Number(part) : part), at);

/** Where a value does not fit its schema: the deepest place, because that of a union says least. */
export function misfit(schema: TSchema, value: unknown, at = ''): Problem[] {
  if (Value.Check(schema, value)) return [];
  const errors = [...Value.Errors(schema, value)];
  const deepest = errors.reduce((one, other) =>
    other.instancePath.split('/').length > one.instancePath.split('/').length ? other : one,
  );
  const what = deepest.keyword === 'boolean' ? 'nothing of this name is known' : deepest.message;
  return [problem(placeOf(at, deepest.instancePath), what)];
}
