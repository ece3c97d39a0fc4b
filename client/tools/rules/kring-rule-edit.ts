import { css, html, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Ack } from '../../../shared/wire/protocol.ts';
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
        <kring-button variant="primary" ?busy=${this.busy('rules/set')} @click=${this.save}
          >${t(words.save)}</kring-button
        >
        <kring-button variant="plain" @click=${this.done}>${t(words.cancel)}</kring-button>
        <kring-button
          variant="plain"
          icon="trash-2"
          ?busy=${this.busy('rules/drop')}
          @click=${this.drop}
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
    else void this.settle(this.press('rules/set', { id: this.rule, text }));
  };

  private drop = (): void => void this.settle(this.press('rules/drop', { id: this.rule }));

  private async settle(answer: Promise<Ack>): Promise<void> {
    if ((await answer).ok) this.done();
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
