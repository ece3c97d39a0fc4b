import { Turn } from '../turn.ts';

/** Of one person; who asks for more is a program. */
const MOST_WAITING = 8;

/** One download of a person at a time, so that nobody has more of the line than others by asking more often. */
export class Downloads {
  readonly #turns = new Map<string, Turn>();

  /** Fulfils when it is this download's turn, with what ends it; with undefined when too many wait. */
  async begin(person: string): Promise<(() => void) | undefined> {
    const turn = this.#turns.get(person) ?? new Turn();
    if (turn.taken > MOST_WAITING) return undefined;
    this.#turns.set(person, turn);
    const end = await turn.take();
    return () => {
      end();
      if (turn.taken === 0) this.#turns.delete(person);
    };
  }
}
