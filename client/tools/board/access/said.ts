import type { Text } from '../../../i18n/index.ts';
import type { Grid } from '../view/grid.ts';

const words = {
  undone: { nl: 'Ongedaan gemaakt', en: 'Undone' },
  redone: { nl: 'Opnieuw gedaan', en: 'Redone' },
  nothing: {
    nl: 'Er is niets meer om terug te draaien',
    en: 'There is nothing left to change back',
  },
  placed: { nl: 'Op het bord gezet', en: 'Put on the board' },
  locked: { nl: 'Vastgezet', en: 'Locked' },
  unlocked: { nl: 'Losgemaakt', en: 'Unlocked' },
} satisfies Record<string, Text>;

/** What a screen reader hears after a key: on the board itself it is seen. */
export type Said = keyof typeof words | 'removed';

export const saidWords = (what: Said, count: number): Text =>
  what === 'removed' ? { nl: `${count} gewist`, en: `${count} erased` } : words[what];

export const gridWords: Record<Grid, Text> = {
  plain: { nl: 'Geen ruitjes', en: 'No grid' },
  lines: { nl: 'Ruitjes', en: 'Grid' },
  dots: { nl: 'Stippen', en: 'Dots' },
};
