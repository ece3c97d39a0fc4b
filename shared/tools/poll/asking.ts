import { Type } from 'typebox';
import {
  accept,
  acceptHere,
  at,
  boxOf,
  commandsFor,
  slipIn,
  type Decision,
} from '../../engine/index.ts';
import { readAnswer } from './answers.ts';
import { markedOf, type Read } from './marked.ts';
import { Empty, HandsSchema, name, RunSchema, word, type outline } from './outline.ts';
import { early, enough, gone, isOpen, noAnswer, notOpen, unreadable, voted } from './refusals.ts';
import {
  boxName,
  counted,
  exists,
  isQuiz,
  lastRound,
  questionsOf,
  QUIZ,
  runOf,
  type Ballot,
  type PollState,
} from './state.ts';

const CastSchema = Type.Object({
  run: name,
  round: Type.Integer({ minimum: 1, maximum: 2 }),
  /** A secret that the device chose: who has it can change this answer, and it says nothing of who that is. */
  slip: Type.String({ pattern: '^[A-Za-z0-9_-]{16,40}$' }),
  /** Per question; shapes: `answers.ts`. */
  answers: Type.Record(Type.String({ maxLength: 40 }), Type.Unknown(), { maxProperties: 3 }),
});

const moderate = { surface: 'poll', needs: ['M'] } as const;
const MOST_ROUNDS = 2;

/** What one device answers, per question, or why something of it is no answer. */
function ballotOf(
  state: PollState,
  run: string,
  answers: Readonly<Record<string, unknown>>,
  read: Readonly<Record<string, Read>>,
): { readonly ballot: Ballot } | { readonly refusal: Decision<never> } {
  const questions = questionsOf(state, run);
  const ballot: Record<string, Ballot[string]> = {};
  for (const question of questions) {
    const answer = readAnswer(question, answers[question.id]);
    if (!answer) return { refusal: noAnswer };
    const counted = question.kind === 'exercise' ? markedOf(answer[0]!, read[question.id]) : answer;
    if ('note' in counted) return { refusal: unreadable(counted.note) };
    ballot[question.id] = counted;
  }
  return Object.keys(answers).length === questions.length ? { ballot } : { refusal: noAnswer };
}

/** From a question in front to what came of it, each with its surface and the letters that allow it. */
export const asking = commandsFor<typeof outline, PollState>()({
  ask: {
    schema: RunSchema,
    ...moderate,
    decide: ({ state, data }) => {
      if (!exists(state, data.run)) return gone;
      if (state.now !== undefined && lastRound(at(state.runs, state.now))?.open) return isOpen;
      return state.now === data.run ? accept() : accept({ type: 'poll/asked', data });
    },
  },
  /** Back to the slides. */
  leave: {
    schema: Empty,
    ...moderate,
    decide: ({ state }) => {
      if (state.now === undefined) return accept();
      return lastRound(at(state.runs, state.now))?.open
        ? isOpen
        : accept({ type: 'poll/left', data: {} });
    },
  },
  open: {
    schema: RunSchema,
    ...moderate,
    decide: ({ state, data }) => {
      if (state.now !== data.run) return gone;
      const { rounds, shown } = runOf(state, data.run);
      if (rounds.at(-1)?.open) return accept();
      if (rounds.length >= (isQuiz(data.run) ? 1 : MOST_ROUNDS) || shown === 'answer')
        return enough;
      return accept({ type: 'poll/opened', data });
    },
  },
  /**
   * Without a name: the event says only that this person voted. What they voted lies in the ballot box, by a slip
   * that nobody can follow back. It comes again from a device whose server began anew (rule 34).
   */
  cast: {
    schema: CastSchema,
    surface: 'poll',
    needs: ['A'],
    decide: ({ state, data, actor, session, context }) => {
      const { run, round, slip, answers } = data;
      const { rounds } = runOf(state, run);
      const now = rounds.at(-1);
      if (!now?.open || rounds.length !== round) return notOpen;
      const read = ballotOf(state, run, answers, (context.facts ?? {}) as Record<string, Read>);
      if ('refusal' in read) return read.refusal;
      const { ballot } = read;
      const name = boxName(run, round);
      const box = boxOf(session, name);
      if (at(box.givers, actor.id) && !slipIn(box, slip)) return voted;
      const put = { kind: 'put', box: name, giver: actor.id, slip, value: ballot } as const;
      return now.cast[actor.id]
        ? acceptHere([put])
        : acceptHere([put], { type: 'poll/cast', data: { run, round, person: actor.id } });
    },
  },
  close: {
    schema: RunSchema,
    ...moderate,
    decide: ({ state, data: { run }, session }) => {
      const { rounds } = runOf(state, run);
      if (!rounds.at(-1)?.open) return accept();
      return acceptHere([{ kind: 'emptied', box: boxName(run, rounds.length) }], {
        type: 'poll/closed',
        data: { run, totals: counted(state, session, run) },
      });
    },
  },
  show: {
    schema: Type.Object({ run: name, what: Type.Enum(['totals', 'answer']) }),
    ...moderate,
    decide: ({ state, data }) => {
      const last = lastRound(at(state.runs, data.run));
      if (!last) return gone;
      // Hard: never the answer while a round is open (forms.md 3.5).
      if (last.open) return isOpen;
      if (data.run === QUIZ.before) return early;
      return accept({ type: 'poll/shown', data });
    },
  },
  /** What an educator counted in the room; each count takes the place of the one before. */
  hands: {
    schema: HandsSchema,
    ...moderate,
    decide: ({ state, data }) => {
      const [question] = questionsOf(state, data.run);
      const known = question && 'options' in question ? question.options.map(({ id }) => id) : [];
      if (!lastRound(at(state.runs, data.run)) || isQuiz(data.run)) return gone;
      return Object.keys(data.hands).every((option) => known.includes(option))
        ? accept({ type: 'poll/hands', data })
        : noAnswer;
    },
  },
  /** Lets something that was written be seen, or hides it. */
  word: {
    schema: Type.Object({ run: name, word, seen: Type.Boolean() }),
    ...moderate,
    decide: ({ state, data }) =>
      accept(...(at(state.runs, data.run) ? [{ type: 'poll/word', data } as const] : [])),
  },
  /** Begins one question anew: what was answered is forgotten. */
  reset: {
    schema: RunSchema,
    ...moderate,
    decide: ({ state, data: { run } }) => {
      const { rounds } = runOf(state, run);
      return rounds.length === 0
        ? accept()
        : acceptHere(
            rounds.map((_, round) => ({
              kind: 'emptied' as const,
              box: boxName(run, round + 1),
            })),
            { type: 'poll/reset', data: { run } },
          );
    },
  },
});
