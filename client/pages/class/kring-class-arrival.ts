import { css, html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import '../../elements/kring-button.ts';
import { t } from '../../i18n/index.ts';
import { ToolElement } from '../../session/tool-element.ts';

const words = {
  title: { nl: 'Welkom. Eerst dit', en: 'Welcome. This first' },
  agree: { nl: 'Ik ga akkoord', en: 'I agree' },
};

/** Coming in: how the class behaves, and one large button. */
@customElement('kring-class-arrival')
export class KringClassArrival extends ToolElement('consent') {
  static override styles = css`
    :host {
      display: flex;
      flex-direction: column;
      width: 100%;
      max-width: 34rem;
      margin-inline: auto;
    }
    section {
      display: grid;
      gap: var(--k-space-4);
      margin-block: auto;
    }
    h2 {
      margin: 0;
      font-family: var(--k-font-display);
      font-size: var(--k-text-2xl);
      line-height: 1.15;
    }
    ol {
      display: grid;
      gap: var(--k-space-3);
      margin: 0;
      padding: 0;
      list-style: none;
      counter-reset: rule;
    }
    li {
      display: grid;
      grid-template-columns: 1.9em minmax(0, 1fr);
      gap: var(--k-space-3);
      line-height: 1.4;
      counter-increment: rule;
    }
    li::before {
      content: counter(rule);
      display: grid;
      place-content: center;
      width: 1.9em;
      height: 1.9em;
      border-radius: 50%;
      background: var(--k-accent-soft);
      color: var(--k-accent);
      font-weight: 700;
    }
    kring-button {
      position: sticky;
      inset-block-end: calc(var(--class-bar, 0px) + var(--k-space-2));
    }
  `;

  protected override render(): TemplateResult {
    return html`<section aria-labelledby="title">
      <h2 id="title" tabindex="-1">${t(words.title)}</h2>
      <ol>
        ${this.view.rules.map((rule) => html`<li>${t(rule)}</li>`)}
      </ol>
      <kring-button
        variant="primary"
        size="large"
        wide
        icon="check"
        ?busy=${this.busy('consent/accept')}
        @click=${() => this.press('consent/accept')}
        >${t(words.agree)}</kring-button
      >
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-class-arrival': KringClassArrival;
  }
}
