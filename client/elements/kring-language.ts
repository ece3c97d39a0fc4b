import { LitElement, css, html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { Localized, language, languages, setLanguage, type Language } from '../i18n/index.ts';

const names: Record<Language, string> = { nl: 'Nederlands', en: 'English' };

/**
 * NL | EN, at any moment; nothing typed is lost. Each language is named in itself.
 */
@customElement('kring-language')
export class KringLanguage extends Localized(LitElement) {
  static override styles = css`
    :host {
      display: inline-flex;
    }
    div {
      display: inline-flex;
    }
    button {
      min-width: var(--k-target);
      min-height: var(--k-target);
      padding: 0 var(--k-space-2);
      border: 0;
      border-radius: var(--k-radius-m);
      background: none;
      color: var(--k-ink-soft);
      font: inherit;
      cursor: pointer;
      text-decoration: underline transparent 2.5px;
      text-underline-offset: 5px;
    }
    @media (hover: hover) {
      button:hover {
        background: var(--k-accent-soft);
        color: var(--k-ink);
      }
    }
    button[aria-pressed='true'] {
      color: var(--k-ink);
      font-weight: 700;
      text-decoration-color: var(--k-accent);
    }
    @media (forced-colors: active) {
      button:not([aria-pressed='true']) {
        text-decoration: none;
      }
    }
    button:focus-visible {
      outline: 3px solid var(--k-focus);
      outline-offset: -2px;
    }
  `;

  protected override render(): TemplateResult {
    return html`<div role="group" aria-label="Taal / Language">
      ${languages.map(
        (one) =>
          html`<button
            type="button"
            lang=${one}
            title=${names[one]}
            aria-label=${`${one.toUpperCase()}, ${names[one]}`}
            aria-pressed=${one === language() ? 'true' : 'false'}
            @click=${() => setLanguage(one)}
          >
            ${one.toUpperCase()}
          </button>`,
      )}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-language': KringLanguage;
  }
}
