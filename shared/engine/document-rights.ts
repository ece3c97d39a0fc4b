import type { SeenDocument } from '../wire/view.ts';
import { at } from './at.ts';
import type { Audiences } from './audiences.ts';
import { modeFor, type Audience } from './rights.ts';
import { insideOf } from './rooms.ts';
import type { Person, PersonId, SessionState } from './state.ts';
import type { DocumentSpec } from './tool.ts';
import type { Access, DocMode } from '../wire/access.ts';

type Docs = Readonly<Record<string, SeenDocument>>;

/**
 * Who may do what with the documents of a session. Worked out per audience: most documents are the same to all people
 * of one, and only one's own and those with named writers are looked at person by person.
 */
export class DocumentRights {
  readonly #state: SessionState;
  readonly #specs: ReadonlyMap<string, DocumentSpec>;
  readonly #audiences: Audiences;
  readonly #owned: ReadonlyMap<PersonId | undefined, readonly DocumentSpec[]>;
  readonly #named: readonly DocumentSpec[];
  /** By who sits or looks into their room. */
  readonly #inRooms = new Map<PersonId, DocumentSpec[]>();
  readonly #others = new Map<Audience, Docs>();
  readonly #seen = new Map<string, SeenDocument>();
  readonly #before: ReadonlyMap<string, SeenDocument> | undefined;

  /** @param before those of an earlier state: what is the same is not said anew */
  constructor(
    state: SessionState,
    specs: ReadonlyMap<string, DocumentSpec>,
    audiences: Audiences,
    before: DocumentRights | undefined,
  ) {
    this.#state = state;
    this.#specs = specs;
    this.#audiences = audiences;
    this.#owned = Map.groupBy(specs.values(), ({ owner }) => owner);
    this.#named = [...specs.values()].filter(({ writers }) => writers);
    for (const spec of specs.values()) for (const id of insideOf(spec)) this.#lay(id, spec);
    this.#before = before && before.#seen;
  }

  /** An unknown document is a forbidden one. */
  mode(name: string, id: PersonId): Access {
    const spec = this.#specs.get(name);
    const person = at(this.#state.people, id);
    return spec && person ? this.#modeOf(spec, person) : 'none';
  }

  /** The documents that this person can open, and how. */
  seenBy(person: Person): Docs {
    if (person.place !== 'in') return {};
    const docs: Record<string, SeenDocument> = { ...this.#ofOthers(this.#audiences.of(person)) };
    const mine = [...(this.#owned.get(person.id) ?? []), ...(this.#inRooms.get(person.id) ?? [])];
    for (const spec of [...mine, ...this.#named]) {
      const mode = this.#modeOf(spec, person);
      if (mode === 'none') delete docs[spec.name];
      else docs[spec.name] = this.#see(spec, mode);
    }
    return docs;
  }

  #lay(id: PersonId, spec: DocumentSpec): void {
    const list = this.#inRooms.get(id);
    if (list) list.push(spec);
    else this.#inRooms.set(id, [spec]);
  }

  #modeOf(spec: DocumentSpec, person: Person): Access {
    return modeFor(this.#state, spec, person, this.#audiences.of(person));
  }

  /** What a document is to people of an audience of whom it is not. */
  #modeOfOther(spec: DocumentSpec, audience: Audience): Access {
    return modeFor(this.#state, spec, { id: '', role: audience.role, place: 'in' }, audience);
  }

  #ofOthers(audience: Audience): Docs {
    const known = this.#others.get(audience);
    if (known) return known;
    const docs: Record<string, SeenDocument> = {};
    for (const spec of this.#specs.values()) {
      const mode = this.#modeOfOther(spec, audience);
      if (mode !== 'none') docs[spec.name] = this.#see(spec, mode);
    }
    this.#others.set(audience, docs);
    return docs;
  }

  #see(spec: DocumentSpec, mode: DocMode): SeenDocument {
    const key = `${mode} ${spec.name}`;
    const known = this.#seen.get(key);
    if (known) return known;
    const fresh: SeenDocument = {
      mode,
      surface: spec.surface,
      readers: this.#readers(spec),
      ...(spec.owner && { owner: spec.owner }),
      ...(spec.lendable && { lendable: true }),
      ...(spec.kept && { kept: true }),
      ...(spec.shownToLeads && { shown: true }),
    };
    const before = this.#before?.get(key);
    const seen = before && JSON.stringify(before) === JSON.stringify(fresh) ? before : fresh;
    this.#seen.set(key, seen);
    return seen;
  }

  /** The roles of those who can read it now. */
  #readers(spec: DocumentSpec): SeenDocument['readers'] {
    const { people, form } = this.#state;
    const owner = spec.owner === undefined ? undefined : people[spec.owner];
    const others = [...this.#audiences.circle].filter(([audience, count]) => {
      const mine = owner?.place === 'in' && this.#audiences.of(owner) === audience;
      return count > (mine ? 1 : 0) && this.#modeOfOther(spec, audience) !== 'none';
    });
    const roles = new Set(others.map(([{ role }]) => role));
    if (owner && this.#modeOf(spec, owner) !== 'none') roles.add(owner.role);
    for (const id of insideOf(spec)) {
      const person = people[id];
      if (person && this.#modeOf(spec, person) !== 'none') roles.add(person.role);
    }
    const inOrder = Object.keys(form.seats).filter((role) => roles.has(role as Person['role']));
    return Object.fromEntries(inOrder.map((role) => [role, true as const]));
  }
}
