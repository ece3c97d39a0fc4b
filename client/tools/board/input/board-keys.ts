import type { LitElement, ReactiveController } from 'lit';
import { onKey, type KeyboardHost } from './keyboard.ts';

/** What the keys need of the shell besides. */
export interface BoardKeysHost extends KeyboardHost, LitElement {
  /** A dialog of the board is open: keys are its own. */
  readonly dialogOpen: boolean;
  /** Takes a copy, a cut or a paste. */
  readonly clipboard: (event: ClipboardEvent) => void;
}

const clipboardEvents = ['copy', 'cut', 'paste'] as const;

/** These move the focus, scroll the page or press something, wherever they are pressed outside the board. */
const movesElsewhere =
  /^(Tab|Enter|Escape| |Arrow\w+|Page\w+|Home|End|Shift|Control|Alt|Meta|F\d+)$/;

/** Keys and the clipboard are the board's where it has the focus, and where nothing has: after a click beside its buttons. */
export class BoardKeys implements ReactiveController {
  readonly #host: BoardKeysHost;
  #off = new AbortController();

  constructor(host: BoardKeysHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#off = new AbortController();
    const { signal } = this.#off;
    addEventListener('keydown', this.#keydown, { signal });
    addEventListener('keyup', this.#keyup, { signal });
    for (const kind of clipboardEvents) addEventListener(kind, this.#clipboard, { signal });
    document.addEventListener('fullscreenchange', () => this.#host.requestUpdate(), { signal });
  }

  hostDisconnected(): void {
    this.#off.abort();
  }

  #keydown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || this.#host.dialogOpen) return;
    if (!this.#inside(event) && (movesElsewhere.test(event.key) || !this.#takes(event))) return;
    if (onKey(this.#host, event)) event.preventDefault();
  };

  #keyup = (event: KeyboardEvent): void => {
    if (event.key === ' ') this.#host.holdSpace(false);
  };

  #clipboard = (event: ClipboardEvent): void => {
    // Words that somebody selected on the page are what they want to copy.
    const words = getSelection()?.isCollapsed === false;
    if (this.#inside(event) || (!words && this.#takes(event))) this.#host.clipboard(event);
  };

  #inside(event: Event): boolean {
    return event.composedPath().includes(this.#host);
  }

  /** Nothing of its own has the focus: the board takes it. Behind a dialog, or out of sight, it cannot. */
  #takes(event: Event): boolean {
    const [target] = event.composedPath();
    if (!(target instanceof Node) || !isAround(target, this.#host)) return false;
    this.#host.board?.focus();
    return this.#host.matches(':focus-within');
  }
}

/** Is `inner` somewhere in `outer`, through every shadow root between? */
function isAround(outer: Node, inner: Node): boolean {
  for (let node: Node | null = inner; node; node = above(node)) if (node === outer) return true;
  return false;
}

const above = (node: Node): Node | null =>
  node instanceof ShadowRoot
    ? node.host
    : ((node instanceof Element ? node.assignedSlot : null) ?? node.parentNode);
