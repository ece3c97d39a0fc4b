import { checkBrief } from '../../shared/engine/check-brief.ts';
import {
  withoutHere,
  type Beginning,
  type Engine,
  type Event,
  type SessionState,
} from '../../shared/engine/index.ts';
import { inTodaysWords } from '../../shared/forms/earlier.ts';
import type { GroupCommit } from '../storage/group-commit.ts';
import type { Storage, StoredEvent } from '../storage/port.ts';

/** Raised when the shape of the state changes: older snapshots are then ignored and the events replayed. */
const SNAPSHOT_VERSION = 7;

export interface Loaded {
  readonly state: SessionState;
  /** Of the last event that the state stands on: its number, and when it happened. */
  readonly seq: number;
  readonly at: number;
}

/** What a session begins with. The form travels with it, so editing a form changes no session. */
export type Begun = Required<Omit<Beginning, 'id' | 'at'>>;

/** The first record of every log. */
interface First {
  readonly type: 'session/begun';
  readonly data: Begun;
}

export interface SessionLog {
  begin(id: string, at: number, begun: Begun): Promise<Loaded>;
  /** Undefined when the session has no events (any more). */
  load(id: string): Promise<Loaded | undefined>;
  append(id: string, seq: number, events: readonly Event[]): Promise<'saved' | 'conflict' | 'gone'>;
  snapshot(loaded: Loaded): Promise<void>;
}

const record = (seq: number, at: number, value: First | Event): StoredEvent => ({
  seq,
  at,
  data: JSON.stringify(value),
});

export function createSessionLog(
  engine: Engine,
  storage: Storage,
  commits: GroupCommit,
): SessionLog {
  const start = (id: string, at: number, data: Begun): SessionState =>
    engine.begin({ id, at, ...inTodaysWords(data, at) });

  const replay = (id: string, from: Loaded | undefined, stored: readonly StoredEvent[]) => {
    let { state, seq, at } = from ?? { state: undefined, seq: 0, at: 0 };
    for (const item of stored) {
      at = item.at;
      // The newest event of the snapshot, which only says when it happened.
      if (item.seq <= seq) continue;
      const value = JSON.parse(item.data) as First | Event;
      if (!state) {
        if (value.type !== 'session/begun') throw new Error(`session ${id} has no beginning`);
        state = start(id, item.at, (value as First).data);
      } else {
        state = engine.evolve(state, value as Event);
      }
      seq = item.seq;
    }
    return state && { state, seq, at };
  };

  const cached = async (id: string): Promise<Loaded | undefined> => {
    const snapshot = await storage.snapshot(id);
    if (!snapshot) return undefined;
    const { version, state } = JSON.parse(snapshot.data) as {
      version: number;
      state: SessionState;
    };
    if (version !== SNAPSHOT_VERSION) return undefined;
    // One of a Kring with fewer tools knows nothing of the others: the events begin them.
    const whole = Object.keys(engine.tools).every((tool) => Object.hasOwn(state.tools, tool));
    return whole ? { state, seq: snapshot.seq, at: 0 } : undefined;
  };

  return {
    async begin(id, at, data) {
      const [problem] = checkBrief(data.brief, data.form, engine.tools);
      if (problem) throw new Error(`session ${id} cannot begin: ${problem}`);
      const begun: First = { type: 'session/begun', data };
      const events = [record(1, at, begun)];
      const result = await commits.submit({ kind: 'events', session: id, expectedSeq: 0, events });
      if (!result.ok) throw new Error(`session ${id} could not begin: ${result.reason}`);
      // Through JSON, as a replay will see it.
      return {
        state: start(id, at, JSON.parse(JSON.stringify(data)) as Begun),
        seq: 1,
        at,
      };
    },
    async load(id) {
      // A sealed session still has its events, and nobody may read them.
      const row = await storage.session(id);
      if (!row || row.status === 'destroyed') return undefined;
      const from = await cached(id);
      return replay(id, from, await storage.events(id, from && from.seq - 1));
    },
    async append(id, seq, list) {
      const events = list.map((event, index) => record(seq + 1 + index, event.at, event));
      const result = await commits.submit({
        kind: 'events',
        session: id,
        expectedSeq: seq,
        events,
      });
      return result.ok ? 'saved' : result.reason;
    },
    snapshot: ({ state, seq }) =>
      storage.saveSnapshot(
        state.id,
        seq,
        JSON.stringify({ version: SNAPSHOT_VERSION, state: withoutHere(state) }),
      ),
  };
}
