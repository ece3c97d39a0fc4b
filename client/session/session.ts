import { createContext } from '@lit/context';
import type { Ack } from '../../shared/wire/protocol.ts';
import type { Here, There } from '../../shared/wire/whereabouts.ts';
import type { View } from '../../shared/wire/view.ts';
import type { DocLink, Kept, SavedState } from '../link/doc-link.ts';
import type { CommandMap, CommandName } from './tool-maps.ts';

/** How a command is sent. */
export interface Sending {
  /** The sender tries again by itself, and says so beside the field: what may pass is not told as well. */
  readonly retries?: boolean;
  /** The sender says beside the field that the answer is late: it is not told as well. */
  readonly saysLate?: boolean;
}

/** What goes with a command; one that says all by its name needs no data. */
export type Given<C extends CommandName> =
  Record<never, never> extends CommandMap[C]
    ? [data?: CommandMap[C], how?: Sending]
    : [data: CommandMap[C], how?: Sending];

/** The line for what is kept nowhere: where people are, who types, who follows whom. `Around` speaks it. */
export interface Fleeting {
  /** Gone when the line is down. */
  say(said: Here): void;
  /** `fn` gets undefined when the line is new: what was heard holds no longer. */
  hear(fn: (frame?: There) => void): () => void;
}

/** What a tool element knows of the session: the view, a way to send commands, and the documents. */
export interface Session {
  readonly view: View;
  /** Of all that is open together: pages, notes, answers. */
  readonly saved?: SavedState;
  /** What could not be saved and is only on this page; absent where everything can. */
  readonly kept?: readonly Kept[];
  /** Grows when an adult should look for reports; absent where none can come. */
  readonly reports?: number;
  /** Absent where nothing passes. */
  readonly fleeting?: Fleeting | undefined;
  /** False while the line to the server is down: what the view says may be over. */
  readonly live?: boolean;
  /** The server's clock in milliseconds, estimated; deadlines in the view are in this clock. */
  now(): number;
  /**
   * Sends a command and waits for the server's answer; nothing is shown before it. A refusal is told to
   * the person once (a toast with the sentence), and is returned for those who show it beside a field. A second
   * time while the first is under way is the first.
   */
  send<C extends CommandName>(type: C, ...given: Given<C>): Promise<Ack>;
  /** The document of this name, opened on first use; absent when the view gives no right to it. */
  document(name: string): DocLink | undefined;
  /** The person says that these may go. */
  discard?(kept: Kept): void;
  /** The view changed, a document got a new link, or an adult should look for reports. */
  on(fn: () => void): () => void;
}

/** The session of the page around an element. */
export const sessionContext = createContext<Session>(Symbol('session'));
