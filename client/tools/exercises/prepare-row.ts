import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Item } from '../../../shared/tools/exercises/item.ts';
import type { SeenKey } from '../../../shared/tools/exercises/views.ts';
import '../../elements/kring-button.ts';
import '../../elements/kring-icon.ts';
import '../../elements/kring-menu.ts';
import { t } from '../../i18n/index.ts';
import { ToolElement } from '../../session/tool-element.ts';
import './kring-exercises-handle.ts';
import { exerciseWord, seenOf, type Numbered } from './kring-exercises-seen.ts';
import { exercisesStyles } from './kring-exercises-styles.ts';
import './kring-rich-text.ts';

const words = {
  more: { nl: 'Meer', en: 'More' },
  edit: { nl: 'Pas aan', en: 'Change' },
  drop: { nl: 'Haal weg', en: 'Take away' },
  graded: { nl: 'voor punten', en: 'for marks' },
  judged: { nl: 'zonder sleutel: jij beoordeelt', en: 'without a key: you judge' },
  sure: {
    nl: 'Weghalen? Wat erbij geschreven is, is dan weg.',
    en: 'Take away? What was written with it is gone then.',
  },
  yes: { nl: 'Ja, haal weg', en: 'Yes, take away' },
  no: { nl: 'Laat liggen', en: 'Leave it' },
  kinds: {
    choice: { nl: 'keuze', en: 'choice' },
    number: { nl: 'getal', en: 'number' },
    text: { nl: 'tekst', en: 'text' },
    formula: { nl: 'formule', en: 'formula' },
    drawing: { nl: 'tekening', en: 'drawing' },
  },
};

/**
 * One exercise on the tutor's table.
 * @event kring-edit - `detail` is the whole item, to change
 */
@customElement('kring-prepare-row')
export class KringPrepareRow extends ToolElement('exercises') {
  static override styles = [
    exercisesStyles,
    css`
      .line {
        display: flex;
        align-items: center;
        gap: var(--k-space-3);
        min-height: 52px;
        padding: var(--k-space-1) var(--k-space-1) var(--k-space-1) var(--k-space-4);
        border: 1px solid var(--k-line);
        border-radius: var(--k-radius-m);
        background: var(--k-surface);
      }
      .number {
        font-weight: 700;
        font-variant-numeric: tabular-nums;
      }
      .what {
        flex: 1;
        min-width: 0;
        overflow-wrap: anywhere;
      }
      .sure {
        margin-top: var(--k-space-1);
        align-items: center;
        flex-wrap: wrap;
      }
      .meta {
        margin-inline-start: var(--k-space-2);
        display: inline-flex;
        align-items: center;
        gap: var(--k-space-1);
      }
    `,
  ];

  @property({ attribute: false }) item!: Numbered;
  @state() private sure = false;

  /** The whole item, which only the one who edits may see; absent while its key is locked. */
  private get whole(): Item | undefined {
    const { item } = this.item;
    const secret = seenOf(this.session.view).keys?.[this.item.id] as SeenKey | undefined;
    if (secret?.worked === undefined) return undefined;
    const { judged: _judged, ...seen } = item;
    return { ...seen, ...secret } as Item;
  }

  protected override render(): TemplateResult {
    const { number, item, graded } = this.item;
    const { whole } = this;
    const actions = [
      ...(whole && !graded ? [{ id: 'edit', label: t(words.edit), icon: 'pencil' }] : []),
      { id: 'drop', label: t(words.drop), icon: 'trash-2', danger: true },
    ];
    return html`<div class="line">
        <kring-exercises-handle class="number" aria-hidden="true" .item=${this.item.id}
          >${number}</kring-exercises-handle
        >
        <div class="what">
          <span class="spoken">${t(exerciseWord(number))}: </span>
          <kring-rich-text
            inline
            lang=${this.shared.session.language}
            .source=${item.question}
          ></kring-rich-text>
          <span class="soft meta"
            >${t(words.kinds[item.kind])} ${item.judged ? html`· ${t(words.judged)}` : nothing}
            ${graded ? html`· <kring-icon name="lock"></kring-icon> ${t(words.graded)}` : nothing}</span
          >
        </div>
        <kring-menu
          icon-only
          label="${t(words.more)}: ${t(exerciseWord(number))}"
          .items=${actions}
          @kring-choose=${(event: CustomEvent<string>) => this.choose(event.detail)}
        ></kring-menu>
      </div>
      ${
        this.sure
          ? html`<div class="note sure" role="alert">
              <span>${t(words.sure)}</span>
              <kring-button variant="danger" size="small" @click=${this.drop}
                >${t(words.yes)}</kring-button
              >
              <kring-button size="small" @click=${() => (this.sure = false)}
                >${t(words.no)}</kring-button
              >
            </div>`
          : nothing
      }`;
  }

  private choose(action: string): void {
    const { whole } = this;
    if (action === 'edit' && whole)
      this.dispatchEvent(new CustomEvent('kring-edit', { detail: structuredClone(whole) }));
    if (action !== 'drop') return;
    // Nothing was done with it yet: no need to ask.
    const work = seenOf(this.session.view).work?.[this.item.id];
    if (work && Object.keys(work).length > 0) this.sure = true;
    else void this.drop();
  }

  private readonly drop = async (): Promise<void> => {
    this.sure = false;
    await this.press('exercises/drop', { item: this.item.id });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-prepare-row': KringPrepareRow;
  }
}
