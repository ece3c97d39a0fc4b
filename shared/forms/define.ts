import type {
  Static,
  TArray,
  TObject,
  TOptional,
  TProperties,
  TRecord,
  TSchema,
  TTuple,
  TUnion,
} from 'typebox';
import type {
  ArtefactSchema,
  CardSchema,
  DoorSchema,
  FarewellSchema,
  Form,
  FormSchema,
  Frozen,
  GateSchema,
  Kinds,
  PhaseSchema,
  PromptSchema,
} from '../engine/index.ts';
import type {
  CommandMap,
  FormParts,
  PersonFactMap,
  PhaseParts,
  SurfaceName,
  ToolId,
} from '../tools/maps.ts';
import type { ConditionOf, MetOf } from './words.ts';

/** What the names in one form can be: seats, phases and variants are its own, the others follow from the tools. */
interface Names<Seat, Step = string, Variant = string> extends Kinds {
  readonly seat: Seat;
  readonly phase: Step;
  readonly variant: Variant;
  readonly tool: ToolId;
  readonly surface: SurfaceName;
  readonly fact: keyof PersonFactMap;
  readonly met: MetOf;
  readonly command: keyof CommandMap;
  readonly entry: string;
  readonly condition: ConditionOf<Seat>;
  readonly parts: Told<FormParts, Seat, Step, Variant>;
  readonly wants: Told<PhaseParts, Seat, Step, Variant>;
}

type Told<Schemas, Seat, Step, Variant> = {
  readonly [Id in keyof Schemas]?: Written<Schemas[Id], Names<Seat, Step, Variant>>;
};

type Optional<P extends TProperties> = {
  [K in keyof P]: P[K] extends TOptional ? K : never;
}[keyof P];

/** What may stand at a place with this schema, where names are `N`. */
type Written<S, N extends Kinds> = S extends { readonly names: infer K extends keyof Kinds }
  ? N[K]
  : S extends { readonly keys: infer K extends keyof Kinds; readonly every: infer Every }
    ? Keyed<N[K], Every, S extends TRecord<string, infer V> ? Written<V, N> : never>
    : S extends TObject<infer P>
      ? { readonly [K in Exclude<keyof P, Optional<P>>]: Written<P[K], N> } & {
          readonly [K in Optional<P>]?: Written<P[K], N>;
        }
      : S extends TRecord<string, infer V>
        ? { readonly [name: string]: Written<V, N> }
        : S extends TTuple<infer Items>
          ? { readonly [I in keyof Items]: Written<Items[I], N> }
          : S extends TUnion<infer Either>
            ? { [I in keyof Either]: Written<Either[I], N> }[number]
            : S extends TArray<infer Item>
              ? readonly Written<Item, N>[]
              : S extends TSchema
                ? Frozen<Static<S>>
                : never;
type Keyed<Name, Every, V> = Every extends true
  ? { readonly [K in Name & string]: V }
  : { readonly [K in Name & string]?: V };

/** The seats of a form: their names are those of every other part. */
export type Seats = Form['seats'];
/** What a form says to one tool. */
export type PartOf<Id extends keyof FormParts, Seat> = Written<FormParts[Id], Names<Seat>>;
/** Parts of a form that stand in a file of their own, in the names of its seats. */
export type PhaseOf<Seat> = Written<typeof PhaseSchema, Names<Seat>>;
export type GateOf<Seat> = Written<typeof GateSchema, Names<Seat>>;
/** What a gate says, apart from what it counts. */
export type AsksOf<Seat> = Pick<GateOf<Seat>, 'needs' | 'asks'>;
export type PromptOf<Seat> = Written<typeof PromptSchema, Names<Seat>>;
export type DoorOf<Seat> = Written<typeof DoorSchema, Names<Seat>>;
export type FarewellOf<Seat> = Written<typeof FarewellSchema, Names<Seat>>;
export type CardOf<Seat> = Written<typeof CardSchema, Names<Seat>>;
export type ArtefactOf<Seat> = Written<typeof ArtefactSchema, Names<Seat>>;

type NamesIn<F extends Form> = Names<
  keyof F['seats'] & string,
  keyof F['phases'] & string,
  keyof F['variants'] & string
>;

/** Nothing but what may stand there, which a spread would let by. */
type Only<T, Allowed> = unknown extends Allowed
  ? T
  : T extends readonly unknown[]
    ? {
        readonly [I in keyof T]: Only<T[I], Allowed extends readonly (infer Item)[] ? Item : never>;
      }
    : T extends object
      ? { readonly [K in keyof T]: K extends KeysOf<Allowed> ? Only<T[K], At<Allowed, K>> : never }
      : Allowed;
type KeysOf<U> = U extends unknown ? keyof U : never;
type At<U, K> = U extends unknown ? (K extends keyof U ? U[K] : never) : never;

/** A form as it is written: a name that there is not, of a seat, a phase, a surface, a fact, does not compile. */
export const defineForm = <const F extends Form>(
  form: F &
    Written<typeof FormSchema, NamesIn<F>> &
    Only<F, Written<typeof FormSchema, NamesIn<F>>>,
): F => form;
