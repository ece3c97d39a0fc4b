import { Type } from 'typebox';
import { accept, at, commandsFor, refuse } from '../../engine/index.ts';
import { MOST_ITEMS, remarksOn } from './checks.ts';
import { codeOf, outcomes, partiesOf, signersOf, type AgreementState } from './state.ts';
import { schoolDay } from '../../wire/school-day.ts';
import { trimmed } from '../../wire/trimmed.ts';
import type { outline } from './outline.ts';

const id = Type.String({ maxLength: 40 });
const words = (most: number) => Type.String({ maxLength: most });
const ItemSchema = Type.Object(
  { who: id, what: words(300), when: words(100), where: words(100), until: words(100) },
  { additionalProperties: false },
);

const commandsOf = commandsFor<typeof outline, AgreementState>();
const fields = ['who', 'what', 'when', 'where', 'until'] as const;
const lasts = ['tell', 'wrong', 'followup'] as const;

const write = { surface: 'agreement', needs: ['M'] } as const;
const suggest = { surface: 'agreement/propose', needs: ['E'] } as const;
const sign = { surface: 'agreement/sign', needs: ['E'] } as const;

const noInitials = refuse('agreement/initials', 'Zet je initialen.', 'Write your initials.');
const changed = refuse(
  'agreement/changed',
  'De tekst werd opnieuw geopend. Lees de nieuwe versie, en teken die.',
  'The text was opened again. Read the new version, and sign that one.',
);
const noText = refuse('agreement/empty', 'Schrijf eerst iets.', 'Write something first.');
const gone = refuse('agreement/gone', 'Die afspraak staat er niet meer.', 'That promise is gone.');

const DAY_MS = 24 * 3_600_000;
/** How far ahead people may plan to look back: until then the text and the intake are kept. Our choice [c]. */
const FARTHEST_MS = 100 * DAY_MS;
const noDay = refuse(
  'agreement/day',
  'Kies een dag om terug te kijken: vanaf morgen, en binnen honderd dagen.',
  'Choose a day to look back: from tomorrow on, and within a hundred days.',
);

/** A day that exists, after the day that it is at school and not too far away. */
function isDay(day: string, now: number): boolean {
  const at = Date.parse(`${day}T12:00:00Z`);
  const real = !Number.isNaN(at) && new Date(at).toISOString().startsWith(day);
  return real && day > schoolDay(now) && at - now < FARTHEST_MS;
}

const isFrozenAt = (
  { frozen }: AgreementState,
  { code, version }: { code: string; version: number },
): boolean => frozen?.code === code && frozen.version === version;

const writing = commandsOf({
  item: {
    schema: Type.Object({ id: Type.Optional(id), item: ItemSchema }),
    ...write,
    decide: ({ state, data, context }) => {
      const known = data.id !== undefined && at(state.items, data.id);
      if (!known && Object.keys(state.items).length >= MOST_ITEMS)
        return refuse(
          'agreement/full',
          'Hoogstens zes afspraken: kies wat telt.',
          'Six promises at most: choose what counts.',
        );
      // What changes nothing is no edit, and voids nothing.
      if (known && fields.every((field) => known[field] === data.item[field])) return accept();
      return accept({
        type: 'agreement/item-set',
        data: { id: known ? data.id : context.newId(), item: data.item },
      });
    },
  },
  drop: {
    schema: Type.Object({ id }),
    ...write,
    decide: ({ state, data }) =>
      at(state.items, data.id) ? accept({ type: 'agreement/item-dropped', data }) : gone,
  },
  set: {
    schema: Type.Object({
      tell: Type.Optional(words(300)),
      wrong: Type.Optional(words(300)),
      followup: Type.Optional(Type.String({ pattern: '^(\\d{4}-\\d{2}-\\d{2})?$' })),
    }),
    ...write,
    decide: ({ state, data }) => {
      const changes = lasts.some((last) => data[last] !== undefined && data[last] !== state[last]);
      return changes ? accept({ type: 'agreement/set', data: { part: data } }) : accept();
    },
  },
  freeze: {
    schema: Type.Object({}),
    ...write,
    decide: ({ state, session, context }) => {
      if (state.frozen) return accept();
      const stop = remarksOn(state, partiesOf(session)).find((remark) => remark.hard);
      if (stop) return { ok: false, refusal: { code: `agreement/${stop.code}`, text: stop.text } };
      // In a follow-up the day of before is past, and may stand.
      const stands = state.first?.followup === state.followup;
      if (!stands && !isDay(state.followup, context.now)) return noDay;
      const frozen = {
        version: state.version,
        code: codeOf(state, session.language),
        at: context.now,
        parties: signersOf(state, session),
      };
      return accept({ type: 'agreement/frozen', data: { frozen } });
    },
  },
  thaw: {
    schema: Type.Object({}),
    ...write,
    decide: ({ state }) =>
      state.frozen ? accept({ type: 'agreement/thawed', data: {} }) : accept(),
  },
  'drop-proposal': {
    schema: Type.Object({ id }),
    ...write,
    decide: ({ data }) => accept({ type: 'agreement/proposal-dropped', data }),
  },
});

