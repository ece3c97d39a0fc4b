import {
  areFilled,
  at,
  inCircle,
  type Form,
  type PersonId,
  type SessionState,
} from '../engine/index.ts';
import { lastSigned } from '../tools/agreement/index.ts';
import { isWritten, type AgreementState } from '../tools/agreement/state.ts';
import type { FollowUpState } from '../tools/followup/index.ts';
import type { IntakeState } from '../tools/intake/index.ts';
import { defineForm } from './define.ts';
import { answers, mediatorFollowUpForm, talk } from './mediator-followup.ts';
import { mediator } from './mediator.ts';

const DAY_MS = 24 * 3_600_000;
/** When nothing else was agreed, when people look back again, and how long they then have to come: our choice [c]. */
const FIRST_MS = 7 * DAY_MS;
const SECOND_MS = 21 * DAY_MS;
const OPEN_MS = 14 * DAY_MS;

/** What follows an ended session: a form that holds what it begins with, and who takes part in it. */
export interface FollowUp {
  readonly form: Form;
  readonly variant: string;
  readonly people: readonly PersonId[];
}

/**
 * These parties, and for each other seat whoever sat there at the end. Somebody who walked out before the text was
 * signed has no part in what follows.
 */
function partOf(state: SessionState, parties: readonly PersonId[]): PersonId[] {
  const people = Object.values(state.people);
  const others = ['coord', 'lead', 'colead'].flatMap((role) => {
    const had = people.filter((person) => person.role === role && person.place !== 'removed');
    const stayed = had.filter(({ place }) => place === 'in');
    return stayed.length > 0 ? stayed : had.filter(({ place }) => place === 'left').slice(-1);
  });
  const stay = parties.filter((party) => at(state.people, party)?.place !== 'removed');
  return [...stay, ...others.map(({ id }) => id)];
}

/** The day that the parties wrote down, if it is still to come. */
function opening(followup: string, endedAt: number, otherwise: number): number {
  const day = Date.parse(`${followup}T06:00:00Z`);
  return day > endedAt ? day : endedAt + otherwise;
}

interface LookBack {
  readonly opensAt: number;
  readonly endedAt: number;
  readonly begins: Partial<FollowUpState>;
}

/** Looking back on a text that all parties signed. Drafts, proposals and answers do not come along. */
function lookBack(
  state: SessionState,
  agreed: AgreementState,
  { opensAt, endedAt, begins }: LookBack,
): FollowUp {
  const promises = Object.fromEntries(
    Object.entries(agreed.items).map(([id, { who }]) => [id, who] as const),
  );
  const { voided: _voided, ...signed } = agreed;
  const waits = opensAt - endedAt + OPEN_MS;
  const form = defineForm({
    ...mediatorFollowUpForm,
    opensAt,
    phases: {
      ...mediatorFollowUpForm.phases,
      answers: { ...answers, waits },
      talk: { ...talk, waits },
    },
    tools: {
      agreement: { ...signed, proposals: {}, wants: {} },
      followup: { ...begins, promises },
    },
  });
  return { form, variant: 'full', people: partOf(state, agreed.complete ?? []) };
}

/** What a talk that begins again has of the first one: what it is about, for the mediators, and nothing that was said. */
interface About {
  readonly category?: unknown;
  readonly practical?: unknown;
}

/**
 * The same people talk again (forms.md 2.9, 2.11: a second sitting, or back to the needs). It begins with the intake,
 * because what came in between may have made it unsafe; the stories were told.
 */
function talkAgain(state: SessionState, { category, practical }: About): FollowUp | undefined {
  if (!areFilled(state, 'served')) return undefined;
  const order = mediator.variants.full.phases.filter((step) => step.id !== 'stories');
  const { stories: _told, intake, ...phases } = mediator.phases;
  const form = defineForm({
    ...mediator,
    phases: { ...phases, intake: { ...intake, waits: OPEN_MS } },
    variants: {
      again: {
        title: { nl: 'Opnieuw praten', en: 'Talking again' },
        describe: {
          nl: 'Dezelfde mensen, vanaf de noden. De verhalen zijn al verteld.',
          en: 'The same people, from the needs on. The stories have been told.',
        },
        phases: order,
      },
    },
    tools: {
      ...mediator.tools,
      intake: {
        ...mediator.tools.intake,
        ...(category !== undefined && { category }),
        ...(practical !== undefined && { practical }),
      },
    },
  });
  return { form, variant: 'again', people: partOf(state, inCircle(state, 'served')) };
}

/** After a mediation: looking back on what all parties signed, or a second sitting that all of them chose. */
export function afterMediation(state: SessionState): FollowUp | undefined {
  const agreed = state.tools['agreement'] as AgreementState;
  const { checks: _questions, ...intake } = state.tools['intake'] as IntakeState;
  if (!state.ended || state.ended.how === 'handover') return undefined;
  if (agreed.outcome === 'second-sitting') return talkAgain(state, intake);
  if (!agreed.complete || !agreed.frozen || !isWritten(agreed.outcome)) return undefined;
  const endedAt = state.ended.at;
  const opensAt = opening(agreed.followup, endedAt, FIRST_MS);
  return lookBack(state, agreed, { opensAt, endedAt, begins: { intake } });
}

/** After looking back: talking again, or looking back once more, where that was decided together. */
export function afterFollowUp(state: SessionState): FollowUp | undefined {
  const { result, again, intake } = state.tools['followup'] as FollowUpState;
  if (!state.ended || state.ended.how === 'handover') return undefined;
  if (result === 'reopened') return talkAgain(state, (intake ?? {}) as About);
  const agreed = lastSigned(state.tools['agreement'] as AgreementState, state);
  if (!again || !agreed) return undefined;
  const endedAt = state.ended.at;
  const opensAt = opening(agreed.followup, endedAt, SECOND_MS);
  // Who left said that it is enough; the text stays that of all who signed it.
  if (!areFilled(state, 'served')) return undefined;
  const stay = inCircle(state, 'served');
  const begins = { last: true as const, ...(intake !== undefined && { intake }) };
  return { ...lookBack(state, agreed, { opensAt, endedAt, begins }), people: partOf(state, stay) };
}
