import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { AgreementPhase } from '../../../shared/tools/agreement/index.ts';
import { cardStyles } from '../../session/card.styles.ts';
import { SessionElement } from '../../session/session-element.ts';
import { partOf } from '../../session/tool-parts.ts';
import { wanted } from '../../session/wanted.ts';
import './kring-agreement-close.ts';
import './kring-agreement-lead.ts';
import './kring-agreement-party.ts';

/** The text that the parties sign: written, frozen, read alone, signed; and the end of the talk. */
@customElement('kring-agreement-tool')
export class KringAgreementTool extends SessionElement {
  static override styles = cardStyles;

  protected override watches(): readonly unknown[] {
    return [this.shared.phase?.open, this.shared.phase?.id, partOf(this.session.view, 'agreement')];
  }

  protected override render(): TemplateResult | typeof nothing {
    const view = partOf(this.session.view, 'agreement');
    if (!view) return nothing;
    // The last step: there is nothing more to write or to sign.
    if (wanted<AgreementPhase>(this.session.view, 'agreement').step === 'close')
      return html`<kring-agreement-close></kring-agreement-close>`;
    return this.letter('agreement') === 'M'
      ? html`<kring-agreement-lead></kring-agreement-lead>`
      : html`<kring-agreement-party></kring-agreement-party>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-agreement-tool': KringAgreementTool;
  }
}
