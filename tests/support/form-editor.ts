import fc, { type Arbitrary } from 'fast-check';
import type { TSchema } from 'typebox';
import { NoArguments } from '../../shared/engine/check-condition.ts';
import type { Kind } from '../../shared/engine/form-names.ts';
import type { Registry } from '../../shared/engine/gates.ts';
import type { Condition, Surface } from '../../shared/engine/index.ts';
import type { Text } from '../../shared/wire/text.ts';

export interface Question {
  readonly fact: string;
  readonly of: 'person' | 'session';
  readonly asks: Text;
  readonly args: TSchema;
}

/** What an editor of forms would offer, from the tools alone. */
export function offers(tools: Registry) {
  const all = Object.values(tools);
  const facts = all.flatMap(({ id, facts = {} }) =>
    (['person', 'session'] as const).flatMap((of) =>
      Object.entries(facts[of] ?? {}).map(([name, { asks, args = NoArguments }]): Question => ({
        ...{ fact: `${id}/${name}`, of, asks, args },
      })),
    ),
  );
  const told = (which: 'form' | 'phase') =>
    Object.fromEntries(all.flatMap(({ id, [which]: part }) => (part ? [[id, part] as const] : [])));
  return {
    facts,
    surfaces: all.flatMap(({ surfaces }) => surfaces),
    commands: all.flatMap(({ id, commands }) =>
      Object.keys(commands).map((name) => `${id}/${name}`),
    ),
    parts: told('form'),
    wants: told('phase'),
  };
}

/** What can be chosen at a place, by what stands there. */
export interface Choices {
  readonly names: Readonly<Partial<Record<Kind, readonly string[]>>>;
  readonly facts: readonly Question[];
  /** Tool -> the names that the form chose in what it says to that tool. */
  readonly entries: Readonly<Record<string, readonly string[]>>;
  readonly wants: Readonly<Record<string, TSchema>>;
  readonly parts?: Readonly<Record<string, unknown>>;
}

/** A schema as JSON Schema, with the marks of `form-names.ts`. */
interface Json extends TSchema {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly TSchema[];
  readonly items?: TSchema | readonly TSchema[];
  readonly properties?: Readonly<Record<string, TSchema>>;
  readonly required?: readonly string[];
  readonly patternProperties?: Readonly<Record<string, TSchema>>;
  readonly names?: Kind;
  readonly keys?: Kind;
  readonly every?: boolean;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
}

const FEW = 3;
const some = (choice: readonly string[] = []) =>
  choice.length > 0 ? fc.constantFrom(...choice) : undefined;

/** Any value that somebody could fill in at a place with this schema; undefined where there is nothing to choose. */
export function filledIn(given: TSchema, of: Choices, tool = ''): Arbitrary<unknown> | undefined {
  const schema: Json = given;
  const { names, keys, anyOf, patternProperties } = schema;
  if (names === 'condition') return conditions(of);
  if (names === 'met') return met(of);
  if (names === 'parts') return fc.constant(of.parts ?? {});
  if (names === 'wants') return records(of.wants, [], of, (id) => id);
  if (names === 'entry') return some(of.entries[tool]);
  if (names === 'fact')
    return some(
      of.facts
        .filter((one) => one.of === 'person' && !(one.args as Json).required?.length)
        .map(({ fact }) => fact),
    );
  if (names) return some(of.names[names]);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (anyOf) return fc.oneof(...anyOf.flatMap((one) => filledIn(one, of, tool) ?? []));
  if (patternProperties) {
    const [[pattern, part] = ['', NoArguments]] = Object.entries(patternProperties);
    return entries(pattern, part, schema, keys ? (of.names[keys] ?? []) : undefined, of, tool);
  }
  if (schema.properties) return records(schema.properties, schema.required ?? [], of, () => tool);
  return plain(schema, of, tool);
}

