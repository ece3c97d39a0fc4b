import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { IntakeOwn, IntakePhase } from '../../../shared/tools/intake/index.ts';
import { SessionElement } from '../../session/session-element.ts';
import type { Session } from '../../session/session.ts';
import { wanted } from '../../session/wanted.ts';
import './kring-intake-adult.ts';
import './kring-intake-mediator.ts';
import './kring-intake-party.ts';

/** Before a mediation: the adult checks, each party says whether they want it, the mediators whether they are neutral. */
@customElement('kring-intake-tool')
export class KringIntakeTool extends SessionElement {
  protected override watches({ view }: Session): readonly unknown[] {
    const { phase, people, tools } = view.shared;
    return [phase, people, tools['intake'], view.me.tools['intake']];
  }

  /** Later a party is asked again only when another mediator took over, and a new mediator once. */
  private asksNothing(): boolean {
    if (wanted<IntakePhase>(this.session.view, 'intake').beforehand) return false;
    const own = (this.me.tools['intake'] as IntakeOwn | undefined) ?? {};
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
