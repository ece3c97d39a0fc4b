import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Scale } from '../../../shared/tools/checkin/index.ts';
import '../../elements/kring-button.ts';
import '../../elements/kring-chip.ts';
import '../../elements/kring-icon.ts';
import '../../elements/kring-scale.ts';
import type { KringScale } from '../../elements/kring-scale.ts';
import { formatList, t, type Text } from '../../i18n/index.ts';
import { cardStyles } from '../../session/card.styles.ts';
import { ToolElement } from '../../session/tool-element.ts';
import { stepWords } from './shown.ts';

const words = {
  title: { nl: 'Hoe was het voor jou?', en: 'How was it for you?' },
  means: {
    nl: 'Zonder naam wil zeggen: geen naam, geen tijd, samengeteld met andere gesprekken, en pas te zien vanaf vijf antwoorden.',
    en: 'No name means: no name, no time, counted together with other talks, and only to be seen from five answers on.',
  },
  send: { nl: 'Verstuur zonder naam', en: 'Send without a name' },
  once: {
    nl: 'Overslaan mag. Versturen kan één keer: daarna weet niemand nog welk cijfer van jou is.',
    en: 'You may pass. You can send once: after that nobody knows which number is yours.',
  },
  counts: { nl: 'Je antwoord telt mee.', en: 'Your answer counts.' },
};
const nobody = (names: string): Text => ({
  nl: `Niemand ziet jouw cijfer, ook ${names} niet.`,
  en: `Nobody sees your number; that goes for ${names} too.`,
});

/** Questions that count in totals without a name: chosen here, sent by a button, then forgotten by this page. */
@customElement('kring-checkin-count')
export class KringCheckinCount extends ToolElement('checkin') {
  static override styles = [
    cardStyles,
    css`
      section {
        gap: var(--k-space-5);
        padding: var(--k-space-4);
        border: 1px solid var(--k-line);
        border-radius: var(--k-radius-l);
        background: var(--k-surface);
      }
      kring-scale,
      .asked {
        font-size: var(--k-text-l);
      }
      .asked {
        font-weight: 600;
      }
      .ok:focus {
        outline: none;
      }
      .send {
        display: grid;
        gap: var(--k-space-2);
        justify-items: start;
      }
    `,
  ];

  /** Not sent yet; nowhere but here, and gone with the page. */
  @state() private chosen: Readonly<Record<string, number>> = {};
  @query('.ok') private thanks!: HTMLElement | null;

  private get asked(): [string, Scale][] {
    const { scales } = this.view;
    return Object.entries(scales).filter(
      ([id, { shown }]) => shown === 'totals' && this.letter(`checkin/${id}`) === 'A',
    );
  }

  private isSent(id: string): boolean {
    const own = this.own;
    return own?.answers[id]?.counted === true;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { asked } = this;
    if (asked.length === 0) return nothing;
    const open = asked.filter(([id]) => !this.isSent(id));
    return html`<section aria-labelledby="title">
      <header>
        <h3 id="title">${t(words.title)}</h3>
        <kring-chip kind="no-name"></kring-chip>
      </header>
      ${repeat(
        asked,
        ([id]) => id,
        ([id, scale]) => this.question(id, scale),
      )}
      <p>${t(words.means)} ${t(nobody(this.others()))}</p>
      ${open.length > 0 ? this.sender() : nothing}
    </section>`;
  }

  private question(id: string, scale: Scale): TemplateResult {
    return html`<div>
      ${
        this.isSent(id)
          ? html`<p class="asked">${t(scale.question)}</p>`
          : html`<kring-scale
              label=${t(scale.question)}
              min=${scale.from}
              max=${scale.to}
              .words=${stepWords(scale)}
              .value=${live(this.chosen[id])}
              ?disabled=${this.busy('checkin/count', { scale: id })}
              @change=${(event: Event) => this.choose(id, event)}
            ></kring-scale>`
      }
      <div role="status">
        ${
          this.isSent(id)
            ? html`<p class="ok" tabindex="-1">
                <kring-icon name="check"></kring-icon>${t(words.counts)}
              </p>`
            : nothing
        }
      </div>
    </div>`;
  }

  private sender(): TemplateResult {
    return html`<div class="send">
      <kring-button
        icon="send"
        size="large"
        ?disabled=${Object.keys(this.chosen).length === 0}
        ?busy=${this.busy('checkin/count')}
        @click=${this.sendAll}
        >${t(words.send)}</kring-button
      >
      <p class="soft">${t(words.once)}</p>
    </div>`;
  }

  /** Who else is here, by name. */
  private others(): string {
    const people = [...this.peopleWith('leads'), ...this.peopleWith('responsible')];
    return formatList(people.map(({ name }) => name));
  }

  private choose(id: string, event: Event): void {
    const { value } = event.target as KringScale;
    if (value !== undefined) this.chosen = { ...this.chosen, [id]: value };
  }

  private sendAll = async (): Promise<void> => {
    for (const [scale, value] of Object.entries(this.chosen)) {
      const ack = await this.press('checkin/count', { scale, value });
      if (!ack.ok) break;
      const { [scale]: _sent, ...rest } = this.chosen;
      this.chosen = rest;
    }
    await this.updateComplete;
    // The button that had the focus may be gone.
    if (this.asked.every(([id]) => this.isSent(id))) this.thanks?.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-checkin-count': KringCheckinCount;
  }
}
