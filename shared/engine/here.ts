import { at } from './at.ts';

/** As in `state.ts`, which stands above this. */
type PersonId = string;

/**
 * What the process knows of a session and no disk may: who of a crowd has a connection, and what lies in the ballot
 * boxes (rule 30). It is no part of the fold: an event changes nothing of it, and a process that begins anew has none.
 */
export interface Here {
  /** Who sits in a crowd, or looks on as a screen, and has a connection. */
  readonly crowd: Readonly<Record<PersonId, true>>;
  readonly boxes: Readonly<Record<string, Box>>;
}

/** One answer, by the secret that the device chose for it: whoever has the slip can change the answer, and nobody else. */
export interface Slip {
  readonly slip: string;
  readonly value: unknown;
}

/**
 * A ballot box: what lies in it, and who put something into it, with nothing between the two. The slips stand in the
 * order of their random names, so that no order tells who answered first.
 */
export interface Box {
  /** When the first of them came; 0 where nobody asks. */
  readonly since: number;
  readonly slips: readonly Slip[];
  readonly givers: Readonly<Record<PersonId, number>>;
}

/** What a decision changes of it, beside its events. */
export type HereChange =
  | { readonly kind: 'came'; readonly person: PersonId }
  | { readonly kind: 'went'; readonly person: PersonId }
  | {
      readonly kind: 'put';
      readonly box: string;
      readonly giver: PersonId;
      readonly slip: string;
      readonly value: unknown;
      /** Milliseconds since 1970; only where something is to happen some time after the first. */
      readonly at?: number;
    }
  /** What lay in it was counted, and is forgotten. */
  | { readonly kind: 'emptied'; readonly box: string };

const nothing: Here = { crowd: {}, boxes: {} };
const empty: Box = { since: 0, slips: [], givers: {} };

interface With {
  readonly here?: Here;
}

export const boxOf = ({ here }: With, box: string): Box => at(here?.boxes ?? {}, box) ?? empty;

/** Where a slip lies, or where it would. */
function placeOf(slips: readonly Slip[], slip: string): number {
  let [from, to] = [0, slips.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (slips[middle]!.slip < slip) from = middle + 1;
    else to = middle;
  }
  return from;
}

export function slipIn({ slips }: Box, slip: string): Slip | undefined {
  const found = slips[placeOf(slips, slip)];
  return found?.slip === slip ? found : undefined;
}

function put({ since, slips, givers }: Box, giver: PersonId, fresh: Slip, at = 0): Box {
  const place = placeOf(slips, fresh.slip);
  const again = slips[place]?.slip === fresh.slip;
  return {
    since: since || at,
    slips: slips.toSpliced(place, again ? 1 : 0, fresh),
    // Who changes an answer is not looked at: the slip is enough.
    givers: again ? givers : { ...givers, [giver]: (givers[giver] ?? 0) + 1 },
  };
}

function changed(here: Here, change: HereChange): Here {
  if (change.kind === 'came') return { ...here, crowd: { ...here.crowd, [change.person]: true } };
  if (change.kind === 'went') {
    const { [change.person]: _gone, ...crowd } = here.crowd;
    return { ...here, crowd };
  }
  if (change.kind === 'emptied') {
    const { [change.box]: _counted, ...boxes } = here.boxes;
    return { ...here, boxes };
  }
  const { box, giver, slip, value } = change;
  const before = at(here.boxes, box) ?? empty;
  return {
    ...here,
    boxes: { ...here.boxes, [box]: put(before, giver, { slip, value }, change.at) },
  };
}

/** The state with these changes of what only the process knows. */
export const withHere = <S extends With>(state: S, changes: readonly HereChange[]): S =>
  changes.length === 0 ? state : { ...state, here: changes.reduce(changed, state.here ?? nothing) };

/** The part of a state that follows from events alone, and may stand on a disk. */
export function withoutHere<S extends With>(state: S): Omit<S, 'here'> {
  const { here: _here, ...folded } = state;
  return folded;
}
