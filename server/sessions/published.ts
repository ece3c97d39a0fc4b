import type { Engine, PersonId, SessionState } from '../../shared/engine/index.ts';
import { diff } from '../../shared/wire/merge-patch.ts';
import type { PatchFrame, WholeView } from '../../shared/wire/protocol.ts';
import type { Onlookers } from './onlookers.ts';

/** Whose views these are. */
export interface Looking {
  readonly person: PersonId;
  /** The audience that they belong to. */
  readonly key: string;
}

/** What became other for an audience, and for a person. */
export interface Changes {
  readonly shared: ReadonlyMap<string, PatchFrame['shared']>;
  readonly own: ReadonlyMap<PersonId, PatchFrame['me']>;
}

export interface PublishedOptions {
  readonly engine: Engine;
  state(): SessionState;
}

interface Stream<V> {
  rev: number;
  view: V;
}

/** The views of one session as they were published last: one for each distinct audience, and one for each person. */
export class Published {
  readonly #options: PublishedOptions;
  readonly #shared = new Map<string, Stream<WholeView['shared']>>();
  readonly #own = new Map<PersonId, Stream<WholeView['me']>>();
  /** What all own views were made of when they were published last. */
  #personal: object | undefined;

  constructor(options: PublishedOptions) {
    this.#options = options;
  }

  keyOf(person: PersonId): string {
    const { engine, state } = this.#options;
    return engine.audienceKey(state(), this.#seat(person));
  }

  /** What the patches so far made, from the beginning where there were none. */
  whole({ person, key }: Looking): Omit<WholeView, 'now'> {
    const shared = this.#shared.get(key) ?? { rev: 0, view: this.#projectShared(person) };
    this.#shared.set(key, shared);
    const own = this.#own.get(person) ?? this.#begin(person);
    this.#own.set(person, own);
    return { sharedRev: shared.rev, ownRev: own.rev, shared: shared.view, me: own.view };
  }

  /** What became other since; from now on it is published. What nobody looks at any more is forgotten. */
  advance(onlookers: Pick<Onlookers, 'audiences' | 'has'>): Changes {
    const shared = advanceAll(this.#shared, (key) => {
      const [someone] = onlookers.audiences.get(key) ?? [];
      return someone && this.#projectShared(someone.person);
    });
    const { engine, state } = this.#options;
    const personal = engine.personal(state());
    // Of a slide that all see nobody's own part becomes another: three hundred need not be looked at.
    if (personal === this.#personal) return { shared, own: new Map() };
    this.#personal = personal;
    const own = advanceAll(this.#own, (person) =>
      onlookers.has(person) ? this.#projectOwn(person) : undefined,
    );
    return { shared, own };
  }

  /** The same of what all of these audiences see, and of no other. */
  advanceShared(looking: Iterable<Looking>): Changes['shared'] {
    const audiences = new Map([...looking].map(({ person, key }) => [key, person]));
    return advanceAll(this.#shared, (key) => {
      const someone = audiences.get(key);
      return someone === undefined ? 'same' : this.#projectShared(someone);
    });
  }

  /** The same of what only these people see. */
  advanceOwn(looking: Iterable<Looking>): Changes['own'] {
    const people = new Set([...looking].map(({ person }) => person));
    this.#personal = undefined;
    return advanceAll(this.#own, (person) =>
      people.has(person) ? this.#projectOwn(person) : 'same',
    );
  }

  clear(): void {
    this.#shared.clear();
    this.#own.clear();
    this.#personal = undefined;
  }

  #begin(person: PersonId): Stream<WholeView['me']> {
    // Made of a state that was perhaps not published yet.
    this.#personal = undefined;
    return { rev: 0, view: this.#projectOwn(person) };
  }

  #seat(id: PersonId) {
    const person = this.#options.state().people[id];
    if (!person) throw new Error('a viewer without a seat');
    return person;
  }

  #projectShared(person: PersonId) {
    return this.#options.engine.shared(this.#options.state(), this.#seat(person));
  }

  #projectOwn(person: PersonId) {
    return this.#options.engine.own(this.#options.state(), this.#seat(person));
  }
}

/** @param viewOf undefined where nobody looks, `same` for whom nothing is said yet */
function advanceAll<K, V>(streams: Map<K, Stream<V>>, viewOf: (key: K) => V | 'same' | undefined) {
  const changes = new Map<K, { rev: number; patch: unknown }>();
  for (const [key, stream] of streams) {
    const view = viewOf(key);
    if (view === undefined) {
      streams.delete(key);
      continue;
    }
    if (view === 'same') continue;
    // Whom it does not concern keeps the very view that they had.
    const patch = diff(stream.view, view);
    if (patch === undefined) continue;
    stream.view = view;
    stream.rev += 1;
    changes.set(key, { rev: stream.rev, patch });
  }
  return changes;
}
