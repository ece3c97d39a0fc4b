import { Type } from 'typebox';
import { closed, factsFor, inCircle } from '../../engine/index.ts';
import { inSet, type ExercisesState } from './governed.ts';
import { byThemselves } from './ladder.ts';

const PRACTISED = 2;

/** What gates ask of the exercises (forms.md 1.1 to 1.5). */
export const facts = factsFor<ExercisesState>()({
  session: {
    'graded-answered': {
      asks: {
        nl: 'Is er gezegd of dit meetelt voor punten?',
        en: 'Was it said whether this is for marks?',
      },
      holds: (state) => state.graded !== undefined,
    },
    'enough-items': {
      asks: { nl: 'Liggen er genoeg oefeningen klaar?', en: 'Are enough exercises ready?' },
      args: Type.Object({ count: Type.Integer({ minimum: 1, maximum: 100 }) }, closed),
      holds: (state, { count }) => inSet(state, 'practice').length >= count,
    },
    reading: {
      asks: {
        nl: 'Is dit een sessie om te lezen of uit te leggen, zonder oefeningen?',
        en: 'Is this a session for reading or explaining, without exercises?',
      },
      holds: (state) => state.reading === true,
    },
  },
  person: {
    tried: {
      asks: {
        nl: 'Probeerde deze persoon een oefening, of legde die uit?',
        en: 'Did this person try an exercise, or explain?',
      },
      holds: (state, person) =>
        Object.values(state.work).some((people) => {
          const work = people[person];
          return work !== undefined && (work.attempts.length > 0 || work.explained === true);
        }),
    },
    // Of a lead; unless it went right, and there is nothing to guess.
    guessed: {
      asks: {
        nl: 'Koos deze persoon voor elke tutee waar het op lijkt, als het nog niet lukte?',
        en: 'Did this person choose for each tutee what it looks like, if it did not work yet?',
      },
      holds: (state, _lead, _args, session) =>
        inCircle(session, 'served').every((person) =>
          Object.values(state.work).some(
            (people) =>
              people[person]?.guess !== undefined || people[person]?.finished !== undefined,
          ),
        ),
    },
    practised: {
      asks: {
        nl: 'Werkte deze persoon twee oefeningen af, één zonder hint 4 of 5, of zei die "genoeg"?',
        en: 'Did this person finish two exercises, one without hint 4 or 5, or say "enough"?',
      },
      holds(state, person) {
        if (person in state.enough) return true;
        const works = Object.values(state.work).flatMap((people) => people[person] ?? []);
        return (
          works.filter((work) => work.finished).length >= PRACTISED && works.some(byThemselves)
        );
      },
    },
  },
});
