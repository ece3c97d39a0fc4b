import type { Slide } from './deck.ts';

/** Whether two slides say the same, in whatever order their parts came. */
export const isSameSlide = (one: Slide, other: Slide): boolean => written(one) === written(other);

const written = (slide: Slide): string =>
  JSON.stringify(slide, (_, value: unknown) =>
    value instanceof Object && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
