import {
  areFilled,
  inCircle,
  type Evolve,
  type PersonId,
  type SessionState,
} from '../../engine/index.ts';
import type { outline } from './outline.ts';
import { isWritten, type AgreementState } from './state.ts';

/** All parties, and as many as the form is for: when one walked out, the others cannot decide for all. */
function allOf(session: SessionState): readonly PersonId[] | undefined {
  return areFilled(session, 'served') ? inCircle(session, 'served') : undefined;
}

function completed(state: AgreementState, session: SessionState): AgreementState {
  const { complete: before, ...rest } = state;
  const { frozen } = state;
  const here = allOf(session);
  const all = frozen?.parties.every(
    (party) => here?.includes(party) && state.signatures[party]?.code === frozen.code,
  );
  if (!here || !frozen || !all) return rest;
  if (before) return { ...rest, complete: frozen.parties };
  // Who signs after having chosen another ending, chose anew; a partial agreement is written and signed.
  const { outcome, ...signed } = rest;
  const wants = Object.entries(rest.wants).filter(([, want]) => isWritten(want));
  return {
    ...signed,
    ...(outcome && isWritten(outcome) && { outcome }),
    wants: Object.fromEntries(wants),
    complete: frozen.parties,
  };
}

function decided(state: AgreementState, session: SessionState): AgreementState {
  const { outcome: _before, ...rest } = state;
  const parties = allOf(session);
  const first = parties && state.wants[parties[0] ?? ''];
  const alike = first !== undefined && parties?.every((party) => state.wants[party] === first);
  return alike ? { ...rest, outcome: first } : rest;
}

/** Any edit, even of a comma, makes a new version and cancels all signatures. */
function edited(state: AgreementState, after: AgreementState): AgreementState {
  const { frozen, complete, ...rest } = after;
  if (!frozen) return { ...rest, version: state.version };
  const { items, count, tell, wrong, followup, version, signatures, witnesses } = state;
  const text = { items, count, tell, wrong, followup, version, signatures, witnesses };
  return {
    ...rest,
    ...(complete && state.first && { last: { ...text, frozen, complete } }),
    version: state.version + 1,
    signatures: {},
    witnesses: {},
    openTo: {},
    voided: state.voided + 1,
  };
}

export const evolve: Evolve<AgreementState, typeof outline.events> = {
  'item-set'(state, { id, item }) {
    const order = state.items[id]?.order ?? state.count;
    const items = { ...state.items, [id]: { ...item, order } };
    return edited(state, { ...state, items, count: state.count + 1 });
  },
  'item-dropped'(state, { id }) {
    const { [id]: _gone, ...items } = state.items;
    return edited(state, { ...state, items });
  },
  set: (state, { part }) => edited(state, { ...state, ...part }),
  frozen: (state, { frozen }) => ({ ...state, frozen }),
  thawed: (state) => edited(state, state),
  signed(state, { person, signature }, _event, session) {
    const signatures = { ...state.signatures, [person]: signature };
    return completed({ ...state, signatures }, session);
  },
  unsigned(state, { person }, _event, session) {
    const { [person]: _mine, ...signatures } = state.signatures;
    return completed({ ...state, signatures, witnesses: {} }, session);
  },
  witnessed: (state, { person, signature }) => ({
    ...state,
    witnesses: { ...state.witnesses, [person]: signature },
  }),
  proposed: (state, { id, by, text }) => ({
    ...state,
    proposals: { ...state.proposals, [id]: { by, text } },
  }),
  'proposal-dropped'(state, { id }) {
    const { [id]: _gone, ...proposals } = state.proposals;
    return { ...state, proposals };
  },
  wanted(state, { person, outcome }, _event, session) {
    const { [person]: _before, ...others } = state.wants;
    const wants = outcome ? { ...others, [person]: outcome } : others;
    return decided({ ...state, wants }, session);
  },
  opened(state, { person, on }) {
    const { [person]: _before, ...others } = state.openTo;
    return { ...state, openTo: on ? { ...others, [person]: true } : others };
  },
};
