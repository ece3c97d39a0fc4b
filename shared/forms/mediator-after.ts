import {
  areFilled,
  at,
  inCircle,
  type Brief,
  type FollowUp,
  type PersonId,
  type SessionState,
} from '../engine/index.ts';
import type { AgreementInherits } from '../tools/agreement/outline.ts';
import { lastSigned } from '../tools/agreement/index.ts';
import { isWritten, type AgreementState } from '../tools/agreement/state.ts';
import type { FollowUpInherits, FollowUpState } from '../tools/followup/index.ts';
import type { IntakeInherits, IntakeState } from '../tools/intake/index.ts';

const DAY_MS = 24 * 3_600_000;
/** When nothing else was agreed, when people look back again, and how long they then have to come: our choice [c]. */
const FIRST_MS = 7 * DAY_MS;
const SECOND_MS = 21 * DAY_MS;
const OPEN_MS = 14 * DAY_MS;

/**
 * These parties, and for each other seat whoever sat there at the end. Somebody who walked out before the text was
 * signed has no part in what follows.
 */
function partOf(state: SessionState, parties: readonly PersonId[]): Brief['people'] {
  const people = Object.values(state.people);
  const others = ['coord', 'lead', 'colead'].flatMap((role) => {
    const had = people.filter((person) => person.role === role && person.place !== 'removed');
    const stayed = had.filter(({ place }) => place === 'in');
    return stayed.length > 0 ? stayed : had.filter(({ place }) => place === 'left').slice(-1);
  });
  const stay = parties.flatMap((party) => {
    const person = at(state.people, party);
    return person && person.place !== 'removed' ? [person] : [];
  });
  return Object.fromEntries([...stay, ...others].map(({ id, role }) => [id, role]));
}

/** The day that the parties wrote down, if it is still to come. */
function opening(followup: string, endedAt: number, otherwise: number): number {
  const day = Date.parse(`${followup}T06:00:00Z`);
  return day > endedAt ? day : endedAt + otherwise;
}

/** A signed text as it is carried over: drafts, proposals and what each wanted do not come along. */
function signedText(agreed: AgreementState): AgreementInherits | undefined {
  const { items, count, tell, wrong, followup, version, signatures, witnesses } = agreed;
  const { frozen, complete, openTo, outcome } = agreed;
  return (
    frozen &&
    complete && {
      ...{ items, count, tell, wrong, followup, version, signatures, witnesses },
      ...{ frozen, complete, openTo, ...(outcome && { outcome }) },
    }
  );
}

interface LookBack {
  readonly opensAt: number;
  /** Who signed it, and is still there. */
  readonly parties: readonly PersonId[];
  readonly begins: Omit<FollowUpInherits, 'promises'>;
}

/** Looking back on a text that all parties signed, in the circle that signed it. */
function lookBack(
  state: SessionState,
  agreement: AgreementInherits,
  { opensAt, parties, begins }: LookBack,
): FollowUp {
  const promises = Object.fromEntries(
    Object.entries(agreement.items).map(([id, { who }]) => [id, who] as const),
  );
  const followup: FollowUpInherits = { ...begins, promises };
  const brief: Brief = {
    ...{ opensAt, waitsUntil: opensAt + OPEN_MS, closed: true },
    people: partOf(state, parties),
    inherits: { agreement, followup },
  };
  return { form: 'mediator-followup', variant: 'full', brief };
}

/**
 * The same people talk again (forms.md 2.9, 2.11: a second sitting, or back to the needs). The adult may find another
 * mediator for it, so it is not closed. @param intake what it is about, for the mediators, and nothing that was said
 */
function talkAgain(
  state: SessionState,
  endedAt: number,
  { category, practical }: IntakeInherits,
): FollowUp | undefined {
  if (!areFilled(state, 'served')) return undefined;
  const intake: IntakeInherits = {
    ...(category !== undefined && { category }),
    ...(practical !== undefined && { practical }),
  };
  const brief: Brief = {
    waitsUntil: endedAt + OPEN_MS,
    people: partOf(state, inCircle(state, 'served')),
    inherits: { intake },
  };
  return { form: 'mediator', variant: 'again', brief };
}

/** After a mediation: looking back on what all parties signed, or a second sitting that all of them chose. */
export function afterMediation(state: SessionState): FollowUp | undefined {
  const agreed = state.tools['agreement'] as AgreementState;
  const { checks: _questions, ...intake } = state.tools['intake'] as IntakeState;
  if (!state.ended || state.ended.how === 'handover') return undefined;
  const endedAt = state.ended.at;
  if (agreed.outcome === 'second-sitting') return talkAgain(state, endedAt, intake);
  const signed = signedText(agreed);
  if (!signed || !isWritten(agreed.outcome)) return undefined;
  const opensAt = opening(signed.followup, endedAt, FIRST_MS);
  return lookBack(state, signed, { opensAt, parties: signed.complete, begins: { intake } });
}

/** After looking back: talking again, or looking back once more, where that was decided together. */
export function afterFollowUp(state: SessionState): FollowUp | undefined {
  const { result, again, intake } = state.tools['followup'] as FollowUpState;
  if (!state.ended || state.ended.how === 'handover') return undefined;
  const endedAt = state.ended.at;
  if (result === 'reopened') return talkAgain(state, endedAt, (intake ?? {}) as IntakeInherits);
  const agreed = lastSigned(state.tools['agreement'] as AgreementState);
  const signed = agreed && signedText(agreed);
  // Who left said that it is enough; the text stays that of all who signed it.
  if (!again || !signed || !areFilled(state, 'served')) return undefined;
  const opensAt = opening(signed.followup, endedAt, SECOND_MS);
  const begins = { last: true as const, ...(intake !== undefined && { intake }) };
  return lookBack(state, signed, { opensAt, parties: inCircle(state, 'served'), begins });
}
