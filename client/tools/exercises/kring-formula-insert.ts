import radical from 'lucide-static/icons/square-radical.svg?raw';
import { LitElement, css, html, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { isComposing } from '../../elements/composing.ts';
import { registerIcons } from '../../elements/icons.ts';
import '../../elements/kring-button.ts';
import { Localized, t, type Text } from '../../i18n/index.ts';
import './kring-formula-field.ts';
import type { KringFormulaField } from './kring-formula-field.ts';

registerIcons({ 'square-radical': radical });

const words = {
  open: (field: string): Text => ({ nl: `Formule in: ${field}`, en: `Formula in: ${field}` }),
  formula: { nl: 'Formule', en: 'Formula' },
  put: { nl: 'Zet in de tekst', en: 'Put in the text' },
  cancel: { nl: 'Toch niet', en: 'Not now' },
};

/**
 * The formula keys for a field of text: a formula is written in a field of its own, with the keyboard that it has, and
 * put where the caret was, between dollar signs. The editor of formulas is fetched when it is first opened.
 * @event kring-insert - `detail` is the text to put at the caret
 */
@customElement('kring-formula-insert')
export class KringFormulaInsert extends Localized(LitElement) {
  static override styles = css`
    :host {
      display: block;
    }
    .ways {
      display: flex;
      flex-wrap: wrap;
      gap: var(--k-space-2);
      margin-top: var(--k-space-2);
    }
  `;

  /** How the field is called that the formula goes into. */
  @property() for = '';
  @state() private opened = false;
  @state() private latex = '';
  @query('kring-formula-field') private field!: KringFormulaField | null;

  protected override render(): TemplateResult {
    if (!this.opened)
      return html`<kring-button
        size="small"
        variant="plain"
        icon="square-radical"
        label=${t(words.open(this.for))}
        @click=${this.open}
        >${t(words.formula)}</kring-button
      >`;
    return html`<div
      role="group"
      aria-label=${t(words.open(this.for))}
      @keydown=${this.onKey}
      @kring-formula=${this.onFormula}
    >
      <kring-formula-field label=${t(words.formula)} .value=${this.latex}></kring-formula-field>
      <div class="ways">
        <kring-button size="small" icon="check" ?disabled=${this.latex === ''} @click=${this.put}
          >${t(words.put)}</kring-button
        >
        <kring-button size="small" variant="plain" @click=${this.close}
          >${t(words.cancel)}</kring-button
        >
      </div>
    </div>`;
  }

  private readonly open = async (): Promise<void> => {
    this.opened = true;
    await this.updateComplete;
    this.field?.focus();
  };

  private readonly close = async (): Promise<void> => {
    this.opened = false;
    this.latex = '';
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('kring-button')?.focus();
  };

  /** It stays inside: the field around it is no formula. */
  private readonly onFormula = (event: CustomEvent<{ latex: string }>): void => {
    event.stopPropagation();
    this.latex = event.detail.latex;
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || isComposing(event) || this.latex === '') return;
    event.preventDefault();
    this.put();
  };

  private readonly put = (): void => {
    const detail = `$${this.latex}$`;
    this.opened = false;
    this.latex = '';
    this.dispatchEvent(new CustomEvent('kring-insert', { detail }));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-formula-insert': KringFormulaInsert;
  }
}
