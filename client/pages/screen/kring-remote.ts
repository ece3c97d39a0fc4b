import { LitElement, css, html, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { View } from '../../../shared/wire/view.ts';
import '../../elements/kring-icon.ts';
import { Localized, t } from '../../i18n/index.ts';
import type { SessionLink } from '../../link/session-link.ts';
import { partOf } from '../../session/tool-parts.ts';

const words = {
  next: { nl: 'Volgende', en: 'Next' },
  back: { nl: 'Vorige', en: 'Back' },
  blank: { nl: 'Scherm even leeg', en: 'Blank the screen' },
  on: { nl: 'Scherm weer aan', en: 'Screen on again' },
  offline: { nl: 'Geen verbinding. We proberen opnieuw.', en: 'No connection. Trying again.' },
  waits: { nl: 'De dia’s staan nu stil.', en: 'The slides stand still now.' },
};

/** A phone in the hand: two huge buttons. Nothing happens but by a tap, so that unlocking the phone never jumps a slide. */
@customElement('kring-remote')
export class KringRemote extends Localized(LitElement) {
  static override styles = css`
    :host {
      display: grid;
      grid-template-rows: auto minmax(0, 3fr) minmax(0, 1.4fr) auto;
      gap: var(--k-space-3);
      box-sizing: border-box;
      block-size: 100dvh;
      padding: var(--k-space-4);
      background: var(--k-paper);
      touch-action: manipulation;
    }
    p {
      margin: 0;
      color: var(--k-ink-soft);
      text-align: center;
      font-variant-numeric: tabular-nums;
    }
    button {
      display: grid;
      place-content: center;
      justify-items: center;
      gap: var(--k-space-2);
      min-block-size: var(--k-target);
      border: 2px solid var(--k-line-strong, var(--k-ink-soft));
      border-radius: var(--k-radius-l, 16px);
      background: var(--k-surface);
      color: var(--k-ink);
      font: inherit;
      font-size: var(--k-text-l, 1.25rem);
      font-weight: 600;
    }
    .next {
      border-color: transparent;
      background: var(--k-accent);
      color: var(--k-on-accent, var(--k-surface));
      font-size: 2rem;
    }
    button:disabled {
      opacity: 1;
      border-style: dashed;
      background: var(--k-paper);
      color: var(--k-ink-soft);
    }
  `;

  @property({ attribute: false }) link: SessionLink | undefined;
  @property({ attribute: false }) view: View | undefined;
  @state() private busy = false;

  protected override render(): TemplateResult {
    const slides = this.view && partOf(this.view, 'slides');
    const order = slides?.at === undefined ? -1 : (slides.slides[slides.at]?.order ?? -1);
    const live = this.link?.status === 'live';
    const may = live && this.view?.shared.phase?.open['slides/drive'] === 'E' && !this.busy;
    const said = !live
      ? t(words.offline)
      : may || this.busy
        ? `${order + 1} / ${slides?.count ?? 0}`
        : t(words.waits);
    const blank = slides?.blank === true;
    return html`<p role="status">${said}</p>
      <button
        class="next"
        ?disabled=${!may || order + 1 >= (slides?.count ?? 0)}
        @click=${() => this.send('slides/step', { from: slides?.at ?? '', by: 1 })}
      >
        <kring-icon name="arrow-right"></kring-icon>${t(words.next)}
      </button>
      <button
        ?disabled=${!may || order <= 0}
        @click=${() => this.send('slides/step', { from: slides?.at ?? '', by: -1 })}
      >
        <kring-icon name="arrow-left"></kring-icon>${t(words.back)}
      </button>
      <button
        ?disabled=${!may}
        aria-pressed=${String(blank)}
        @click=${() => this.send('slides/screen', blank ? {} : { blank: true })}
      >
        ${t(blank ? words.on : words.blank)}
      </button>`;
  }

  private async send(type: string, data: object): Promise<void> {
    this.busy = true;
    await this.link?.send(type, data);
    this.busy = false;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-remote': KringRemote;
  }
}
