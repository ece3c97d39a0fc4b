import type { TSchema } from 'typebox';
import type { CoreCommandMap, CoreEventMap, Data, Opened } from '../engine/index.ts';
import type { tools } from './index.ts';

/** What there is of every tool, by name, as it follows from the registry. Whoever imports these types loads no tool. */
type ById = { [T in (typeof tools)[number] as T['id']]: T };
export type ToolId = keyof ById;

/** `goals/set` -> data, for a tool with these schemas by name; nothing for one that has none. */
type Entries<Id extends string, Of> = string extends keyof Of
  ? never
  : {
      [K in keyof Of & string]: [`${Id}/${K}`, Of[K] extends TSchema ? Data<Of[K]> : never];
    }[keyof Of & string];
type Flat<Entry extends [string, unknown]> = { readonly [E in Entry as E[0]]: E[1] };

type SchemasOf<Specs> = { [K in keyof Specs]: Specs[K] extends { schema: infer T } ? T : never };

/** What a person or the server may ask of a session, with its data. */
export type CommandMap = CoreCommandMap &
  Flat<{ [Id in ToolId]: Entries<Id, SchemasOf<ById[Id]['commands']>> }[ToolId]>;

/** What the log of a session may hold, with its data. */
export type EventMap = CoreEventMap &
  Flat<{ [Id in ToolId]: Entries<Id, ById[Id]['events']> }[ToolId]>;

type Shown<T, Part extends 'shared' | 'own'> = T extends {
  [K in Part]?: (...given: never[]) => infer V;
}
  ? NonNullable<V>
  : never;
/** What people of one audience see of a tool, and what each one sees alone. */
export type ViewMap = { [Id in ToolId]: Shown<ById[Id], 'shared'> };
export type OwnMap = { [Id in ToolId]: Shown<ById[Id], 'own'> };

/** What a phase can open. */
export type SurfaceName = Opened<ById[ToolId]['surfaces'][number]>;
/** What a gate can ask: `goals/set`. */
export type FactName = {
  [Id in ToolId]: `${Id}/${keyof NonNullable<ById[Id]['facts']> & string}`;
}[ToolId];
