import { Type } from 'typebox';
import { audienceOf, documentsOf, modeFor } from '../rights.ts';
import { SYSTEM } from '../state.ts';
import { accept, refuse } from '../tool.ts';
import {
  core,
  Empty,
  isLead,
  notOpen,
  nothing,
  PersonIdSchema,
  type CoreCommands,
} from './spec.ts';
import { PEN_MS } from './times.ts';

/** One's own answer space: lending the pen, showing it to peers, and what one takes along. */
export const spaces: CoreCommands = {
  'pen/lend': core(Empty, 'seated', ({ state, tools, actor, context }) => {
    if (actor === SYSTEM || isLead(state, actor))
      return refuse(
        'pen/not-yours',
        'Alleen wie antwoordt kan de pen uitlenen.',
        'Only the person who answers can lend the pen.',
      );
    if (state.status !== 'open') return notOpen(state);
    const audience = audienceOf(state, tools, actor);
    const space = documentsOf(state, tools).some(
      (spec) =>
        spec.lendable &&
        spec.owner === actor.id &&
        modeFor(state, spec, actor, audience) === 'write',
    );
    if (!space)
      return refuse(
        'pen/closed',
        'In deze fase is er geen antwoordplek.',
        'There is no answer space in this phase.',
      );
    return accept({ type: 'pen/lent', data: { owner: actor.id, until: context.now + PEN_MS } });
  }),
  'pen/take': core(Empty, 'seated', ({ state, actor }) =>
    actor !== SYSTEM && actor.id in state.pens
      ? accept({ type: 'pen/taken', data: { owner: actor.id } })
      : nothing,
  ),
  'pen/over': core(Type.Object({ owner: PersonIdSchema }), 'system', ({ state, data, context }) =>
    (state.pens[data.owner] ?? Infinity) <= context.now
      ? accept({ type: 'pen/taken', data })
      : nothing,
  ),
  'space/show': core(Type.Object({ on: Type.Boolean() }), 'seated', ({ state, data, actor }) =>
    actor === SYSTEM || isLead(state, actor) || actor.id in state.shows === data.on
      ? nothing
      : accept({ type: 'space/shown', data: { owner: actor.id, on: data.on } }),
  ),
  'keep/mark': core(
    Type.Object({ document: Type.String({ maxLength: 100 }), keep: Type.Boolean() }),
    'seated',
    ({ state, tools, data, actor }) => {
      // Pages are for those who learn or quarrelled, not for whoever leads (forms.md 1.10, 2.13).
      if (actor === SYSTEM || isLead(state, actor)) return nothing;
      const spec = documentsOf(state, tools).find((document) => document.name === data.document);
      const taken = state.form.takesAlong !== false;
      const audience = audienceOf(state, tools, actor);
      if (!spec || !taken || (data.keep && modeFor(state, spec, actor, audience) === 'none'))
        return refuse(
          'keep/closed',
          'Deze bladzijde kun je nu niet meenemen.',
          'You cannot take this page along now.',
        );
      return accept({ type: 'keep/marked', data: { ...data, person: actor.id } });
    },
  ),
};
