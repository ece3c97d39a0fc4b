import type { SayPlace } from '../../session/place-words.ts';

export const sayPlace: SayPlace = () => ({
  is: { nl: 'leest het gesprek', en: 'reads the talk' },
  short: { nl: 'Gesprek', en: 'Talk' },
});
