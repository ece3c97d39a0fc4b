import { LitElement, css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { Localized, t, type Text } from '../i18n/index.ts';
import './kring-icon.ts';
import './kring-popover.ts';
import { spokenStyles } from './spoken.styles.ts';

type Saved = 'saved' | 'saving' | 'offline' | 'failing' | 'kept';

const looks: Record<Saved, { icon: string; text: Text; brief?: Text }> = {
  saved: { icon: 'cloud-check', text: { nl: 'Bewaard', en: 'Saved' } },
  saving: { icon: 'cloud-upload', text: { nl: 'Wordt bewaard', en: 'Saving' } },
  offline: {
    icon: 'cloud-off',
    text: {
      nl: 'Geen verbinding. Wat je schrijft, blijft op dit toestel.',
      en: 'No connection. What you write stays on this device.',
    },
    brief: { nl: 'Wordt niet bewaard', en: 'Not being saved' },
  },
  failing: {
    icon: 'cloud-off',
    text: {
      nl: 'Niet bewaard. Kring blijft het proberen; laat deze pagina open.',
      en: 'Not saved. Kring keeps trying; leave this page open.',
    },
    brief: { nl: 'Niet bewaard', en: 'Not saved' },
  },
  kept: {
    icon: 'cloud-off',
    text: { nl: 'Niet alles is bewaard.', en: 'Not everything is saved.' },
    brief: { nl: 'Niet alles bewaard', en: 'Not all saved' },
  },
};

const words = {
  back: { nl: 'Verbinding terug.', en: 'Connected again.' },
  all: { nl: 'Alles is bewaard.', en: 'Everything is saved.' },
};
export const isGood = (state: Saved): boolean => state === 'saved' || state === 'saving';
const saidFor = 10_000;

/**
 * The truth about what was written: on disk, on its way, or only on this device, and why.
 * @summary Only what goes wrong and its end is announced; saving is not, it happens all the time.
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
      .bad {
        padding: var(--k-space-1) var(--k-space-3);
        border: 1.5px solid var(--k-edge);
        border-radius: var(--k-radius-full);
        background: var(--k-surface);
        color: var(--k-ink);
        font-weight: 600;
      }
      /* Where there is no room beside it the words wrap away below the icon. */
      :host([short]) .mark:not(.bad) {
        flex-wrap: wrap;
        justify-content: end;
        height: 1.25em;
        overflow: hidden;
      }
      .face {
        display: inline-flex;
        align-items: center;
        gap: 6px;
        font-size: var(--k-text-s);
        line-height: 1.15;
        text-align: start;
      }
      p {
        max-width: 20rem;
        margin: 0;
      }
      .saved kring-icon {
        color: var(--k-ok);
      }
    `,
  ];

  @property({ reflect: true }) state: Saved = 'saved';

  /** Only the icon where the words find no room; what is not saved says it in full. */
  @property({ type: Boolean, reflect: true }) short = false;

  /** Only what goes wrong is shown, in a few words that unfold. */
  @property({ type: Boolean, reflect: true }) brief = false;

  @state() private spoken: Text | undefined;
  #clock: ReturnType<typeof setTimeout> | undefined;
  /** What went wrong and was said. */
  #bad: Saved | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#clock);
    this.spoken = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('state')) return;
    if (!isGood(this.state)) {
      clearTimeout(this.#clock);
      this.#bad = this.state;
      this.spoken = looks[this.state].text;
    } else if (this.#bad === 'offline' || (this.#bad && this.state === 'saved')) {
      this.spoken = this.#bad === 'offline' ? words.back : words.all;
      this.#bad = undefined;
      this.#clock = setTimeout(() => (this.spoken = undefined), saidFor);
    }
  }

  protected override render(): TemplateResult {
    return html`${this.brief ? this.inBrief() : this.mark()}<span class="spoken" role="status"
        >${this.spoken ? t(this.spoken) : ''}</span
      >`;
  }

  private inBrief(): TemplateResult | typeof nothing {
    const { icon, text, brief } = looks[this.state];
    if (!brief) return nothing;
    return html`<kring-popover faced shrinks variant="quiet" label=${t(brief)}>
      <span slot="face" class="face"><kring-icon name=${icon}></kring-icon>${t(brief)}</span>
      <p>${t(text)}</p>
    </kring-popover>`;
  }

  private mark(): TemplateResult {
    const { icon, text } = looks[this.state];
    return html`<span class="mark ${this.state} ${isGood(this.state) ? '' : 'bad'}"
      ><kring-icon name=${icon}></kring-icon><span>${t(text)}</span></span
    >`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-saved': KringSaved;
  }
}
