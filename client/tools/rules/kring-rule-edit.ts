import { css, html, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import '../../elements/kring-button.ts';
import '../../elements/kring-field.ts';
import type { KringField } from '../../elements/kring-field.ts';
import { t } from '../../i18n/index.ts';
import { SessionElement } from '../../session/session-element.ts';
import { words } from './words.ts';
import { isComposing } from '../../elements/composing.ts';
import { trimmed } from '../../../shared/wire/trimmed.ts';

/**
 * Changing or taking away one rule.
 * @event kring-done - saved, taken away, or left as it was
 */
@customElement('kring-rule-edit')
export class KringRuleEdit extends SessionElement {
  static override styles = css`
    :host {
      display: grid;
      gap: var(--k-space-2);
    }
    div {
      display: flex;
      flex-wrap: wrap;
      gap: var(--k-space-2);
    }
  `;

  @property({ attribute: false }) rule = '';
  @property({ attribute: false }) text = '';
  @state() private typed: string | undefined;
  @state() private busy = false;
  @query('kring-field') private field!: KringField;

  protected override watches(): readonly unknown[] {
    return [];
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    this.field.focus();
  }

  protected override render(): TemplateResult {
    return html`<kring-field
        label=${t(words.rule)}
        maxlength="200"
        .value=${this.typed ?? this.text}
        @input=${(event: Event) => (this.typed = (event.target as KringField).value)}
        @keydown=${this.onKey}
      ></kring-field>
      <div>
        <kring-button variant="primary" ?busy=${this.busy} @click=${this.save}
          >${t(words.save)}</kring-button
        >
        <kring-button variant="plain" @click=${this.done}>${t(words.cancel)}</kring-button>
        <kring-button variant="plain" icon="trash-2" @click=${() => this.send('rules/drop', {})}
          >${t(words.drop)}</kring-button
        >
      </div>`;
  }

  private onKey = (event: KeyboardEvent): void => {
    if (isComposing(event)) return;
    if (event.key === 'Enter') this.save();
    if (event.key === 'Escape') this.done();
  };

  private save = (): void => {
    const text = trimmed(this.typed ?? this.text);
    if (!text || text === this.text) this.done();
    else void this.send('rules/set', { text });
  };

  private async send(command: string, data: object): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    const ack = await this.session.send(command, { id: this.rule, ...data });
    this.busy = false;
    if (ack.ok) this.done();
  }

  private done = (): void => {
    this.dispatchEvent(new CustomEvent('kring-done'));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-rule-edit': KringRuleEdit;
  }
}
