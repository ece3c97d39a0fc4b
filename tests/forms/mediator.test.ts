import { describe, expect, it } from 'vitest';
import { checkForm } from '../../shared/engine/check-form.ts';
import { forms } from '../../shared/forms/index.ts';
import type { AgreementState, Outcome } from '../../shared/tools/agreement/state.ts';
import { Circle, meet, order, sign, signature, told, until } from '../support/mediation-circle.ts';
import { engine } from '../support/play.ts';

const more = (circle: Circle) => engine.envelope(circle.state).more;
const HOUR = 3_600_000;

function closed(circle: Circle): void {
  expect(circle.next()).toMatchObject({ ok: true });
  expect(circle.phase).toBe('close');
  circle.ok('noa', 'session/end');
  expect(circle.state.ended?.how).toBe('normal');
}

describe.each(['full', 'short'])('the five honourable endings, %s variant', (variant) => {
  it('an agreement, signed by all on one text', () => {
    const circle = until(new Circle(['ann', 'ben', 'cas'], variant), 'sign');
    for (const party of circle.parties) sign(circle, party);
    closed(circle);
    expect(more(circle)).toEqual({
      category: 'gossip',
      rules: 'version 1',
      outcome: 'agreement',
      followup: '2025-12-01',
    });
  });

  it.each(['partial', 'oral', 'second-sitting', 'none'] as Outcome[])(
    '%s, chosen by all alike',
    (outcome) => {
      const circle = until(new Circle(['ann', 'ben'], variant), 'sign');
      circle.ok('ann', 'agreement/want', { outcome });
      expect(circle.next()).toMatchObject({ refusal: { code: 'gate/hard' } });
      expect(more(circle)).toEqual({ category: 'gossip', rules: 'version 1' });
      circle.ok('ben', 'agreement/want', { outcome: outcome === 'none' ? 'oral' : 'none' });
      expect(circle.next()).toMatchObject({ refusal: { code: 'gate/hard' } });
      circle.ok('ben', 'agreement/want', { outcome });
      closed(circle);
      expect(more(circle)).toEqual({ category: 'gossip', rules: 'version 1', outcome });
    },
  );

  it('a partial agreement that was written is signed, kept, and called partial', () => {
    const circle = until(new Circle(['ann', 'ben'], variant), 'sign');
    for (const party of circle.parties) {
      sign(circle, party);
      circle.ok(party, 'agreement/want', { outcome: 'partial' });
    }
    closed(circle);
    expect(more(circle)).toMatchObject({ outcome: 'partial', followup: '2025-12-01' });
    expect(engine.keep(circle.state, circle.state.people['ann']!)).toHaveProperty('agreement');
  });

  it('to choose an ending can be taken back; to want an agreement is no signature', () => {
    const circle = until(new Circle(['ann', 'ben'], variant), 'sign');
    for (const party of circle.parties)
      circle.ok(party, 'agreement/want', { outcome: 'agreement' });
    expect(circle.next()).toMatchObject({ refusal: { code: 'gate/hard' } });
    expect(more(circle)).not.toHaveProperty('outcome');
    for (const party of circle.parties) circle.ok(party, 'agreement/want', { outcome: 'oral' });
    circle.ok('ann', 'agreement/want', {});
    expect(circle.next()).toMatchObject({ refusal: { code: 'gate/hard' } });
  });
});

describe('what is said to stay', () => {
  const says = (circle: Circle) =>
    JSON.stringify(engine.artefacts(circle.state)).includes('De getekende afspraak');
  it('is all that can before the end, and what did at the end', () => {
    expect(says(until(new Circle(), 'sign'))).toBe(true);
    expect(says(until(new Circle(), 'close'))).toBe(true);
    const oral = until(new Circle(), 'sign');
    for (const party of oral.parties) oral.ok(party, 'agreement/want', { outcome: 'oral' });
    closed(oral);
    expect(says(oral)).toBe(false);
    expect(JSON.stringify(oral.view('ann').shared.session.kept)).not.toContain('getekende');
  });
});

