/** By the id of a question, as `shared/tools/poll/answers.ts` reads them. */
export type Answers = Readonly<Record<string, unknown>>;

/** What this device voted, and the secret by which it can change that. */
export interface KeptVote {
  readonly slip: string;
  readonly answers: Answers;
}

const keyOf = (session: string): string => `kring.votes.${session}`;
export const roundKey = (run: string, round: number): string => `${run}/${String(round)}`;

/**
 * The votes of this device in rounds that are open. The server has them in its memory alone: one that began anew gets
 * them from here. Whatever is closed is forgotten, so that whoever has the device next finds nothing.
 */
export class KeptVotes {
  readonly #key: string;
  #votes: Record<string, KeptVote> = {};

  constructor(session: string) {
    this.#key = keyOf(session);
    try {
      const stored: unknown = JSON.parse(localStorage.getItem(this.#key) ?? '{}');
      const all = Object.entries((stored ?? {}) as Record<string, Partial<KeptVote> | null>);
      this.#votes = Object.fromEntries(
        all.flatMap(([round, vote]) =>
          typeof vote?.slip === 'string' && vote.answers
            ? [[round, { slip: vote.slip, answers: vote.answers }]]
            : [],
        ),
      );
    } catch {
      // A device that forbids storage keeps them as long as the page is open.
    }
  }

  of(round: string): KeptVote | undefined {
    return this.#votes[round];
  }

  /** @param vote undefined: it is forgotten */
  keep(round: string, vote: KeptVote | undefined): void {
    const { [round]: _before, ...others } = this.#votes;
    this.#votes = vote ? { ...others, [round]: vote } : others;
    this.#store();
  }

  /** Of all others nothing is kept any more. */
  keepOnly(round: string | undefined): void {
    const others = Object.keys(this.#votes).filter((one) => one !== round);
    if (others.length === 0) return;
    for (const one of others) delete this.#votes[one];
    this.#store();
  }

  #store(): void {
    try {
      if (Object.keys(this.#votes).length === 0) localStorage.removeItem(this.#key);
      else localStorage.setItem(this.#key, JSON.stringify(this.#votes));
    } catch {
      // As above.
    }
  }
}

/** Once the lesson is over. */
export function forgetVotes(session: string): void {
  try {
    localStorage.removeItem(keyOf(session));
  } catch {
    // Nothing was stored.
  }
}
