/** Where an option of a ranking came out. */
export interface Placed {
  readonly id: string;
  /** 1 is the first place. */
  readonly average: number;
}

/**
 * The options from the first to the last on average; equal ones in the order of the question.
 * @param counts `<option>:<place>` -> how many put it there
 */
export function placesOf(
  options: readonly string[],
  counts: Readonly<Record<string, number>>,
): Placed[] {
  const averages = options.map((id) => {
    const places = options.map((_, at) => [at + 1, counts[`${id}:${at + 1}`] ?? 0] as const);
    const n = places.reduce((sum, [, many]) => sum + many, 0);
    const sum = places.reduce((all, [place, many]) => all + place * many, 0);
    return { id, average: n > 0 ? sum / n : options.length };
  });
  return averages.toSorted((a, b) => a.average - b.average);
}
