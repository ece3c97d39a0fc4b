import { describe, expect, it } from 'vitest';
import type { SessionState } from '../../shared/engine/index.ts';
import { afterFollowUp, afterMediation } from '../../shared/forms/mediator-after.ts';
import { lastSigned } from '../../shared/tools/agreement/index.ts';
import type { AgreementState } from '../../shared/tools/agreement/state.ts';
import { schoolDay } from '../../shared/wire/school-day.ts';
import { Circle, promise, sign, until } from '../support/mediation-circle.ts';
import { engine } from '../support/play.ts';

const three = ['ann', 'ben', 'cas'] as const;
const ended = ({ state }: Circle, how: 'normal' | 'handover' = 'normal'): SessionState => ({
  ...state,
  status: 'ended',
  ended: { at: state.phase.since + 1, how },
});
const agreed = (circle: Circle) => circle.tool<AgreementState>('agreement');
const reads = (circle: Circle) => 'agreement' in circle.view('adult').shared.tools;

/** The follow-up of a mediation, in which each party said *leave it*. */
function looking(circle: Circle): Circle {
  const next = afterMediation(ended(circle));
  if (!next) throw new Error('nothing follows');
  circle.follow(next).wait(Math.max(0, (next.brief.opensAt ?? 0) - circle.now) + 1);
  for (const who of circle.everyone) circle.return(who);
  return circle;
}
function talking(circle: Circle): Circle {
  for (const party of circle.parties) circle.ok(party, 'followup/leave');
  return circle.ok('mia', 'session/next', { from: 'answers' });
}
function rewrite(circle: Circle, what: string): Circle {
  const [id] = Object.keys(agreed(circle).items);
  return circle.ok('mia', 'agreement/item', { id, item: promise('ann', what) });
}

describe('when somebody walks out', () => {
  it('the others do not sign for all who were there when the text was fixed', () => {
    const circle = until(new Circle(three), 'sign').ok('cas', 'session/leave');
    circle.ok('mia', 'session/resume');
    sign(circle, 'ann');
    sign(circle, 'ben');
    expect(agreed(circle).complete).toBeUndefined();
    expect(circle.code('mia', 'session/next', { from: 'sign' })).toBe('gate/hard');
    circle.ok('ann', 'agreement/want', {});
    expect(afterMediation(ended(circle))).toBeUndefined();
  });

  it('in a follow-up too: a new text needs everyone who signed the one before, and that one stands', () => {
    const circle = until(new Circle(three), 'close');
    talking(looking(circle));
    rewrite(circle, 'ik zwaai naar je').ok('mia', 'agreement/freeze').ok('cas', 'session/leave');
    sign(circle, 'ann');
    sign(circle, 'ben');
    expect(circle.code('mia', 'followup/adjust')).toBe('tool/not-yet');
    for (const who of ['ann', 'cas']) {
      const person = circle.state.people[who];
      const kept = JSON.stringify(person && engine.keep(circle.state, person));
      expect(kept).toContain('Ik groet je');
      expect(kept).not.toContain('zwaai');
    }
  });

  it('the marks of the one who stayed are not shown for all', () => {
    const circle = until(new Circle(), 'choose').ok('ben', 'session/leave');
    circle.ok('mia', 'session/resume');
    for (const id of Object.keys(circle.sees<{ wall: object }>('mia', 'cards').wall))
      circle.ok('ann', 'cards/mark', { id, mark: 'not' });
    circle.ok('ann', 'cards/done', { on: true });
    expect(circle.tool<{ verdicts?: object }>('cards').verdicts).toBeUndefined();
  });

  it('during a pause for somebody else, the talk does not go on by itself without them', () => {
    const circle = until(new Circle(), 'needs');
    circle.leave('ann');
    circle.wait(121_000);
    circle.ok('ben', 'session/leave');
    circle.return('ann');
    expect(circle.state.status).toBe('paused');
  });

  it('and comes back, under what was signed stands the same name', () => {
    const circle = until(new Circle(), 'close').ok('ben', 'session/leave');
    circle.system('session/join', {
      ...{ person: 'ben', role: 'party', name: 'name of ann', mark: 5, admitted: true },
    });
    expect(circle.state.people['ben']).toMatchObject({ place: 'in', name: 'name of ben' });
  });

  it('talking again is for two parties at least, and looking back once more likewise', () => {
    const circle = until(new Circle(), 'close');
    talking(looking(circle)).ok('ben', 'session/leave');
    expect(circle.code('mia', 'followup/conclude', { result: 'reopened' })).toBe('followup/alone');
    circle.ok('mia', 'followup/conclude', { result: 'kept', again: true });
    expect(afterFollowUp(ended(circle))).toBeUndefined();
  });

  it('an adult who has a hand-over and leaves does not have it any more: the next one is called (rule 24)', () => {
    const circle = until(new Circle(), 'needs').sit('dora', 'coord');
    circle
      .ok('ann', 'session/handover')
      .ok('adult', 'session/have-it')
      .ok('adult', 'session/leave');
    expect(circle.view('ann').me.handover).not.toHaveProperty('taken');
    circle.wait(301_000);
    circle.ok('dora', 'session/have-it').ok('dora', 'session/end');
    expect(circle.state.ended?.how).toBe('handover');
  });
});

