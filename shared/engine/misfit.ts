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

/** A schema as JSON: only the parts by which a value is followed down. */
interface Branching {
  readonly anyOf?: readonly TSchema[];
  readonly properties?: Readonly<Record<string, TSchema & { const?: unknown }>>;
  readonly items?: TSchema | readonly TSchema[];
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** The one shape of a union that a value says it has, by its constants (`kind: 'scale'`): the others say nothing of it. */
function meant(schema: TSchema, value: unknown): TSchema {
  const { anyOf = [] } = schema as Branching;
  const says = anyOf.filter((shape) => {
    const constants = Object.entries((shape as Branching).properties ?? {}).filter(
      ([, part]) => part.const !== undefined,
    );
    return (
      constants.length > 0 &&
      isRecord(value) &&
      constants.every(([key, part]) => value[key] === part.const)
    );
  });
  return says.length === 1 && says[0] ? meant(says[0], value) : schema;
}

/** Where a value does not fit its schema, and what is wrong there; of a union of no known shape, the deepest place. */
export function misfit(schema: TSchema, value: unknown, at = ''): Problem[] {
  const fits: boolean = Value.Check(schema, value);
  if (fits) return [];
  const shape = meant(schema, value);
  const { properties = {}, items } = shape as Branching;
  if (Array.isArray(value) && items && !Array.isArray(items))
    for (const [n, one] of value.entries()) {
      const [found] = misfit(items as TSchema, one, within(at, n));
      if (found) return [found];
    }
  else if (isRecord(value))
    for (const [key, part] of Object.entries(properties)) {
      const [found] = key in value ? misfit(part, value[key], within(at, key)) : [];
      if (found) return [found];
    }
  const errors = [...Value.Errors(shape, value)];
  const deepest = errors.reduce((one, other) =>
    other.instancePath.split('/').length > one.instancePath.split('/').length ? other : one,
  );
  const what = deepest.keyword === 'boolean' ? 'nothing of this name is known' : deepest.message;
  return [problem(placeOf(at, deepest.instancePath), what)];
}
