import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { restoreReading } from './elements/reading.ts';
import './elements/kring-toast.ts';
import './elements/kring-logo.ts';
import './elements/kring-button.ts';
import { keepCharactersWhole } from './elements/whole-characters.ts';
import { Localized, t } from './i18n/index.ts';
import { navigate } from './navigate.ts';
import { placeOf } from './router.ts';
import { appStyles } from './main.styles.ts';
import { isUpdated, onUpdated } from './updated.ts';

const words = {
  nowhere: { nl: 'Deze pagina bestaat niet.', en: 'This page does not exist.' },
  home: { nl: 'Naar het begin', en: 'To the start' },
  failed: {
    nl: 'De pagina kon niet geladen worden. Kijk of je verbinding hebt.',
    en: 'The page could not be loaded. Check your connection.',
  },
  again: { nl: 'Probeer opnieuw', en: 'Try again' },
  updated: {
    nl: 'Kring is bijgewerkt. Laad de pagina opnieuw om verder te gaan; je plaats en wat bewaard is, blijven.',
    en: 'Kring was updated. Load the page again to go on; your seat and what is saved stay.',
  },
  reload: { nl: 'Laad opnieuw', en: 'Load again' },
  loading: { nl: 'De pagina wordt geladen', en: 'Loading the page' },
};

type Shown = TemplateResult | 'loading' | 'nowhere' | 'failed';

restoreReading();
keepCharactersWhole();

/**
 * The page for the address. Links inside Kring change the page without loading the document anew.
 * @summary Root element; pages are loaded when first visited.
 */
@customElement('kring-app')
export class KringApp extends Localized(LitElement) {
  static override styles = appStyles;

  @state() private shown: Shown = 'loading';
  /** A part of this page is gone from the server, and a newer one is there. */
  @state() private outdated = false;
  #stop: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('popstate', this.onPlace);
    addEventListener('kring-navigate', this.onPlace);
    document.addEventListener('click', this.onClick);
    this.#stop = onUpdated(() => (this.outdated = true));
    void this.onPlace();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('popstate', this.onPlace);
    removeEventListener('kring-navigate', this.onPlace);
    document.removeEventListener('click', this.onClick);
    this.#stop?.();
  }

  protected override render(): TemplateResult {
    return html`${this.content()}<kring-toast></kring-toast>
      <div class="updated" role="alert" ?hidden=${!this.outdated}>
        ${
          this.outdated
            ? html`<p>${t(words.updated)}</p>
                <kring-button variant="primary" @click=${this.again}
                  >${t(words.reload)}</kring-button
                >`
            : nothing
        }
      </div>`;
  }

  private content(): TemplateResult {
    if (typeof this.shown !== 'string') return this.shown;
    if (this.shown === 'loading') {
      return html`<main class="middle">
        <kring-logo size="96" waiting label=${t(words.loading)}></kring-logo>
      </main>`;
    }
    const failed = this.shown === 'failed';
    return html`<main class="middle">
      <kring-logo size="72"></kring-logo>
      <h1>${t(failed ? words.failed : words.nowhere)}</h1>
      ${
        failed
          ? html`<kring-button variant="primary" @click=${this.again}
              >${t(words.again)}</kring-button
            >`
          : html`<kring-button variant="primary" href="/">${t(words.home)}</kring-button>`
      }
    </main>`;
  }

  private onPlace = async (): Promise<void> => {
    const path = location.pathname;
    const place = placeOf(path);
    if (!place.known) {
      this.shown = 'nowhere';
      return;
    }
    try {
      await place.load();
      // A faster click may have gone elsewhere in the meantime.
      if (location.pathname !== path) return;
      this.shown = place.view;
      scrollTo(0, 0);
    } catch {
      // Between two pages nothing is typed: the document begins anew by itself, once for each address.
      if (history.state !== 'again' && (await isUpdated())) {
        history.replaceState('again', '');
        return location.reload();
      }
      this.shown = 'failed';
    }
  };

  /** A browser remembers that a chunk failed, and a newer Kring has other chunks: the document begins anew. */
  private again(): void {
    location.reload();
  }

  private onClick = (event: MouseEvent): void => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (!link?.href || link.target || link.hasAttribute('download')) return;
    const url = new URL(link.href);
    if (url.origin !== location.origin || (url.hash && url.pathname === location.pathname)) return;
    if (!placeOf(url.pathname).known) return;
    event.preventDefault();
    navigate(url.pathname + url.search + url.hash);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-app': KringApp;
  }
}
