import { describe, expect, it } from 'vitest';
import { createEngine, defineTool, type Engine, type Surface } from '../../shared/engine/index.ts';
import type { ExercisesOwn, ExercisesView } from '../../shared/tools/exercises/views.ts';
import { tools } from '../../shared/tools/index.ts';
import type { SharedView } from '../../shared/wire/view.ts';
import { apply } from '../support/histories.ts';
import { Circle } from '../support/mediation-circle.ts';
import { engine, table, type Play } from '../support/play.ts';

/** The same engine, while something narrows the stage to these surfaces for everybody. */
function narrowing(surfaces: readonly Surface[]): Engine {
  const apart = defineTool({
    id: 'apart',
    surfaces: [],
    events: {},
    initial: () => null,
    commands: {},
    evolve: {},
    narrow: () => surfaces,
  });
  return createEngine([...tools, apart]);
}

function at(phases: number, variant = 'guided'): Play {
  const play = table(variant);
  apply(play, { by: 'tutor', type: 'forward', data: { phases } });
  return play;
}

function exercises(play: Play, person: string, by = engine) {
  const who = play.state.people[person];
  if (!who) throw new Error(`${person} has no seat`);
  return {
    shared: by.shared(play.state, who).tools['exercises'] as ExercisesView | undefined,
    own: by.own(play.state, who).tools['exercises'] as ExercisesOwn | undefined,
  };
}

const sets = (view: ExercisesView | undefined) =>
  Object.values(view?.items ?? {}).map(({ set }) => set);

describe('law 4: what a tool shows follows from the one answer to what somebody may do', () => {
  it('a stage that is narrowed to the answers shows whoever leads no key and nothing of the table', () => {
    const play = at(4);
    expect(sets(exercises(play, 'tutor').shared)).toEqual(['practice', 'practice', 'exit']);
    const { shared } = exercises(play, 'tutor', narrowing(['exercises/answers']));
    expect(sets(shared)).toEqual(['practice', 'practice']);
    expect(shared?.keys).toBeUndefined();
    expect(JSON.stringify(shared)).not.toContain('secret-key');
  });

  it('and a tutee the first exercise only, in what all see and in what is their own', () => {
    const play = at(4);
    expect(Object.keys(exercises(play, 'ann').own?.work ?? {})).toHaveLength(2);
    const { shared, own } = exercises(play, 'ann', narrowing(['exercises/answers']));
    expect(sets(shared)).toEqual(['practice']);
    expect(Object.keys(own?.work ?? {})).toHaveLength(1);
  });

  it('a pause, in which all that is shared is read, takes nothing from the screen', () => {
    for (const [phases, variant] of [
      [0, 'guided'],
      [3, 'guided'],
      [4, 'guided'],
      [0, 'open'],
      [7, 'guided'],
    ] as const) {
      const play = at(phases, variant);
      const before = ['tutor', 'ann'].map((who) => exercises(play, who));
      play.send('ben', 'session/pause');
      expect(play.state.status).toBe('paused');
      expect(['tutor', 'ann'].map((who) => exercises(play, who))).toEqual(before);
    }
  });
});

describe('who lets people in', () => {
  const hosts = (view: SharedView) =>
    Object.entries(view.seats).flatMap(([role, seat]) => (seat?.hosts ? [role] : []));

  it('is told everybody with the seats, as the engine decides it, also at the door and outside', () => {
    const play = table().sit('cas', 'member', false);
    expect(hosts(play.view('ann').shared)).toEqual(['lead']);
    expect(hosts(play.view('cas').shared)).toEqual(['lead']);
    play.send('tutor', 'session/remove', { person: 'ben' });
    expect(play.state.people['ben']?.place).toBe('removed');
    expect(hosts(play.view('ben').shared)).toEqual(['lead']);
    expect(hosts(new Circle().view('ann').shared)).toEqual(['coord']);
  });
});
