import { describe, expect, it } from 'vitest';
import { engine, table, type Play } from '../support/play.ts';

const hash = (sign: string): string => sign.repeat(64);
const photo = (sign: string) => ({
  kind: 'text',
  question: '',
  ask: {},
  picture: { hash: hash(sign), width: 600, height: 400, by: 'somebody else' },
});

const brings = (play: Play, who: string): boolean =>
  engine.brings(play.state, play.state.people[who]!);

describe('a photo of an exercise', () => {
  it('is brought by whoever may lay out exercises now, in the circle and not in a pause', () => {
    const play = table('open').sit('late', 'member', false);
    const all = ['tutor', 'ann', 'late'];
    for (const who of ['tutor', 'ann', 'ben']) play.send(who, 'consent/accept', {});
    expect(all.map((who) => brings(play, who))).toEqual([true, false, false]);
    expect(play.send('ann', 'session/pause', {}).ok).toBe(true);
    expect(all.map((who) => brings(play, who))).toEqual([false, false, false]);
  });

  it('of the exit set reaches no tutee before the exit, and says who brought it', () => {
    const play = table('open');
    for (const who of ['tutor', 'ann', 'ben']) play.send(who, 'consent/accept', {});
    expect(play.send('tutor', 'exercises/add', { items: [photo('a')], set: 'practice' }).ok).toBe(
      true,
    );
    expect(play.send('tutor', 'exercises/add', { items: [photo('b')], set: 'exit' }).ok).toBe(true);
    const seen = JSON.stringify(play.view('ann'));
    expect(seen).not.toContain(hash('b'));
    expect(JSON.stringify(play.view('tutor'))).toContain(hash('b'));
    expect(JSON.stringify(play.view('tutor'))).not.toContain('somebody else');
    expect(JSON.stringify(play.view('tutor'))).toContain('"by":"tutor"');
  });
});
