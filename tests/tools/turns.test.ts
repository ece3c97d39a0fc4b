import { beforeEach, describe, expect, it } from 'vitest';
import { personMeets } from '../../shared/engine/gates.ts';
import type { TurnsState, TurnsView } from '../../shared/tools/turns/index.ts';
import { Circle, until } from '../support/mediation-circle.ts';
import { engine } from '../support/play.ts';

let circle: Circle;
beforeEach(() => {
  circle = until(new Circle(), 'stories');
});
const turn = () => circle.tool<TurnsState>('turns').turn;
const may = (who: string, whose = 'ann') =>
  engine.access(circle.state, `turns:stage:${whose}`, who);
const give = (kind = 'story', person = 'ann') => circle.ok('mia', 'turns/give', { person, kind });
const MINUTE = 60_000;

describe('uninterrupted time (forms.md 2.3)', () => {
  it('only the speaker writes on the stage, and only during the turn', () => {
    expect(['ann', 'ben', 'mia', 'noa'].map((who) => may(who))).toEqual([
      'read',
      'read',
      'read',
      'read',
    ]);
    give();
    expect(['ann', 'ben', 'mia', 'noa', 'adult'].map((who) => may(who))).toEqual([
      'write',
      'read',
      'read',
      'read',
      'none',
    ]);
    expect(may('ann', 'ben')).toBe('read');
    circle.wait(3 * MINUTE - 1);
    expect(may('ann')).toBe('write');
    circle.wait(1);
    expect(may('ann')).toBe('read');
  });

  it('one turn at a time, for a party, of a kind that the form knows', () => {
    expect(circle.code('mia', 'turns/give', { person: 'mia', kind: 'story' })).toBe(
      'turns/unknown',
    );
    expect(circle.code('mia', 'turns/give', { person: 'ann', kind: 'speech' })).toBe(
      'turns/unknown',
    );
    expect(circle.code('mia', 'turns/give', { person: 'ann', kind: 'constructor' })).toBe(
      'turns/unknown',
    );
    expect(circle.code('ann', 'turns/give', { person: 'ann', kind: 'story' })).toBe('tool/closed');
    give();
    expect(circle.code('noa', 'turns/give', { person: 'ben', kind: 'story' })).toBe('turns/busy');
    circle.ok('ann', 'session/leave');
    expect(circle.code('mia', 'turns/give', { person: 'ann', kind: 'story' })).toBe(
      'session/paused',
    );
    circle.ok('mia', 'session/resume');
    expect(circle.code('mia', 'turns/give', { person: 'ann', kind: 'story' })).toBe(
      'turns/unknown',
    );
  });

  it('the speaker passes, stops early, extends twice and not thrice; nobody else does', () => {
    give();
    for (const act of ['pass', 'stop', 'extend'])
      expect(circle.code('ben', `turns/${act}`)).toBe('turns/not-yours');
    const end = turn()?.until ?? 0;
    circle.ok('ann', 'turns/extend').ok('ann', 'turns/extend');
    expect(turn()?.until).toBe(end + 2 * MINUTE);
    expect(circle.code('ann', 'turns/extend')).toBe('turns/extended');
    circle.wait(5 * MINUTE - 1);
    expect(turn()).toBeDefined();
    circle.ok('ann', 'turns/stop');
    expect(turn()).toBeUndefined();
    give('story', 'ben');
    circle.ok('ben', 'turns/pass');
    expect(turn()).toBeUndefined();
    expect(
      personMeets(
        circle.state,
        engine.tools,
        { fact: 'turns/had', args: { kind: 'story' } },
        'ben',
      ),
    ).toBe(true);
  });

  it('a mediator can end the turn of somebody who has no timer: nobody is trapped in it', () => {
    circle.ok('ann', 'turns/free', { on: true });
    give();
    expect(turn()).not.toHaveProperty('until');
    circle.wait(90 * MINUTE);
    expect(turn()?.person).toBe('ann');
    circle.ok('noa', 'turns/stop');
    expect(turn()).toBeUndefined();
  });

  it('timer off counts at once, also half-way and while the turn is held', () => {
    give();
    circle.ok('ann', 'turns/free', { on: true });
    expect(turn()).not.toHaveProperty('until');
    circle.ok('ann', 'turns/stop').ok('ann', 'turns/free', { on: false });
    give();
    circle.leave('ben');
    circle.ok('ann', 'turns/free', { on: true });
    expect(turn()?.left).toBe('free');
    circle.return('ben');
    expect(turn()).not.toHaveProperty('until');
  });

  it('a pause holds the time exactly, and nobody writes in it', () => {
    give();
    circle.wait(MINUTE);
    circle.ok('ben', 'session/pause');
    expect(may('ann')).toBe('read');
    circle.wait(30 * MINUTE);
    circle.ok('mia', 'session/resume');
    expect(turn()?.until).toBe(circle.now + 2 * MINUTE);
    expect(may('ann')).toBe('write');
  });

  it.each(['ann', 'ben', 'mia'])('%s who is cut off holds the turn at once', (who) => {
    give();
    circle.wait(MINUTE);
    circle.leave(who);
    expect(turn()).toMatchObject({ left: 2 * MINUTE });
    expect(may('ann')).toBe('read');
    circle.wait(30 * MINUTE);
    expect(circle.state.status).toBe('paused');
    circle.return(who);
    expect(turn()?.until).toBe(circle.now + 2 * MINUTE);
  });

  it('the adult, for whom nobody waits, holds nothing', () => {
    give();
    circle.leave('adult');
    circle.wait(MINUTE);
    expect(turn()?.until).toBe(circle.now + 2 * MINUTE);
    circle.wait(30 * MINUTE);
    expect(circle.state.status).toBe('open');
  });

  it('a turn that is given while somebody is away waits for them', () => {
    circle.leave('ben');
    give();
    circle.wait(MINUTE);
    expect(turn()).toMatchObject({ left: 3 * MINUTE });
    circle.return('ben');
    expect(turn()?.until).toBe(circle.now + 3 * MINUTE);
  });

  it('a phase that moves and a speaker who leaves end the turn', () => {
    give();
    circle.ok('mia', 'session/back', { from: 'stories' });
    expect(turn()).toBeUndefined();
    until(circle, 'stories');
    give();
    circle.ok('ann', 'session/leave');
    expect(turn()).toBeUndefined();
  });

  it('pause, help and own notes work for the listener during a turn', () => {
    give();
    expect(engine.access(circle.state, 'private:own:ben', 'ben')).toBe('write');
    expect(circle.send('ben', 'session/pause')).toMatchObject({ ok: true });
    expect(engine.access(circle.state, 'private:own:ben', 'ben')).toBe('write');
    expect(circle.send('ben', 'session/handover')).toMatchObject({ ok: true });
  });
});

