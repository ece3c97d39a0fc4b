import { ContextConsumer, ContextProvider } from '@lit/context';
import { LitElement, css, html, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { DocLink } from '../link/doc-link.ts';
import type { View } from '../../shared/wire/view.ts';
import { sessionContext, type Session } from './session.ts';

/** The session with its view standing still; commands and documents go on. */
class HeldSession implements Session {
  readonly #live: Session;
  #view: View | undefined;
  readonly #links = new Map<string, DocLink>();

  constructor(live: Session) {
    this.#live = live;
  }

  get view(): View {
    return this.#view ?? this.#live.view;
  }

  hold(view: View | undefined): void {
    this.#view = view;
  }

  now = (): number => this.#live.now();
  send: Session['send'] = (type, data) => this.#live.send(type, data);

  /** While held, a document that was open stays on the screen, although it may be closed for writing. */
  document: Session['document'] = (name) => {
    const link = this.#live.document(name);
    if (link) this.#links.set(name, link);
    return link ?? (this.#view && this.#links.get(name));
  };

  on: Session['on'] = (fn) => this.#live.on(fn);
}

/**
 * What stands inside it sees the session as it was, as long as `view` is set: nobody is dragged away
 * while typing.
 * @slot - the elements that are held
 */
@customElement('kring-hold')
export class KringHold extends LitElement {
  static override styles = css`
    :host {
      display: contents;
    }
  `;

  /** The view to stand still at; undefined follows the session. */
  @property({ attribute: false }) view: View | undefined;

  #held: HeldSession | undefined;
  readonly #provider = new ContextProvider(this, { context: sessionContext });

  constructor() {
    super();
    new ContextConsumer(this, {
      context: sessionContext,
      subscribe: true,
      callback: (session) => {
        this.#held = new HeldSession(session);
        this.#held.hold(this.view);
        this.#provider.setValue(this.#held);
      },
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('view') || !this.#held) return;
    this.#held.hold(this.view);
    // Elements inside look at the parts that they watch once more.
    this.#provider.updateObservers();
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-hold': KringHold;
  }
}
