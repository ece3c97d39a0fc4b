import { Type } from 'typebox';
import { accept, defineTool, refuse, type PersonId } from '../../engine/index.ts';
import { trimmed } from '../../wire/trimmed.ts';

export interface Said {
  readonly by: PersonId;
  readonly text: string;
  readonly at: number;
  readonly order: number;
}

/** Typed talk for two to five people who may be in different places without sound (forms.md 0.3); class K1. */
export interface TalkState {
  readonly said: Readonly<Record<string, Said>>;
  readonly count: number;
}
export interface TalkView {
  readonly said: TalkState['said'];
}

/** Older messages leave the screen and the state: a talk is no archive. */
export const REMEMBERED = 200;
const SaySchema = Type.Object({ text: Type.String({ minLength: 1, maxLength: 1000 }) });

export const talk = defineTool({
  id: 'talk',
  surfaces: ['talk'],
  places: { talk: {} },
  events: { said: Type.Object({ id: Type.String(), by: Type.String(), text: Type.String() }) },
  initial: (): TalkState => ({ said: {}, count: 0 }),
  commands: {
    say: {
      schema: SaySchema,
      surface: 'talk',
      needs: ['E'],
      decide: ({ data, actor, context }) =>
        trimmed(data.text)
          ? accept({
              type: 'talk/said',
              data: { id: context.newId(), by: actor.id, text: trimmed(data.text) },
            })
          : refuse('talk/empty', 'Typ eerst iets.', 'Type something first.'),
    },
  },
  evolve: {
    said(state, { id, by, text }, { at }) {
      const kept = Object.entries(state.said).filter(
        ([, said]) => said.order > state.count - REMEMBERED,
      );
      const said = { by, text, at, order: state.count };
      return { count: state.count + 1, said: { ...Object.fromEntries(kept), [id]: said } };
    },
  },
  shared: (state): TalkView => ({ said: state.said }),
});