function plain(schema: Json, of: Choices, tool: string): Arbitrary<unknown> | undefined {
  const { type, items, pattern, minimum: min = 0, maximum: max = 1000 } = schema;
  if (type === 'boolean') return fc.boolean();
  if (type === 'integer') return fc.integer({ min, max });
  if (type === 'number') return fc.double({ min: Math.max(min, 0.5), max, noNaN: true });
  if (type === 'string')
    return pattern
      ? fc.stringMatching(new RegExp(pattern))
      : fc.string({ minLength: 1, maxLength: 9 });
  if (type !== 'array') throw new Error(`an editor cannot fill in ${JSON.stringify(schema)}`);
  if (Array.isArray(items))
    return fc.tuple(
      ...(items as readonly TSchema[]).map((one) => filledIn(one, of, tool) ?? fc.constant(null)),
    );
  const item = filledIn(items as TSchema, of, tool);
  if (!item) return schema.minItems ? undefined : fc.constant([]);
  return fc.array(item, { minLength: schema.minItems ?? 0, maxLength: FEW });
}

/** A record whose keys are among these names, or are chosen by whoever writes the form. */
function entries(
  pattern: string,
  part: TSchema,
  { every }: Json,
  choice: readonly string[] | undefined,
  of: Choices,
  tool: string,
): Arbitrary<unknown> {
  const value = filledIn(part, of, tool) ?? fc.constant({});
  if (every) return fc.record(Object.fromEntries((choice ?? []).map((name) => [name, value])));
  if (choice?.length === 0) return fc.constant({});
  const key = choice ? fc.constantFrom(...choice) : fc.stringMatching(new RegExp(pattern));
  return fc.dictionary(key, value, { maxKeys: FEW, noNullPrototype: true });
}

/** Of an object: what is required always, the rest sometimes. */
function records(
  properties: Readonly<Record<string, TSchema>>,
  required: readonly string[],
  of: Choices,
  toolOf: (name: string) => string,
): Arbitrary<unknown> | undefined {
  const filled = Object.entries(properties).map(
    ([name, one]) => [name, filledIn(one, of, toolOf(name))] as const,
  );
  if (filled.some(([name, one]) => !one && required.includes(name))) return undefined;
  const possible = Object.fromEntries(filled.flatMap(([name, one]) => (one ? [[name, one]] : [])));
  return fc.record(possible, { requiredKeys: [...required], noNullPrototype: true });
}

/** A fact of whoever reads, with what is said with it. */
function met(of: Choices): Arbitrary<unknown> {
  const asked = of.facts.flatMap(({ fact, of: whose, args }) => {
    const said = filledIn(args, of, fact.split('/')[0]);
    return whose === 'person' && said ? [fc.record({ fact: fc.constant(fact), args: said })] : [];
  });
  return fc.oneof(...asked);
}

function conditions(of: Choices): Arbitrary<Condition> {
  const seats = fc.uniqueArray(fc.constantFrom(...(of.names.seat ?? [])), { minLength: 1 });
  const share = fc.record({ of: seats, share: fc.constantFrom(0.5, 0.8, 1) });
  const asked = of.facts.flatMap((question) => {
    const args = filledIn(question.args, of, question.fact.split('/')[0]);
    if (!args) return [];
    const whom =
      question.of === 'session'
        ? fc.constant({})
        : fc.oneof(
            fc.record({ each: seats }),
            fc.record({ some: seats }),
            fc.record({ most: share }),
          );
    return [fc.tuple(args, whom).map(([args, whom]) => ({ fact: question.fact, args, ...whom }))];
  });
  const one = fc.oneof(...asked) as Arbitrary<Condition>;
  const several = fc.array(one, { minLength: 1, maxLength: FEW });
  return fc.oneof(one, fc.record({ all: several }), fc.record({ any: several }));
}

/** Surfaces as a form can name them: where a tool leaves the name to the form, those that the form chose. */
export const surfacesOf = (
  surfaces: readonly Surface[],
  entries: Choices['entries'],
): readonly Surface[] =>
  surfaces.flatMap((surface) =>
    surface.endsWith('/*')
      ? (entries[surface.slice(0, -2)] ?? []).map((name) => surface.replace('*', name))
      : [surface],
  );
