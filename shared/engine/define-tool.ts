import type { TSchema } from 'typebox';
import type { Surface } from './form.ts';
import type { Tool } from './tool.ts';
import type { Commands, Facts, Opened, Schemas, Typed } from './tool-terms.ts';

/**
 * A tool, with every type inferred: `decide` gives only events of this tool with data that meet their schemas, each
 * event has its rule in `evolve`, and commands and documents name only surfaces that are among `surfaces`.
 * `initial` names the type of the state, and stands before what uses it.
 */
export const defineTool = <
  const Id extends string,
  const Named extends string,
  S,
  E extends Schemas,
  C extends Schemas,
  D extends Schemas = Record<never, never>,
  V = undefined,
  O = undefined,
  P = Record<never, never>,
  F = Record<never, never>,
  T extends TSchema = TSchema,
  W extends TSchema = TSchema,
  I extends TSchema = TSchema,
>(
  tool: Tool<Id, Named, S, E, C, D, V, O, P, F, T, W, I>,
): Tool<Id, Named, S, E, C, D, V, O, P, F, T, W, I> => tool;

/** Commands of a tool that has too many of them for one file: what it is called, opens and logs comes from its outline. */
export const commandsFor =
  <T extends Outline, S>() =>
  <C extends Schemas>(commands: CommandsFor<T, S, C>): CommandsFor<T, S, C> =>
    commands;

/** Facts of a tool that has too many of them for one file. */
export const factsFor =
  <S>() =>
  <P = Record<never, never>, F = Record<never, never>>(facts: Facts<S, P, F>): Facts<S, P, F> =>
    facts;

interface Outline {
  readonly id: string;
  readonly surfaces: readonly Surface[];
  readonly events: Schemas;
}
type CommandsFor<T extends Outline, S, C extends Schemas> = Commands<
  S,
  C,
  Opened<T['surfaces'][number]>,
  Typed<T['id'], T['events']>
>;
