import type { PersonId } from '../engine/state.ts';
import { cutText } from './text-cut.ts';
import type { Text } from './text.ts';
import type { SeenGate, View } from './view.ts';

/** A gate as this person reads it (decision 0029). */
export interface GateLine {
  readonly id: string;
  readonly hard: boolean;
  /** It holds; or it cannot be told, and what it asks of this person is done. */
  readonly met: boolean;
  /** Spoken to whoever it asks something of, about somebody by name, or to everybody. */
  readonly said: Text;
  /** Whom it waits for besides who reads and who is named in `said`; empty where waiting itself would tell something. */
  readonly waits: readonly string[];
  /** It asks something of whoever reads, and waits for the others as well. */
  readonly mine?: true;
  /** Where a share is asked: how many did it, of how many who are there. */
  readonly share?: NonNullable<SeenGate['share']>;
}

export function gatesInOrder(view: View): GateLine[] {
  return Object.entries(view.shared.phase?.gates ?? {})
    .sort(([, a], [, b]) => a.order - b.order)
    .map(([id, gate]) => ({
      id,
      hard: gate.hard,
      ...asRead(view, id, gate),
      ...(gate.share && { share: gate.share }),
    }));
}

type AsRead = Omit<GateLine, 'id' | 'hard'>;

/** First what is asked of whoever reads, then of whom it waits for, then what holds for all. */
function asRead(view: View, id: string, gate: SeenGate): AsRead {
  const { needs, asks = {} } = gate;
  const { person, role, needed } = view.me;
  const mine = asks[role]?.mine;
  const others = Object.keys(gate.waitingFor ?? {}).filter((one) => one !== person);
  if (id in needed && mine)
    return { met: false, said: mine, waits: named(view, others), mine: true };
  if (gate.met === false) {
    const [only] = others;
    const about =
      others.length === 1 && only !== undefined ? aboutOne(view, gate, only) : undefined;
    return { met: false, said: about ?? needs, waits: about ? [] : named(view, others) };
  }
  const met = gate.met === true || mine !== undefined;
  return { met, said: mine ? ownOrAll(gate, mine) : (aboutSeat(view, gate) ?? needs), waits: [] };
}

/** Done: whoever did it reads it as it was asked; where others had to do something else, what all did. */
const ownOrAll = ({ met, needs, asks = {} }: SeenGate, mine: Text): Text =>
  met && Object.keys(asks).length > 1 ? needs : mine;

/** What is asked of a seat in which one person sits. */
function aboutSeat(view: View, gate: SeenGate): Text | undefined {
  const [role, another] = Object.keys(gate.asks ?? {});
  const there = Object.entries(view.shared.people).filter(
    ([, person]) => person.role === role && person.place === 'in',
  );
  const [only] = there;
  return only && there.length === 1 && another === undefined
    ? aboutOne(view, gate, only[0])
    : undefined;
}

function aboutOne(view: View, { asks = {} }: SeenGate, id: PersonId): Text | undefined {
  const { name, role } = view.shared.people[id] ?? {};
  const theirs = asks[role ?? '']?.theirs;
  if (!name || !theirs) return undefined;
  const said = (text: string): string => text.replace('{name}', () => short(name));
  return { nl: said(theirs.nl), en: said(theirs.en) };
}

/** A name fits in a line, also the longest one may have. */
const atMost = 18;
const short = (name: string): string =>
  name.length > atMost ? `${cutText(name, atMost - 1).replace(/[\s-]+$/, '')}…` : name;

const named = (view: View, people: readonly PersonId[]): string[] =>
  people.flatMap((id) => view.shared.people[id]?.name ?? []).map(short);
