/** Milliseconds: whoever lost the focus longer ago did that by themselves. */
const answersWithin = 5000;

/**
 * Who presses a button that goes away goes on at the status line that takes its place: with a keyboard the
 * page would begin anew. Works inside one shadow root, and only for what had the focus.
 */
export class StatusFocus {
  #root: ShadowRoot | undefined;
  #last: Element | undefined;
  /** When it lost the focus to nothing: disabled while its command is under way, or taken away. */
  #lost = Infinity;
  #said = new Map<Element, string>();

  before(root: ShadowRoot | null): void {
    if (root && root !== this.#root) this.#follow(root);
    this.#said = new Map(this.#last ? this.#lines().map((line) => [line, said(line)]) : []);
  }

  after(): void {
    const last = this.#last;
    if (!last || last.isConnected) return;
    this.#last = undefined;
    if (performance.now() - this.#lost > answersWithin) return;
    const { activeElement, body } = document;
    if (activeElement && activeElement !== body) return;
    const line = this.#lines().find((one) => said(one) && said(one) !== this.#said.get(one));
    if (line) take(line);
  }

  #follow(root: ShadowRoot): void {
    this.#root = root;
    root.addEventListener('focusin', ({ target }) => {
      this.#last = target as Element;
      this.#lost = Infinity;
    });
    root.addEventListener('focusout', (event) => {
      this.#lost = performance.now();
      if ((event as FocusEvent).relatedTarget) this.#last = undefined;
    });
  }

  /** What can be seen: a focus that nobody sees is lost as well. */
  #lines(): HTMLElement[] {
    return [...(this.#root?.querySelectorAll<HTMLElement>('[role=status]:not(.spoken)') ?? [])];
  }
}

const said = (line: Element): string => line.textContent.trim();

function take(line: HTMLElement): void {
  line.tabIndex = -1;
  line.addEventListener('blur', () => line.removeAttribute('tabindex'), { once: true });
  line.focus();
}
