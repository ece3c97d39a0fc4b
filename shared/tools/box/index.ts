import { Type } from 'typebox';
import {
  acceptHere,
  boxOf,
  defineTool,
  type HereChange,
  type SessionState,
} from '../../engine/index.ts';
import { commands } from './commands.ts';
import { outline } from './outline.ts';
import {
  askedBox,
  FEWEST_VOTERS,
  NEW,
  TAKEN_AFTER_MS,
  TICK,
  votersFor,
  WINDOW_MS,
  type Asked,
  type BoxState,
} from './state.ts';
import { seenBy, type BoxView } from './views.ts';

export type { BoxView };

/** Boxes of votes whose number may be told, and is another one by now. */
const votesNow = (state: BoxState, session: SessionState) =>
  Object.entries(state.asked).flatMap(([one, { votes, into }]) => {
    if (into !== undefined) return [];
    const many = votersFor(state, session, one);
    // A process that began anew knows of fewer: who said it before did not take it back.
    return many >= FEWEST_VOTERS && many > (votes ?? 0) ? [{ id: one, votes: many }] : [];
  });

const emptied = (box: string): HereChange => ({ kind: 'emptied', box });

export const box = defineTool({
  ...outline,
  initial: (): BoxState => ({ asked: {}, count: 0 }),
  commands,
  evolve: {
    arrived(state, { id: slip, text: said, quiet }): BoxState {
      const fresh = {
        text: said,
        order: state.count,
        standing: 'new',
        ...(quiet && { quiet }),
      } as const;
      return { ...state, count: state.count + 1, asked: { ...state.asked, [slip]: fresh } };
    },
    stood(state, { id: slip, standing, reason, text: said, answer }) {
      const before = state.asked[slip];
      if (!before) return state;
      const { reason: _before, into: _apart, ...rest } = before;
      const now: Asked = {
        ...rest,
        standing,
        ...(said && { text: said }),
        ...(answer && { answer }),
        ...(reason && { reason }),
      };
      return { ...state, asked: { ...state.asked, [slip]: now } };
    },
    merged(state, { id: slip, into }): BoxState {
      const joined = Object.entries(state.asked).map(([one, asked]) =>
        one === slip || asked.into === slip
          ? [one, { ...asked, standing: 'merged' as const, into }]
          : [one, asked],
      );
      return { ...state, asked: Object.fromEntries(joined) };
    },
    counted: (state, { id: slip, votes }) => ({
      ...state,
      asked: { ...state.asked, [slip]: { ...state.asked[slip]!, votes } },
    }),
    carded: (state): BoxState => ({ ...state, card: true }),
  },
  shared: (state, viewer): BoxView => seenBy(state, viewer),
  deadlines: (_state, session) => {
    const { since } = boxOf(session, TICK);
    return since
      ? [{ id: 'box/take', at: since + TAKEN_AFTER_MS, type: 'box/take', data: {} }]
      : [];
  },
  due: {
    take: {
      schema: Type.Object({}),
      decide: ({ state, session, context }) => {
        const arrived = boxOf(session, NEW).slips.map(({ slip, value }) => ({
          type: 'box/arrived' as const,
          data: { id: slip, ...(value as { text: string; quiet?: true }) },
        }));
        const counted = votesNow(state, session).map((data) => ({
          type: 'box/counted' as const,
          data,
        }));
        // How often somebody asked is forgotten once it counts no more.
        const past = askedBox(context.now - WINDOW_MS);
        return acceptHere([emptied(NEW), emptied(TICK), emptied(past)], ...arrived, ...counted);
      },
    },
  },
  facts: {
    session: {
      handled: {
        asks: {
          nl: 'Is elke getoonde vraag beantwoord, of voor later?',
          en: 'Is every question that was shown answered, or for later?',
        },
        holds: (state) => Object.values(state.asked).every(({ standing }) => standing !== 'shown'),
      },
    },
  },
  /** A worrying question is for the adults, by the hour and the text (class K5). */
  keep(state, person, session) {
    const worrying = Object.values(state.asked).filter(({ standing }) => standing === 'adult');
    return session.form.seats[person.role]?.responsible && worrying.length > 0
      ? worrying.map(({ text: said }) => said)
      : undefined;
  },
});
