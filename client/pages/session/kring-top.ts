import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import '../../elements/kring-button.ts';
import '../../elements/kring-language.ts';
import '../../elements/kring-logo.ts';
import '../../elements/kring-popover.ts';
import '../../elements/kring-saved.ts';
import { spokenStyles } from '../../elements/spoken.styles.ts';
import { t } from '../../i18n/index.ts';
import type { SavedState } from '../../link/doc-link.ts';
import { SessionElement } from '../../session/session-element.ts';
import type { Session } from '../../session/session.ts';
import './kring-help.ts';
import './kring-kept.ts';
import './kring-own-way.ts';

const words = {
  kept: { nl: 'Wat blijft bewaard', en: 'What is kept' },
  pause: { nl: 'Pauze', en: 'Pause' },
  help: { nl: 'Hulp', en: 'Help' },
  more: { nl: 'Meer', en: 'More' },
  askPause: {
    nl: 'Pauze: niemand kan schrijven, de tijd staat stil. Niemand ziet wie het vroeg.',
    en: 'Pause: nobody can write, time stands still. Nobody sees who asked.',
  },
};

/** What is at the same place in every session: the form, saved or not, what is kept, reading, Pause and Help. */
@customElement('kring-top')
export class KringTop extends SessionElement {
  static override styles = [
    spokenStyles,
    css`
      :host {
        display: block;
        container: top / inline-size;
      }
      .bar {
        display: flex;
        align-items: center;
        gap: var(--k-space-1) var(--k-space-3);
        padding: var(--k-space-2) var(--k-space-4);
        border-bottom: 1.5px solid var(--k-line);
        background: var(--k-surface);
      }
      .title {
        display: flex;
        align-items: center;
        gap: var(--k-space-2);
        min-width: 0;
        margin: 0;
        font-family: var(--k-font-display);
        font-size: var(--k-text-l);
        font-weight: 700;
        line-height: 1.1;
      }
      .variant {
        color: var(--k-ink-soft);
        font-family: var(--k-font-text);
        font-size: var(--k-text-s);
        font-weight: 400;
      }
      .grow {
        flex: 1;
      }
      .slim {
        flex-wrap: nowrap;
        min-height: 48px;
        padding-block: 2px;
      }
      .slim > * {
        flex: none;
      }
      .slim > .grow {
        flex: 1;
      }
      /* Who is here stays whole as long as where we are can be said shorter. */
      ::slotted([slot='where']) {
        flex: 0 100 auto;
        min-width: 0;
      }
      /* On a phone what is not saved takes a line of its own. */
      @media (max-width: 40em) {
        .slim:has(kring-saved:not([state='saved'], [state='saving'])) {
          flex-wrap: wrap;
        }
        .slim kring-saved:not([state='saved'], [state='saving']) {
          flex: 1 0 100%;
          order: 1;
          justify-content: center;
        }
      }
      @media (max-width: 23em) {
        .slim {
          gap: 0;
          padding-inline: 2px;
        }
      }
      .more p {
        max-width: 20rem;
        margin: 0;
        color: var(--k-ink-soft);
        font-size: var(--k-text-s);
      }
      .more {
        display: grid;
        gap: var(--k-space-3);
        justify-items: start;
      }
      kring-saved {
        flex: 0 1 auto;
        min-width: 0;
      }
      @media (max-width: 68.7em) {
        .bar {
          gap: 0 var(--k-space-1);
          padding: var(--k-space-1) var(--k-space-3);
        }
        .bar > :not(.title, .grow) {
          flex: none;
        }
        .variant {
          display: none;
        }
      }
      @media (max-width: 27em) {
        .title {
          gap: var(--k-space-1);
          font-size: var(--k-text-s);
        }
        .name {
          display: -webkit-box;
          overflow: hidden;
          -webkit-box-orient: vertical;
          -webkit-line-clamp: 2;
        }
        .bar {
          gap: 0 2px;
          padding-inline: var(--k-space-2);
        }
      }
      /* The room is counted in letters, whatever their size. */
      @container top (max-width: 23em) {
        .name {
          position: absolute;
          width: 1px;
          height: 1px;
          clip-path: inset(50%);
        }
      }
    `,
  ];

  @property({ attribute: false }) saved: SavedState = 'saved';
  /** The phone's form: icons for what has a well-known one; words for screen readers. */
  @property({ type: Boolean }) narrow = false;
  /** The one line over the board. */
  @property({ type: Boolean }) slim = false;
  @state() private shown: 'help' | 'kept' | undefined;

  protected override watches({ view }: Session): readonly unknown[] {
    return [view.shared.session];
  }

  protected override render(): TemplateResult {
    const shut = () => (this.shown = undefined);
    return html`${this.slim ? this.line() : this.bar()}
    ${
      this.shown === undefined
        ? nothing
        : html`<kring-kept ?open=${this.shown === 'kept'} @kring-close=${shut}></kring-kept>
            <kring-help ?open=${this.shown === 'help'} @kring-close=${shut}></kring-help>`
    }`;
  }

  /** One line over the board: where we are and who is here are slotted in, the rest is behind one button. */
  private line(): TemplateResult {
    const { title } = this.shared.session;
    return html`<div class="bar slim" role="region" aria-label="Kring">
      <h1 class="spoken">${t(title)}</h1>
      <slot name="where"></slot>
      <span class="grow"></span>
      <kring-saved brief .state=${this.saved}></kring-saved>
      <slot></slot>
      <kring-own-way></kring-own-way>${this.pause(true)} ${this.help(this.narrow)}
      <kring-popover label=${t(words.more)} icon="ellipsis" icon-only>
        <div class="more">
          ${this.kept(false)}
          <p>${t(words.askPause)}</p>
          <slot name="more"></slot>
        </div>
      </kring-popover>
    </div>`;
  }

  private pause(iconOnly: boolean): TemplateResult {
    return html`<kring-button
      icon="pause"
      label=${iconOnly ? t(words.pause) : ''}
      ?icon-only=${iconOnly}
      ?disabled=${this.shared.session.status !== 'open'}
      title=${t(words.askPause)}
      ?busy=${this.busy('session/pause')}
      @click=${() => this.press('session/pause')}
      >${t(words.pause)}</kring-button
    >`;
  }

  private help(iconOnly: boolean): TemplateResult {
    return html`<kring-button
      icon="life-buoy"
      ?icon-only=${iconOnly}
      haspopup="dialog"
      @click=${() => (this.shown = 'help')}
      >${t(words.help)}</kring-button
    >`;
  }

  private kept(iconOnly: boolean): TemplateResult {
    return html`<kring-button
      variant="plain"
      icon="shield"
      ?icon-only=${iconOnly}
      haspopup="dialog"
      @click=${() => (this.shown = 'kept')}
      >${t(words.kept)}</kring-button
    >`;
  }

  private bar(): TemplateResult {
    const { title, variantTitle } = this.shared.session;
    return html`<div class="bar" role="region" aria-label="Kring">
      <h1 class="title">
        <kring-logo size="30"></kring-logo>
        <span class="name"
          >${t(title)}
          ${t(variantTitle) === t(title) ? nothing : html`<span class="variant">${t(variantTitle)}</span>`}</span
        >
      </h1>
      ${this.narrow ? nothing : html`<kring-saved .state=${this.saved}></kring-saved>`}
      <span class="grow"></span>
      ${this.kept(this.narrow)} ${this.narrow ? nothing : html`<kring-language></kring-language>`}
      <kring-own-way ?without-language=${!this.narrow}></kring-own-way>
      ${this.pause(this.narrow)} ${this.help(false)}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-top': KringTop;
  }
}