describe('talk time', () => {
  it('counts what was spoken, not what was held, for the mediators only', () => {
    give();
    circle.wait(MINUTE);
    circle.ok('ben', 'session/pause');
    circle.wait(10 * MINUTE);
    circle.ok('mia', 'session/resume');
    circle.wait(MINUTE);
    circle.ok('ann', 'turns/stop');
    expect(circle.sees<TurnsView>('mia', 'turns')).toMatchObject({ spent: { ann: 2 * MINUTE } });
    expect(circle.sees<TurnsView>('mia', 'turns')).not.toHaveProperty('uneven');
    give();
    circle.wait(MINUTE);
    circle.ok('ann', 'turns/stop');
    expect(circle.sees<TurnsView>('noa', 'turns').uneven).toBe(true);
    for (const party of ['ann', 'ben'])
      expect(Object.keys(circle.sees<TurnsView>(party, 'turns'))).toEqual(['lengths']);
  });
});

describe('who starts (2.2)', () => {
  it('is what the parties agree, or a lot that everybody sees and that can fall on anybody', () => {
    circle.ok('mia', 'turns/first', { person: 'ben' });
    expect(circle.sees<TurnsView>('ann', 'turns').first).toEqual({ person: 'ben' });
    const drawn = new Set<string>();
    for (let times = 0; times < 40; times++) {
      circle.ok('mia', 'turns/first', {});
      const { first } = circle.sees<TurnsView>('ann', 'turns');
      expect(first?.lot).toBe(true);
      drawn.add(first?.person ?? '');
    }
    expect([...drawn].sort()).toEqual(['ann', 'ben']);
    expect(circle.code('ann', 'turns/first', {})).toBe('tool/closed');
    expect(circle.code('mia', 'turns/first', { person: 'mia' })).toBe('turns/unknown');
  });
});