const deciding = commandsOf({
  propose: {
    schema: Type.Object({ text: Type.String({ minLength: 1, maxLength: 300 }) }),
    ...suggest,
    decide: ({ state, data, actor, context }) =>
      Object.values(state.proposals).filter(({ by }) => by === actor.id).length >= 10
        ? refuse(
            'agreement/many',
            'Er staan al veel voorstellen.',
            'There are many proposals already.',
          )
        : trimmed(data.text)
          ? accept({
              type: 'agreement/proposed',
              data: { id: context.newId(), by: actor.id, text: trimmed(data.text) },
            })
          : noText,
  },
  sign: {
    schema: Type.Object({
      code: Type.String({ pattern: '^[0-9a-f]{64}$' }),
      version: Type.Integer(),
      initials: Type.String({ minLength: 1, maxLength: 5 }),
      understands: Type.Literal(true),
      wants: Type.Literal(true),
      free: Type.Literal(true),
    }),
    ...sign,
    decide: ({ state, data, actor, context }) => {
      if (!isFrozenAt(state, data)) return changed;
      if (!trimmed(data.initials)) return noInitials;
      if (state.signatures[actor.id]?.code === data.code) return accept();
      const signature = {
        code: data.code,
        version: data.version,
        initials: trimmed(data.initials),
        at: context.now,
      };
      return accept({ type: 'agreement/signed', data: { person: actor.id, signature } });
    },
  },
  unsign: {
    schema: Type.Object({}),
    ...sign,
    decide: ({ state, actor }) =>
      actor.id in state.signatures
        ? accept({ type: 'agreement/unsigned', data: { person: actor.id } })
        : accept(),
  },
  /** A mediator witnesses the process, last: after all parties signed the same text. */
  witness: {
    schema: Type.Object({
      code: Type.String({ pattern: '^[0-9a-f]{64}$' }),
      version: Type.Integer(),
      initials: Type.String({ minLength: 1, maxLength: 5 }),
    }),
    surface: 'agreement/witness',
    needs: ['M'],
    decide: ({ state, data, actor, context }) => {
      if (!isFrozenAt(state, data)) return changed;
      if (!trimmed(data.initials)) return noInitials;
      if (!state.complete)
        return refuse(
          'agreement/not-signed',
          'De partijen tekenen eerst. Jullie getuigen van het gesprek.',
          'The parties sign first. You witness the talk.',
        );
      const signature = { ...data, initials: trimmed(data.initials), at: context.now };
      return accept({ type: 'agreement/witnessed', data: { person: actor.id, signature } });
    },
  },
  /** How this party wants it to end; without an outcome the choice is taken back. */
  want: {
    schema: Type.Object({
      outcome: Type.Optional(Type.Enum(outcomes)),
    }),
    // Not in a follow-up: what was signed stands until another text is.
    surface: 'agreement/ending',
    needs: ['E'],
    decide: ({ data, actor }) =>
      accept({ type: 'agreement/wanted', data: { ...data, person: actor.id } }),
  },
  /** Lets the adult read the signed text; it takes the same of every party who signed (forms.md 2.12). */
  open: {
    schema: Type.Object({ on: Type.Boolean() }),
    surface: 'agreement/open',
    needs: ['E'],
    decide: ({ state, data, actor }) => {
      // Taking it back is always possible.
      if (data.on && !state.complete?.includes(actor.id))
        return refuse(
          'agreement/unsigned',
          'Dat kan pas als alle partijen dezelfde tekst getekend hebben.',
          'That is possible once all parties have signed the same text.',
        );
      return actor.id in state.openTo === data.on
        ? accept()
        : accept({ type: 'agreement/opened', data: { ...data, person: actor.id } });
    },
  },
});

export const commands = {
  ...writing,
  ...deciding,
};
