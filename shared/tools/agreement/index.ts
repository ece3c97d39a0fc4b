import { Type, type Static } from 'typebox';
import {
  closed,
  defineTool,
  hasTrait,
  inKeyOrder,
  type PersonId,
  type SessionState,
} from '../../engine/index.ts';
import { remarksOn, type Remark } from './checks.ts';
import { commands } from './commands.ts';
import type { Text } from '../../wire/text.ts';
import {
  endedAs,
  initial,
  inOrder,
  isOpenToAdult,
  isWritten,
  partiesOf,
  type AgreementState,
  type Item,
  type Outcome,
  type Signature,
} from './state.ts';
import { evolve } from './evolve.ts';
import { facts } from './facts.ts';
import { InheritsSchema, outline } from './outline.ts';

export interface AgreementView {
  readonly items: Readonly<Record<string, Item>>;
  readonly tell: string;
  readonly wrong: string;
  readonly followup: string;
  readonly version: number;
  /** The version that was signed before, where the text was taken along to look back on it. */
  readonly first?: number;
  readonly frozen?: NonNullable<AgreementState['frozen']>;
  readonly voided: number;
  readonly proposals: Readonly<Record<string, { text: string }>>;
  /** Once all signed the same text. */
  readonly signatures?: Readonly<Record<PersonId, Signature>>;
  readonly outcome?: Outcome;
  /** Once all signed: the mediators who witness the process. */
  readonly witnesses?: Readonly<Record<PersonId, Signature>>;
  /** Leads only. */
  readonly remarks?: readonly Remark[];
  readonly signed?: Readonly<Record<PersonId, true>>;
  readonly wants?: AgreementState['wants'];
}
export interface AgreementOwn {
  readonly signature?: Signature;
  readonly wants?: Outcome;
  readonly open?: true;
}

/** Stated on every agreement. */
export const notARecord: Text = {
  nl: 'Dit is een belofte aan elkaar. Het is geen contract en komt niet in een tuchtdossier.',
  en: 'This is a promise to each other. It is no contract and no part of a disciplinary record.',
};

/** The last text that all parties signed: it stands until they have signed another. */
export function lastSigned(state: AgreementState): AgreementState | undefined {
  if (state.complete) return state;
  const before = state.last ?? state.first;
  // Whether the adult may read is said anew for each text.
  return before && { ...initial, ...before, openTo: state.openTo };
}

/** What a phase is for: the text is written, is signed, or all is said and only the close remains. */
const PhaseSchema = Type.Object(
  {
    step: Type.Union([Type.Literal('write'), Type.Literal('sign'), Type.Literal('close')]),
  },
  closed,
);
export type AgreementPhase = Static<typeof PhaseSchema>;

/** A copy of a signed text, with names in place of ids. */
function copyOf(signed: AgreementState, session: SessionState) {
  const name = (id: PersonId) => session.people[id]?.name ?? '';
  const hands = (signatures: AgreementState['signatures']) =>
    Object.entries(signatures).map(([id, { initials, at }]) => ({ who: name(id), initials, at }));
  const { tell, wrong, followup, frozen } = signed;
  return {
    items: inOrder(signed).map(([, { who, order: _order, ...item }]) => ({
      who: name(who),
      ...item,
    })),
    tell,
    wrong,
    followup,
    version: frozen?.version,
    code: frozen?.code,
    signatures: hands(signed.signatures),
    witnesses: hands(signed.witnesses),
    notice: notARecord,
  };
}

/** The text that the parties sign (forms.md 2.8, 2.9): one text, one code, and every signature on that code. */
export const agreement = defineTool({
  ...outline,
  phase: PhaseSchema,
  inherits: InheritsSchema,
  // A follow-up begins with the text that was signed before.
  initial: ({ inherited: first }): AgreementState => ({
    ...initial,
    ...(first && { ...first, first }),
  }),
  commands,
  evolve,
  shared(state, { seat }, session): AgreementView | undefined {
    // The adult sees nothing, not even that one party said yes, until all did.
    if (seat.responsible && !isOpenToAdult(state)) return undefined;
    const leading = seat.leads !== undefined;
    const { outcome, items, tell, wrong, followup, version, voided } = state;
    const first = state.first?.version;
    const signed = Object.keys(state.signatures).map((id) => [id, true as const] as const);
    return {
      items,
      tell,
      wrong,
      followup,
      version,
      ...(first !== undefined && { first }),
      voided: seat.responsible ? 0 : voided,
      proposals: seat.responsible
        ? {}
        : Object.fromEntries(
            Object.entries(state.proposals).map(([id, { text }]) => [id, { text }]),
          ),
      ...(state.frozen && { frozen: state.frozen }),
      ...(outcome && { outcome }),
      ...(state.complete && {
        signatures: inKeyOrder(Object.entries(state.signatures)),
        witnesses: inKeyOrder(Object.entries(state.witnesses)),
      }),
      ...(leading && {
        remarks: remarksOn(state, partiesOf(session)),
        signed: Object.fromEntries(signed),
        wants: state.wants,
      }),
    };
  },
  own: (state, { id, seat }): AgreementOwn | undefined =>
    seat.responsible
      ? undefined
      : {
          ...(state.signatures[id] && { signature: state.signatures[id] }),
          ...(state.wants[id] && { wants: state.wants[id] }),
          ...(id in state.openTo && { open: true }),
        },
  facts,
  /** The signed text for who may have it; how it ended for everyone who was there to the end. */
  keep(state, person, session) {
    const how = endedAs(state);
    const outcome = how && person.place === 'in' ? { outcome: how } : undefined;
    const signed = lastSigned(state);
    if (!signed?.complete || !isWritten(state.outcome)) return outcome;
    // At the follow-up the mediators have their copy too, for as long as its form says.
    const witness = hasTrait(session, person.role, 'leads') && state.first !== undefined;
    const adult = hasTrait(session, person.role, 'responsible') && isOpenToAdult(signed);
    return witness || adult || signed.complete.includes(person.id)
      ? { ...copyOf(signed, session), ...outcome }
      : outcome;
  },
  /** How it ended and when to look back. */
  envelope(state): Readonly<Record<string, string>> {
    const outcome = endedAs(state);
    const date = state.complete && state.followup;
    return { ...(outcome && { outcome }), ...(date && { followup: date }) };
  },
});
