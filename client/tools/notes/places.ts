import type { SayPlace } from '../../session/place-words.ts';

export const sayPlace: SayPlace = (_view, { writes }) => ({
  is: writes
    ? { nl: 'is bij de notities', en: 'is at the notes' }
    : { nl: 'leest de notities', en: 'reads the notes' },
  short: { nl: 'Notities', en: 'Notes' },
});
