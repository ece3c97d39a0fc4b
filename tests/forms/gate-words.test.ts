import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkForm } from '../../shared/engine/check-form.ts';
import { SYSTEM, type Condition, type Form, type SessionState } from '../../shared/engine/index.ts';
import { movesOn } from '../../shared/engine/core/index.ts';
import { forms } from '../../shared/forms/index.ts';
import { gatesInOrder, type GateLine } from '../../shared/wire/gate-lines.ts';
import type { View } from '../../shared/wire/view.ts';
import { Circle, until } from '../support/mediation-circle.ts';
import { engine, Play, table } from '../support/play.ts';

const outside = JSON.parse(
  readFileSync(join(import.meta.dirname, '../support/forms/reading-aloud.json'), 'utf8'),
) as Form;
const all: readonly Form[] = [...Object.values(forms), outside];

/** Everybody at the table of this form, and `count` in each seat that has place for them. */
function seated(form: Form, count: number): SessionState {
  const [variant = ''] = Object.keys(form.variants);
  const begun = { id: 's', form, variant, language: 'nl', at: 0, brief: {} } as const;
  const people = Object.entries(form.seats).flatMap(([role, { min, max }]) =>
    Array.from({ length: Math.max(min, Math.min(count, max)) }, (_, at) => ({
      ...{ role, person: `${role}-${at}`, name: `Naam${role}${at}`, mark: 1, admitted: true },
    })),
  );
  return people.reduce((state, data, at) => {
    const command = { id: `c${at}`, type: 'session/join', data };
    const context = { now: 0, newId: () => `id${at}` };
    const joined = engine.decide(state, command, SYSTEM, context);
    if (!joined.ok) throw new Error(joined.refusal.code);
    return joined.events.reduce((now, event) => engine.evolve(now, event), state);
  }, engine.begin(begun));
}

interface Read {
  readonly at: string;
  readonly form: Form;
  readonly state: SessionState;
  readonly view: View;
  readonly line: GateLine;
}

/** Every gate of a form, as everybody reads it. */
function* readings(form: Form): Iterable<Read> {
  for (const count of [1, 2]) {
    const begun = seated(form, count);
    for (const id of Object.keys(form.phases)) {
      const state: SessionState = { ...begun, phase: { ...begun.phase, id } };
      for (const person of Object.values(state.people)) {
        const view = { shared: engine.shared(state, person), me: engine.own(state, person) };
        for (const line of gatesInOrder(view))
          yield { at: `${form.id} ${id} ${line.id}, ${person.id}`, form, state, view, line };
      }
    }
  }
}

const secondPerson = /\b(je|jij|jou|jouw|jullie|you|your|yours)\b/i;
const gateOf = ({ form, view, line }: Read) =>
  form.phases[view.shared.phase?.id ?? '']?.gates.find(({ id }) => id === line.id);
const countedIn = (when: Condition): readonly string[] =>
  'fact' in when
    ? (when.each ?? when.some ?? [])
    : ('all' in when ? when.all : when.any).flatMap(countedIn);

describe.each(all.map((form) => [form.id, form] as const))('a gate of %s', (_id, form) => {
  it('speaks to nobody but whoever it asks something of', () => {
    for (const read of readings(form)) {
      const { mine } = gateOf(read)?.asks?.[read.view.me.role] ?? {};
      const { nl, en } = read.line.said;
      if (secondPerson.test(`${nl} ${en}`)) expect(read.line.said, read.at).toEqual(mine);
      expect(`${nl} ${en} ${read.line.waits.join()}`, read.at).not.toMatch(/[{}]/);
    }
  });

  it('names whoever is alone in a seat, and not the seat, to who may know', () => {
    for (const read of readings(form)) {
      const gate = gateOf(read);
      const adult = form.seats[read.view.me.role]?.responsible;
      if (gate?.unnamed || ((gate?.neutral || adult) && !movesOn(read.state, read.view.me.role)))
        continue;
      const people = Object.values(read.state.people);
      for (const [role, { one, title }] of Object.entries(form.seats)) {
        if (people.filter((person) => person.role === role).length !== 1) continue;
        for (const language of ['nl', 'en'] as const)
          for (const seat of [one[language], title[language]])
            expect(read.line.said[language], read.at).not.toMatch(new RegExp(`\\b${seat}\\b`, 'i'));
      }
    }
  });

  it('says something of its own to each whom it counts, unless they are told nothing at all', () => {
    for (const [id, phase] of Object.entries(form.phases))
      for (const gate of phase.gates)
        for (const seat of new Set(countedIn(gate.when))) {
          const moves = (phase.movedBy ?? Object.keys(form.seats)).some(
            (role) => role === seat && (phase.movedBy !== undefined || form.seats[role]?.leads),
          );
          const at = `${id} ${gate.id} ${seat}`;
          if (!gate.neutral || moves) expect(gate.asks?.[seat]?.mine, at).toBeDefined();
          if (!gate.unnamed) expect(gate.asks?.[seat]?.theirs, at).toBeDefined();
        }
  });
});

