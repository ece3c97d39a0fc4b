import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../../elements/kring-seat-mark.ts';
import '../../elements/kring-icon.ts';
import { formatDuration, t } from '../../i18n/index.ts';
import { cardStyles } from '../../session/card.styles.ts';
import { sightChip } from '../../session/sight-chip.ts';
import { ToolElement } from '../../session/tool-element.ts';
import { spokenBy } from './turn-time.ts';
import { words } from './words.ts';

/** How long each party talked, for the mediators only; a quiet word when it is far apart. */
@customElement('kring-talk-balance')
export class KringTalkBalance extends ToolElement('turns') {
  static override styles = [
    cardStyles,
    css`
      section {
        gap: var(--k-space-2);
        padding-top: var(--k-space-4);
        border-top: 1px solid var(--k-line);
      }
      h3 {
        font-size: var(--k-text-m);
      }
      li {
        display: grid;
        grid-template-columns: minmax(5rem, 9rem) minmax(0, 1fr) 3.5rem;
        gap: var(--k-space-3);
        align-items: center;
        min-height: 32px;
        font-variant-numeric: tabular-nums;
      }
      .track {
        height: 8px;
        border-radius: var(--k-radius-full);
        background: var(--k-sunken);
      }
      .part {
        display: block;
        height: 100%;
        min-width: 2px;
        border-radius: inherit;
        background: var(--k-time-arc);
      }
      .digits {
        text-align: end;
      }
      .hint {
        display: flex;
        gap: var(--k-space-2);
        align-items: center;
      }
    `,
  ];

  /** The server's clock, from the element that ticks. */
  @property({ type: Number }) now = 0;

  protected override render(): TemplateResult | typeof nothing {
    const { view } = this;
    if (!view.spent) return nothing;
    const times = this.peopleWith('served').map((one) => ({
      ...one,
      ms: spokenBy(view, one.id, this.now),
    }));
    // In the first minute a second more is no difference.
    const most = Math.max(...times.map(({ ms }) => ms), 60_000);
    return html`<section aria-labelledby="balance">
      <header>
        <h3 id="balance">${t(words.balance)}</h3>
        ${sightChip({ kind: 'us-two', text: words.onlyYou })}
      </header>
      <ul>
        ${times.map(
          ({ name, mark, ms }) =>
            html`<li>
              <span class="person"><kring-seat-mark mark=${mark}></kring-seat-mark>${name}</span>
              <span class="track"
                ><span class="part" style="width:${String((ms / most) * 100)}%"></span
              ></span>
              <span class="digits">${formatDuration(Math.floor(ms / 1000))}</span>
            </li>`,
        )}
      </ul>
      <div role="status">${view.uneven && !view.turn ? this.hint(times) : nothing}</div>
    </section>`;
  }

  private hint(times: readonly { name: string; ms: number }[]): TemplateResult | typeof nothing {
    const sorted = [...times].sort((a, b) => a.ms - b.ms);
    const [least, most] = [sorted[0], sorted.at(-1)];
    // Whoever did not speak yet has the turn still to come.
    if (!least || !most || least.ms === 0) return nothing;
    return html`<p class="hint soft">
      <kring-icon name="info"></kring-icon
      ><span>${least.name} ${t(words.gap)} ${most.name}. ${t(words.gapHint)}</span>
    </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-talk-balance': KringTalkBalance;
  }
}
