import { readPointed } from './binding/pointing.ts';
import type { OpenPage } from './open-page.ts';

/** Shows of a page what somebody else's screen shows of it, as long as this person follows them. */
export class GoingAlong {
  readonly #page: Pick<OpenPage, 'link' | 'camera' | 'pointing' | 'moved'>;
  #person = '';
  #shown = '';

  constructor(page: Pick<OpenPage, 'link' | 'camera' | 'pointing' | 'moved'>) {
    this.#page = page;
  }

  /** @param person '' for nobody */
  follow(person: string): void {
    if (person === this.#person) return;
    this.#person = person;
    this.#shown = '';
    this.#page.pointing.led = person !== '';
    this.#page.pointing.say();
    this.go();
  }

  /** Their screen may show something else by now. */
  go(): void {
    const { link, camera } = this.#page;
    if (!this.#person || camera.width === 0) return;
    const theirs = [...link.cursors.values()].filter(({ person }) => person === this.#person);
    const view = theirs.map(({ cursor }) => readPointed(cursor).view).find((box) => box);
    const shown = JSON.stringify(view);
    if (!view || shown === this.#shown) return;
    this.#shown = shown;
    camera.match(view);
    this.#page.moved();
  }
}
