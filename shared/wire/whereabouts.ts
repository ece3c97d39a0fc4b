import { Type, type Static } from 'typebox';
import type { PersonId } from '../engine/state.ts';

const person = Type.String({ pattern: '^[A-Za-z0-9_-]{1,40}$' });
/** The name of a document, or of a surface that has none: `board:demo`, `talk`. */
const at = Type.String({ pattern: '^[a-z]+([/:][A-Za-z0-9_-]{1,40}){0,3}$' });
const part = Type.String({ pattern: '^[A-Za-z0-9_-]{1,64}$' });
const only = { additionalProperties: false } as const;

/**
 * Up: event `here`, one of these. Nobody answers it, nothing of it is stored, and it is gone with the connection
 * (class K0). A connection that has said none is told nothing of others.
 */
export const HereSchema = Type.Union([
  /** Where this page is, and which part of it is in front; empty: at nothing that others may know of. */
  Type.Object({ at: Type.Optional(at), part: Type.Optional(part) }, only),
  /** Types there, or no more. */
  Type.Object({ types: at, on: Type.Boolean() }, only),
  /** Goes where somebody goes; `''`: nobody. */
  Type.Object({ follows: Type.Union([person, Type.Literal('')]) }, only),
  /** Asks somebody to come and look. */
  Type.Object({ come: person }, only),
  /** Was asked so, and does not come now. */
  Type.Object({ later: person }, only),
]);
export type Here = Static<typeof HereSchema>;

/** A place as its tool names it. */
export interface Whereabouts {
  readonly at: string;
  /** Such as the exercise in front. */
  readonly part?: string;
}

/** What one person may know of where another is. */
export interface SeenWhereabouts extends Whereabouts {
  /** They may write there. */
  readonly writes?: true;
}

/** Down: event `there`, one of these; each is about one other person. */
export type There = { readonly person: PersonId } & (
  | /** All that is known of them now; without `at`: nothing. */
    (Partial<SeenWhereabouts> & { /** They go where I go. */ readonly follows?: true })
  | { readonly types: string; readonly on: boolean }
  | /** They ask me to come and look. */ { readonly come: true }
  | /** Whether my asking reached them: they may see where I am. */ { readonly asked: boolean }
  | /** They do not come now. */ { readonly later: true }
);
