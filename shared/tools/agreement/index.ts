import { required, type PersonId, type Tool } from '../../engine/index.ts';
import { remarksOn, type Remark } from './checks.ts';
import { commands } from './commands.ts';
import {
  evolve,
  initial,
  inOrder,
  outcomeOf,
  signedBy,
  type AgreementState,
  type Item,
  type Outcome,
  type Signature,
} from './state.ts';

export interface AgreementView {
  readonly items: Readonly<Record<string, Item>>;
  readonly tell: string;
  readonly wrong: string;
  readonly followup: string;
  readonly version: number;
  readonly frozen?: NonNullable<AgreementState['frozen']>;
  readonly voided: number;
  readonly proposals: Readonly<Record<string, { text: string }>>;
  /** Once all signed the same text. */
  readonly signatures?: Readonly<Record<PersonId, Signature>>;
  readonly outcome?: Outcome;
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

/** The text that the parties sign (forms.md 2.8, 2.9): one text, one code, and every signature on that code. */
export const agreement: Tool<AgreementState> = {
  id: 'agreement',
  initial: () => initial,
  commands,
  evolve,
  shared(state, audience, session): AgreementView | undefined {
    const parties = required(session, ['party']);
    const leading = audience.role === 'lead' || audience.role === 'colead';
    const outcome = outcomeOf(state, parties);
    const all = signedBy(state, parties);
    const { items, tell, wrong, followup, version, voided } = state;
    const signed = Object.keys(state.signatures).map((id) => [id, true as const] as const);
    return {
      items,
      tell,
      wrong,
      followup,
      version,
      voided,
      proposals: Object.fromEntries(
        Object.entries(state.proposals).map(([id, { text }]) => [id, { text }]),
      ),
      ...(state.frozen && { frozen: state.frozen }),
      ...(outcome && { outcome }),
      ...(all && { signatures: state.signatures }),
      ...(leading && {
        remarks: remarksOn(state, parties),
        signed: Object.fromEntries(signed),
        wants: state.wants,
      }),
    };
  },
  own: (state, { id }): AgreementOwn => ({
    ...(state.signatures[id] && { signature: state.signatures[id] }),
    ...(state.wants[id] && { wants: state.wants[id] }),
    ...(id in state.openTo && { open: true }),
  }),
  facts: {
    signed: (state, person) => person !== undefined && signedBy(state, [person]),
    // One of the other honourable endings, chosen by all parties alike.
    'ended-otherwise': (state, _person, _args, session) => {
      const outcome = outcomeOf(state, required(session, ['party']));
      return outcome !== undefined && outcome !== 'agreement';
    },
  },
  keep(state, person, session) {
    const parties = required(session, ['party']);
    if (person.role !== 'party' || !signedBy(state, parties)) return undefined;
    const name = (id: PersonId) => session.people[id]?.name ?? '';
    const items = inOrder(state).map(([, { who, order: _order, ...item }]) => ({
      who: name(who),
      ...item,
    }));
    const { tell, wrong, followup, frozen } = state;
    const signatures = Object.entries(state.signatures).map(([id, { initials, at }]) => ({
      who: name(id),
      initials,
      at,
    }));
    return {
      items,
      tell,
      wrong,
      followup,
      version: frozen?.version,
      code: frozen?.code,
      signatures,
    };
  },
  envelope: (state): Readonly<Record<string, string>> => {
    const parties = Object.keys(state.wants);
    const signers = Object.keys(state.signatures);
    const outcome = outcomeOf(state, parties);
    if (outcome) return { outcome };
    return signers.length > 1 && signedBy(state, signers) ? { outcome: 'agreement' } : {};
  },
};
