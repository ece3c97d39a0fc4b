import type { Engine, Mode, PersonId, SessionState } from '../../shared/engine/index.ts';

/**
 * The rights to the documents of one session, each derived once per state: they are asked for every update and
 * every live frame, and follow from the state alone.
 */
export class KnownRights {
  readonly #engine: Engine;
  readonly #known = new Map<string, Mode>();
  #state: SessionState | undefined;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  of(state: SessionState, document: string, person: PersonId): Mode {
    if (state !== this.#state) {
      this.#state = state;
      this.#known.clear();
    }
    const key = `${person} ${document}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const mode = this.#engine.access(state, document, person);
    // Names come from outside: forbidden ones are not worth remembering.
    if (mode !== 'none') this.#known.set(key, mode);
    return mode;
  }
}
