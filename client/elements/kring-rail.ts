import { LitElement, html, nothing, svg, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { Localized, formatNumber, t, type Text } from '../i18n/index.ts';
import './kring-button.ts';
import './kring-icon.ts';
import { railStyles } from './kring-rail.styles.ts';
import { spokenStyles } from './spoken.styles.ts';

export interface RailPhase {
  id: string;
  label: Text;
  state: 'done' | 'now' | 'later';
  /** Suggested; undefined where the form suggests none. */
  minutes?: number;
}

const words = {
  where: { nl: 'Waar we zijn', en: 'Where we are' },
  done: { nl: 'gedaan', en: 'done' },
  now: { nl: 'nu', en: 'now' },
  of: { nl: 'van', en: 'of' },
  minutes: { nl: 'min', en: 'min' },
  fold: { nl: 'Maak de rail smal', en: 'Make the rail narrow' },
  unfold: { nl: 'Toon de namen van de stappen', en: 'Show the names of the steps' },
  all: { nl: 'Toon alle stappen', en: 'Show all steps' },
};
const radius = 15;
const round = 2 * Math.PI * radius;

/**
 * Where we are: the phases, done, now and later, with a quiet arc for the suggested minutes of this one.
 * @slot - what is needed to go on, and for whom we wait; stands under the phase of now
 * @event kring-fold - `detail` is true when it became narrow
 * @csspart needed - around the slot
 */
@customElement('kring-rail')
export class KringRail extends Localized(LitElement) {
  static override styles = [railStyles, spokenStyles];

  @property({ attribute: false }) phases: readonly RailPhase[] = [];
  /** The part of the suggested minutes that has passed, 0..1. */
  @property({ type: Number }) arc = 0;
  /** `line` is the phone's form: one line, the rest behind a button; `face` is what such a button shows. */
  @property({ reflect: true }) shape: 'rail' | 'line' | 'face' = 'rail';
  @property({ type: Boolean, reflect: true }) collapsed = false;
  /** It stands in a panel of its own, so that it need not be made narrow. */
  @property({ type: Boolean }) unfolded = false;
  /** No arc and no minutes, for a person who has switched time off. */
  @property({ type: Boolean, attribute: 'no-time' }) noTime = false;
  /** What it is called for screen readers; default "where we are". */
  @property() label = '';
  @state() private showAll = false;

  protected override render(): TemplateResult {
    if (this.shape === 'face') return this.face();
    return this.shape === 'line' ? this.line() : this.rail();
  }

  private rail(): TemplateResult {
    return html`<nav aria-label=${this.label || t(words.where)}>
      ${this.list()}
      <kring-button
        class="fold"
        ?hidden=${this.unfolded}
        variant="plain"
        size="small"
        icon-only
        icon=${this.collapsed ? 'panel-left-open' : 'panel-left-close'}
        expanded=${this.collapsed ? 'false' : 'true'}
        @click=${this.fold}
        >${t(this.collapsed ? words.unfold : words.fold)}</kring-button
      >
    </nav>`;
  }

  private list(): TemplateResult {
    return html`<ol>
      ${this.phases.map(
        (phase, at) =>
          html`<li class=${phase.state} aria-current=${phase.state === 'now' ? 'step' : nothing}>
            <span class="sign" title=${this.collapsed ? t(phase.label) : nothing}
              >${this.sign(phase, at)}</span
            >
            <span class="label ${this.collapsed ? 'spoken' : ''}"
              >${t(phase.label)}${
                phase.state === 'done'
                  ? html`<span class="spoken">, ${t(words.done)}</span>`
                  : nothing
              }${this.minutes(phase)}</span
            >
            ${phase.state === 'now' ? this.needed() : nothing}
          </li>`,
      )}
    </ol>`;
  }

  private line(): TemplateResult {
    const at = this.phases.findIndex((phase) => phase.state === 'now');
    const phase = this.phases[at];
    return html`<nav aria-label=${this.label || t(words.where)}>
      <div class="one">
        ${phase ? html`<span class="sign">${this.sign(phase, at)}</span>` : nothing}
        <span class="label"
          >${phase ? t(phase.label) : ''}
          <span class="minutes">${at + 1} ${t(words.of)} ${this.phases.length}</span></span
        >
        <kring-button
          variant="plain"
          icon-only
          icon=${this.showAll ? 'chevron-up' : 'chevron-down'}
          expanded=${this.showAll ? 'true' : 'false'}
          @click=${() => (this.showAll = !this.showAll)}
          >${t(words.all)}</kring-button
        >
      </div>
      ${this.showAll ? this.list() : this.needed()}
    </nav>`;
  }

  private face(): TemplateResult {
    const at = this.phases.findIndex((phase) => phase.state === 'now');
    const phase = this.phases[at];
    return html`<span class="one face"
      >${phase ? html`<span class="sign">${this.sign(phase, at)}</span>` : nothing}<span
        class="label"
        >${phase ? t(phase.label) : ''}</span
      ></span
    >`;
  }

  private needed(): TemplateResult {
    return html`<div class="needed" part="needed"><slot></slot></div>`;
  }

  private minutes(phase: RailPhase): TemplateResult | typeof nothing {
    if (!phase.minutes || this.noTime) return nothing;
    return html` <span class="minutes">${formatNumber(phase.minutes)} ${t(words.minutes)}</span>`;
  }

  private sign(phase: RailPhase, at: number): TemplateResult {
    if (phase.state === 'done') return html`<kring-icon name="check"></kring-icon>`;
    const passed = phase.state === 'now' && !this.noTime ? Math.min(1, Math.max(0, this.arc)) : 0;
    return html`<svg viewBox="0 0 36 36" aria-hidden="true">
        <circle class="edge" cx="18" cy="18" r=${radius} />
        ${
          passed > 0
            ? svg`<circle
              class="arc"
              cx="18"
              cy="18"
              r=${radius}
              stroke-dasharray="${passed * round} ${round}"
              transform="rotate(-90 18 18)"
            />`
            : nothing
        }</svg
      ><span class="number" aria-hidden="true">${at + 1}</span>`;
  }

  private fold(): void {
    this.collapsed = !this.collapsed;
    this.dispatchEvent(new CustomEvent('kring-fold', { detail: this.collapsed }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-rail': KringRail;
  }
}
