import { css, html, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import '../../elements/kring-button.ts';
import '../../elements/kring-field.ts';
import type { KringField } from '../../elements/kring-field.ts';
import { t } from '../../i18n/index.ts';
import { cardStyles } from '../../session/card.styles.ts';
import { readDraft, writeDraft } from '../../session/drafts.ts';
import { SessionElement } from '../../session/session-element.ts';
import { words } from './words.ts';
import { isComposing } from '../../elements/composing.ts';
import { trimmed } from '../../../shared/wire/trimmed.ts';

/** One more rule: a mediator adds it, a party proposes it. */
@customElement('kring-rule-add')
export class KringRuleAdd extends SessionElement {
  static override styles = [
    cardStyles,
    css`
      form {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: var(--k-space-2);
        align-items: end;
      }
      p {
        grid-column: 1 / -1;
      }
    `,
  ];

  @property({ type: Boolean }) proposes = false;
  @state() private text = '';
  @state() private sent = false;

  protected override watches(): readonly unknown[] {
    return [];
  }

  private get key(): string {
    return `${this.shared.session.id}.rule`;
  }

  protected override firstUpdated(): void {
    this.text = readDraft(this.key) ?? '';
  }

  protected override render(): TemplateResult {
    return html`<form novalidate @submit=${this.onSubmit}>
      <kring-field
        label=${t(this.proposes ? words.propose : words.add)}
        maxlength="200"
        .value=${this.text}
        @input=${(event: Event) => {
          this.text = (event.target as KringField).value;
          this.sent = false;
          writeDraft(this.key, this.text || undefined);
        }}
        @keydown=${this.onKey}
      ></kring-field>
      <kring-button icon="plus" type="submit" ?busy=${this.busy(this.command)}
        >${t(this.proposes ? words.proposeIt : words.addIt)}</kring-button
      >
      <p class="soft" role="status">${this.sent && this.proposes ? t(words.sent) : ''}</p>
    </form>`;
  }

  private get command() {
    return this.proposes ? 'rules/propose' : 'rules/set';
  }

  private onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && !isComposing(event)) void this.onSubmit(event);
  };

  private onSubmit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const text = trimmed(this.text);
    if (!text || this.busy(this.command)) return;
    const ack = await this.press(this.command, { text });
    if (!ack.ok) return;
    this.text = '';
    this.sent = true;
    writeDraft(this.key, undefined);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-rule-add': KringRuleAdd;
  }
}
