import type { Text } from '../../i18n/index.ts';

/** The limit of what stays inside, word for word as forms.md 0.7 has it. */
export const limitText: Text = {
  nl: 'Wat je hier vertelt, vertellen wij niet rond. Eén uitzondering: als jij of iemand anders in gevaar is, halen we er een volwassene bij. We zeggen het je eerst, als dat kan.',
  en: "We don't pass on what you tell us. One exception: if you or someone else is in danger, we bring in an adult. We tell you first, if we can.",
};
