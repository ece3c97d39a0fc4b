import type { TSchema } from 'typebox';

/** A number from 0 up to 1, as from `chance.ts`. */
type Chance = () => number;

const texts = ['iets', 'Een hele zin.', 'https://kring.school.test/x', '2031-05-06', 'NB'];

/** All that is called by a name in a part of a session: people, items, documents, phases. */
function namesIn(value: unknown, found: Set<string>): Set<string> {
  if (typeof value === 'string' && value.length <= 60) found.add(value);
  if (typeof value !== 'object' || value === null) return found;
  for (const [name, part] of Object.entries(value)) {
    if (!Array.isArray(value)) found.add(name);
    namesIn(part, found);
  }
  return found;
}

/** The parts of a schema that say something, as JSON Schema calls them. */
interface Says {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Says[];
  readonly items?: Says;
  readonly properties?: Readonly<Record<string, Says>>;
  readonly required?: readonly string[];
  readonly patternProperties?: Readonly<Record<string, Says>>;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** Data that meet a schema but for lengths and patterns, made of what is called by a name in `within`. */
export function dataFor(schema: TSchema, within: unknown, chance: Chance): unknown {
  const names = [...namesIn(within, new Set())];
  const of = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)] as T;
  const make = (says: Says): unknown => {
    if (says.const !== undefined) return says.const;
    if (says.enum) return of(says.enum);
    if (says.anyOf) return make(of(says.anyOf));
    if (says.type === 'boolean') return chance() < 0.5;
    if (says.type === 'string') return chance() < 0.3 ? of(texts) : of(names);
    if (says.type === 'array') return says.items && chance() < 0.8 ? [make(says.items)] : [];
    if (says.type === 'integer' || says.type === 'number') {
      const { minimum = 0, maximum = minimum + 5 } = says;
      return minimum + Math.floor(chance() * (maximum - minimum + 1));
    }
    const [part] = Object.values(says.patternProperties ?? {});
    if (part) return { [of(names)]: make(part) };
    const present = Object.entries(says.properties ?? {}).filter(
      ([name]) => says.required?.includes(name) || chance() < 0.5,
    );
    return Object.fromEntries(present.map(([name, one]) => [name, make(one)]));
  };
  return make(schema as Says);
}