describe('two sittings', () => {
  it('a pause of days keeps the place, what was said and the gates; all come back and go on', () => {
    const circle = until(new Circle(), 'needs');
    circle.ok('ann', 'needs/add', { text: 'rust' });
    for (const who of circle.everyone) circle.leave(who);
    circle.wait(121_000);
    expect(circle.state.status).toBe('paused');
    circle.wait(20 * HOUR);
    for (const who of circle.everyone) circle.return(who);
    expect([circle.state.status, circle.phase]).toEqual(['open', 'needs']);
    until(circle, 'sign');
    expect(JSON.stringify(circle.tool('needs'))).toContain('rust');
  });
});

describe('hard gates, by people', () => {
  it.each(order.slice(0, -1).filter((phase) => !['ideas', 'agree'].includes(phase)))(
    '%s does not yield to a reason, to a mediator or to two tabs',
    (phase) => {
      const circle = until(new Circle(), phase);
      const mover = phase === 'intake' ? 'adult' : 'mia';
      // A second tab is the same person once more.
      circle.system('session/connected', { person: mover });
      for (const reason of [undefined, 'no-time', 'not-today'])
        expect(
          circle.send(mover, 'session/next', { from: phase, ...(reason && { reason }) }),
        ).toMatchObject({
          refusal: { code: 'gate/hard' },
        });
      meet(circle);
      expect(circle.next()).toMatchObject({ ok: true });
    },
  );

  it('a party who is cut off keeps the gate shut, and nobody presses instead', () => {
    const circle = until(new Circle(), 'sign');
    sign(circle, 'ann');
    circle.leave('ben');
    expect(circle.next()).toMatchObject({ refusal: { code: 'gate/hard' } });
    for (const who of ['mia', 'noa', 'adult'])
      expect(circle.code(who, 'agreement/sign', signature(circle))).toBe('tool/closed');
    circle.wait(121_000);
    expect(circle.state.status).toBe('paused');
    circle.return('ben');
    sign(circle, 'ben');
    expect(circle.next()).toMatchObject({ ok: true });
  });

  it('a signature sent again, by another tab or later, counts once', () => {
    const circle = until(new Circle(), 'sign');
    const data = signature(circle);
    circle.send('ann', 'agreement/sign', data, 'first');
    const before = circle.state;
    expect(circle.send('ann', 'agreement/sign', data, 'first')).toMatchObject({ repeated: true });
    expect(circle.send('ann', 'agreement/sign', data, 'other-tab')).toEqual({
      ok: true,
      events: [],
    });
    expect(circle.state).toBe(before);
    expect(Object.keys(circle.tool<AgreementState>('agreement').signatures)).toEqual(['ann']);
  });

  it('whoever walks out pauses the session, and the gates stay shut for those who remain', () => {
    const circle = told(until(new Circle(), 'stories'));
    circle.ok('ann', 'session/leave');
    expect(circle.state).toMatchObject({ status: 'paused', pause: { why: 'left' } });
    circle
      .ok('mia', 'session/resume')
      .ok('ben', 'heard/answer', { question: 'mediators', answer: 'yes' });
    for (const lead of ['mia', 'noa']) circle.send(lead, 'heard/ready', { question: 'mediators' });
    expect(circle.next()).toMatchObject({ refusal: { code: 'gate/hard' } });
    expect(circle.send('mia', 'session/end')).toMatchObject({ ok: true });
  });
});

describe('the end', () => {
  it('comes by itself an hour after the close began, pauses or not (rules 5 and 25)', () => {
    const circle = until(new Circle(), 'close');
    circle.wait(10 * 60_000);
    circle.ok('ann', 'session/pause');
    circle.wait(49 * 60_000);
    expect(circle.state.status).toBe('paused');
    circle.wait(60_000);
    expect(circle.state).toMatchObject({
      status: 'ended',
      ended: { how: 'normal', at: circle.now },
    });
  });

  it('nobody takes a document along, not even the own notes; a party keeps the own agreement only', () => {
    const circle = until(new Circle(), 'stories');
    for (const document of ['turns:stage:ann', 'private:own:ben'])
      expect(circle.code('ben', 'keep/mark', { document, keep: true })).toBe('keep/closed');
    until(circle, 'close');
    for (const who of circle.everyone) expect(engine.keptDocuments(circle.state, who)).toEqual([]);
    expect(Object.keys(engine.keep(circle.state, circle.state.people['ben']!))).toEqual([
      'agreement',
    ]);
    expect(engine.keep(circle.state, circle.state.people['mia']!)).toEqual({
      agreement: { outcome: 'agreement' },
    });
  });

  it('the envelope holds no name and no word', () => {
    const circle = until(new Circle(), 'close');
    expect(JSON.stringify(engine.envelope(circle.state))).not.toMatch(
      /name of|groet|idee|nood|tolk/,
    );
  });
});

