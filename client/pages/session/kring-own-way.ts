import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import '../../elements/kring-language.ts';
import '../../elements/kring-popover.ts';
import '../../elements/kring-reading.ts';
import '../../elements/kring-switch.ts';
import type { KringSwitch } from '../../elements/kring-switch.ts';
import { Localized, t } from '../../i18n/index.ts';
import { setTimeFree, timeIsFree } from './phase-time.ts';

const words = {
  reading: { nl: 'Lezen', en: 'Reading' },
  time: { nl: 'Tijd: vrij', en: 'Time: free' },
  timeWhat: {
    nl: 'Dan zie je geen minuten en geen klok.',
    en: 'Then you see no minutes and no clock.',
  },
};

/** One press away in every session, for this person alone: the letters, light or dark, no clock, and the language. */
@customElement('kring-own-way')
export class KringOwnWay extends Localized(LitElement) {
  static override styles = css`
    :host {
      display: inline-flex;
    }
    .own {
      display: grid;
      gap: var(--k-space-4);
      justify-items: start;
    }
    p {
      margin: var(--k-space-1) 0 0;
      color: var(--k-ink-soft);
      font-size: var(--k-text-s);
    }
  `;

  /** The language has its own place on the screen. */
  @property({ type: Boolean, attribute: 'without-language' }) withoutLanguage = false;

  protected override render(): TemplateResult {
    return html`<kring-popover label=${t(words.reading)} icon="a-large-small" icon-only>
      <div class="own">
        ${this.withoutLanguage ? nothing : html`<kring-language></kring-language>`}
        <kring-reading></kring-reading>
        <kring-tell-me></kring-tell-me>
        <div>
          <kring-switch .checked=${live(timeIsFree())} @change=${this.setTime}
            >${t(words.time)}</kring-switch
          >
          <p>${t(words.timeWhat)}</p>
        </div>
      </div>
    </kring-popover>`;
  }

  private setTime = (event: Event): void => {
    setTimeFree((event.target as KringSwitch).checked);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-own-way': KringOwnWay;
  }
}
