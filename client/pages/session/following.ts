import type { LitElement, ReactiveController } from 'lit';
import type { Around } from '../../session/around.ts';
import { AroundHost } from '../../session/around-host.ts';
import type { Placed } from '../../session/here.ts';
import type { Session } from '../../session/session.ts';
import { goTo, toolOf } from '../../session/spots.ts';
import './kring-around.ts';
import './kring-follow.ts';
import './kring-whereabouts.ts';

/** Where somebody works: what is done elsewhere on the page is no move of one's own. */
const work = 'main, kring-sheet, .beside, .places, .toggles';
/** Keys that move the focus and nothing else. */
const still = new Set(['Tab', 'Shift', 'Control', 'Alt', 'Meta']);
const own = ['pointerdown', 'wheel', 'keydown'] as const;

/**
 * Tells the others where on the page this person is, and goes along with whom they follow, until they make a move of
 * their own. Knows no tool: each says where it is (`here`), and the way there is the one that every spot has (`goTo`).
 */
export class Following implements ReactiveController {
  readonly #page: LitElement;
  readonly #session: () => Session;
  readonly #host: AroundHost;
  /** The tool in which something was pressed or focused last. */
  #attended: Element | undefined;
  #front = '';
  #phase = '';
  /** Where this page went last, following. */
  #gone = '';

  constructor(page: LitElement, session: () => Session) {
    this.#page = page;
    this.#session = session;
    this.#host = new AroundHost(page, session, (around) => this.#follow(around));
    page.addController(this);
    page.requestUpdate();
  }

  hostConnected(): void {
    const page = this.#page;
    for (const kind of own) page.addEventListener(kind, this.#onMove, { capture: true });
    for (const kind of ['pointerdown', 'focusin']) page.addEventListener(kind, this.#onAttend);
    page.addEventListener('kring-here', this.#say);
    document.addEventListener('visibilitychange', this.#say);
  }

  hostDisconnected(): void {
    const page = this.#page;
    for (const kind of own) page.removeEventListener(kind, this.#onMove, { capture: true });
    for (const kind of ['pointerdown', 'focusin']) page.removeEventListener(kind, this.#onAttend);
    page.removeEventListener('kring-here', this.#say);
    document.removeEventListener('visibilitychange', this.#say);
    this.#host.around?.stop();
    this.#host.around?.be(undefined);
  }

  hostUpdated(): void {
    const phase = this.#session().view.shared.phase?.id ?? '';
    // Another step put something else in front: where they are is gone to anew.
    if (phase !== this.#phase) this.#gone = '';
    this.#phase = phase;
    this.#say();
    if (this.#host.around) this.#follow(this.#host.around);
  }

  #find(selector: string): Placed[] {
    const page = this.#page.renderRoot;
    const side = page.querySelector<LitElement>('kring-side')?.shadowRoot;
    return [page, side].flatMap((root) => [...(root?.querySelectorAll<Placed>(selector) ?? [])]);
  }

  readonly #say = (): void => {
    const front =
      this.#page.renderRoot.querySelector<HTMLElement>('.shell')?.dataset['front'] ?? '';
    if (front !== this.#front) this.#attended = undefined;
    this.#front = front;
    const seen = this.#find('[data-tool]').filter((tool) => tool.checkVisibility());
    const attended = seen.find((tool) => tool === this.#attended);
    const inFront = seen.find((tool) => tool.dataset['tool'] === front);
    const at = document.visibilityState === 'visible' ? (attended ?? inFront) : undefined;
    this.#host.around?.be(at?.here);
  };

  readonly #onAttend = (event: Event): void => {
    const tool = event
      .composedPath()
      .find((node) => node instanceof Element && node.matches('[data-tool]'));
    if (!tool || tool === this.#attended) return;
    this.#attended = tool as Element;
    this.#say();
  };

  readonly #onMove = (event: Event): void => {
    const around = this.#host.around;
    if (!around?.following || (event instanceof KeyboardEvent && still.has(event.key))) return;
    const inWork = (node: EventTarget): boolean => node instanceof Element && node.matches(work);
    if (event.composedPath().some(inWork)) around.stop();
  };

  #follow(around: Around): void {
    const seen = around.following ? around.seen.get(around.following) : undefined;
    if (!around.following) this.#gone = '';
    const place = seen?.at ? { at: seen.at, ...(seen.part && { part: seen.part }) } : undefined;
    const to = JSON.stringify(place) ?? '';
    if (!place || to === this.#gone) return;
    this.#gone = to;
    goTo(this.#session().view, place);
    void this.#page.updateComplete.then(() => {
      this.#attended = this.#find(`[data-tool='${toolOf(place)}']`)[0];
      this.#say();
    });
  }
}
