import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { IntakePhase } from '../../../shared/tools/intake/index.ts';
import { ToolElement } from '../../session/tool-element.ts';
import { wanted } from '../../session/wanted.ts';
import './kring-intake-adult.ts';
import './kring-intake-mediator.ts';
import './kring-intake-party.ts';

/** Before a mediation: the adult checks, each party says whether they want it, the mediators whether they are neutral. */
@customElement('kring-intake-tool')
export class KringIntakeTool extends ToolElement('intake') {
  /** Later a party is asked again only when another mediator took over, and a new mediator once. */
  private asksNothing(): boolean {
    if (wanted<IntakePhase>(this.session.view, 'intake').beforehand) return false;
    const own = this.own ?? {};
    if (this.letter('intake/neutral') !== '-') return own.neutral === true;
    const mediators = this.peopleWith('leads');
    return mediators.every(({ id }) => own.accepts?.[id] === true);
  }

  protected override updated(): void {
    this.toggleAttribute('blank', this.asksNothing());
  }

  protected override render(): TemplateResult {
    if (this.asksNothing()) return html``;
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
