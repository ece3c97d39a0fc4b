import { Type } from 'typebox';
import {
  accept,
  defineTool,
  inCircle,
  inKeyOrder,
  nobody,
  refuse,
  type PersonId,
} from '../../engine/index.ts';
import { trimmed } from '../../wire/trimmed.ts';

interface Summary {
  readonly text: string;
  readonly version: number;
  /** The words to which their own party said *klopt*: the only ones that the others ever see. */
  readonly confirmed?: { readonly text: string; readonly version: number };
}

/** What the mediators understood of each party's story, shown to that party alone until it says *klopt*. */
export interface SummariesState {
  readonly of: Readonly<Record<PersonId, Summary>>;
}
export interface SummariesView {
  readonly confirmed: Readonly<Record<PersonId, string>>;
  /** Leads only. */
  readonly drafts?: SummariesState['of'];
}
export interface SummariesOwn {
  readonly mine?: Summary;
}

const person = Type.String({ maxLength: 40 });
const WriteSchema = Type.Object({ of: person, text: Type.String({ maxLength: 2000 }) });
const ConfirmSchema = Type.Object({ version: Type.Integer({ minimum: 1 }) });

const none: Summary = { text: '', version: 0 };

export const summaries = defineTool({
  id: 'summaries',
  surfaces: ['summaries'],
  events: { written: WriteSchema, confirmed: Type.Object({ person }) },
  initial: (): SummariesState => ({ of: {} }),
  commands: {
    write: {
      schema: WriteSchema,
      surface: 'summaries',
      needs: ['E'],
      decide: ({ data, session }) =>
        inCircle(session, 'served').includes(data.of)
          ? accept({ type: 'summaries/written', data })
          : nobody,
    },
    confirm: {
      schema: ConfirmSchema,
      surface: 'summaries',
      needs: ['S'],
      decide: ({ state, data, actor }) => {
        const mine = state.of[actor.id];
        if (!mine || !trimmed(mine.text))
          return refuse(
            'summaries/none',
            'Er staat nog geen samenvatting.',
            'There is no summary yet.',
          );
        if (mine.version !== data.version)
          return refuse(
            'summaries/changed',
            'De tekst is net veranderd. Lees hem nog eens.',
            'The text has just changed. Read it once more.',
          );
        return accept({ type: 'summaries/confirmed', data: { person: actor.id } });
      },
    },
  },
  evolve: {
    written(state, { of, text }) {
      const before = state.of[of] ?? none;
      return { of: { ...state.of, [of]: { ...before, text, version: before.version + 1 } } };
    },
    confirmed(state, { person }) {
      const { text, version } = state.of[person] ?? none;
      return { of: { ...state.of, [person]: { text, version, confirmed: { text, version } } } };
    },
  },
  shared(state, { seat }): SummariesView {
    const confirmed = Object.entries(state.of).flatMap(([id, summary]) =>
      summary.confirmed ? [[id, summary.confirmed.text] as const] : [],
    );
    const leading = seat.leads !== undefined;
    return { confirmed: inKeyOrder(confirmed), ...(leading && { drafts: state.of }) };
  },
  own(state, { id }): SummariesOwn {
    const mine = state.of[id];
    return mine ? { mine } : {};
  },
  facts: {
    person: {
      confirmed: {
        asks: {
          nl: 'Zei deze persoon dat de eigen samenvatting klopt?',
          en: 'Did this person say that their own summary is right?',
        },
        holds: (state, person) => state.of[person]?.confirmed !== undefined,
      },
    },
  },
});
