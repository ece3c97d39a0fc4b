import { Type } from 'typebox';
import { accept, acceptHere, at, boxOf, commandsFor, flag, refuse } from '../../engine/index.ts';
import { trimmed } from '../../wire/trimmed.ts';
import { id, MergeSchema, StandSchema, text, type outline } from './outline.ts';
import {
  askedBox,
  MOST_ASKED,
  MOST_QUESTIONS,
  NEW,
  NOBODY,
  publicly,
  TICK,
  votesBox,
  type Asked,
  type BoxState,
} from './state.ts';

const moderate = { surface: 'box', needs: ['M'] } as const;
const ask = { surface: 'box', needs: ['A'] } as const;
const Item = Type.Object({ id });

const empty = refuse('box/empty', 'Schrijf eerst je vraag.', 'Write your question first.');
const often = refuse(
  'box/often',
  'Drie vragen in vijf minuten is genoeg. Wacht even met de volgende.',
  'Three questions in five minutes is enough. Wait a little with the next one.',
);
const full = refuse('box/full', 'De vragenbox is vol.', 'The question box is full.');
const gone = refuse('box/gone', 'Die vraag is er niet meer.', 'That question is gone.');
const why = refuse(
  'box/why',
  'Kies waarom de vraag niet past.',
  'Choose why the question does not fit.',
);
const quietly = refuse(
  'box/quiet',
  'Deze vraag is alleen voor wie de vragen leest. Ze komt niet voor de klas.',
  'This question is only for who reads the questions. It does not come before the class.',
);
const apart = refuse(
  'box/apart',
  'Deze twee vragen kunnen niet samen.',
  'These two questions cannot be one.',
);

/** What people may ask of it, each with the letter that allows it. */
export const commands = commandsFor<typeof outline, BoxState>()({
  /** Nothing of it is written before it was taken out of the box with whatever else came (rule 34). */
  put: {
    schema: Type.Object({ id, text, quiet: flag }),
    ...ask,
    decide: ({ state, data, actor, context, session }) => {
      const said = trimmed(data.text);
      if (!said) return empty;
      if (
        at(state.asked, data.id) ||
        boxOf(session, NEW).slips.some(({ slip }) => slip === data.id)
      )
        return accept();
      const window = askedBox(context.now);
      if ((at(boxOf(session, window).givers, actor.id) ?? 0) >= MOST_ASKED) return often;
      if (state.count >= MOST_QUESTIONS) return full;
      // How often somebody asked, and what was asked, have nothing in common: not even in memory.
      const put = { kind: 'put', value: true } as const;
      return acceptHere([
        {
          ...put,
          box: NEW,
          giver: NOBODY,
          slip: data.id,
          value: { text: said, ...(data.quiet && { quiet: true }) },
          at: context.now,
        },
        { ...put, box: window, giver: actor.id, slip: context.newId() },
        { ...put, box: TICK, giver: NOBODY, slip: context.newId(), at: context.now },
      ]);
    },
  },
  up: {
    schema: Item,
    ...ask,
    decide: ({ state, data, actor, context, session }) => {
      // Who did not see yet that it is one with another wants to know that one.
      const id = at(state.asked, data.id)?.into ?? data.id;
      const asked = at(state.asked, id);
      if (!asked || !publicly.has(asked.standing)) return gone;
      const name = votesBox(id);
      if (at(boxOf(session, name).givers, actor.id)) return accept();
      const put = { kind: 'put', value: true } as const;
      return acceptHere([
        { ...put, box: name, giver: actor.id, slip: context.newId() },
        { ...put, box: TICK, giver: NOBODY, slip: context.newId(), at: context.now },
      ]);
    },
  },
  stand: {
    schema: StandSchema,
    ...moderate,
    decide: ({ state, data }) => {
      const asked = at(state.asked, data.id);
      // What an adult has is the adult's: it does not come back to a screen.
      if (!asked || asked.standing === 'adult') return gone;
      if (data.standing === 'declined' && !data.reason) return why;
      const toRead = data.standing === 'read';
      if (asked.quiet ? publicly.has(data.standing) : toRead) return quietly;
      return data.standing === 'adult' && !state.card
        ? accept({ type: 'box/stood', data }, { type: 'box/carded', data: {} })
        : accept({ type: 'box/stood', data });
    },
  },
  /** Two that ask the same are one: who wanted to know either counts once. */
  merge: {
    schema: MergeSchema,
    ...moderate,
    decide: ({ state, data, context }) => {
      const [asked, into] = [at(state.asked, data.id), at(state.asked, data.into)];
      if (!asked || !into) return gone;
      const fits = ({ standing, quiet }: Asked) =>
        !quiet && (standing === 'new' || publicly.has(standing));
      if (data.id === data.into || !fits(asked) || !fits(into)) return apart;
      const tick = { kind: 'put', box: TICK, giver: NOBODY, slip: context.newId() } as const;
      return acceptHere([{ ...tick, value: true, at: context.now }], {
        type: 'box/merged',
        data,
      });
    },
  },
});
