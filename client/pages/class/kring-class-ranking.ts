import { LitElement, css, html, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import '../../elements/kring-button.ts';
import { spokenStyles } from '../../elements/spoken.styles.ts';
import { Localized, t, type Text } from '../../i18n/index.ts';
import { said } from './said.ts';

const words = {
  how: { nl: 'Zet wat voor jou eerst komt bovenaan', en: 'Put what comes first for you on top' },
  up: { nl: 'Omhoog', en: 'Up' },
  down: { nl: 'Omlaag', en: 'Down' },
  place: { nl: 'staat nu op plaats', en: 'is now in place' },
};

type Option = { readonly id: string; readonly text: Text };

/**
 * Options in an order, moved one place at a time.
 * @event change - `order` has changed; once at first as well, for the order that stands there counts too
 */
@customElement('kring-class-ranking')
export class KringClassRanking extends Localized(LitElement) {
  static override styles = [
    spokenStyles,
    css`
      :host {
        display: block;
      }
      p {
        margin: 0 0 var(--k-space-2);
        color: var(--k-ink-soft);
        font-size: var(--k-text-s);
      }
      ol {
        display: grid;
        gap: var(--k-space-1);
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li {
        display: grid;
        grid-template-columns: 1.5em minmax(0, 1fr) auto;
        gap: var(--k-space-2);
        align-items: center;
        min-height: 48px;
        padding-inline-start: var(--k-space-3);
        border: 1.5px solid var(--k-edge);
        border-radius: var(--k-radius-m);
        background: var(--k-surface);
        line-height: 1.25;
        overflow-wrap: anywhere;
      }
      .place {
        font-weight: 700;
        font-variant-numeric: tabular-nums;
      }
      .moves {
        display: flex;
      }
    `,
  ];

  @property({ attribute: false }) options: readonly Option[] = [];
  /** Ids, the first place first; undefined: as the question lists them. */
  @property({ attribute: false }) order: unknown;
  @state() private told = '';

  private get ids(): string[] {
    const { order } = this;
    return Array.isArray(order) ? order.map(String) : this.options.map(({ id }) => id);
  }

  protected override render(): TemplateResult {
    const { ids } = this;
    const byId = new Map(this.options.map((option) => [option.id, option]));
    return html`<p>${t(words.how)}</p>
      <ol>
        ${repeat(
          ids.flatMap((id) => byId.get(id) ?? []),
          ({ id }) => id,
          ({ id, text }, at) =>
            html`<li data-id=${id}>
              <span class="place">${at + 1}</span>
              <span>${said(text)}</span>
              <span class="moves">
                ${this.move(id, text, at, -1, ids.length)}${this.move(id, text, at, 1, ids.length)}
              </span>
            </li>`,
        )}
      </ol>
      <p class="spoken" role="status">${this.told}</p>`;
  }

  private move(id: string, text: Text, at: number, by: -1 | 1, count: number): TemplateResult {
    const name = t(by < 0 ? words.up : words.down);
    return html`<kring-button
      class=${by < 0 ? 'up' : 'down'}
      variant="plain"
      icon=${by < 0 ? 'chevron-up' : 'chevron-down'}
      icon-only
      label=${`${name}: ${t(text)}`}
      ?disabled=${by < 0 ? at === 0 : at === count - 1}
      @click=${() => this.moved(id, at, by)}
      >${name}</kring-button
    >`;
  }

  private async moved(id: string, at: number, by: -1 | 1): Promise<void> {
    const { ids } = this;
    const to = at + by;
    ids.splice(at, 1);
    ids.splice(to, 0, id);
    this.order = ids;
    const text = this.options.find((one) => one.id === id)?.text;
    this.told = text ? `${t(text)} ${t(words.place)} ${String(to + 1)}` : '';
    this.dispatchEvent(new Event('change'));
    await this.updateComplete;
    // At the end of the list the button that was pressed cannot be pressed again: the other one takes the focus.
    const buttons = this.renderRoot.querySelectorAll<HTMLElement & { disabled: boolean }>(
      `[data-id="${CSS.escape(id)}"] kring-button`,
    );
    const mine = buttons[by < 0 ? 0 : 1];
    (mine?.disabled ? buttons[by < 0 ? 1 : 0] : mine)?.focus();
  }

  protected override updated(): void {
    if (this.order !== undefined || this.options.length === 0) return;
    this.order = this.ids;
    this.dispatchEvent(new Event('change'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-class-ranking': KringClassRanking;
  }
}
