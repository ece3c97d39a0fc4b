import type { TSchema } from 'typebox';
import type {
  ArgsOf,
  CoreCommandMap,
  CoreEventMap,
  Data,
  FactOf,
  Opened,
} from '../engine/index.ts';
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
/** What a form can ask, with its arguments: `goals/set`, of each person or of the session. */
type Asked<T, Of extends 'person' | 'session'> = T extends {
  readonly id: infer Id extends string;
  readonly facts?: { readonly [K in Of]?: infer F };
}
  ? {
      [K in keyof F & string]: [
        `${Id}/${K}`,
        F[K] extends FactOf<never, infer A, never> ? ArgsOf<A> : never,
      ];
    }[keyof F & string]
  : never;
export type PersonFactMap = Flat<Asked<(typeof tools)[number], 'person'>>;
export type SessionFactMap = Flat<Asked<(typeof tools)[number], 'session'>>;
export type FactName = keyof PersonFactMap | keyof SessionFactMap;

type SchemaIn<T, Part extends 'form' | 'phase'> = T extends { readonly [K in Part]?: infer Schema }
  ? Schema
  : undefined;
type Told<Part extends 'form' | 'phase'> = {
  [Id in ToolId as TSchema extends SchemaIn<ById[Id], Part> ? never : Id]: NonNullable<
    SchemaIn<ById[Id], Part>
  >;
};
/** The schemas of what a form, and a phase, can say to each tool. */
export type FormParts = Told<'form'>;
export type PhaseParts = Told<'phase'>;
