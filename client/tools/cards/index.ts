import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { cardStyles } from '../../session/card.styles.ts';
import { ToolElement } from '../../session/tool-element.ts';
import './kring-cards-marks.ts';
import './kring-cards-verdicts.ts';
import './kring-cards-wall.ts';

/** Ideas without names; then marks that are shown together, and the check with reality. */
@customElement('kring-cards-tool')
export class KringCardsTool extends ToolElement('cards') {
  static override styles = cardStyles;

  protected override render(): TemplateResult {
    const { view } = this;
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
