import { describe, expect, it } from 'vitest';
import { AWAY_MS, TAKE_BACK_MS } from '../../shared/engine/core/times.ts';
import { Circle, until } from '../support/mediation-circle.ts';
import { table } from '../support/play.ts';

/** The open table with three who accepted the rules. */
function working() {
  const play = table('open');
  for (const person of ['tutor', 'ann', 'ben']) play.send(person, 'consent/accept');
  return play;
}
const refused = (code: string) => ({ ok: false, refusal: { code } });

describe('a pause', () => {
  it('leaves the talk open where the form says so, and nothing else that is shared (rule 18)', () => {
    const play = working();
    play.send('ann', 'session/pause');
    for (const person of ['tutor', 'ann', 'ben']) {
      const open = play.view(person).shared.phase?.open ?? {};
      const written = Object.entries(open).filter(([, letter]) => letter !== 'R');
      expect(written).toEqual([['talk', 'E']]);
    }
    expect(play.send('ben', 'talk/say', { text: 'Ik ben er zo.' }).ok).toBe(true);
    expect(play.send('ann', 'questions/add', { text: 'Waarom?' })).toMatchObject(
      refused('session/paused'),
    );
    play.send('ann', 'session/handover');
    expect(play.send('ben', 'talk/say', { text: 'Hallo?' }).ok).toBe(false);
  });

  it('reads the same for all others, whoever asked for it (rule 18)', () => {
    const [one, other] = [working(), working()];
    one.send('ann', 'session/pause');
    other.send('tutor', 'session/pause');
    expect(one.view('ben')).toEqual(other.view('ben'));
    expect(one.view('ann').me.pause).toEqual({ backUntil: one.now + TAKE_BACK_MS });
    expect(one.view('tutor').me.pause).toBeUndefined();
  });

  it('can be taken back by whoever asked, for a while, and by nobody else (rule 18)', () => {
    const play = working();
    play.send('ann', 'session/pause');
    expect(play.send('ben', 'session/take-back')).toMatchObject(refused('session/lead-only'));
    play.wait(TAKE_BACK_MS - 1);
    expect(play.send('ann', 'session/take-back').ok).toBe(true);
    expect(play.state.status).toBe('open');
    play.send('ann', 'session/pause');
    play.wait(TAKE_BACK_MS);
    expect(play.send('ann', 'session/take-back')).toMatchObject(refused('session/pause-holds'));
    expect(play.state.status).toBe('paused');
  });

  it('is over when whoever leads says so; that the one who asked is ready, is told to them alone (rule 18)', () => {
    const play = working();
    play.send('ann', 'session/pause');
    const before = play.view('ben');
    play.send('ben', 'session/ready', { ready: true });
    expect(play.view('tutor').shared.session.ready).toBeUndefined();
    play.send('ann', 'session/ready', { ready: true });
    expect(play.view('tutor').shared.session.ready).toBe(true);
    expect(play.view('ann').me.pause?.ready).toBe(true);
    expect(play.view('ben')).toEqual(before);
    play.send('ann', 'session/ready', { ready: false });
    expect(play.view('tutor').shared.session.ready).toBeUndefined();
    expect(play.send('ann', 'session/resume').ok).toBe(false);
    play.send('tutor', 'session/resume');
    expect(play.state.status).toBe('open');
  });
});

describe('one whose connection is gone', () => {
  const gone = (person = 'ben') => {
    const play = working();
    play.system('session/disconnected', { person });
    play.wait(AWAY_MS);
    expect(play.state.pause?.why).toBe('away');
    return play;
  };
  const without = { people: ['ben'] };

  it('does not stop the others, once whoever leads goes on without them by name (rule 8)', () => {
    const play = gone();
    expect(play.send('ann', 'session/go-on-without', without)).toMatchObject(
      refused('session/lead-only'),
    );
    expect(play.send('tutor', 'session/go-on-without', { people: ['ann'] }).ok).toBe(true);
    expect(play.state.status).toBe('paused');
    play.send('tutor', 'session/go-on-without', without);
    expect(play.state.status).toBe('open');
    expect(play.view('ann').shared.people['ben']).toMatchObject({ present: false, without: true });
    play.wait(10 * AWAY_MS);
    expect(play.state.status).toBe('open');
  });

  it('is waited for again as soon as they are back (rule 8)', () => {
    const play = gone();
    play.send('tutor', 'session/go-on-without', without);
    play.system('session/connected', { person: 'ben' });
    expect(play.view('ann').shared.people['ben']).not.toHaveProperty('without');
    play.system('session/disconnected', { person: 'ben' });
    play.wait(AWAY_MS);
    expect(play.state.status).toBe('paused');
  });

  it('still counts for every gate (rule 8)', () => {
    const play = table('guided');
    play.send('tutor', 'exercises/graded', { answer: 'no', items: [] });
    play.send('tutor', 'session/next', { from: 'prepare', reason: 'no-time' });
    for (const person of ['tutor', 'ann']) play.send(person, 'consent/accept');
    play.system('session/disconnected', { person: 'ben' });
    play.send('tutor', 'session/go-on-without', without);
    expect(play.send('tutor', 'session/next', { from: 'welcome' })).toMatchObject(
      refused('gate/hard'),
    );
  });

  it('is not passed over when somebody else fell away meanwhile (rule 8)', () => {
    const play = gone();
    play.system('session/disconnected', { person: 'ann' });
    play.send('tutor', 'session/go-on-without', without);
    expect(play.state.status).toBe('paused');
    play.system('session/connected', { person: 'ann' });
    expect(play.state.status).toBe('open');
  });

  it('in a mediation is waited for, whatever the mediators press (rule 8)', () => {
    for (const person of ['ann', 'noa']) {
      const circle = until(new Circle(), 'stories');
      circle.leave(person);
      expect(circle.send('mia', 'session/go-on-without', { people: [person] })).toMatchObject(
        refused('person/missed'),
      );
      expect(circle.state.without ?? {}).toEqual({});
    }
  });
});
