import { ContextProvider } from '@lit/context';
import { LitElement, css, html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { sessionContext, type Session } from './session.ts';

/**
 * What stands inside it finds another session than what stands around it.
 * @slot - the elements inside
 */
@customElement('kring-hold')
export class KringHold extends LitElement {
  static override styles = css`
    :host {
      display: contents;
    }
  `;

  readonly #provider = new ContextProvider(this, { context: sessionContext });

  /** At once, so that whoever is put inside finds it there. */
  set session(session: Session | undefined) {
    if (session) this.#provider.setValue(session);
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
