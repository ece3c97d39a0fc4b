import { Type } from 'typebox';
import { audienceOf, documentsOf, modeFor } from '../rights.ts';
import { refusals } from '../refusals.ts';
import { SYSTEM } from '../state.ts';
import { accept, refused } from '../decision.ts';
import {
  core,
  Empty,
  isLead,
  notOpen,
  nothing,
  PersonIdSchema,
  type CoreCommands,
} from './spec.ts';
import { mayKeep } from './closing.ts';
import { PEN_MS } from './times.ts';

/** One's own answer space: lending the pen, showing it to peers, and what one takes along. */
export const spaces = {
  'pen/lend': core(Empty, 'seated', ({ state, tools, actor, context }) => {
    if (actor === SYSTEM || isLead(state, actor)) return refused(refusals.penNotYours);
    if (state.status !== 'open') return notOpen(state);
    const audience = audienceOf(state, tools, actor);
    const space = documentsOf(state, tools).some(
      (spec) =>
        spec.lendable &&
        spec.owner === actor.id &&
        modeFor(state, spec, actor, audience) === 'write',
    );
    if (!space) return refused(refusals.penClosed);
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
      const there = documentsOf(state, tools).some(({ name }) => name === data.document);
      const taken = state.form.takesAlong !== false && there;
      if (!taken || (data.keep && !mayKeep(state, tools, actor, data.document)))
        return refused(refusals.keepClosed);
      return accept({ type: 'keep/marked', data: { ...data, person: actor.id } });
    },
  ),
} satisfies CoreCommands;
