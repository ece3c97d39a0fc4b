import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { CardsView } from '../../../shared/tools/cards/index.ts';
import { SessionElement } from '../../session/session-element.ts';
import { cardStyles } from '../../session/card.styles.ts';
import './kring-cards-marks.ts';
import './kring-cards-verdicts.ts';
import './kring-cards-wall.ts';

/** Ideas without names; then marks that are shown together, and the check with reality. */
@customElement('kring-cards-tool')
export class KringCardsTool extends SessionElement {
  static override styles = cardStyles;

  protected override watches(): readonly unknown[] {
    return [this.shared.phase?.open, this.shared.tools['cards']];
  }

  protected override render(): TemplateResult | typeof nothing {
    const view = this.shared.tools['cards'] as CardsView | undefined;
    if (!view) return nothing;
    if (this.letter('cards/ideas') !== '-') return html`<kring-cards-wall></kring-cards-wall>`;
    return view.verdicts
      ? html`<kring-cards-verdicts></kring-cards-verdicts>`
      : html`<kring-cards-marks></kring-cards-marks>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-cards-tool': KringCardsTool;
  }
}
