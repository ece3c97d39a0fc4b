import { Type } from 'typebox';
import {
  accept,
  commandsFor,
  refuse,
  seatOf,
  type PersonId,
  type SessionState,
} from '../../engine/index.ts';
import { AnswerSchema, triedOf } from './answer.ts';
import { checkItem } from './check-item.ts';
import { exitQuestion } from './exit-question.ts';
import { inSet, isLocked, workOn, type ExercisesState } from './governed.ts';
import { guesses, WAIT_RING_MS, whyShut } from './ladder.ts';
import { latexTooBig } from './latex-allowed.ts';
import type { Mark } from './mark.ts';
import type { outline } from './outline.ts';
import { withPicture } from './picture.ts';

export const MAX_ITEMS = 40;
/** Attempts per exercise and person: more than anybody makes, and a bound for the state. */
const MAX_ATTEMPTS = 60;

const id = Type.String({ pattern: '^[A-Za-z0-9_-]{1,64}$' });
const set = Type.Union([Type.Literal('practice'), Type.Literal('exit')]);
const edit = { surface: 'exercises/edit', needs: ['E'] } as const;
const answers = { surface: 'exercises/answers', needs: ['E', 'O'] } as const;
const coach = { surface: 'exercises/answers', needs: ['R'] } as const;
const hints = { surface: 'exercises/hints', needs: ['M'] } as const;

const forMarks = refuse(
  'exercises/graded',
  'Wat meetelt voor punten, blijft op slot zoals het is.',
  'What is for marks stays locked as it is.',
);
const noItem = refuse(
  'exercises/unknown',
  'Die oefening ligt niet meer op tafel.',
  'That exercise is no longer on the table.',
);
const askGraded = refuse(
  'exercises/graded-first',
  'Eerst één vraag: telt dit mee voor punten?',
  'One question first: is this for marks?',
);

const commandsOf = commandsFor<typeof outline, ExercisesState>();
const isTutee = (session: SessionState, person: PersonId) =>
  seatOf(session, person)?.served === true;

/** Ids come from outside, so a name that every object has, such as `constructor`, is no exercise. */
const onTable = (state: ExercisesState, item: string) => Object.hasOwn(state.items, item);

/** Hints, guesses and verdicts are for practice only: with the exit set a tutee is alone. */
const isPractice = (state: ExercisesState, item: string) =>
  onTable(state, item) && state.items[item]?.set === 'practice';

const practiceIds = (state: ExercisesState): string[] =>
  inSet(state, 'practice').map(([item]) => item);

/** A formula that nobody could draw, as the sentence that says so. */
const tooBigFor = (state: ExercisesState, item: string, answer: unknown) =>
  state.items[item]?.item.kind === 'formula' && typeof answer === 'string'
    ? latexTooBig(answer)
    : undefined;

const badItem = (nl: string, en: string) => refuse('exercises/invalid', nl, en);

const editing = commandsOf({
  add: {
    schema: Type.Object({ items: Type.Array(Type.Unknown(), { minItems: 1, maxItems: 12 }), set }),
    ...edit,
    decide: ({ state, data, actor, session, context }) => {
      if (
        state.count + data.items.length > 400 ||
        Object.keys(state.items).length + data.items.length > MAX_ITEMS
      )
        return refuse(
          'exercises/full',
          'Er liggen al genoeg oefeningen op tafel. Haal er eerst een weg.',
          'There are enough exercises on the table. Remove one first.',
        );
      const checked = data.items.map((item) =>
        checkItem(
          withPicture({ ...(item as object), id: context.newId() }, actor.id, session.language),
        ),
      );
      const wrong = checked.find((result) => !result.ok);
      if (wrong && !wrong.ok)
        return badItem(wrong.problems[0]?.text.nl ?? '', wrong.problems[0]?.text.en ?? '');
      const items = checked.flatMap((result) => (result.ok ? [result.item] : []));
      return accept({ type: 'exercises/added', data: { items, set: data.set } });
    },
  },
  change: {
    schema: Type.Object({ item: Type.Unknown() }),
    ...edit,
    decide: ({ state, data, actor, session }) => {
      const known = (data.item as { id?: unknown } | null)?.id;
      const before =
        typeof known === 'string' && onTable(state, known)
          ? state.items[known]?.item.picture
          : undefined;
      const checked = checkItem(withPicture(data.item, actor.id, session.language, before));
      if (!checked.ok)
        return badItem(checked.problems[0]?.text.nl ?? '', checked.problems[0]?.text.en ?? '');
      if (!onTable(state, checked.item.id)) return noItem;
      if (state.items[checked.item.id]?.graded) return forMarks;
      return accept({ type: 'exercises/changed', data: { item: checked.item } });
    },
  },
  drop: {
    schema: Type.Object({ item: id }),
    ...edit,
    decide: ({ state, data }) =>
      onTable(state, data.item) ? accept({ type: 'exercises/dropped', data }) : noItem,
  },
  reading: {
    schema: Type.Object({ on: Type.Boolean() }),
    ...edit,
    decide: ({ data }) => accept({ type: 'exercises/reading', data }),
  },
  graded: {
    schema: Type.Object({
      answer: Type.Union([Type.Literal('yes'), Type.Literal('no')]),
      items: Type.Array(id, { maxItems: MAX_ITEMS }),
    }),
    surface: 'exercises/graded',
    needs: ['E'],
    decide: ({ state, data: { answer, items } }) => {
      if (state.graded === 'yes' && answer === 'no') return forMarks;
      const practice = practiceIds(state);
      const named = practice.filter((item) => items.includes(item));
      // A tutee cannot see the list yet: a bare yes is about everything that lies there.
      const all = named.length > 0 ? named : practice;
      const graded = answer === 'yes' ? all : [];
      return accept({ type: 'exercises/graded', data: { answer, items: graded } });
    },
  },
});

