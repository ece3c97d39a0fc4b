import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { FollowUpPhase } from '../../../shared/tools/followup/index.ts';
import { cardStyles } from '../../session/card.styles.ts';
import type { Session } from '../../session/session.ts';
import { ToolElement } from '../../session/tool-element.ts';
import { wanted } from '../../session/wanted.ts';
import './kring-followup-adult.ts';
import './kring-followup-conclude.ts';
import './kring-followup-done.ts';
import './kring-followup-party.ts';
import './kring-followup-seen.ts';
import './kring-followup-waits.ts';

/** A timer cannot wait for weeks; it looks again after this, in ms. */
const MOST_WAIT = 3_600_000;

/** Looking back on a signed agreement: before the day, alone, together, and the end. */
@customElement('kring-followup-tool')
export class KringFollowupTool extends ToolElement('followup') {
  static override styles = [
    cardStyles,
    css`
      :host {
        display: grid;
        gap: var(--k-space-7);
        align-content: start;
      }
    `,
  ];

  #clock: ReturnType<typeof setTimeout> | undefined;

  protected override watches(session: Session): readonly unknown[] {
    return [...super.watches(session), session.view.me.role];
  }

  private get wait(): number {
    return this.view.opensAt - this.session.now();
  }

  protected override updated(): void {
    clearTimeout(this.#clock);
    if (this.wait <= 0) return;
    this.#clock = setTimeout(() => this.requestUpdate(), Math.min(this.wait, MOST_WAIT));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#clock);
  }

  protected override render(): TemplateResult {
    if (this.has('responsible')) return html`<kring-followup-adult></kring-followup-adult>`;
    const { step } = wanted<FollowUpPhase>(this.session.view, 'followup');
    if (step === 'done') return html`<kring-followup-done></kring-followup-done>`;
    if (this.wait > 0) return html`<kring-followup-waits></kring-followup-waits>`;
    if (!this.leads) return html`<kring-followup-party></kring-followup-party>`;
    return html`<kring-followup-seen ?folded=${step === 'talk'}></kring-followup-seen> ${
        step === 'talk' ? html`<kring-followup-conclude></kring-followup-conclude>` : nothing
      }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-followup-tool': KringFollowupTool;
  }
}
