import type { ToolId } from '../tools/maps.ts';
import type { Text } from '../wire/text.ts';
import type { GateOf } from './define.ts';
import { mediatorAsks } from './mediator-asks.ts';
import type { MediatorSeat } from './mediator-seats.ts';
import { all, each, holds } from './words.ts';

/** What several phases of a mediation open alike, and the gates that they share. */
type Gate = GateOf<MediatorSeat>;
const text = (nl: string, en: string): Text => ({ nl, en });
export const leads = ['lead', 'colead'] as const;

/** Both mediators have the same letter; the adult sees the envelope only. */
export const both = <const L, const P>(mediators: L, party: P) =>
  ({ lead: mediators, colead: mediators, party }) as const;

/** What everyone at the table has in front. */
export const inFront = <const Tool extends ToolId>(tool: Tool) => both([tool], [tool]);

export const own = { private: { lead: 'O', colead: 'O', party: 'O' } } as const;

/** The uninterrupted turn: only the speaker writes on the stage (2.3). */
export const stage = { turns: both('M', 'E'), 'turns/stage': both('R', 'E') } as const;

/** Who starts: the parties agree, else the lot decides for all to see (2.2). */
export const first = { 'turns/first': both('M', 'R') } as const;

/** Another pair may have to take over (2.14): each party then accepts the new mediators, also half-way. */
export const pair = {
  'intake/willing': { party: 'S' },
  'intake/neutral': { lead: 'S', colead: 'S' },
} as const;

/** Possible from stories to agree, with what was told afterwards (2.5). */
export const apart = { caucus: both('M', 'E'), 'caucus/room': both('E', 'E') } as const;

/** Shown to the parties whatever the reason: nobody can work out from waiting who said no (2.3). */
export const neutral = text(
  'De bemiddelaars zeggen wanneer we verder gaan.',
  'The mediators say when we go on.',
);

export const accepted = all(each(['party'], 'intake/accepts'), each(leads, 'intake/neutral'));

export const samePair: Gate = {
  id: 'pair',
  hard: true,
  when: accepted,
  ...mediatorAsks.pair,
  neutral,
  // A veto needs no reason, and no name.
  unnamed: true,
};

export const heardGate = (question: 'mediators' | 'other'): Gate => ({
  id: `heard-${question}`,
  hard: true,
  when: all(each(['party'], 'heard/yes', { question }), each(leads, 'heard/ready', { question })),
  ...mediatorAsks[`heard-${question}`],
  neutral,
});

export const fair: Gate = {
  id: 'fair',
  hard: true,
  when: all(holds('caucus/quiet'), holds('caucus/fair')),
  ...mediatorAsks.fair,
  neutral,
};