describe('what follows', () => {
  it('nothing after a hand-over, also when everybody just closed the app', () => {
    const circle = until(new Circle(), 'close').ok('ann', 'session/handover');
    circle.ok('adult', 'session/have-it');
    for (const who of circle.everyone) circle.leave(who);
    circle.wait(25 * 3_600_000);
    expect(circle.state.ended?.how).toBe('handover');
    expect(afterMediation(circle.state)).toBeUndefined();
    const stays = JSON.stringify(engine.artefacts(circle.state));
    expect(stays).toContain('eigen kopie');
    expect(stays).not.toContain('tot de opvolging');
  });

  it('is concluded only once each party answered or left it', () => {
    const circle = looking(until(new Circle(), 'close'));
    expect(circle.code('mia', 'followup/conclude', { result: 'reopened' })).toBe('tool/closed');
  });

  it('the text that all signed anew stands when it is touched after that', () => {
    const circle = talking(looking(until(new Circle(), 'close')));
    rewrite(circle, 'ik zwaai naar je').ok('noa', 'agreement/freeze');
    for (const party of circle.parties) sign(circle, party);
    circle.ok('mia', 'followup/adjust').ok('noa', 'agreement/thaw');
    expect(JSON.stringify(lastSigned(agreed(circle))?.items)).toContain('zwaai');
    rewrite(circle, 'nog iets anders');
    expect(JSON.stringify(lastSigned(agreed(circle))?.items)).toContain('zwaai');
  });

  it('a choice made before signing does not take the signed text away', () => {
    const circle = until(new Circle(), 'sign');
    for (const party of circle.parties) circle.ok(party, 'agreement/want', { outcome: 'none' });
    for (const party of circle.parties) sign(circle, party);
    expect(agreed(circle)).not.toHaveProperty('outcome');
    expect(afterMediation(ended(circle))?.form).toBe('mediator-followup');
  });

  it('a day that is past or far away is no day to look back', () => {
    const circle = until(new Circle(), 'sign').ok('mia', 'agreement/thaw');
    const today = schoolDay(circle.now);
    for (const followup of ['2025-02-30', '2020-01-01', '9999-12-31', today]) {
      circle.ok('mia', 'agreement/set', { followup });
      expect(circle.code('mia', 'agreement/freeze')).toBe('agreement/day');
    }
  });

  it.each(['00:30', '09:00', '23:30'])('at %s at school tomorrow is a day to look back', (hour) => {
    const circle = until(new Circle(), 'sign').ok('mia', 'agreement/thaw');
    const at = new Date(circle.now + 36 * 3_600_000).toISOString().slice(0, 10);
    circle.now = Date.parse(`${at}T${hour}:00+01:00`);
    circle.ok('mia', 'agreement/set', { followup: at });
    expect(circle.code('mia', 'agreement/freeze')).toBe('agreement/day');
    const tomorrow = schoolDay(circle.now + 24 * 3_600_000);
    circle.ok('mia', 'agreement/set', { followup: tomorrow }).ok('mia', 'agreement/freeze');
  });
});

describe('the adult reads the text', () => {
  it('never without everyone who signed it, whoever stays for the second look', () => {
    const circle = until(new Circle(three), 'close').ok('ann', 'agreement/open', { on: true });
    circle.ok('ben', 'agreement/open', { on: true });
    talking(looking(circle)).ok('cas', 'session/leave');
    circle.ok('mia', 'followup/conclude', { result: 'kept', again: true });
    const next = afterFollowUp(ended(circle));
    if (!next) throw new Error('nothing follows');
    expect(Object.keys(next.brief.people ?? {}).sort()).toEqual([
      'adult',
      'ann',
      'ben',
      'mia',
      'noa',
    ]);
    circle.follow(next);
    expect(reads(circle)).toBe(false);
  });

  it('no more once one took it back, whatever happens to the text after that', () => {
    const circle = until(new Circle(), 'close');
    for (const party of circle.parties) circle.ok(party, 'agreement/open', { on: true });
    talking(looking(circle));
    expect(reads(circle)).toBe(true);
    circle.ok('ann', 'agreement/unsign').ok('ann', 'agreement/open', { on: false });
    rewrite(circle, 'ik zwaai naar je').ok('mia', 'followup/conclude', { result: 'kept' });
    const adult = circle.state.people['adult'];
    expect(JSON.stringify(adult && engine.keep(circle.state, adult))).not.toContain('Ik groet');
  });
});

