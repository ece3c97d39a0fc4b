import { LitElement, css, html, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { Localized, t, type Text } from '../i18n/index.ts';
import './kring-icon.ts';
import { spokenStyles } from './spoken.styles.ts';

type Saved = 'saved' | 'saving' | 'offline';

const looks: Record<Saved, { icon: string; text: Text }> = {
  saved: { icon: 'cloud-check', text: { nl: 'Bewaard', en: 'Saved' } },
  saving: { icon: 'cloud-upload', text: { nl: 'Wordt bewaard', en: 'Saving' } },
  offline: {
    icon: 'cloud-off',
    text: {
      nl: 'Geen verbinding. Wat je schrijft, blijft op dit toestel.',
      en: 'No connection. What you write stays on this device.',
    },
  },
};

const words = { back: { nl: 'Verbinding terug.', en: 'Connected again.' } };
const saidFor = 10_000;

/**
 * The truth about what was written: on disk, on its way, or only on this device.
 * @summary Only going offline and coming back is announced; saving is not, it happens all the time.
 */
@customElement('kring-saved')
export class KringSaved extends Localized(LitElement) {
  static override styles = [
    spokenStyles,
    css`
      :host {
        display: inline-flex;
        max-width: 100%;
      }
      .mark {
        display: inline-flex;
        align-items: center;
        gap: 6px;
        color: var(--k-ink-soft);
        font-size: var(--k-text-s);
        line-height: 1.25;
      }
      .offline {
        padding: var(--k-space-1) var(--k-space-3);
        border: 1.5px solid var(--k-edge);
        border-radius: var(--k-radius-full);
        background: var(--k-surface);
        color: var(--k-ink);
        font-weight: 600;
      }
      /* Where there is no room beside it the words wrap away below the icon. */
      :host([short]) .mark:not(.offline) {
        flex-wrap: wrap;
        justify-content: end;
        height: 1.25em;
        overflow: hidden;
      }
      .saved kring-icon {
        color: var(--k-ok);
      }
    `,
  ];

  @property({ reflect: true }) state: Saved = 'saved';

  /** Only the icon where the words find no room; what is offline says it in full. */
  @property({ type: Boolean, reflect: true }) short = false;

  @state() private spoken: Text | undefined;
  #clock: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#clock);
    this.spoken = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('state')) return;
    if (this.state === 'offline') {
      clearTimeout(this.#clock);
      this.spoken = looks.offline.text;
    } else if (changed.get('state') === 'offline') {
      this.spoken = words.back;
      this.#clock = setTimeout(() => (this.spoken = undefined), saidFor);
    }
  }

  protected override render(): TemplateResult {
    const { icon, text } = looks[this.state];
    return html`<span class="mark ${this.state}"
        ><kring-icon name=${icon}></kring-icon><span>${t(text)}</span></span
      ><span class="spoken" role="status">${this.spoken ? t(this.spoken) : ''}</span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-saved': KringSaved;
  }
}
