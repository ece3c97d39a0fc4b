import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkForm } from '../../shared/engine/check-form.ts';
import type { Form } from '../../shared/engine/index.ts';
import { forms } from '../../shared/forms/index.ts';
import { House } from '../support/server.ts';
import { seeded } from '../support/seed.ts';
import { testTools } from '../support/server-form.ts';
import { engine } from '../support/play.ts';

const all = Object.values(forms);
type Json = Record<string | number, unknown>;

/** A copy of a form in which the value at this path is replaced, or taken away. */
function changed(form: Form, path: readonly (string | number)[], value?: unknown): Form {
  const copy = structuredClone(form) as unknown as Json;
  const last = path.at(-1) ?? '';
  const parent = path.slice(0, -1).reduce<Json>((at, key) => at[key] as Json, copy);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return copy as unknown as Form;
}

const problems = (form: Form) => checkForm(form, engine.tools);

/** Every path to a leaf of a form, but what belongs to a tool. */
function leaves(value: unknown, at: readonly (string | number)[] = []): (string | number)[][] {
  if (at.includes('tools') || at.includes('args')) return [];
  if (typeof value !== 'object' || value === null) return [[...at]];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return keys.flatMap((key) => leaves((value as Json)[key], [...at, key]));
}

describe('a form that is checked', () => {
  it.each(all.map((form) => [form.id, form] as const))('holds as it is: %s', (_id, form) => {
    expect(problems(form)).toEqual([]);
  });

  it.each(all.map((form) => [form.id, form] as const))(
    'does not hold with a value of the wrong type at any place, and the place is named: %s',
    (_id, form) => {
      fc.assert(
        fc.property(fc.constantFrom(...leaves(form)), (path) => {
          const [found] = problems(changed(form, path, { no: 1 }));
          expect(found, path.join('.')).toContain(String(path[0]));
        }),
        seeded(40),
      );
    },
  );

  const mediator = forms['mediator'] as Form;
  const needs = mediator.phases['needs'];
  const wrong: [string, (string | number)[], unknown, string][] = [
    [
      'a fact',
      ['phases', 'needs', 'gates', 2, 'when'],
      { fact: 'needs/agred' },
      'phases.needs.gates[2].when: no fact "needs/agred"',
    ],
    [
      'a seat in a gate',
      ['phases', 'needs', 'gates', 2, 'when', 'each'],
      ['nobody'],
      'phases.needs.gates[2].when.each[0]: no seat "nobody"',
    ],
    [
      'a tool',
      ['phases', 'needs', 'open'],
      { ...needs?.open, nothing: { lead: 'E' } },
      'phases.needs.open.nothing: no such tool',
    ],
    [
      'a closed tool in front',
      ['phases', 'needs', 'stage'],
      { lead: ['board'] },
      'phases.needs.stage.lead',
    ],
    [
      'what a phase wants',
      ['phases', 'needs', 'tools', 'turns'],
      { kinds: 'story' },
      'phases.needs.tools.turns.kinds',
    ],
    [
      'who moves it on',
      ['phases', 'intake', 'movedBy'],
      ['nobody'],
      'phases.intake.movedBy[0]: no seat "nobody"',
    ],
    [
      'a prompt',
      ['phases', 'needs', 'prompts', 0, 'to'],
      'nobody',
      'phases.needs.prompts[0].to: no seat "nobody"',
    ],
    ['a host', ['hosts'], ['nobody'], 'hosts[0]: no seat "nobody"'],
    ['a card', ['cards', 0, 'to'], 'nobody', 'cards[0].to: no seat "nobody"'],
    [
      'a command',
      ['requires', 'caucus/start'],
      { when: { fact: 'turns/quiet' }, text: { nl: 'a', en: 'b' } },
      'requires.caucus/start: no such command',
    ],
    [
      'a condition of an artefact',
      ['kept', 0, 'when'],
      { fact: 'no/fact' },
      'kept[0].when: no fact "no/fact"',
    ],
    ['an ending', ['endings', 0, 'to'], ['nobody'], 'endings[0].to[0]: no seat "nobody"'],
    [
      'a phase',
      ['variants', 'full', 'phases', 0, 'id'],
      'nowhere',
      'variants.full.phases[0].id: no phase "nowhere"',
    ],
    ['a plural', ['seats', 'party', 'many'], undefined, 'seats.party'],
    [
      'a fact of each person, asked of the session',
      ['phases', 'needs', 'gates', 2, 'when'],
      { fact: 'needs/our-question' },
      'phases.needs.gates[2].when: "needs/our-question" is asked of each or some person',
    ],
    [
      'a fact of the session, asked of each person',
      ['phases', 'ideas', 'gates', 0, 'when', 'each'],
      ['party'],
      'phases.ideas.gates[0].when: "cards/enough" is asked of the session',
    ],
    [
      'an argument',
      ['phases', 'stories', 'gates', 0, 'when', 'all', 0, 'args'],
      {},
      'phases.stories.gates[0].when.all[0].args',
    ],
    [
      'a question that an argument names',
      ['phases', 'stories', 'gates', 0, 'when', 'all', 0, 'args'],
      { question: 'nobody' },
      'args.question: no "nobody" in tools.heard',
    ],
    [
      'a surface',
      ['phases', 'needs', 'open', 'turns/stages'],
      { lead: 'E' },
      'phases.needs.open.turns/stages: no surface "turns/stages"',
    ],
    [
      'a question that a surface names',
      ['phases', 'needs', 'open', 'heard/nobody'],
      { lead: 'E' },
      'phases.needs.open.heard/nobody: no "nobody" in tools.heard',
    ],
    ['what the form says to a tool', ['tools', 'caucus', 'length'], 'long', 'tools.caucus.length'],
    [
      'a seat in what the form says to a tool',
      ['tools', 'checkin', 'fair', 'asks', 0],
      'nobody',
      'tools.checkin.fair.asks[0]: no seat "nobody"',
    ],
    [
      'a word for a tool that takes none',
      ['tools', 'talk'],
      {},
      'tools.talk: this tool is told nothing by a form',
    ],
    [
      'the tool of what is asked first',
      ['phases', 'needs', 'asks'],
      'rules/agreed',
      'phases.needs.asks: the phase keeps the tool of "rules/agreed" closed',
    ],
    [
      'a fact of the session, where somebody must have met it themselves',
      ['phases', 'needs', 'after', 'heard/other', 'party'],
      { fact: 'turns/quiet' },
      'phases.needs.after.heard/other.party: "turns/quiet" is asked of the session',
    ],
    [
      'an argument of what somebody must have met',
      ['phases', 'stories', 'after', 'heard/mediators', 'party', 'args'],
      { kind: 'song' },
      'phases.stories.after.heard/mediators.party.args.kind: no "song" in tools.turns',
    ],
    [
      'the tool of what comes before a surface',
      ['phases', 'stories', 'after', 'heard/mediators', 'party'],
      { fact: 'needs/has' },
      'phases.stories.after.heard/mediators.party: the phase keeps the tool of "needs/has" closed',
    ],
    [
      'a surface that opens later',
      ['phases', 'stories', 'open', 'heard/mediators'],
      { lead: 'M', colead: 'M' },
      'phases.stories.after.heard/mediators.party: the phase does not open "heard/mediators" for "party"',
    ],
    [
      'words at the end for a seat',
      ['endings'],
      mediator.endings.filter(({ to }) => !to?.includes('coord')),
      'endings: nothing for the seat "coord" at the end "handover"',
    ],
    ['a language', ['seats', 'party', 'many', 'en'], undefined, 'seats.party.many'],
    [
      'words at the door',
      ['door', 'invites', 'party'],
      undefined,
      'door.invites: nothing for the seat "party"',
    ],
  ];
  it.each(wrong)('names the place of %s that is not there', (_what, path, value, sentence) => {
    expect(problems(changed(mediator, path, value)).join('\n')).toContain(sentence);
  });

  it('keeps the server from starting when it does not hold, with a sentence', async () => {
    const broken = changed(forms['tutor'] as Form, ['guest'], 'nobody');
    await expect(House.open({ forms: { tutor: broken }, tools: testTools })).rejects.toThrow(
      /^tutor: /,
    );
  });
});
