import { describe, expect, it } from 'vitest';
import { checkBrief } from '../../shared/engine/check-brief.ts';
import { SYSTEM, type Brief, type SessionState } from '../../shared/engine/index.ts';
import { forms } from '../../shared/forms/index.ts';
import { afterFollowUp, afterMediation } from '../../shared/forms/mediator-after.ts';
import type { FollowUpState } from '../../shared/tools/followup/index.ts';
import { Circle, put, until } from '../support/mediation-circle.ts';
import { engine, START } from '../support/play.ts';

const DAY = 24 * 3_600_000;
const ended = ({ state, now }: Circle): SessionState => ({
  ...state,
  status: 'ended',
  ended: { at: now, how: 'normal' },
});

/** What follows a mediation in which two parties signed. */
function lookBack(circle = until(new Circle(), 'close')) {
  const next = afterMediation(ended(circle));
  if (!next) throw new Error('nothing follows');
  return { next, circle };
}
function talkAgain() {
  const circle = until(new Circle(), 'sign');
  for (const party of circle.parties)
    circle.ok(party, 'agreement/want', { outcome: 'second-sitting' });
  return lookBack(circle);
}

/** A person asks for a seat; the code of the refusal. */
function seated(state: SessionState, person: string, role: string): string {
  const data = { person, role, name: person, mark: 0, admitted: true };
  const command = { id: `join-${person}`, type: 'session/join', data };
  const outcome = engine.decide(state, command, SYSTEM, { now: START, newId: () => 'id' });
  return outcome.ok ? 'seated' : outcome.refusal.code;
}

describe('what belongs to one session', () => {
  it('stands in its brief: whatever follows has a form of the registry, untouched (rule 27)', () => {
    const back = lookBack();
    const again = afterFollowUp({
      ...ended(back.circle.follow(back.next)),
      tools: {
        ...back.circle.state.tools,
        followup: { ...back.circle.tool<FollowUpState>('followup'), result: 'kept', again: true },
      },
    });
    for (const next of [back.next, again, talkAgain().next]) {
      const form = next && forms[next.form];
      expect(form?.variants).toHaveProperty(next?.variant ?? '');
      expect(next && form && checkBrief(next.brief, form, engine.tools)).toEqual([]);
    }
    const { state } = back.circle;
    expect(state.form).toEqual(forms['mediator-followup']);
    expect(state.brief).toEqual(back.next.brief);
    expect(state.brief.people).toEqual({
      ...{ adult: 'coord', mia: 'lead', noa: 'colead', ann: 'party', ben: 'party' },
    });
  });

  it('is checked: each wrong place is named (rule 27)', () => {
    const { next } = lookBack();
    const wrong = (brief: object, at: string) => {
      const form = forms['mediator-followup']!;
      const [problem] = checkBrief({ ...next.brief, ...brief } as Brief, form, engine.tools);
      expect(problem).toContain(at);
    };
    wrong({ opensAt: 'tomorrow' }, 'opensAt: ');
    wrong({ surprise: 1 }, 'surprise: nothing of this name is known');
    wrong({ people: { ann: 'nobody' } }, 'people.ann: no seat "nobody"');
    wrong({ inherits: { goals: {} } }, 'inherits.goals: no tool of this name carries');
    const { agreement, followup } = next.brief.inherits ?? {};
    const without = { ...(agreement as Record<string, unknown>), complete: undefined };
    wrong({ inherits: { followup, agreement: without } }, 'inherits.agreement');
    wrong({ inherits: { followup: { promises: 'all' } } }, 'inherits.followup.promises');
  });

  it('a closed session seats only whom its brief names; a second sitting may find another mediator (rule 27)', () => {
    const { circle, next } = lookBack();
    const state = engine.begin({
      ...{ id: 'next', form: forms[next.form]!, brief: next.brief, variant: next.variant },
      ...{ language: 'nl', at: START },
    });
    expect(seated(state, 'ann', 'party')).toBe('seated');
    expect(seated(state, 'eve', 'party')).toBe('invitation/closed');
    circle.follow(next);
    circle.ok('ben', 'session/leave');
    expect(seated(circle.state, 'ben', 'party')).toBe('seated');

    const again = talkAgain();
    again.circle.follow(again.next).ok('noa', 'session/leave');
    expect(seated(again.circle.state, 'eve', 'colead')).toBe('seated');
  });

  it('nobody has to be there before the day of the brief and two weeks, where people come by themselves (rules 26 and 27)', () => {
    const { circle, next } = lookBack();
    circle.follow(next);
    for (const who of circle.everyone) circle.leave(who);
    const { waitsUntil = 0, opensAt = 0 } = next.brief;
    expect(waitsUntil - opensAt).toBe(14 * DAY);
    circle.wait(waitsUntil - circle.now - 1);
    expect(circle.state.status).toBe('open');
    circle.wait(1);
    expect(circle.state.status).toBe('ended');

    // In a live phase the rule of every session holds.
    const again = talkAgain();
    put(again.circle.follow(again.next), 'needs');
    for (const who of again.circle.everyone) again.circle.leave(who);
    again.circle.wait(DAY);
    expect(again.circle.state.status).toBe('ended');
  });
});

describe('of the brief no browser gets', () => {
  const { circle, next } = lookBack();
  const { followup, agreement } = next.brief.inherits ?? {};
  const brief: Brief = {
    ...next.brief,
    waitsUntil: 4_102_444_801_234,
    people: { ...next.brief.people, 'named-and-not-here': 'party' },
    inherits: {
      agreement: { ...(agreement as object), wrong: 'canary of the text' },
      followup: { ...(followup as object), intake: { practical: 'canary of the intake' } },
    },
  };
  const everything = (person: string) => JSON.stringify(circle.view(person));
  circle.follow({ ...next, brief: { ...brief, people: next.brief.people ?? {} } });
  circle.state = { ...circle.state, brief };

  it.each(['adult', 'mia', 'ann'])('more than its tools show to this seat: %s (rule 27)', (who) => {
    for (const phase of ['answers', 'talk', 'done']) {
      put(circle, phase);
      const seen = everything(who);
      for (const never of ['brief', 'inherits', 'waitsUntil', '4102444801234', 'named-and-not'])
        expect(seen).not.toContain(never);
      expect(seen.includes('canary of the intake')).toBe(who === 'adult');
      expect(seen.includes('canary of the text')).toBe(who !== 'adult');
    }
  });
});
