import fc from 'fast-check';
import type { GroupsState } from '../../shared/tools/groups/index.ts';
import type { Classroom } from './classroom.ts';

/** Something that happens while a class is in groups; `who` and `what` are drawn among those whom and which there are. */
export interface GroupAct {
  readonly kind: (typeof kinds)[number];
  readonly who: number;
  readonly what: number;
}

const kinds = [
  ...[
    'deal',
    'ask',
    'ask',
    'ask',
    'ask',
    'let',
    'let',
    'let',
    'late',
    'leave',
    'look',
    'look',
    'look',
  ],
  ...['show', 'show', 'show', 'clear', 'front', 'front', 'wrote', 'wrote', 'advise', 'share'],
  ...['want', 'pause', 'resume', 'resume', 'next', 'back', 'go', 'come'],
] as const;

/** Some acts are refused, as in life. */
export const groupActs: fc.Arbitrary<GroupAct[]> = fc.array(
  fc.record({ kind: fc.constantFrom(...kinds), who: fc.nat(999), what: fc.nat(999) }),
  { minLength: 30, maxLength: 60, size: 'max' },
);

export const groupsIn = (room: Classroom): GroupsState => room.state.tools['groups'] as GroupsState;

export function groupAct(room: Classroom, { kind, who, what }: GroupAct): void {
  const pupil = room.pupils[who % room.pupils.length]!;
  const { count, asks } = groupsIn(room);
  const group = 1 + (what % Math.max(1, count));
  const adult = ['tea', 'tea', 'lea'][who % 3]!;
  const acts: Record<(typeof kinds)[number], () => unknown> = {
    deal: () => (count === 0 || what % 7 === 0) && room.send('lea', 'groups/deal', { size: 3 }),
    ask: () => room.send(pupil, 'groups/sit', { group }),
    let: () => {
      const asked = Object.values(asks);
      const to = asked[what % Math.max(1, asked.length)] ?? group;
      room.send('cor', 'groups/let', { group: to, yes: what % 4 > 0 });
    },
    late: () => {
      if (room.pupils.length > 12) return;
      room.pupil(`late-${room.pupils.length}`);
      room.send(room.pupils.at(-1)!, 'groups/sit');
    },
    leave: () => what % 6 === 0 && room.send(pupil, 'session/leave'),
    look: () => room.send(adult, 'groups/look', what % 3 ? { group } : {}),
    show: () => room.send(pupil, 'groups/show', { on: what % 4 > 0 }),
    clear: () => room.send('lea', 'groups/clear'),
    front: () => room.send('lea', 'groups/front', { on: what % 4 > 0 }),
    wrote: () => room.send(pupil, 'groups/wrote', { paper: what % 2 ? 'notes' : 'board' }),
    advise: () => room.send(pupil, 'groups/advise', { text: `Zin ${what}` }),
    share: () => room.send(pupil, 'groups/share', { on: what % 3 > 0 }),
    want: () => room.send(pupil, 'groups/want', { on: what % 2 > 0 }),
    pause: () => what % 3 === 0 && room.send('lea', 'session/pause'),
    resume: () => room.send('lea', 'session/resume'),
    next: () => {
      if (what % 3) return;
      const { id: from } = room.state.phase;
      if (from !== 'wrap') room.send('lea', 'session/next', { from, reason: 'no-time' });
    },
    back: () => room.send('lea', 'session/back', { from: room.state.phase.id }),
    go: () => room.system('session/disconnected', { person: pupil }),
    come: () => room.system('session/connected', { person: pupil }),
  };
  acts[kind]();
}
