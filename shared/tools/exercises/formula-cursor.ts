import { Refusal } from './formula-refusal.ts';
import type { Token } from './formula-tokens.ts';

/** Nobody at school nests further; the parser calls itself, and its stack has an end. */
const deepest = 40;

/** Where the parser stands among the tokens, and how deep. */
export class Cursor {
  readonly #tokens: Token[];
  #at = 0;
  #depth = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = [...tokens];
  }

  get next(): Token | undefined {
    return this.#tokens[this.#at];
  }

  ahead(count: number): Token | undefined {
    return this.#tokens[this.#at + count];
  }

  get before(): readonly Token[] {
    return this.#tokens.slice(0, this.#at);
  }

  get rest(): readonly Token[] {
    return this.#tokens.slice(this.#at);
  }

  is(...texts: readonly string[]): boolean {
    return this.next?.kind === 'sign' && texts.includes(this.next.text);
  }

  /** Goes past the next token when it is one of these signs. */
  took(...texts: readonly string[]): string | undefined {
    if (!this.is(...texts)) return undefined;
    return this.take().text;
  }

  /** @throws Refusal at the end: something had to follow */
  take(): Token {
    const token = this.#tokens[this.#at];
    if (!token) throw new Refusal('unfinished');
    this.#at += 1;
    return token;
  }

  skip(count: number): void {
    this.#at += count;
  }

  need(...texts: readonly string[]): string {
    const found = this.took(...texts);
    if (found !== undefined) return found;
    throw new Refusal(this.next === undefined || this.is('}') ? 'unfinished' : 'unreadable');
  }

  /** The first digit alone, as TeX takes the argument of `\frac12`; the others stay. */
  takeDigit(): Token {
    const token = this.take();
    if (token.text.length < 2) return token;
    this.#at -= 1;
    this.#tokens[this.#at] = { ...token, text: token.text.slice(1), spaced: false };
    return { ...token, text: token.text.slice(0, 1) };
  }

  /** What `read` gives, one level deeper. */
  deeper<T>(read: () => T): T {
    this.#depth += 1;
    if (this.#depth > deepest) throw new Refusal('deep');
    const result = read();
    this.#depth -= 1;
    return result;
  }

  /** What `read` gives, or undefined with the cursor where it was. */
  attempt<T>(read: () => T | undefined): T | undefined {
    const [at, depth] = [this.#at, this.#depth];
    const result = read();
    if (result === undefined) [this.#at, this.#depth] = [at, depth];
    return result;
  }
}
