import { css, html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { Remark } from '../../../shared/tools/agreement/checks.ts';
import type { Item } from '../../../shared/tools/agreement/state.ts';
import '../../elements/kring-button.ts';
import '../../elements/kring-segmented.ts';
import type { KringSegmented } from '../../elements/kring-segmented.ts';
import { t } from '../../i18n/index.ts';
import type { Ack } from '../../../shared/wire/protocol.ts';
import { cardStyles } from '../../session/card.styles.ts';
import '../../session/kring-draft.ts';
import { SessionElement } from '../../session/session-element.ts';
import type { Sending } from '../../session/session.ts';
import { remark } from './remark.ts';

const words = {
  item: { nl: 'Afspraak', en: 'Promise' },
  who: { nl: 'Wie', en: 'Who' },
  what: { nl: 'Wat doet die persoon?', en: 'What does that person do?' },
  when: { nl: 'Wanneer, of vanaf wanneer?', en: 'When, or from when?' },
  where: { nl: 'Waar?', en: 'Where?' },
  until: { nl: 'Tot wanneer?', en: 'Until when?' },
  drop: { nl: 'Haal deze afspraak weg', en: 'Take this promise away' },
  remarks: { nl: 'Om na te kijken', en: 'To look at' },
};
type Field = 'what' | 'when' | 'where' | 'until';
type Change = Partial<Omit<Item, 'order'>>;

/** One promise being written: who - what - from when - where - until when. */
@customElement('kring-agreement-item')
export class KringAgreementItem extends SessionElement {
  static override styles = [
    cardStyles,
    css`
      article {
        display: grid;
        gap: var(--k-space-4);
        padding: var(--k-space-4);
        border: 1px solid var(--k-line);
        border-radius: var(--k-radius-l);
        background: var(--k-surface);
      }
      .row {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr));
        gap: var(--k-space-3);
        align-items: end;
      }
      .remarks {
        padding: var(--k-space-3) var(--k-space-4);
        border-radius: var(--k-radius-m);
        background: var(--k-sunken);
        font-size: var(--k-text-s);
      }
      .remarks:not(:has(*)) {
        position: absolute;
        padding: 0;
      }
    `,
  ];

  @property({ attribute: false }) itemId = '';
  @property({ attribute: false }) item!: Item;
  @property({ attribute: false }) number = 1;
  @property({ attribute: false }) remarks: readonly Remark[] = [];

  protected override watches(): readonly unknown[] {
    return [this.shared.people];
  }

  protected override render(): TemplateResult {
    const name = `${t(words.item)} ${String(this.number)}`;
    return html`<article aria-label=${name}>
      <header>
        <h3>${name}</h3>
        <kring-button
          variant="plain"
          icon="trash-2"
          icon-only
          ?busy=${this.busy('agreement/drop', { id: this.itemId })}
          @click=${() => this.press('agreement/drop', { id: this.itemId })}
          >${t(words.drop)}</kring-button
        >
      </header>
      <kring-segmented
        label=${t(words.who)}
        .value=${live(this.written.who)}
        .choices=${this.peopleWith('served').map(({ id, name }) => ({ value: id, label: name }))}
        @change=${(event: Event) => this.save({ who: (event.target as KringSegmented).value })}
      ></kring-segmented>
      ${this.field('what', 300, 2)}
      <div class="row">
        ${this.field('when', 100)} ${this.field('where', 100)} ${this.field('until', 100)}
      </div>
      <div class="remarks" role="status" aria-label=${t(words.remarks)}>
        ${this.remarks.map(remark)}
      </div>
    </article>`;
  }

  private field(field: Field, most: number, rows = 1): TemplateResult {
    return html`<kring-draft
      name="agreement.${this.itemId}.${field}"
      label=${t(words[field])}
      rows=${rows}
      maxlength=${most}
      .of=${this.item[field]}
      .save=${(text: string, how: Sending) => this.save({ [field]: text }, how)}
    ></kring-draft>`;
  }

  /** With what is on its way: the item goes as a whole, and one field must not undo another. */
  private get written(): Item {
    return { ...this.item, ...this.pressed('agreement/item', { id: this.itemId })?.item };
  }

  private save(change: Change, how?: Sending): Promise<Ack> {
    const { order: _order, ...item } = { ...this.written, ...change };
    return this.press('agreement/item', { id: this.itemId, item }, how);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-agreement-item': KringAgreementItem;
  }
}