const lines = (view: View) =>
  gatesInOrder(view).map(({ said, waits }) => [said.nl, ...waits].join(' | '));
const at = (play: Play, phase: string): Play => {
  play.state = { ...play.state, phase: { ...play.state.phase, id: phase } };
  return play;
};
const pair = () => new Play().sit('tutor', 'lead').sit('ann', 'member');

describe('who reads a gate', () => {
  it('is told what to do, and the tutor by name what is still to come', () => {
    const play = at(pair(), 'show');
    expect(lines(play.view('ann'))[0]).toBe('Probeer oefening 1, of leg uit hoe je begint.');
    expect(lines(at(play, 'goal').view('tutor'))).toEqual([
      'name of ann schrijft een doel en zegt hoe zeker.',
    ]);
  });

  it('sees the own part done, where nobody is told of the others', () => {
    const play = at(table(), 'goal');
    play.send('ann', 'goals/set', { field: 'goal', text: 'Na vandaag kan ik breuken optellen.' });
    play.send('ann', 'checkin/answer', { scale: 'confidence-before', value: 2 });
    const [ann] = gatesInOrder(play.view('ann'));
    const [ben] = gatesInOrder(play.view('ben'));
    expect([ann?.met, ben?.met]).toEqual([true, false]);
    expect(ann?.said).toEqual(ben?.said);
    expect(lines(play.view('tutor'))).toEqual(['name of ben schrijft een doel en zegt hoe zeker.']);
  });

  it('reads all names where it waits for several, and not the own one', () => {
    const play = at(table(), 'welcome');
    play.send('tutor', 'consent/accept');
    expect(lines(play.view('tutor'))).toEqual([
      'Iedereen gaat akkoord met de afspraken. | name of ann | name of ben',
    ]);
    expect(lines(play.view('ann'))).toEqual(['Lees de afspraken en ga akkoord. | name of ben']);
  });

  it('of an explanation is asked for the own ticks, and not for those of another', () => {
    const play = at(pair(), 'teachback');
    play.send('ann', 'teachback/tick', { of: 'ann', part: 'what', on: true });
    expect(gatesInOrder(play.view('ann')).map(({ met }) => met)).toEqual([true, false]);
    expect(lines(play.view('tutor'))).toContain('Luister, en duid aan wat je hoorde.');
    play.send('tutor', 'teachback/tick', { of: 'ann', part: 'how', on: true });
    expect(gatesInOrder(play.view('tutor')).map(({ met }) => met)).toEqual([true, true]);
  });

  it('reads only that the mediators say when, whatever is asked of a party', () => {
    const circle = until(new Circle(), 'stories');
    const neutral = 'De bemiddelaars zeggen wanneer we verder gaan.';
    expect(new Set(lines(circle.view('ann')))).toEqual(new Set([neutral]));
    expect(lines(circle.view('mia'))[0]).toContain('Tik dan als laatste.');
  });
});

describe('a form that is checked', () => {
  const [tutor] = all;
  const asking = (asks: unknown): Form => {
    const copy = structuredClone(tutor) as unknown as {
      phases: Record<string, { gates: object[] }>;
    };
    Object.assign(copy.phases['goal']?.gates[0] ?? {}, { asks });
    return copy as unknown as Form;
  };
  const words = { nl: 'Schrijf.', en: 'Write.' };
  it.each([
    ['a seat that there is not', { tutee: { mine: words } }],
    ['no place for the name', { member: { theirs: words } }],
    ['another place', { member: { theirs: { nl: '{name} {seat}', en: '{name}' } } }],
  ])('does not ask with %s', (_what, asks) => {
    expect(checkForm(asking(asks), engine.tools).join()).toContain('phases.goal.gates[0].asks');
  });
});
