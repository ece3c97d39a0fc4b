import { Type } from 'typebox';
import {
  accept,
  command,
  inKeyOrder,
  refuse,
  type PersonId,
  type Role,
  type SessionState,
  type Tool,
} from '../../engine/index.ts';
import { agreement } from '../agreement/index.ts';
import type { AgreementState } from '../agreement/state.ts';

export const kept = ['did', 'not-quite', 'no'] as const;
export const results = ['kept', 'adjusted', 'reopened', 'handed-over'] as const;

/** What one party says alone: about each own promise, and about the whole; or *leave it*. */
export type FollowUpAnswer =
  | 'left'
  | {
      readonly items: Readonly<Record<string, (typeof kept)[number]>>;
      readonly whole: 'works' | 'not-yet';
    };

/** Looking back on a signed agreement (forms.md 2.11). What it begins with comes in the form: `tools.followup`. */
export interface FollowUpState {
  /** Milliseconds since 1970; before it there is nothing to answer. */
  readonly opensAt: number;
  /** The adult's intake of the mediation, for the adult alone. */
  readonly intake?: unknown;
  readonly answers: Readonly<Record<PersonId, FollowUpAnswer>>;
  readonly result?: (typeof results)[number];
}

export interface FollowUpView {
  readonly opensAt: number;
  readonly result?: FollowUpState['result'];
  /** Leads only. */
  readonly answers?: FollowUpState['answers'];
}
export interface FollowUpOwn {
  readonly answer?: FollowUpAnswer;
  /** The adult only. */
  readonly intake?: unknown;
}

const AnswerSchema = Type.Object({
  items: Type.Record(
    Type.String({ pattern: '^[A-Za-z0-9_-]{1,40}$' }),
    Type.Union(kept.map((answer) => Type.Literal(answer))),
  ),
  whole: Type.Union([Type.Literal('works'), Type.Literal('not-yet')]),
});
const ConcludeSchema = Type.Object({
  result: Type.Union(results.map((result) => Type.Literal(result))),
});

const alone = { surface: 'followup/answers', needs: ['S'] } as const;
const early = refuse(
  'followup/early',
  'Het is nog te vroeg: jullie kijken terug op de dag die jullie afspraken.',
  'It is too early: you look back on the day that you agreed.',
);

/** In a form without a day to look back, this tool does nothing. */
const NO_DAY = 0;

const agreed = (session: SessionState) => session.tools['agreement'] as AgreementState;
const isLead = (role: Role) => role === 'lead' || role === 'colead';

/** A new version that all signed: not the text with which this began. */
function isAdjusted(session: SessionState): boolean {
  const first = session.form.tools['agreement'] as Partial<AgreementState> | undefined;
  const { complete, version } = agreed(session);
  return complete !== undefined && version > (first?.version ?? 0);
}

export const followup: Tool<FollowUpState> = {
  id: 'followup',
  initial: (form) => ({
    ...((form.tools['followup'] as Partial<FollowUpState> | undefined) ?? {}),
    opensAt: form.opensAt ?? NO_DAY,
    answers: {},
  }),
  commands: {
    answer: command<FollowUpState, typeof AnswerSchema>({
      schema: AnswerSchema,
      ...alone,
      decide: ({ state, data, actor, session, context }) => {
        if (context.now < state.opensAt) return early;
        const mine = Object.entries(agreed(session).items).filter(
          ([, { who }]) => who === actor.id,
        );
        if (!mine.every(([id]) => id in data.items))
          return refuse(
            'followup/items',
            'Antwoord eerst bij elke afspraak van jou.',
            'Answer for each promise of yours first.',
          );
        const items = inKeyOrder(mine.map(([id]) => [id, data.items[id]] as const));
        const answer = { items, whole: data.whole };
        return accept({ type: 'followup/answered', data: { person: actor.id, answer } });
      },
    }),
    leave: command<FollowUpState, ReturnType<typeof Type.Object>>({
      schema: Type.Object({}, { additionalProperties: false }),
      ...alone,
      decide: ({ state, actor, context }) =>
        context.now < state.opensAt
          ? early
          : accept({ type: 'followup/answered', data: { person: actor.id, answer: 'left' } }),
    }),
    conclude: command<FollowUpState, typeof ConcludeSchema>({
      schema: ConcludeSchema,
      surface: 'followup',
      needs: ['M'],
      decide: ({ data, session }) =>
        data.result === 'adjusted' && !isAdjusted(session)
          ? refuse(
              'followup/not-signed',
              'Pas eerst de tekst aan, en laat alle partijen die tekenen.',
              'Change the text first, and have all parties sign it.',
            )
          : accept({ type: 'followup/concluded', data }),
    }),
  },
  evolve(state, event) {
    const data = event.data as {
      person: PersonId;
      answer: FollowUpAnswer;
      result: NonNullable<FollowUpState['result']>;
    };
    return event.type === 'followup/answered'
      ? { ...state, answers: { ...state.answers, [data.person]: data.answer } }
      : { ...state, result: data.result };
  },
  shared: ({ opensAt, result, answers }, { role }): FollowUpView => ({
    opensAt,
    ...(result && { result }),
    ...(isLead(role) && { answers: inKeyOrder(Object.entries(answers)) }),
  }),
  own: ({ answers, intake }, { id, role }): FollowUpOwn => ({
    ...(answers[id] && { answer: answers[id] }),
    ...(role === 'coord' && intake !== undefined && { intake }),
  }),
  facts: {
    answered: ({ answers }, person) => (person ?? '') in answers,
    concluded: ({ result }) => result !== undefined,
  },
  /** For the adult the intake, for the mediators the text: both for as long as the form says, and no longer. */
  keep({ intake, opensAt }, person, session) {
    if (opensAt === NO_DAY) return undefined;
    if (person.role === 'coord') return intake === undefined ? undefined : { intake };
    if (!isLead(person.role)) return undefined;
    const text = agreed(session);
    const signer = session.people[text.complete?.[0] ?? ''];
    return signer && { agreement: agreement.keep?.(text, signer, session) };
  },
  envelope({ result, opensAt }, session): Readonly<Record<string, string>> {
    if (opensAt === NO_DAY) return {};
    const handed = session.ended?.how === 'handover' ? 'handed-over' : undefined;
    const outcome = handed ?? result;
    return outcome ? { result: outcome } : {};
  },
};
