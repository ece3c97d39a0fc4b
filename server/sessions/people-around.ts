import {
  hasTrait,
  type Engine,
  type PersonId,
  type SessionState,
} from '../../shared/engine/index.ts';
import type { Here, There, Whereabouts } from '../../shared/wire/whereabouts.ts';
import type { Outlet, Viewer } from './viewers.ts';

export interface PeopleAroundOptions {
  readonly engine: Engine;
  readonly outlet: Outlet<There>;
  state(): SessionState;
}

/** Somebody who said where they are, over one connection or more. */
interface Someone {
  /** Connection -> where it is, the latest to say so last. */
  readonly tabs: Map<string, Whereabouts | undefined>;
  /** Whom they follow. */
  follows: PersonId | '';
  /** Who asked them to come and look, and has no answer yet. */
  readonly askedBy: Set<PersonId>;
  /** Of each other person, the last that they were told. */
  readonly told: Map<PersonId, There>;
}

/**
 * Where the people of one session are, for each other (K0: in memory only, and gone with the connection). What each may be
 * told of each is the engine's (rule 28), and is asked again whenever a right changed; who may know nothing gets no frame.
 */
export class PeopleAround {
  readonly #options: PeopleAroundOptions;
  readonly #people = new Map<PersonId, Someone>();

  constructor(options: PeopleAroundOptions) {
    this.#options = options;
  }

  /** `said` was validated. */
  hear({ person, connection }: Viewer, said: Here): void {
    const someone = this.#people.get(person) ?? newcomer();
    this.#people.set(person, someone);
    if (!someone.tabs.has(connection)) this.#arrive(person, someone, connection);
    if ('types' in said) this.#types(person, said);
    else if ('come' in said) this.#ask(person, connection, said.come);
    else if ('later' in said) this.#later(person, someone, said.later);
    else if ('follows' in said) this.#follow(person, someone, said.follows);
    else this.#move(person, someone, connection, said);
  }

  /** The connection is gone, and with it what it said. */
  went({ person, connection }: Viewer): void {
    const someone = this.#people.get(person);
    if (!someone?.tabs.delete(connection)) return;
    if (someone.tabs.size > 0) return this.#tellAround(person);
    someone.follows = '';
    this.#tellAround(person);
    this.#people.delete(person);
    for (const other of this.#people.values()) {
      other.told.delete(person);
      other.askedBy.delete(person);
    }
  }

  /** Rights changed: what somebody may not know any more goes, before anything else reaches them. */
  recheck(): void {
    for (const viewer of this.#people.keys())
      for (const who of this.#people.keys()) this.#tell(viewer, who);
  }

  /** A page that begins to listen: all that it may know, to it alone. */
  #arrive(person: PersonId, someone: Someone, connection: string): void {
    for (const frame of someone.told.values())
      if (Object.keys(frame).length > 1) this.#options.outlet([connection], frame);
    someone.tabs.set(connection, undefined);
    for (const who of this.#people.keys()) this.#tell(person, who);
  }

  #move(
    person: PersonId,
    someone: Someone,
    connection: string,
    { at, part }: Whereabouts | { at?: undefined; part?: string },
  ): void {
    someone.tabs.delete(connection);
    someone.tabs.set(
      connection,
      at === undefined ? undefined : { at, ...(part !== undefined && { part }) },
    );
    this.#tellAround(person);
  }

  #follow(person: PersonId, someone: Someone, follows: PersonId | ''): void {
    const before = someone.follows;
    someone.follows = follows;
    someone.askedBy.delete(follows);
    for (const who of new Set([before, follows])) if (who !== '') this.#tell(who, person);
  }

  #types(person: PersonId, { types, on }: { types: string; on: boolean }): void {
    for (const viewer of this.#people.keys()) {
      if (viewer === person || !this.#seen(viewer, person, { at: types })?.writes) continue;
      this.#send(viewer, { person, types, on });
    }
  }

  /** Only who leads asks, and only who may see where that is. */
  #ask(person: PersonId, connection: string, to: PersonId): void {
    const state = this.#options.state();
    const other = this.#people.get(to);
    const leads = hasTrait(state, state.people[person]?.role ?? '', 'leads');
    const asked =
      other !== undefined && leads && to !== person && this.#at(to, person) !== undefined;
    this.#options.outlet([connection], { person: to, asked });
    if (!asked) return;
    other.askedBy.add(person);
    this.#send(to, { person, come: true });
  }

  #later(person: PersonId, someone: Someone, to: PersonId): void {
    if (someone.askedBy.delete(to)) this.#send(to, { person, later: true });
  }

  /** Somebody moved: to the others where, and to them who still goes where they go. */
  #tellAround(person: PersonId): void {
    for (const other of this.#people.keys()) {
      this.#tell(other, person);
      this.#tell(person, other);
    }
  }

  /** Tells one person what they may know of another, if that is something else than before. */
  #tell(viewer: PersonId, who: PersonId): void {
    const them = this.#people.get(viewer);
    if (!them || viewer === who) return;
    const follows =
      this.#people.get(who)?.follows === viewer && this.#at(who, viewer) !== undefined;
    const frame: There = {
      person: who,
      ...this.#at(viewer, who),
      ...(follows && { follows: true }),
    };
    const before = them.told.get(who) ?? { person: who };
    if (JSON.stringify(before) === JSON.stringify(frame)) return;
    them.told.set(who, frame);
    this.#send(viewer, frame);
  }

  /** Where one is, as far as the other may know. */
  #at(viewer: PersonId, who: PersonId) {
    const latest = [...(this.#people.get(who)?.tabs.values() ?? [])].findLast((place) => place);
    return latest && this.#seen(viewer, who, latest);
  }

  #seen(viewer: PersonId, who: PersonId, place: Whereabouts) {
    const { engine, state } = this.#options;
    return engine.seenAt(state(), place, who, viewer);
  }

  #send(viewer: PersonId, frame: There): void {
    const tabs = this.#people.get(viewer)?.tabs;
    if (tabs && tabs.size > 0) this.#options.outlet([...tabs.keys()], frame);
  }
}

const newcomer = (): Someone => ({
  tabs: new Map(),
  follows: '',
  askedBy: new Set(),
  told: new Map(),
});
