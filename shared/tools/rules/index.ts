import { Type } from 'typebox';
import {
  accept,
  areFilled,
  at,
  closed,
  defineTool,
  fingerprint,
  inCircle,
  refuse,
  texts,
  type PersonId,
} from '../../engine/index.ts';
import type { Language } from '../../wire/text.ts';
import { trimmed } from '../../wire/trimmed.ts';

interface Rule {
  readonly text: string;
  readonly order: number;
}

/** The rules of a talk as one text that all agree to: frozen, with a check code; an edit voids every agreement. */
export interface RulesState {
  readonly rules: Readonly<Record<string, Rule>>;
  readonly count: number;
  readonly version: number;
  readonly frozen?: string;
  /** Person -> the check code to which they said *I agree*, or `not-yet`. */
  readonly agreed: Readonly<Record<PersonId, string>>;
  readonly proposals: Readonly<Record<string, { readonly by: PersonId; readonly text: string }>>;
}

export interface RulesView {
  readonly rules: RulesState['rules'];
  readonly version: number;
  readonly frozen?: string;
  readonly proposals: Readonly<Record<string, { readonly text: string }>>;
  /** Leads only: a *not yet* is not for the other party. */
  readonly agreed?: RulesState['agreed'];
}
export interface RulesOwn {
  readonly agreed?: string;
  readonly proposals: Readonly<Record<string, true>>;
}

export const MOST_RULES = 7;
/** The rules with which the talk about them begins. */
const FormPart = Type.Object({ rules: texts }, closed);
const id = Type.String({ maxLength: 40 });
const words = Type.String({ minLength: 1, maxLength: 200 });
const SetSchema = Type.Object({ id: Type.Optional(id), text: words });
const IdSchema = Type.Object({ id });
const TextSchema = Type.Object({ text: words });
const Empty = Type.Object({}, { additionalProperties: false });
const AgreeSchema = Type.Object({ code: Type.String({ maxLength: 64 }), yes: Type.Boolean() });

const edit = { surface: 'rules', needs: ['M'] } as const;
const anyone = { surface: 'rules', needs: ['M', 'E'] } as const;
const empty = refuse('rules/empty', 'Schrijf eerst iets.', 'Write something first.');
const gone = refuse('rules/gone', 'Dat staat er niet meer.', 'That is gone.');
const full = refuse('rules/full', 'Zeven afspraken is genoeg.', 'Seven rules are enough.');

/** The text as it is agreed to: in its order, in its language. */
const codeOf = (state: RulesState, language: Language): string => {
  const list = Object.values(state.rules).sort((a, b) => a.order - b.order);
  return fingerprint(['rules', language, state.version, list.map((rule) => rule.text)]);
};

