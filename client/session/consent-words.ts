import type { View } from '../../shared/wire/view.ts';
import { formatList, t } from '../i18n/index.ts';
import { hasTrait } from './seats.ts';

/** The consent text of forms.md, Annex A, as far as it is the same in every form with an adult. */
export const consent = {
  freely: {
    nl: 'Je doet dit vrijwillig. Je mag stoppen wanneer je wil.',
    en: 'You do this freely. You may stop any time.',
  },
  sealed: {
    nl: 'Meldt iemand dat er iets ernstigs gebeurde, dan blijft dit gesprek nog hoogstens 14 dagen verzegeld bewaard.',
    en: 'If someone reports that something serious happened, this session stays sealed for at most 14 days longer.',
  },
  danger: {
    nl: 'Bij gevaar halen we er een volwassene bij. Je mag altijd vragen wat er over jou bewaard is.',
    en: 'In danger we bring in an adult. You may always ask what is kept about you.',
  },
};

const words = {
  along: { nl: 'Deze mensen kunnen meelezen:', en: 'These people can read along:' },
  stays: { nl: 'Dit blijft bewaard:', en: 'This is kept:' },
  rest: {
    nl: 'Al de rest wordt vernietigd als het gesprek sluit.',
    en: 'Everything else is destroyed when the talk closes.',
  },
};

/** Who can read along here; an adult sees the envelope only. */
export const readersOf = ({ shared, me }: View): string[] =>
  Object.entries(shared.people)
    .filter(
      ([id, { place, role }]) =>
        place === 'in' && id !== me.person && !hasTrait(shared, role, 'responsible'),
    )
    .map(([, one]) => one.name);

/** The whole text, sentence by sentence, before somebody agrees. */
export function consentText(view: View): string[] {
  const stays = view.shared.session.kept
    .filter((one) => ['K2', 'K3', 'K4'].includes(one.class))
    .map(
      ({ what, until }) => `${t(what).replace(/^./, (first) => first.toLowerCase())} (${t(until)})`,
    );
  return [
    t(consent.freely),
    `${t(words.along)} ${formatList(readersOf(view))}.`,
    `${t(words.stays)} ${formatList(stays)}. ${t(words.rest)}`,
    t(consent.sealed),
    t(consent.danger),
  ];
}
