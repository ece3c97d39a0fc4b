import { LitElement, css, html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../../elements/kring-circle.ts';

/**
 * Nothing to do for now: a calm circle with a few words in it.
 * @slot - what there is to know, or to do meanwhile
 */
@customElement('kring-class-calm')
export class KringClassCalm extends LitElement {
  static override styles = css`
    :host {
      display: grid;
      place-content: center;
      justify-items: center;
      box-sizing: border-box;
      padding-block: var(--k-space-5);
    }
    kring-circle {
      grid-area: 1 / 1;
      width: min(92cqi, 27rem);
    }
    /* Over the table of the circle. */
    div {
      position: relative;
      display: grid;
      grid-area: 1 / 1;
      place-content: center;
      justify-items: center;
      gap: var(--k-space-3);
      max-width: min(56cqi, 15rem);
      margin-inline: auto;
      text-align: center;
      text-wrap: balance;
    }
    h2 {
      margin: 0;
      font-family: var(--k-font-display);
      font-size: var(--k-text-xl);
      line-height: 1.2;
    }
    ::slotted(p) {
      margin: 0;
      color: var(--k-ink-soft);
    }
  `;

  @property() heading = '';

  protected override render(): TemplateResult {
    return html`<kring-circle aria-hidden="true" size="432" .seats=${[]}></kring-circle>
      <div>
        <h2 tabindex="-1">${this.heading}</h2>
        <slot></slot>
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-class-calm': KringClassCalm;
  }
}
