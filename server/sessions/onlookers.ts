import type { PersonId } from '../../shared/engine/index.ts';
import type { Viewer } from './viewers.ts';

/** Somebody who looks on, over one connection or more. */
export interface Onlooker {
  readonly person: PersonId;
  /** The audience that they belonged to when something was published last. */
  readonly key: string;
  readonly viewers: ReadonlySet<Viewer>;
}

interface Kept extends Onlooker {
  key: string;
  readonly viewers: Set<Viewer>;
}

/** Who looks at one session, by audience: what is said to a whole audience costs nothing for each who belongs to it. */
export class Onlookers {
  readonly #people = new Map<PersonId, Kept>();
  readonly #audiences = new Map<string, Set<Kept>>();
  /** The connections of an audience, until they become others. */
  readonly #connections = new Map<string, readonly string[]>();

  get size(): number {
    return this.#people.size;
  }

  get all(): readonly Onlooker[] {
    return [...this.#people.values()];
  }

  get audiences(): ReadonlyMap<string, ReadonlySet<Onlooker>> {
    return this.#audiences;
  }

  has(person: PersonId): boolean {
    return this.#people.has(person);
  }

  /** Those of these people who look on. */
  of(people: Iterable<PersonId>): Onlooker[] {
    return [...people].flatMap((person) => this.#people.get(person) ?? []);
  }

  connectionsOf(key: string): readonly string[] {
    const known = this.#connections.get(key);
    if (known) return known;
    const those = [...(this.#audiences.get(key) ?? [])];
    const made = those.flatMap(({ viewers }) => [...viewers].map(({ connection }) => connection));
    this.#connections.set(key, made);
    return made;
  }

  /** @param key asked of who was not there yet */
  add(viewer: Viewer, key: () => string): Onlooker {
    const { person } = viewer;
    const onlooker = this.#people.get(person) ?? this.#arrive({ person, key: key() });
    onlooker.viewers.add(viewer);
    this.#connections.delete(onlooker.key);
    return onlooker;
  }

  remove(viewer: Viewer): void {
    const onlooker = this.#people.get(viewer.person);
    if (!onlooker?.viewers.delete(viewer)) return;
    this.#connections.delete(onlooker.key);
    if (onlooker.viewers.size > 0) return;
    this.#people.delete(onlooker.person);
    this.#leave(onlooker);
  }

  /** @returns those of these who belong to another audience than before */
  move(those: Iterable<Onlooker>, keyOf: (person: PersonId) => string): ReadonlySet<Onlooker> {
    const moved = new Set<Onlooker>();
    for (const { person } of those) {
      const onlooker = this.#people.get(person);
      const key = keyOf(person);
      if (!onlooker || onlooker.key === key) continue;
      this.#leave(onlooker);
      onlooker.key = key;
      this.#join(onlooker);
      moved.add(onlooker);
    }
    return moved;
  }

  clear(): void {
    this.#people.clear();
    this.#audiences.clear();
    this.#connections.clear();
  }

  #arrive({ person, key }: Pick<Onlooker, 'person' | 'key'>): Kept {
    const onlooker = { person, key, viewers: new Set<Viewer>() };
    this.#people.set(person, onlooker);
    this.#join(onlooker);
    return onlooker;
  }

  #join(onlooker: Kept): void {
    const audience = this.#audiences.get(onlooker.key) ?? new Set();
    this.#audiences.set(onlooker.key, audience.add(onlooker));
    this.#connections.delete(onlooker.key);
  }

  #leave(onlooker: Kept): void {
    const audience = this.#audiences.get(onlooker.key);
    audience?.delete(onlooker);
    if (audience?.size === 0) this.#audiences.delete(onlooker.key);
    this.#connections.delete(onlooker.key);
  }
}