describe('the form (forms.md 2)', () => {
  const form = forms['mediator']!;
  it('has no dead ends, and every text twice', () => {
    expect(checkForm(form, engine.tools)).toEqual([]);
    for (const [, nl, en] of JSON.stringify(form).matchAll(/"nl":"([^"]*)","en":"([^"]*)"/g)) {
      expect(nl).toBeTruthy();
      expect(en).toBeTruthy();
    }
  });

  it('keeps all hard gates in the short form, in 25 live minutes', () => {
    const phases = (variant: string) => form.variants[variant]!.phases;
    expect(phases('short').map(({ id }) => id)).toEqual(phases('full').map(({ id }) => id));
    const live = phases('short').filter(({ id }) => id !== 'intake');
    expect(live.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(25);
  });

  it('shows a party no prompt that is for somebody else', () => {
    const circle = new Circle();
    for (const phase of order) {
      until(circle, phase);
      const to = (who: string) =>
        new Set(circle.view(who).shared.phase?.prompts.map((prompt) => prompt.to));
      expect([...to('ann')].every((role) => role === 'party')).toBe(true);
      expect(to('mia').has('coord')).toBe(false);
      expect([...to('adult')]).toEqual(phase === 'intake' ? ['coord'] : []);
    }
  });
});

describe('the two mediators', () => {
  it('may swap who leads, per step; both see it, nothing else changes, and nobody else can (rule 8)', () => {
    const circle = told(until(new Circle(), 'stories')).ok('ann', 'heard/answer', {
      question: 'mediators',
      answer: 'yes',
    });
    const role = (who: string) => circle.view('ben').shared.people[who]?.role;
    expect(circle.code('ann', 'session/swap', { lead: 'noa' })).toBe('session/lead-only');
    const { tools, phase } = circle.state;
    circle.ok('mia', 'session/swap', { lead: 'noa' });
    expect([role('mia'), role('noa')]).toEqual(['colead', 'lead']);
    expect(circle.state).toMatchObject({ tools, phase });
    // The other one pressed at the same moment: that is not a swap back.
    circle.ok('noa', 'session/swap', { lead: 'noa' });
    expect(role('noa')).toBe('lead');
    circle.ok('mia', 'turns/give', { person: 'ann', kind: 'story' });
    circle.ok('noa', 'session/leave');
    expect(circle.code('mia', 'session/swap', { lead: 'mia' })).toBe('session/alone');
  });
});

it('people are told apart: everybody asked for the same mark, and each has one of their own (rule 7)', () => {
  const circle = new Circle(['ann', 'ben', 'cas', 'dia']);
  const marks = () => Object.values(circle.state.people).map(({ mark }) => mark);
  expect(new Set(marks()).size).toBe(7);
  expect(circle.state.people['adult']?.mark).toBe(1);
  circle.ok('ben', 'session/leave');
  const { mark } = circle.state.people['ben'] ?? {};
  circle.sit('ben', 'party');
  expect(new Set(marks()).size).toBe(7);
  expect(circle.state.people['ben']?.mark).toBe(mark);
});

it('the adult reads who walked out and needs a check-in, and nobody else does (forms.md 2.14)', () => {
  const circle = until(new Circle(), 'needs').ok('ben', 'session/leave');
  expect(circle.view('adult').me.checkIns).toEqual({
    ben: { name: 'name of ben', role: 'party' },
  });
  for (const who of ['mia', 'ann']) expect(circle.view(who).me).not.toHaveProperty('checkIns');
  circle.sit('ben', 'party');
  expect(circle.view('adult').me).not.toHaveProperty('checkIns');
});
