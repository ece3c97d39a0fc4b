import { LitElement, css, html, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import '../../elements/kring-field.ts';
import type { KringField } from '../../elements/kring-field.ts';
import '../../elements/kring-mark-picker.ts';
import type { KringMarkPicker } from '../../elements/kring-mark-picker.ts';
import { Localized, t } from '../../i18n/index.ts';
import { nameLimit, rememberedMe, type Me } from './remembered.ts';
import { isComposing } from '../../elements/composing.ts';
import { trimmed } from '../../../shared/wire/trimmed.ts';

const words = {
  name: { nl: 'Hoe noemen we je?', en: 'What shall we call you?' },
  hint: { nl: 'De anderen in de kring zien dit.', en: 'The others in the circle see this.' },
  empty: {
    nl: 'Typ een naam; je voornaam is genoeg.',
    en: 'Type a name; your first name will do.',
  },
};

/**
 * Who sits down: a display name and a seat mark, as remembered on this device.
 * @summary Call `read()` when the person presses on.
 * @event change - the name or the mark changed, and once at first; read `me`
 */
@customElement('kring-who')
export class KringWho extends Localized(LitElement) {
  static override styles = css`
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--k-space-5);
    }
  `;

  /** A sentence of the server about the name. */
  @property() error = '';
  @state() me: Me = rememberedMe() ?? { name: '', mark: Math.floor(Math.random() * 8) };
  @state() private empty = false;

  @query('kring-field') private field!: KringField;

  /** @returns who it is; undefined, with a sentence at the field, while the name is empty */
  read(): Me | undefined {
    const name = trimmed(this.me.name).replace(/\s+/g, ' ');
    this.empty = name === '';
    if (!this.empty) return { name, mark: this.me.mark };
    this.field.focus();
    return undefined;
  }

  /** The page draws the seat, so it needs the mark that was remembered or drawn. */
  protected override firstUpdated(): void {
    this.tell(this.me);
  }

  protected override render(): TemplateResult {
    return html`<kring-field
        label=${t(words.name)}
        hint=${t(words.hint)}
        maxlength=${nameLimit}
        autocomplete="given-name"
        .value=${this.me.name}
        error=${this.empty ? t(words.empty) : this.error}
        @input=${this.onName}
        @keydown=${this.onKey}
      ></kring-field>
      <kring-mark-picker .value=${live(this.me.mark)} @change=${this.onMark}></kring-mark-picker>`;
  }

  private onName(event: Event): void {
    this.empty = false;
    this.tell({ ...this.me, name: (event.target as KringField).value });
  }

  private onMark(event: Event): void {
    event.stopPropagation();
    this.tell({ ...this.me, mark: (event.target as KringMarkPicker).value });
  }

  private tell(me: Me): void {
    this.me = me;
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }

  private onKey(event: KeyboardEvent): void {
    // The field lives in this element's tree, so it cannot reach the page's form by itself.
    if (event.key === 'Enter' && !isComposing(event)) this.closest('form')?.requestSubmit();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-who': KringWho;
  }
}
