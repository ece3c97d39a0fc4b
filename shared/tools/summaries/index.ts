import { Type } from 'typebox';
import {
  accept,
  command,
  inCircle,
  inKeyOrder,
  nobody,
  refuse,
  type PersonId,
  type Tool,
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

export const summaries: Tool<SummariesState> = {
  id: 'summaries',
  initial: () => ({ of: {} }),
  commands: {
    write: command<SummariesState, typeof WriteSchema>({
      schema: WriteSchema,
      surface: 'summaries',
      needs: ['E'],
      decide: ({ data, session }) =>
        inCircle(session, 'served').includes(data.of)
          ? accept({ type: 'summaries/written', data })
          : nobody,
    }),
    confirm: command<SummariesState, typeof ConfirmSchema>({
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
    }),
  },
  evolve(state, event) {
    const data = event.data as { of: PersonId; text: string; person: PersonId };
    const id = event.type === 'summaries/written' ? data.of : data.person;
    const before = state.of[id] ?? { text: '', version: 0 };
    const next: Summary =
      event.type === 'summaries/written'
        ? { ...before, text: data.text, version: before.version + 1 }
        : { ...before, confirmed: { text: before.text, version: before.version } };
    return { of: { ...state.of, [id]: next } };
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
  facts: { confirmed: (state, id) => state.of[id ?? '']?.confirmed !== undefined },
};
