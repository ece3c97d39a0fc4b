import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { SessionElement } from '../../session/session-element.ts';
import type { Session } from '../../session/session.ts';
import './kring-intake-adult.ts';
import './kring-intake-mediator.ts';
import './kring-intake-party.ts';

/** Before a mediation: the adult checks, each party says whether they want it, the mediators whether they are neutral. */
@customElement('kring-intake-tool')
export class KringIntakeTool extends SessionElement {
  protected override watches({ view }: Session): readonly unknown[] {
    return [view.shared.phase?.open];
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.letter('intake') === 'E') return html`<kring-intake-adult></kring-intake-adult>`;
    if (this.letter('intake/willing') !== '-')
      return html`<kring-intake-party></kring-intake-party>`;
    return html`<kring-intake-mediator></kring-intake-mediator>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-intake-tool': KringIntakeTool;
  }
}
