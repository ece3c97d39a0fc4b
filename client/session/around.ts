import type { PersonId } from '../../shared/engine/index.ts';
import type { Here, SeenWhereabouts, There, Whereabouts } from '../../shared/wire/whereabouts.ts';
import type { Fleeting, Session } from './session.ts';

/** Where somebody else is, as far as I may know it. */
export interface Seen extends Partial<SeenWhereabouts> {
  readonly follows?: true;
}

/** No new key for so long, in ms, and somebody does not type any more; who types says so more often. */
const TYPES_FOR = 4_000;
const SAY_AGAIN = 2_500;
/** A page says at most so often where it is, in ms; the last place is always said. */
const MOVES_EVERY = 250;

const known = new WeakMap<Fleeting, Around>();

/** Where the people of this session are, whom I follow, and who types: what is fleeting, and kept nowhere. */
export class Around {
  /** Where the others are. */
  readonly seen = new Map<PersonId, Seen>();
  /** Who types, and where. */
  readonly typing = new Map<PersonId, string>();
  /** Who asked me to come and look, the first first. */
  readonly asking = new Set<PersonId>();
  /** Whom this page follows; '' for nobody. */
  following: PersonId = '';
  /** What came of the last question of mine. */
  reply: { readonly person: PersonId; readonly how: 'asked' | 'blind' | 'later' } | undefined;
  readonly #line: Fleeting;
  readonly #listeners = new Set<() => void>();
  readonly #stops = new Map<PersonId, ReturnType<typeof setTimeout>>();
  #place: Whereabouts | undefined;
  #moving: ReturnType<typeof setTimeout> | undefined;
  #said = '';
  #typed = 0;

  private constructor(line: Fleeting) {
    this.#line = line;
    line.hear((frame) => (frame ? this.#take(frame) : this.#begin()));
    this.#begin();
  }

  /** Absent where the page has no line for it. */
  static of({ fleeting }: Session): Around | undefined {
    if (!fleeting) return undefined;
    const around = known.get(fleeting) ?? new Around(fleeting);
    known.set(fleeting, around);
    return around;
  }

  /** This page is there now; undefined: at nothing that others may know of. */
  be(place: Whereabouts | undefined): void {
    this.#place = place;
    this.#moving ??= setTimeout(() => {
      this.#moving = undefined;
      this.#move();
    }, MOVES_EVERY);
  }

  follow(person: PersonId): void {
    this.asking.delete(person);
    if (this.following === person) return;
    this.following = person;
    this.#line.say({ follows: person });
    this.#tell();
  }

  stop(): void {
    if (this.following) this.follow('');
  }

  /** Asks somebody to come and look; `reply` says what came of it. */
  ask(person: PersonId): void {
    this.#line.say({ come: person });
  }

  notNow(person: PersonId): void {
    this.asking.delete(person);
    this.#line.say({ later: person });
    this.#tell();
  }

  /** A key was pressed there; said at most every few seconds. `on` is false when what was typed is sent or gone. */
  type(at: string, on: boolean): void {
    const now = Date.now();
    if (on ? now - this.#typed < SAY_AGAIN : this.#typed === 0) return;
    this.#typed = on ? now : 0;
    this.#line.say({ types: at, on });
  }

  /** Something here is other than it was. */
  on(fn: () => void): () => void {
    this.#listeners.add(fn);
    return () => void this.#listeners.delete(fn);
  }

  /** A line that is new: nothing of before holds, and the server knows nothing of this page. */
  #begin(): void {
    this.seen.clear();
    this.typing.clear();
    this.asking.clear();
    this.#said = '';
    this.#typed = 0;
    this.#move();
    if (this.following) this.#line.say({ follows: this.following });
    this.#tell();
  }

  #move(): void {
    const { at, part } = this.#place ?? {};
    const here: Here = { ...(at && { at }), ...(part && { part }) };
    const said = JSON.stringify(here);
    if (said === this.#said) return;
    this.#said = said;
    this.#line.say(here);
  }

  #take(frame: There): void {
    const { person } = frame;
    if ('types' in frame) this.#hear(person, frame.on ? frame.types : undefined);
    else if ('come' in frame) this.asking.add(person);
    else if ('later' in frame) this.reply = { person, how: 'later' };
    else if ('asked' in frame) this.reply = { person, how: frame.asked ? 'asked' : 'blind' };
    else if (Object.keys(frame).length === 1) this.seen.delete(person);
    else this.seen.set(person, frame);
    this.#tell();
  }

  #hear(person: PersonId, at: string | undefined): void {
    clearTimeout(this.#stops.get(person));
    if (at === undefined) return void this.typing.delete(person);
    this.typing.set(person, at);
    const stop = (): void => {
      this.typing.delete(person);
      this.#tell();
    };
    this.#stops.set(person, setTimeout(stop, TYPES_FOR));
  }

  #tell(): void {
    for (const fn of [...this.#listeners]) fn();
  }
}