export const rules = defineTool({
  id: 'rules',
  form: FormPart,
  surfaces: ['rules'],
  events: {
    set: Type.Object({ id, text: words }),
    dropped: IdSchema,
    proposed: Type.Object({ id, by: id, text: words }),
    unproposed: IdSchema,
    frozen: Type.Object({ code: Type.String() }),
    agreed: Type.Object({ person: id, agreed: Type.String() }),
  },
  initial({ told, language }): RulesState {
    const list = (told?.rules ?? []).map(
      (text, order) => [`r${order}`, { text: text[language], order }] as const,
    );
    return {
      rules: Object.fromEntries(list),
      count: list.length,
      version: 1,
      agreed: {},
      proposals: {},
    };
  },
  commands: {
    set: {
      schema: SetSchema,
      ...edit,
      decide: ({ state, data, context }) => {
        const known = data.id !== undefined && at(state.rules, data.id);
        if (!known && Object.keys(state.rules).length >= MOST_RULES) return full;
        if (!trimmed(data.text)) return empty;
        if (known && known.text === trimmed(data.text)) return accept();
        return accept({
          type: 'rules/set',
          data: { id: known ? data.id : context.newId(), text: trimmed(data.text) },
        });
      },
    },
    drop: {
      schema: IdSchema,
      ...edit,
      decide: ({ state, data }) =>
        at(state.rules, data.id) ? accept({ type: 'rules/dropped', data }) : gone,
    },
    propose: {
      schema: TextSchema,
      surface: 'rules',
      needs: ['E'],
      decide: ({ state, data, actor, context }) =>
        Object.keys(state.proposals).length >= MOST_RULES
          ? full
          : trimmed(data.text)
            ? accept({
                type: 'rules/proposed',
                data: { id: context.newId(), by: actor.id, text: trimmed(data.text) },
              })
            : empty,
    },
    /** A party takes the own proposal back, or a lead lays it aside. */
    unpropose: {
      schema: IdSchema,
      ...anyone,
      decide: ({ state, data, actor, letter }) => {
        const proposal = at(state.proposals, data.id);
        return proposal && (letter('rules') === 'M' || proposal.by === actor.id)
          ? accept({ type: 'rules/unproposed', data })
          : gone;
      },
    },
    take: {
      schema: IdSchema,
      ...edit,
      decide: ({ state, data }) => {
        const proposal = at(state.proposals, data.id);
        if (!proposal) return gone;
        if (Object.keys(state.rules).length >= MOST_RULES) return full;
        return accept({ type: 'rules/set', data: { id: data.id, text: proposal.text } });
      },
    },
    freeze: {
      schema: Empty,
      ...edit,
      decide: ({ state, session }) =>
        Object.keys(state.rules).length === 0
          ? refuse('rules/none', 'Schrijf eerst een afspraak.', 'Write a rule first.')
          : state.frozen
            ? accept()
            : accept({ type: 'rules/frozen', data: { code: codeOf(state, session.language) } }),
    },
    agree: {
      schema: AgreeSchema,
      ...anyone,
      decide: ({ state, data, actor }) => {
        if (!state.frozen || state.frozen !== data.code)
          return refuse(
            'rules/changed',
            'De afspraken zijn net veranderd. Lees ze nog eens.',
            'The rules have just changed. Read them once more.',
          );
        return accept({
          type: 'rules/agreed',
          data: { person: actor.id, agreed: data.yes ? data.code : 'not-yet' },
        });
      },
    },
  },
  evolve: {
    set(state, { id, text }) {
      const order = state.rules[id]?.order ?? state.count;
      const { [id]: _taken, ...proposals } = state.proposals;
      const list = { ...state.rules, [id]: { text, order } };
      return edited({ ...state, rules: list, count: state.count + 1, proposals });
    },
    dropped(state, { id }) {
      const { [id]: _gone, ...list } = state.rules;
      return edited({ ...state, rules: list });
    },
    proposed: (state, { id, by, text }) => ({
      ...state,
      proposals: { ...state.proposals, [id]: { by, text } },
    }),
    unproposed(state, { id }) {
      const { [id]: _gone, ...proposals } = state.proposals;
      return { ...state, proposals };
    },
    frozen: (state, { code }) => ({ ...state, frozen: code }),
    agreed: (state, { person, agreed }) => ({
      ...state,
      agreed: { ...state.agreed, [person]: agreed },
    }),
  },
  shared(state, { seat }): RulesView {
    const { agreed, count: _count, proposals, ...view } = state;
    const leading = seat.leads !== undefined;
    const texts = Object.entries(proposals).map(([key, { text }]) => [key, { text }] as const);
    return { ...view, proposals: Object.fromEntries(texts), ...(leading && { agreed }) };
  },
  own: (state, { id: who }): RulesOwn => ({
    ...(state.agreed[who] && { agreed: state.agreed[who] }),
    proposals: Object.fromEntries(
      Object.entries(state.proposals).flatMap(([key, { by }]) =>
        by === who ? [[key, true as const]] : [],
      ),
    ),
  }),
  facts: {
    person: {
      agreed: {
        asks: {
          nl: 'Gaat deze persoon akkoord met precies deze afspraken?',
          en: 'Does this person agree to exactly these rules?',
        },
        holds: (state, person) =>
          state.frozen !== undefined && state.agreed[person] === state.frozen,
      },
    },
  },
  /** That everybody agreed, and to which version: not to what (forms.md 2.13). */
  envelope({ frozen, version, agreed }, session): Readonly<Record<string, string>> {
    const all = (['leads', 'served'] as const).every(
      (trait) =>
        areFilled(session, trait) &&
        inCircle(session, trait).every((person) => agreed[person] === frozen),
    );
    return frozen && all ? { rules: `version ${version}` } : {};
  },
});

function edited(state: RulesState): RulesState {
  const { frozen: _frozen, ...rest } = state;
  return { ...rest, version: state.version + 1, agreed: {} };
}
