import { Type } from 'typebox';
import { closed, factsFor } from '../../engine/index.ts';
import { endedAs, isWritten, outcomes, type AgreementState } from './state.ts';

/** What gates, endings and what is kept ask of the agreement (forms.md 2.8 to 2.11). */
export const facts = factsFor<AgreementState>()({
  person: {
    signed: {
      asks: {
        nl: 'Tekende deze persoon de tekst die nu vastligt?',
        en: 'Did this person sign the text that is frozen now?',
      },
      holds: ({ frozen, signatures }, person) =>
        frozen !== undefined && signatures[person]?.code === frozen.code,
    },
  },
  session: {
    complete: {
      asks: {
        nl: 'Tekenden alle partijen dezelfde tekst?',
        en: 'Did all parties sign the same text?',
      },
      holds: ({ complete }) => complete !== undefined,
    },
    // Nothing is written in an oral ending, or in none.
    written: {
      asks: {
        nl: 'Is er een tekst die alle partijen tekenden en die blijft?',
        en: 'Is there a text that all parties signed and that stays?',
      },
      holds: ({ complete, outcome }) => complete !== undefined && isWritten(outcome),
    },
    // Nothing follows a hand-over.
    'looked-back': {
      asks: {
        nl: 'Wordt er op de getekende tekst teruggekeken?',
        en: 'Will they look back on the signed text?',
      },
      holds: ({ complete, outcome }, _args, { ended }) =>
        complete !== undefined && isWritten(outcome) && ended?.how !== 'handover',
    },
    // Not the text with which a follow-up began.
    renewed: {
      asks: {
        nl: 'Tekenden alle partijen een nieuwe versie?',
        en: 'Did all parties sign a new version?',
      },
      holds: ({ complete, version, first }) =>
        complete !== undefined && version > (first?.version ?? 0),
    },
    ended: {
      asks: { nl: 'Is er een einde gekozen?', en: 'Was an ending chosen?' },
      args: Type.Object({ as: Type.Optional(Type.Enum(outcomes)) }, closed),
      holds(state, { as }) {
        const how = endedAs(state);
        return how !== undefined && (as === undefined || as === how);
      },
    },
    // One of the other honourable endings, chosen by all parties alike.
    'ended-otherwise': {
      asks: {
        nl: 'Kozen alle partijen samen een ander einde?',
        en: 'Did all parties choose another ending together?',
      },
      holds: ({ outcome }) => outcome !== undefined && outcome !== 'agreement',
    },
  },
});
