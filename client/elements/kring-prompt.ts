import { LitElement, css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { Localized, t, type Text } from '../i18n/index.ts';
import './kring-button.ts';
import './kring-icon.ts';

export interface Prompt {
  /** The sentence to say, as written in the script. */
  text: Text;
  /** Whom it is said to, or who says it: "To the tutee". */
  to?: Text;
}

const words = {
  say: { nl: 'Zeg nu', en: 'Say now' },
  next: { nl: 'Volgende zin', en: 'Next sentence' },
  previous: { nl: 'Vorige zin', en: 'Previous sentence' },
  aside: { nl: 'Leg opzij', en: 'Put aside' },
  back: { nl: 'Toon de zin', en: 'Show the sentence' },
  of: { nl: 'van', en: 'of' },
};

/**
 * The sentence to say now: the first thing that a lead reads. It can be put aside and taken back.
 * @event kring-prompt - `detail` is `{ index, aside }` after the person changed one of them
 * @csspart sentence - the sentence
 */
@customElement('kring-prompt')
export class KringPrompt extends Localized(LitElement) {
  static override styles = css`
    :host {
      display: block;
      container-type: inline-size;
    }
    /* A button only: as wide as its words, which a container never is. */
    :host([aside]) {
      container-type: normal;
    }
    section {
      position: relative;
      padding: var(--k-space-3) var(--k-space-4) var(--k-space-1);
      border-radius: var(--k-radius-l);
      background: var(--k-surface);
      border: 1px solid var(--k-line);
    }
    .for {
      margin: 0;
      color: var(--k-ink-soft);
      font-size: var(--k-text-s);
      font-weight: 600;
      line-height: 1.3;
    }
    .sentence {
      min-height: 2.6em;
      margin: var(--k-space-1) 0 0;
      color: var(--k-ink);
      font-family: var(--k-font-display);
      font-size: clamp(1.25rem, 1rem + 1.3vw, 1.75rem);
      font-weight: 500;
      line-height: 1.3;
      text-wrap: pretty;
    }
    @container (min-width: 38rem) {
      section {
        padding: var(--k-space-4) var(--k-space-5) var(--k-space-1);
      }
      .sentence {
        min-height: 1.3em;
      }
    }
    q {
      quotes: '“' '”';
    }
    footer {
      display: flex;
      align-items: center;
      gap: var(--k-space-1);
      margin-inline: calc(-1 * var(--k-space-3));
      color: var(--k-ink-soft);
      font-size: var(--k-text-s);
      font-variant-numeric: tabular-nums;
    }
    .grow {
      flex: 1;
    }
  `;

  @property({ attribute: false }) prompts: readonly Prompt[] = [];
  @property({ type: Number }) index = 0;
  /** Put aside: only a small button is left. */
  @property({ type: Boolean, reflect: true }) aside = false;
  /** Instead of "say now", for instance "for your colleague". */
  @property({ attribute: false }) heading: Text | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    // Another phase brings other sentences: begin with its first.
    if (changed.has('prompts') && this.index >= this.prompts.length) this.index = 0;
  }

  protected override render(): TemplateResult | typeof nothing {
    const prompt = this.prompts[this.index];
    if (!prompt) return nothing;
    if (this.aside) {
      return html`<kring-button icon="message-circle" @click=${() => this.go(this.index, false)}
        >${t(words.back)}</kring-button
      >`;
    }
    return html`<section aria-label=${t(this.heading ?? words.say)}>
      <p class="for">
        ${t(this.heading ?? words.say)}${prompt.to ? html` · ${t(prompt.to)}` : nothing}
      </p>
      <p class="sentence" part="sentence" aria-live="polite"><q>${t(prompt.text)}</q></p>
      <footer>
        ${this.prompts.length > 1 ? this.steps() : nothing}
        <span class="grow"></span>
        <kring-button
          variant="plain"
          size="small"
          icon="chevron-down"
          @click=${() => this.go(this.index, true)}
          >${t(words.aside)}</kring-button
        >
      </footer>
    </section>`;
  }

  private steps(): TemplateResult {
    const last = this.prompts.length - 1;
    return html`<kring-button
        variant="plain"
        icon="chevron-left"
        icon-only
        ?disabled=${this.index === 0}
        @click=${() => this.go(this.index - 1, false)}
        >${t(words.previous)}</kring-button
      >
      <span>${this.index + 1} ${t(words.of)} ${last + 1}</span>
      <kring-button
        variant="plain"
        icon="chevron-right"
        icon-only
        ?disabled=${this.index === last}
        @click=${() => this.go(this.index + 1, false)}
        >${t(words.next)}</kring-button
      >`;
  }

  private go(index: number, aside: boolean): void {
    this.index = index;
    this.aside = aside;
    this.dispatchEvent(new CustomEvent('kring-prompt', { detail: { index, aside } }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-prompt': KringPrompt;
  }
}
