import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { Localized, formatNumber, t, type Text } from '../i18n/index.ts';
import { drawLights } from './light-drawing.ts';

const words = {
  answered: { nl: 'antwoordden', en: 'answered' },
  here: { nl: 'zijn er', en: 'are here' },
  of: { nl: 'van', en: 'of' },
};

/** Of the whole, where no number is said. */
const parts: readonly (readonly [least: number, said: Text])[] = [
  [1, { nl: 'Iedereen antwoordde', en: 'Everyone answered' }],
  [0.75, { nl: 'De meesten antwoordden', en: 'Most people answered' }],
  [0.4, { nl: 'Ongeveer de helft antwoordde', en: 'About half answered' }],
  [Number.MIN_VALUE, { nl: 'De eerste antwoorden zijn er', en: 'The first answers are in' }],
  [0, { nl: 'Nog geen antwoorden', en: 'No answers yet' }],
];

/**
 * A ring of light that fills as people answer, or come in: how many, never who.
 * @summary An image with its number in words. It is as wide as its place and square.
 * @slot - the middle, in place of the number
 */
@customElement('kring-light')
export class KringLight extends Localized(LitElement) {
  static override styles = css`
    :host {
      display: block;
      container-type: inline-size;
      aspect-ratio: 1;
      color: var(--k-ink);
    }
    :host([hidden]) {
      display: none;
    }
    .ring {
      position: relative;
      block-size: 100%;
    }
    svg {
      display: block;
      inline-size: 100%;
      block-size: 100%;
      overflow: visible;
    }
    .light {
      fill: var(--k-sunken);
      stroke: var(--k-edge);
      stroke-width: 1.2;
      transition:
        fill 400ms var(--k-ease),
        stroke 400ms var(--k-ease);
    }
    line.light {
      stroke: var(--k-edge);
      opacity: 0.55;
    }
    .lit {
      fill: var(--k-accent);
      stroke: var(--k-accent);
    }
    line.lit {
      stroke: var(--k-accent);
      opacity: 1;
    }
    .glow {
      fill: none;
      stroke: var(--k-accent);
      opacity: 0.1;
      transition: stroke-dasharray 400ms var(--k-ease);
    }
    .middle {
      position: absolute;
      inset: 18%;
      display: grid;
      place-content: center;
      justify-items: center;
      line-height: 1.1;
      text-align: center;
    }
    .done {
      font-family: var(--k-font-display);
      font-size: 23cqi;
      font-weight: 700;
      font-variant-numeric: tabular-nums;
      line-height: 1;
    }
    .of {
      color: var(--k-ink-soft);
      font-size: 7cqi;
    }
    @media (prefers-reduced-motion: reduce) {
      .light,
      .glow {
        transition: none;
      }
    }
    @media (forced-colors: active) {
      .light {
        stroke: GrayText;
      }
      .lit {
        fill: Highlight;
        stroke: Highlight;
      }
    }
  `;

  /** How many there are; less than `done` counts as as many. */
  @property({ type: Number }) of = 0;
  @property({ type: Number }) done = 0;
  /** What the number counts. */
  @property() what: 'answered' | 'here' = 'answered';
  /** No number, for the eye or the ear. */
  @property({ type: Boolean, reflect: true }) quiet = false;

  protected override render(): TemplateResult {
    const done = Math.max(0, Math.floor(this.done));
    const of = Math.max(done, Math.floor(this.of));
    return html`<div class="ring" role="img" aria-label=${this.said(done, of)}>
      <svg viewBox="0 0 200 200" aria-hidden="true">${drawLights(of, done)}</svg>
      <div class="middle"><slot>${this.quiet ? nothing : this.number(done, of)}</slot></div>
    </div>`;
  }

  private number(done: number, of: number): TemplateResult {
    const beside = this.what === 'here' ? t(words.here) : `${t(words.of)} ${formatNumber(of)}`;
    return html`<span class="done">${formatNumber(done)}</span><span class="of">${beside}</span>`;
  }

  private said(done: number, of: number): string {
    if (this.what === 'here') return this.quiet ? '' : `${formatNumber(done)} ${t(words.here)}`;
    if (!this.quiet)
      return `${formatNumber(done)} ${t(words.of)} ${formatNumber(of)} ${t(words.answered)}`;
    const part = of > 0 ? done / of : 0;
    const [, said] = parts.find(([least]) => part >= least) ?? [0, words.answered];
    return t(said);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-light': KringLight;
  }
}
