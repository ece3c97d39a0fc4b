import fc from 'fast-check';
import { choiceId, optionsOf, slipOf, type Classroom } from './classroom.ts';

/** Something that happens in a lesson; `who` and `what` are drawn among those whom and which there are. */
export interface Act {
  readonly kind: (typeof kinds)[number];
  readonly who: number;
  readonly what: number;
}

const kinds = [
  ...['cast', 'cast', 'cast', 'cast', 'cast', 'cast', 'cast', 'recast', 'foreign', 'stranger'],
  ...['ask', 'ask', 'open', 'open', 'close', 'close', 'show', 'reset', 'hands'],
  ...['put', 'put', 'up', 'up', 'up', 'up', 'stand', 'merge', 'wait', 'wait'],
  ...['come', 'go', 'join', 'leave', 'next'],
] as const;

/** Random lessons on the open floor: some acts are refused, as in life. */
export const lessons: fc.Arbitrary<Act[]> = fc.array(
  fc.record({ kind: fc.constantFrom(...kinds), who: fc.nat(999), what: fc.nat(999) }),
  { minLength: 60, maxLength: 160, size: 'max' },
);

const runs = [choiceId, 'word', 'sentence', 'hours', 'sure', 'sum'] as const;
const words = ['slaap', 'Slaap', 'rust', 'gsm', 'moe'];

/** An answer to a question, the same for the same number. */
export function answerTo(run: string, what: number): unknown {
  if (run === 'word' || run === 'sentence') return [words[what % words.length]];
  // Some that are shown as they stand, and one that somebody looks at first.
  if (run === 'sum') return ['1/2', '2/4', '0,5', 'een half', '3'][what % 5];
  if (run === 'hours') return what % 12;
  if (run === 'sure') return 1 + (what % 5);
  const options = optionsOf(run);
  return [options[what % options.length]];
}

interface Front {
  readonly now?: { readonly run: string; readonly round: number };
}
export const frontOf = (room: Classroom): Front['now'] => (room.sees('lea', 'poll') as Front)?.now;

/** Does one thing of a lesson. */
export function act(room: Classroom, { kind, who, what }: Act): void {
  const pupil = room.pupils[who % room.pupils.length]!;
  const front = frontOf(room);
  const run = front?.run ?? choiceId;
  const vote = (person: string, slip: string) => {
    if (front) room.cast(person, answerTo(run, what), { run, round: front.round, slip });
  };
  const asked = Object.keys(
    (room.sees('cor', 'box') as { asked: object } | undefined)?.asked ?? {},
  );
  const id = asked[what % Math.max(1, asked.length)] ?? slipOf('none');
  const roundSlip = (person: string) => slipOf(`${person}-${run}-${front?.round ?? 0}`);
  const standing = ['shown', 'answered', 'later', 'adult', 'declined', 'read'][what % 6];
  const acts: Record<(typeof kinds)[number], () => unknown> = {
    cast: () => vote(pupil, roundSlip(pupil)),
    recast: () => vote(pupil, slipOf(`again-${what}`)),
    foreign: () => vote(pupil, roundSlip(room.pupils[what % room.pupils.length]!)),
    stranger: () => vote(['lea', 'cor', 'tea', 'screen-beamer-of-22-id'][who % 4]!, slipOf('x')),
    ask: () => room.send('lea', 'poll/ask', { run: runs[what % runs.length] }),
    open: () => room.send('lea', 'poll/open', { run }),
    close: () => room.send('lea', 'poll/close', { run }),
    show: () => room.send('lea', 'poll/show', { run, what: what % 2 ? 'totals' : 'answer' }),
    reset: () => what % 4 === 0 && room.send('lea', 'poll/reset', { run }),
    hands: () =>
      room.send('cor', 'poll/hands', { run, hands: { [optionsOf(run)[0] ?? 'none']: what % 9 } }),
    put: () =>
      room.send(pupil, 'box/put', {
        ...{ id: slipOf(`asks-${who}-${what}`), text: `Vraag ${what}?` },
        ...(what % 3 === 0 && { quiet: true }),
      }),
    up: () => room.send(pupil, 'box/up', { id }),
    stand: () => room.send('cor', 'box/stand', { id, standing, reason: 'joke' }),
    merge: () =>
      room.send('cor', 'box/merge', { id, into: asked[who % Math.max(1, asked.length)] ?? id }),
    wait: () => room.wait([400, 3_000, 6_000, 60_000][what % 4]!),
    come: () => room.system('session/connected', { person: pupil }),
    go: () => room.system('session/disconnected', { person: pupil }),
    join: () => room.pupils.length < 40 && room.pupil(`late-${room.pupils.length}`),
    leave: () => what % 5 === 0 && room.send(pupil, 'session/leave'),
    next: () =>
      what % 10 === 0 &&
      room.send('lea', 'session/next', { from: room.state.phase.id, reason: 'no-time' }),
  };
  acts[kind]();
}

/** A class on the open floor, to which all this happened. */
export function played(room: Classroom, acts: readonly Act[], after?: () => void): Classroom {
  for (const one of acts) {
    act(room, one);
    after?.();
  }
  return room;
}
