import { t } from '../../../i18n/index.ts';
import type { StoreChange } from '../binding/store.ts';

/** How long others' work is gathered before it is told, in ms. */
const pause = 2_500;

const words = {
  someone: { nl: 'Iemand', en: 'Someone' },
  added: (n: number) => ({
    nl: n === 1 ? 'zette 1 ding op het bord' : `zette ${n} dingen op het bord`,
    en: n === 1 ? 'put 1 thing on the board' : `put ${n} things on the board`,
  }),
  changed: (n: number) => ({
    nl: n === 1 ? '1 ding werd veranderd' : `${n} dingen werden veranderd`,
    en: n === 1 ? '1 thing was changed' : `${n} things were changed`,
  }),
  removed: (n: number) => ({
    nl: n === 1 ? '1 ding werd gewist' : `${n} dingen werden gewist`,
    en: n === 1 ? '1 thing was erased' : `${n} things were erased`,
  }),
};

/** Tells a screen reader what others did, a sentence at a time instead of one for every stroke. */
export class Narrator {
  readonly #say: (sentence: string) => void;
  readonly #nameOf: (person: string) => string | undefined;
  readonly #added = new Map<string, number>();
  readonly #changed = new Set<string>();
  #removed = 0;
  #timer: number | undefined;

  constructor(say: (sentence: string) => void, nameOf: (person: string) => string | undefined) {
    this.#say = say;
    this.#nameOf = nameOf;
  }

  hear(change: StoreChange): void {
    if (change.local) return;
    for (const { element } of change.added) {
      this.#added.set(element.author, (this.#added.get(element.author) ?? 0) + 1);
    }
    for (const { after } of change.changed) this.#changed.add(after.id);
    this.#removed += change.removed.length;
    this.#timer ??= window.setTimeout(() => this.#tell(), pause);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #tell(): void {
    const parts: string[] = [];
    for (const [person, count] of this.#added) {
      parts.push(`${this.#nameOf(person) || t(words.someone)} ${t(words.added(count))}`);
    }
    if (this.#changed.size > 0) parts.push(t(words.changed(this.#changed.size)));
    if (this.#removed > 0) parts.push(t(words.removed(this.#removed)));
    this.#added.clear();
    this.#changed.clear();
    this.#removed = 0;
    this.#timer = undefined;
    if (parts.length > 0) this.#say(`${parts.join('. ')}.`);
  }
}
