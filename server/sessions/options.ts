import type { Engine, FollowUps, Form, SessionState } from '../../shared/engine/index.ts';
import type { Answer } from '../../shared/wire/protocol.ts';
import type { There } from '../../shared/wire/whereabouts.ts';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { GroupCommit } from '../storage/group-commit.ts';
import type { Storage } from '../storage/port.ts';
import type { TrustedTime } from '../trusted-time.ts';
import type { Effects } from './effects.ts';
import type { SessionDocuments } from './open-sessions.ts';
import type { Outlet } from './viewers.ts';

/** What the sessions of this process stand on, and whom they tell. */
export interface SessionsOptions {
  readonly engine: Engine;
  readonly storage: Storage;
  readonly commits: GroupCommit;
  readonly clock: Clock;
  readonly trusted: TrustedTime;
  readonly log: Log;
  readonly newId: () => string;
  readonly effects: Effects;
  readonly forms: Readonly<Record<string, Form>>;
  readonly followUps: FollowUps;
  readonly outlet: Outlet;
  /** Tells where somebody is; what is kept nowhere. */
  readonly thereOutlet: Outlet<There>;
  /** Tells these connections that a report came in; nothing of it. */
  reported(connections: readonly string[]): void;
  documents(): SessionDocuments;
  /** Puts what stays of a session for others where it stays, before the rest of it is destroyed. */
  leave?(state: SessionState, endedAt: number): Promise<void>;
  /** A session is over and what must not be kept of it is destroyed or sealed. */
  closed?(state: SessionState): Promise<void>;
  /** A command was answered, after this many milliseconds. */
  answered?(type: string, answer: Answer, milliseconds: number): void;
}
