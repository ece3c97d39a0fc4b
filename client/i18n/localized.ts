import type { LitElement } from 'lit';
import { onLanguage } from './language.ts';

// TypeScript demands any[] for the constructor of a mixin's base class.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Constructor<T> = new (...args: any[]) => T;

/** An element that shows texts with `t()` and renders again when the language changes. */
export function Localized<Base extends Constructor<LitElement>>(base: Base): Base {
  class LocalizedElement extends base {
    #stop: (() => void) | undefined;

    override connectedCallback(): void {
      super.connectedCallback();
      this.#stop = onLanguage(() => this.requestUpdate());
      // It may have been switched while this element was out of the page.
      this.requestUpdate();
    }

    override disconnectedCallback(): void {
      super.disconnectedCallback();
      this.#stop?.();
    }
  }
  return LocalizedElement;
}
