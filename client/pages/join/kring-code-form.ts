import { LitElement, css, html, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import '../../elements/kring-button.ts';
import '../../elements/kring-field.ts';
import type { KringField } from '../../elements/kring-field.ts';
import { Localized, t } from '../../i18n/index.ts';
import { navigate } from '../../navigate.ts';
import { addressOf, codeLength, plainCode, readInvitation } from './code.ts';

const words = {
  code: { nl: 'Code van de sessie', en: 'Code of the session' },
  go: { nl: 'Kom erbij', en: 'Come in' },
  wrong: {
    nl: 'Een code heeft zes letters of cijfers. Je kan ook de hele link plakken.',
    en: 'A code has six letters or digits. You can also paste the whole link.',
  },
};

/**
 * Coming in with a code; a pasted link does too.
 * @event kring-code - `detail` is the part of the code that is there, 0..1
 */
@customElement('kring-code-form')
export class KringCodeForm extends Localized(LitElement) {
  static override styles = css`
    :host {
      display: block;
      width: 100%;
      max-width: 20rem;
    }
    form {
      display: grid;
      gap: var(--k-space-3);
      text-align: start;
    }
  `;

  @property() value = '';
  /** A sentence of the server about this code. */
  @property() error = '';
  @state() private wrong = false;

  @query('kring-field') private field!: KringField;

  override focus(): void {
    this.field.focus();
  }

  protected override render(): TemplateResult {
    return html`<form novalidate @submit=${this.onSubmit}>
      <kring-field
        code
        label=${t(words.code)}
        placeholder="ABC DEF"
        maxlength="300"
        .value=${this.value}
        error=${this.wrong ? t(words.wrong) : this.error}
        @input=${this.onInput}
      ></kring-field>
      <kring-button variant="primary" size="large" wide type="submit" icon-end="arrow-right"
        >${t(words.go)}</kring-button
      >
    </form>`;
  }

  private onInput(event: Event): void {
    this.value = (event.target as KringField).value;
    this.error = '';
    this.wrong = false;
    const found = readInvitation(this.value);
    const part = found ? 1 : Math.min(1, plainCode(this.value).length / codeLength);
    this.dispatchEvent(new CustomEvent('kring-code', { detail: part }));
    // A pasted link needs no second press.
    if (found?.kind === 'link') navigate(addressOf(found));
  }

  private onSubmit(event: Event): void {
    event.preventDefault();
    const found = readInvitation(this.value);
    this.wrong = found === undefined;
    if (found) navigate(addressOf(found));
    else this.field.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-code-form': KringCodeForm;
  }
}
