import { Type, type Static } from 'typebox';
import type { Refusal } from './refusal.ts';
import type { OwnView, SharedView } from './view.ts';

/** Raised when a change would break a client of the version before; a test holds the schemas to it. */
export const WIRE_VERSION = 4;

/** Bytes of one command, all included; a larger frame closes the connection. */
export const MAX_COMMAND_BYTES = 64 * 1024;

/** Socket.IO handshake `auth`; who the person is follows from the cookie alone, and of a screen from its token. */
export const HandshakeSchema = Type.Object({
  session: Type.String({ pattern: '^[A-Za-z0-9_-]{8,40}$' }),
  version: Type.Integer(),
  /** Of a device that looks on without a seat. */
  screen: Type.Optional(Type.String({ pattern: '^[A-Za-z0-9_-]{22}$' })),
});
export type Handshake = Static<typeof HandshakeSchema>;

/** Up: event `command`, acknowledged with an `Answer` once the events are on disk. */
export const CommandSchema = Type.Object(
  {
    id: Type.String({ pattern: '^[A-Za-z0-9_-]{8,40}$' }),
    type: Type.String({ pattern: '^[a-z]+/[a-z-]+$', maxLength: 60 }),
    data: Type.Unknown(),
    /** See `Command`; ids are then `<page>-<number>`. */
    settled: Type.Optional(Type.Integer({ minimum: 0, maximum: 999_999_999 })),
  },
  { additionalProperties: false },
);

export type Ack = { readonly ok: true } | { readonly ok: false; readonly refusal: Refusal };

/**
 * The acknowledgement of a command: what came of it, and in the same frame what became other in this connection's view
 * with it. So nobody knows an answer before they see what it is about.
 */
export type Answer = Ack & { readonly patch?: PatchFrame };

/** Down: event `view`, on connecting and when the client asks for it with the event `view`. */
export interface WholeView {
  /** The server's clock, so that a client can show a deadline. */
  readonly now: number;
  /** Revisions of the two streams; each counts only the patches of its own stream. */
  readonly sharedRev: number;
  readonly ownRev: number;
  readonly shared: SharedView;
  readonly me: OwnView;
}

/** Down: event `patch`, or with an answer. A client that misses a revision asks for the whole view. */
export interface PatchFrame {
  readonly shared?: { readonly rev: number; readonly patch: unknown };
  readonly me?: { readonly rev: number; readonly patch: unknown };
}
