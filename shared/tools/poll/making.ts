import { Type } from 'typebox';
import { accept, at, commandsFor } from '../../engine/index.ts';
import { RunSchema, type outline } from './outline.ts';
import { QuestionSchema } from './question.ts';
import {
  full,
  gone,
  isOpen,
  personal,
  personalAsked,
  saidSensitive,
  staysSensitive,
} from './refusals.ts';
import { lastRound, type PollState } from './state.ts';

const edit = { surface: 'poll/edit', needs: ['E'] } as const;
const MOST_QUESTIONS = 80;

const wasCounted = ({ runs }: PollState): boolean =>
  Object.values(runs).some(({ rounds }) => rounds.some(({ totals }) => totals !== undefined));

/** What can be asked, and with how much care. */
export const making = commandsFor<typeof outline, PollState>()({
  put: {
    schema: Type.Object({ question: QuestionSchema }),
    ...edit,
    decide: ({ state, data }) => {
      const { id, about } = data.question;
      if (state.sensitive && about === 'self') return personal;
      if (lastRound(at(state.runs, id))) return isOpen;
      return !at(state.questions, id) && Object.keys(state.questions).length >= MOST_QUESTIONS
        ? full
        : accept({ type: 'poll/put', data });
    },
  },
  drop: {
    schema: RunSchema,
    ...edit,
    decide: ({ state, data: { run } }) => {
      if (!at(state.questions, run)) return gone;
      return lastRound(at(state.runs, run)) || state.quiz.includes(run)
        ? isOpen
        : accept({ type: 'poll/dropped', data: { run } });
    },
  },
  /**
   * Only ever to more care once something was counted: what was hidden with care would be told by the difference. What an adult
   * said, or a lesson brings along, an adult takes back.
   */
  judge: {
    schema: Type.Object({ sensitive: Type.Boolean() }),
    surface: 'poll/judge',
    needs: ['E'],
    decide: ({ state, data: { sensitive }, actor, session }) => {
      const adult = session.form.seats[actor.role]?.responsible === true;
      if (sensitive && Object.values(state.questions).some(({ about }) => about === 'self'))
        return personalAsked;
      if (state.sensitive && !sensitive && wasCounted(state)) return staysSensitive;
      if (state.sensitive && !sensitive && state.firm && !adult) return saidSensitive;
      return accept({ type: 'poll/judged', data: { sensitive, ...(adult && { adult }) } });
    },
  },
});
