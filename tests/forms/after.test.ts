import { describe, expect, it } from 'vitest';
import type { SessionState } from '../../shared/engine/index.ts';
import { Circle, until } from '../support/mediation-circle.ts';
import { type Play, table } from '../support/play.ts';

const asked = 'heard/mediators';
const answer = { question: 'mediators', answer: 'yes' };
const stories = () => until(new Circle(), 'stories');
const opened = (circle: Circle, who: string, surface: string) =>
  circle.view(who).shared.phase?.open[surface] ?? '-';
const tells = (circle: Circle, person: string, how: 'stop' | 'pass' = 'stop') =>
  circle.ok('mia', 'turns/give', { person, kind: 'story' }).ok(person, `turns/${how}`);

describe('what asks about something opens once that has happened (rule 16)', () => {
  it('whether one was understood is asked after the own story, of each party apart', () => {
    const circle = stories();
    expect(circle.view('ann').shared.tools).not.toHaveProperty('heard');
    expect(circle.view('ann').me.tools).not.toHaveProperty('heard');
    expect(circle.code('ann', 'heard/answer', answer)).toBe('tool/closed');
    circle.ok('mia', 'turns/give', { person: 'ann', kind: 'story' });
    expect(opened(circle, 'ann', asked)).toBe('-');
    circle.ok('ann', 'turns/stop');
    expect([opened(circle, 'ann', asked), opened(circle, 'ben', asked)]).toEqual(['S', '-']);
    expect(circle.code('ann', 'heard/answer', answer)).toBe('done');
    expect(circle.code('ben', 'heard/answer', answer)).toBe('tool/closed');
    expect(opened(tells(circle, 'ben', 'pass'), 'ben', asked)).toBe('S');
  });

  it('another turn than the story does not open it, and the mediators have it open all along', () => {
    const circle = stories().ok('mia', 'turns/give', { person: 'ann', kind: 'short' });
    circle.ok('ann', 'turns/stop');
    expect(opened(circle, 'ann', asked)).toBe('-');
    for (const lead of ['mia', 'noa']) expect(opened(circle, lead, asked)).toBe('M');
  });

  it('nothing of it is in what the other party sees: that is the same, opened or not', () => {
    const seen = (circle: Circle) => JSON.stringify(circle.view('ben'));
    const told = tells(stories(), 'ann');
    const { turns } = told.state.tools as { turns: { had: object } };
    const untold: SessionState = {
      ...told.state,
      tools: { ...told.state.tools, turns: { ...turns, had: {} } },
    };
    const open = seen(told);
    told.state = untold;
    expect(opened(told, 'ann', asked)).toBe('-');
    expect(seen(told)).toBe(open);
  });

  it('whether the other understands is asked once the other said back what matters', () => {
    const circle = until(new Circle(['ann', 'ben', 'cas']), 'needs');
    const open = () => circle.parties.map((who) => opened(circle, who, 'heard/other'));
    expect(open()).toEqual(['-', '-', '-']);
    circle.ok('ben', 'needs/restate', { of: 'ann' });
    expect(open()).toEqual(['-', '-', '-']);
    circle.ok('cas', 'needs/restate', { of: 'ann' });
    expect(open()).toEqual(['S', '-', '-']);
  });

  it('how sure one is of the goal is asked once there is a goal, of that tutee alone', () => {
    const play = table();
    play.state = { ...play.state, phase: { ...play.state.phase, id: 'goal' } };
    const open = (who: string) =>
      play.view(who).shared.phase?.open['checkin/confidence-before'] ?? '-';
    const sure = { scale: 'confidence-before', value: 2 };
    const code = (who: string): string => {
      const outcome: ReturnType<Play['send']> = play.send(who, 'checkin/answer', sure);
      return outcome.ok ? 'done' : outcome.refusal.code;
    };
    expect(code('ann')).toBe('tool/closed');
    play.send('ann', 'goals/set', { field: 'goal', text: '  ' });
    expect(open('ann')).toBe('-');
    play.send('ann', 'goals/set', { field: 'goal', text: 'Breuken optellen' });
    expect([open('ann'), open('ben'), open('tutor')]).toEqual(['S', '-', 'R']);
    expect([code('ann'), code('ben')]).toEqual(['done', 'tool/closed']);
  });
});