const answering = commandsOf({
  attempt: {
    schema: Type.Object({ item: id, answer: AnswerSchema }),
    ...answers,
    decide: ({ state, data, actor, context }) => {
      if (!isPractice(state, data.item)) return noItem;
      if (state.graded === undefined) return askGraded;
      const tooBig = tooBigFor(state, data.item, data.answer);
      if (tooBig) return { ok: false, refusal: { code: 'exercises/unreadable', text: tooBig } };
      if (workOn(state, data.item, actor.id).attempts.length >= MAX_ATTEMPTS)
        return refuse(
          'exercises/many',
          'Genoeg geprobeerd: vraag een hint.',
          'Tried enough: ask for a hint.',
        );
      const locked = isLocked(state, data.item);
      const mark = locked ? undefined : (context.facts?.['mark'] as Mark | undefined);
      // Not finished is not wrong: it is no attempt at all.
      if (mark?.verdict === 'invalid')
        return {
          ok: false,
          refusal: {
            code: 'exercises/unreadable',
            text: mark.note ?? {
              nl: 'Je antwoord is nog niet af.',
              en: 'Your answer is not finished yet.',
            },
          },
        };
      const answer = locked ? undefined : triedOf(data.answer);
      return accept({
        type: 'exercises/attempted',
        data: {
          item: data.item,
          person: actor.id,
          ...(mark && { verdict: mark.verdict }),
          ...(answer && { answer }),
        },
      });
    },
  },
  explained: {
    schema: Type.Object({ item: id }),
    ...answers,
    decide: ({ state, data, actor }) =>
      isPractice(state, data.item)
        ? accept({ type: 'exercises/explained', data: { ...data, person: actor.id } })
        : noItem,
  },
  stuck: {
    schema: Type.Object({ item: id, on: Type.Boolean() }),
    surface: 'exercises/stuck',
    needs: ['E'],
    decide: ({ state, data, actor }) =>
      isPractice(state, data.item)
        ? accept({ type: 'exercises/stuck', data: { ...data, person: actor.id } })
        : noItem,
  },
  enough: {
    schema: Type.Object({ on: Type.Boolean() }),
    ...answers,
    decide: ({ data, actor }) =>
      accept({ type: 'exercises/enough', data: { ...data, person: actor.id } }),
  },
  'exit-check': {
    schema: Type.Object({
      answers: Type.Record(id, AnswerSchema),
      anyway: Type.Optional(Type.Boolean()),
    }),
    surface: 'exercises/exit',
    needs: ['O'],
    decide: ({ state, data, actor, context }) => {
      if (state.exit[actor.id])
        return refuse(
          'exercises/exit-done',
          'Je hebt deze vragen al nagekeken.',
          'You have already checked these questions.',
        );
      const given = (context.facts?.['marks'] ?? {}) as Record<string, Mark>;
      const question = data.anyway ? undefined : exitQuestion(state, data.answers, given);
      if (question) return question;
      // What could not be marked in time is not lost: tutee and tutor look at it themselves.
      const marks = inSet(state, 'exit').map(
        ([item]) => [item, given[item] ?? { verdict: 'undecided' as const }] as const,
      );
      return accept({
        type: 'exercises/exit-checked',
        data: { person: actor.id, marks: Object.fromEntries(marks) },
      });
    },
  },
  'exit-show': {
    schema: Type.Object({}),
    surface: 'exercises/exit',
    needs: ['O', 'R'],
    decide: ({ state, actor }) =>
      state.exit[actor.id]
        ? accept({ type: 'exercises/exit-shown', data: { person: actor.id } })
        : refuse(
            'exercises/exit-open',
            'Kijk eerst je antwoorden na.',
            'Check your answers first.',
          ),
  },
});

const helping = commandsOf({
  hint: {
    schema: Type.Object({ item: id, person: id }),
    ...hints,
    decide: ({ state, data, session, context }) => {
      if (!isPractice(state, data.item) || !isTutee(session, data.person)) return noItem;
      const work = workOn(state, data.item, data.person);
      if (state.graded === undefined && work.level + 1 >= 4) return askGraded;
      const refusal = whyShut(work, isLocked(state, data.item), context.now);
      if (refusal) return { ok: false, refusal };
      return accept({
        type: 'exercises/hint-asked',
        data: { ...data, level: work.level + 1, at: context.now + WAIT_RING_MS },
      });
    },
  },
  'drop-hint': {
    schema: Type.Object({ item: id, person: id }),
    ...hints,
    decide: ({ state, data, session }) =>
      isTutee(session, data.person) && workOn(state, data.item, data.person).pending
        ? accept({ type: 'exercises/hint-dropped', data })
        : accept(),
  },
  verdict: {
    schema: Type.Object({
      item: id,
      person: id,
      verdict: Type.Union([Type.Literal('right'), Type.Literal('wrong')]),
    }),
    ...coach,
    decide: ({ state, data, session }) => {
      if (!isPractice(state, data.item) || !isTutee(session, data.person)) return noItem;
      return workOn(state, data.item, data.person).attempts.length > 0
        ? accept({ type: 'exercises/decided', data })
        : refuse('exercises/no-attempt', 'Er is nog geen poging.', 'There is no attempt yet.');
    },
  },
  guess: {
    schema: Type.Object({
      item: id,
      person: id,
      guess: Type.Enum(guesses),
    }),
    ...coach,
    decide: ({ state, data, session }) =>
      isPractice(state, data.item) && isTutee(session, data.person)
        ? accept({ type: 'exercises/guessed', data })
        : noItem,
  },
});

export const commands = {
  ...editing,
  ...answering,
  ...helping,
};