describe('another mediator half-way', () => {
  it('reads nothing of the talk before each party said yes, and the adult can send one away', () => {
    const circle = until(new Circle(), 'needs').ok('ann', 'needs/add', { text: 'rust' });
    circle.ok('adult', 'session/remove', { person: 'noa' }).sit('eva', 'colead');
    const seen = () => circle.view('eva');
    expect(Object.keys(seen().shared.tools)).toEqual(['intake']);
    expect(seen().me.docs).toEqual({});
    expect(circle.code('eva', 'needs/middle', { text: 'rust' })).toBe('tool/closed');
    circle.ok('eva', 'intake/neutral', { on: true });
    circle.ok('ann', 'intake/accept', { mediator: 'eva', on: true });
    expect(Object.keys(seen().shared.tools)).toEqual(['intake']);
    circle.ok('ben', 'intake/accept', { mediator: 'eva', on: true });
    expect(JSON.stringify(seen().shared.tools['needs'])).toContain('rust');
    // Second thoughts close the gate; they show nothing to the mediator.
    circle.ok('ben', 'intake/accept', { mediator: 'eva', on: false });
    expect(JSON.stringify(seen().shared.tools['needs'])).toContain('rust');
    expect(seen().shared.phase?.gates['pair']?.met).toBe(false);
  });

  it('who walks out of that seat is asked and accepted anew', () => {
    const circle = until(new Circle(), 'needs').ok('noa', 'session/leave').sit('noa', 'colead');
    circle.ok('mia', 'session/resume');
    expect(Object.keys(circle.view('noa').shared.tools)).toEqual(['intake']);
    expect(circle.own('noa', 'intake')).toEqual({});
  });
});

it('when nothing works for all, people go on to choose how they end (forms.md 2.7)', () => {
  const circle = until(new Circle(), 'choose');
  for (const party of circle.parties) {
    for (const id of Object.keys(circle.sees<{ wall: object }>('mia', 'cards').wall))
      circle.ok(party, 'cards/mark', { id, mark: party === 'ann' ? 'not' : 'works' });
    circle.ok(party, 'cards/done', { on: true });
  }
  expect(circle.code('ann', 'cards/choose', { on: true })).toBe('cards/none-lit');
  for (const from of ['choose', 'agree']) circle.ok('mia', 'session/next', { from });
  for (const party of circle.parties) circle.ok(party, 'agreement/want', { outcome: 'none' });
  circle.ok('mia', 'session/next', { from: 'sign' });
  expect(engine.envelope(circle.state).more).toMatchObject({ outcome: 'none' });
});

describe('nobody is told', () => {
  it('to a mediator, which party refuses them', () => {
    const circle = until(new Circle(), 'needs').ok('ann', 'intake/accept', {
      mediator: 'mia',
      on: false,
    });
    const gate = circle.view('mia').shared.phase?.gates['pair'];
    expect(gate?.met).toBe(false);
    expect(gate).not.toHaveProperty('waitingFor');
  });

  it('to a party, by the answer to a command of the adults, whether one has it', () => {
    const circle = until(new Circle(), 'needs').ok('ann', 'session/handover');
    expect(circle.code('ben', 'session/have-it')).toBe('session/adult-only');
    circle.ok('adult', 'session/have-it');
    expect(circle.code('ben', 'session/have-it')).toBe('session/adult-only');
  });

  it('to whoever left, that there is a pause, how far the others are and what came of it', () => {
    const outside = (phase: string) => {
      const circle = until(new Circle(three), phase).ok('cas', 'session/leave');
      return JSON.stringify(circle.view('cas').shared);
    };
    expect(outside('close')).toBe(outside('needs'));
  });
});

it('the adult is not removed, so that reports reach somebody', () => {
  const circle = until(new Circle(), 'needs').sit('dora', 'coord');
  expect(circle.code('adult', 'session/remove', { person: 'dora' })).toBe('person/lead');
});
