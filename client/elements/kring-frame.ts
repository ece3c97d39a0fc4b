import { LitElement, css, html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { Localized, t } from '../i18n/index.ts';
import './kring-language.ts';
import './kring-logo.ts';
import './kring-popover.ts';
import './kring-reading.ts';
import { spokenStyles } from './spoken.styles.ts';

const words = {
  home: { nl: 'Kring, naar het begin', en: 'Kring, to the start' },
  reading: { nl: 'Lezen', en: 'Reading' },
  skip: { nl: 'Naar de inhoud', en: 'To the content' },
  about: { nl: 'Wat Kring bewaart en belooft', en: 'What Kring keeps and promises' },
};

/**
 * The frame of every page outside a session: the mark, language and reading at the top, the promises at
 * the bottom.
 * @slot - the page; its first heading is the h1
 * @csspart main - around the page
 */
@customElement('kring-frame')
export class KringFrame extends Localized(LitElement) {
  static override styles = [
    spokenStyles,
    css`
      :host {
        display: flex;
        flex-direction: column;
        min-height: var(--k-height, 100dvh);
      }
      header {
        position: relative;
      }
      header,
      footer,
      main {
        box-sizing: border-box;
        width: 100%;
        max-width: 76rem;
        margin-inline: auto;
        padding-inline: clamp(16px, 4vw, 48px);
      }
      header {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--k-space-1) var(--k-space-2);
        padding-block: var(--k-space-3);
      }
      .home {
        display: inline-flex;
        align-items: center;
        gap: var(--k-space-2);
        min-height: var(--k-target);
        margin-inline-end: auto;
        border-radius: var(--k-radius-s);
        color: var(--k-ink);
        font-family: var(--k-font-display);
        font-size: var(--k-text-xl);
        font-weight: 700;
        letter-spacing: -0.02em;
        text-decoration: none;
      }
      @media (max-width: 23rem) {
        .home span {
          display: none;
        }
      }
      main {
        flex: 1;
      }
      footer {
        display: flex;
        flex-wrap: wrap;
        gap: var(--k-space-2) var(--k-space-5);
        padding-block: var(--k-space-6) var(--k-space-5);
        font-size: var(--k-text-s);
      }
      footer a {
        display: inline-flex;
        align-items: center;
        min-height: var(--k-target-small);
        color: var(--k-ink-soft);
      }
      @media (hover: hover) {
        footer a:hover {
          color: var(--k-ink);
        }
      }
      a:focus-visible {
        outline: 3px solid var(--k-focus);
        outline-offset: 2px;
      }
      .skip:focus {
        position: fixed;
        inset: var(--k-space-2) auto auto var(--k-space-2);
        z-index: 10;
        width: auto;
        height: auto;
        padding: var(--k-space-2) var(--k-space-4);
        border-radius: var(--k-radius-m);
        background: var(--k-accent);
        color: var(--k-accent-ink);
        clip-path: none;
      }
    `,
  ];

  protected override render(): TemplateResult {
    return html`<header>
        <a class="skip spoken" href="#main" @click=${this.skip}>${t(words.skip)}</a>
        <a class="home" href="/" aria-label=${t(words.home)}
          ><kring-logo size="34"></kring-logo><span>Kring</span></a
        >
        <kring-popover label=${t(words.reading)} icon="a-large-small">
          <kring-reading></kring-reading>
        </kring-popover>
        <kring-language></kring-language>
      </header>
      <main id="main" part="main" tabindex="-1"><slot></slot></main>
      <footer><a href="/about">${t(words.about)}</a></footer>`;
  }

  private skip(event: Event): void {
    event.preventDefault();
    this.shadowRoot?.querySelector('main')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-frame': KringFrame;
  }
}
