import * as Y from 'yjs';

/** What became of the signs of everybody. */
export interface Account {
  readonly hands: readonly { readonly own: ReadonlySet<string> }[];
  /** Signs that somebody deleted or undid on purpose, having them before them. */
  readonly given: Set<string>;
  /** Who took a deletion of this sign back. Two who deleted it while apart and both take that back have it twice. */
  readonly broughtBack: Map<string, Set<unknown>>;
}

/** Notes what one act of `who` did to the own screen. @returns the signs that went by it, which nobody has to keep */
export function note(account: Account, who: unknown, before: string, after: string): string[] {
  const [had, has] = [new Set(signs(before)), new Set(signs(after))];
  for (const sign of has) {
    if (had.has(sign) || !account.given.has(sign)) continue;
    account.broughtBack.set(sign, (account.broughtBack.get(sign) ?? new Set()).add(who));
  }
  const gone = [...had].filter((sign) => !has.has(sign));
  for (const sign of gone) account.given.add(sign);
  return gone;
}

/**
 * Several hands in one text, each with a copy of the document and a link that comes and goes. Each sign that
 * is typed is typed once in a whole history, so that at the end every sign can be asked after.
 */
export class Circle implements Account {
  readonly hands: Hand[] = [];
  readonly given = new Set<string>();
  readonly broughtBack = new Map<string, Set<unknown>>();
  #next = 0x4e00;

  /** A sign that nobody typed yet. */
  fresh(by: Hand): string {
    const sign = String.fromCodePoint(this.#next++);
    by.own.add(sign);
    return sign;
  }

  join(surface: (doc: Y.Doc) => Surface): Hand {
    const hand = new Hand(this, surface);
    this.hands.push(hand);
    return hand;
  }

  /** What one hand did goes to all that are there; the others get it when they come back. */
  spread(from: Hand): void {
    if (!from.there) return;
    for (const to of this.hands) if (to !== from && to.there) exchange(from.doc, to.doc);
  }

  comeBack(hand: Hand): void {
    hand.there = true;
    for (const other of this.hands) {
      if (other === hand || !other.there) continue;
      exchange(hand.doc, other.doc);
      exchange(other.doc, hand.doc);
    }
    for (const other of this.hands) this.spread(other);
  }
}

/** Where somebody writes: what is seen there, sign by sign. */
export interface Surface {
  readonly shown: string;
  destroy(): void;
}

export class Hand {
  readonly doc = new Y.Doc();
  readonly own = new Set<string>();
  readonly surface: Surface;
  readonly #circle: Circle;
  there = true;

  constructor(circle: Circle, surface: (doc: Y.Doc) => Surface) {
    this.#circle = circle;
    this.surface = surface(this.doc);
  }

  /** @returns what went from the own screen by it, which nobody else has to keep */
  acts(act: () => void): string[] {
    const before = this.surface.shown;
    act();
    return note(this.#circle, this, before, this.surface.shown);
  }
}

export const signs = (text: string): string[] => [...text].filter((sign) => sign >= '\u4e00');

/**
 * @returns the signs that should be there and are not, and those that are there twice though at most one person
 * brought them back
 */
export function lostAndDoubled(
  { hands, given, broughtBack }: Account,
  text: string,
): { lost: string[]; doubled: string[] } {
  const there = signs(text);
  const seen = new Set(there);
  const typed = hands.flatMap(({ own }) => [...own]);
  return {
    lost: typed.filter((sign) => !seen.has(sign) && !given.has(sign)),
    doubled: there.filter(
      (sign, i) => there.indexOf(sign) !== i && (broughtBack.get(sign)?.size ?? 0) < 2,
    ),
  };
}

function exchange(from: Y.Doc, to: Y.Doc): void {
  Y.applyUpdate(to, Y.encodeStateAsUpdate(from, Y.encodeStateVector(to)), 'link');
}
