import { describe, expect, it } from 'vitest';
import { KEEPING_MS } from '../../shared/engine/core/times.ts';
import { Circle, until } from '../support/mediation-circle.ts';
import { engine, table } from '../support/play.ts';

function working() {
  const play = table('open');
  for (const person of ['tutor', 'ann', 'ben']) play.send(person, 'consent/accept');
  return play;
}
const page = { document: 'board:together', keep: true };

describe('before the end each chooses what to keep (rule 29)', () => {
  it('for as long as they need, and a minute at most; nothing that was kept before is lost', () => {
    const play = working();
    play.send('ann', 'keep/mark', page);
    play.send('tutor', 'session/close');
    expect(play.state.status).toBe('open');
    expect(play.view('ann').me.choice).toBe('choosing');
    expect(play.send('ben', 'keep/mark', page).ok).toBe(true);
    play.wait(KEEPING_MS - 1);
    expect(play.state.status).toBe('open');
    play.wait(1);
    expect(play.state.ended?.how).toBe('normal');
    for (const person of ['ann', 'ben'])
      expect(engine.keptDocuments(play.state, person)).toContain('board:together');
  });

  it('and the session ends as soon as all are done', () => {
    const play = working();
    play.send('tutor', 'session/close');
    play.send('ann', 'session/chosen');
    expect(play.state.status).toBe('open');
    play.send('ben', 'session/chosen');
    expect(play.state.status).toBe('ended');
  });

  it('who leads sees who is ready, and nobody sees what another keeps', () => {
    const play = working();
    play.send('tutor', 'session/close');
    const before = play.view('ben');
    const told = play.view('tutor');
    play.send('ann', 'keep/mark', page);
    expect(play.view('tutor')).toEqual(told);
    play.send('ann', 'session/chosen');
    expect(play.view('tutor').shared.session.closing?.people).toEqual({
      ann: 'chose',
      ben: 'choosing',
    });
    expect(play.view('ben')).toEqual(before);
    expect(before.shared.session.closing).toEqual({ until: play.now + KEEPING_MS });
  });

  it('a lead can stay, and so can anybody who asks for a pause or an adult', () => {
    for (const [who, type] of [
      ['tutor', 'session/stay'],
      ['ann', 'session/pause'],
      ['ben', 'session/handover'],
    ] as const) {
      const play = working();
      play.send('tutor', 'session/close');
      expect(play.send(who, type).ok).toBe(true);
      play.wait(2 * KEEPING_MS);
      expect(play.state.status).not.toBe('ended');
    }
  });

  it('nobody is waited for who is away, leaves, or has nothing to choose', () => {
    const play = working();
    play.system('session/disconnected', { person: 'ben' });
    play.send('tutor', 'session/close');
    play.send('ann', 'session/chosen');
    expect(play.state.status).toBe('ended');
    const circle = until(new Circle(), 'close');
    circle.ok('mia', 'session/close');
    expect(circle.state.status).toBe('ended');
  });

  it('only whoever says when it ends can begin it', () => {
    const play = working();
    expect(play.send('ann', 'session/close')).toMatchObject({
      ok: false,
      refusal: { code: 'session/lead-only' },
    });
    play.send('tutor', 'session/close');
    expect(play.send('ann', 'session/stay').ok).toBe(false);
  });
});
