import type { Registry } from './gates.ts';
import type { Memory } from './memory.ts';
import { audienceOf, type Audience } from './rights.ts';
import type { Person, SessionState } from './state.ts';

/** To which audience everybody belongs. People of one audience have one object in common, in every state of the session. */
export class Audiences {
  readonly #state: SessionState;
  readonly #tools: Registry;
  readonly #memory: Memory;
  readonly #of = new WeakMap<Person, Audience>();
  readonly #keys = new Map<Audience, string>();
  #circle: ReadonlyMap<Audience, number> | undefined;

  constructor(state: SessionState, tools: Registry, memory: Memory) {
    this.#state = state;
    this.#tools = tools;
    this.#memory = memory;
  }

  of(person: Person): Audience {
    const known = this.#of.get(person);
    if (known) return known;
    const made = audienceOf(this.#state, this.#tools, person);
    const key = keyOf(made);
    const audience = this.#memory.recall(key, [], () => made);
    this.#of.set(person, audience);
    this.#keys.set(audience, key);
    return audience;
  }

  /** People of one key receive the same shared view: publishing is done once per key, not once per person. */
  keyOf(person: Person): string {
    return this.#keys.get(this.of(person)) ?? '';
  }

  /** How many people of each audience sit in the circle. */
  get circle(): ReadonlyMap<Audience, number> {
    if (this.#circle) return this.#circle;
    const counts = new Map<Audience, number>();
    for (const person of Object.values(this.#state.people)) {
      if (person.place !== 'in') continue;
      const audience = this.of(person);
      counts.set(audience, (counts.get(audience) ?? 0) + 1);
    }
    return (this.#circle = counts);
  }
}

const keyOf = ({ role, asked, only, later }: Audience): string =>
  [
    ...[role, ...(asked ? [] : ['asked'])],
    ...(only ? ['only', ...only] : []),
    ...(later ? ['later', ...later] : []),
  ].join(':');
