import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { GroupsView } from '../../../shared/tools/groups/index.ts';
import '../../elements/kring-timer.ts';
import { Localized, formatNumber, t } from '../../i18n/index.ts';
import { HalfTime } from '../../tools/groups/half-time.ts';
import { groupWords } from '../../tools/groups/task-words.ts';

const words = {
  title: { nl: 'Praat in je groep', en: 'Talk in your group' },
  where: {
    nl: 'Je groep en je situatie staan op je toestel.',
    en: 'Your group and your case are on your device.',
  },
  left: { nl: 'Tijd voor de groepen', en: 'Time for the groups' },
};

/** What a class in groups looks at: the time, and what groups put here by their own tap. */
@customElement('kring-beamer-groups')
export class KringBeamerGroups extends Localized(LitElement) {
  static override styles = css`
    :host {
      --u: min(1vw, 1.78vh);
      display: grid;
      align-content: center;
      gap: calc(var(--u) * 3);
      box-sizing: border-box;
      padding: calc(var(--u) * 4);
      font-size: calc(var(--u) * 2.8);
      line-height: 1.3;
    }
    h1,
    p,
    ul {
      margin: 0;
    }
    h1 {
      font-family: var(--k-font-display);
      font-size: calc(var(--u) * 5);
      line-height: 1.1;
    }
    .head {
      display: flex;
      gap: calc(var(--u) * 4);
      align-items: center;
      justify-content: space-between;
    }
    kring-timer {
      font-size: calc(var(--u) * 5);
      transform-origin: right center;
      scale: 2;
    }
    .soft {
      color: var(--k-ink-soft);
    }
    .half {
      padding: calc(var(--u) * 1.2) calc(var(--u) * 2);
      border-radius: calc(var(--u) * 1);
      background: var(--k-accent-soft);
      font-size: calc(var(--u) * 3.4);
      font-weight: 700;
    }
    ul {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(calc(var(--u) * 38), 1fr));
      gap: calc(var(--u) * 2);
      padding: 0;
      list-style: none;
    }
    li {
      padding: calc(var(--u) * 1.6) calc(var(--u) * 2);
      border-inline-start: calc(var(--u) * 0.5) solid var(--k-accent);
      background: var(--k-surface);
      overflow-wrap: anywhere;
      text-wrap: pretty;
    }
    li strong {
      display: block;
      color: var(--k-ink-soft);
      font-size: calc(var(--u) * 1.8);
    }
  `;

  @property({ attribute: false }) groups: GroupsView | undefined;
  /** The server's clock. */
  @property({ attribute: false }) now: () => number = Date.now;

  readonly #half = new HalfTime(
    this,
    () => this.groups?.time,
    () => this.now(),
  );

  protected override render(): TemplateResult | typeof nothing {
    const { groups } = this;
    if (!groups) return nothing;
    const lines = Object.entries(groups.advice).sort(([a], [b]) => Number(a) - Number(b));
    const title = lines.length > 0 ? groupWords.advise : words.title;
    return html`<div class="head">
        <h1>${t(title)}</h1>
        ${
          groups.time
            ? html`<kring-timer
                label=${t(words.left)}
                ends-at=${groups.time.until}
                total=${groups.time.length / 1000}
                .now=${this.now}
                large
              ></kring-timer>`
            : nothing
        }
      </div>
      ${this.#half.is ? html`<p class="half" role="status">${t(groupWords.half)}</p>` : nothing}
      ${
        lines.length > 0
          ? html`<ul>
              ${lines.map(
                ([group, { text }]) =>
                  html`<li>
                    <strong>${t(groupWords.group)} ${formatNumber(Number(group))}</strong
                    ><span dir="auto">${text}</span>
                  </li>`,
              )}
            </ul>`
          : this.talking(groups)
      }`;
  }

  private talking({ cases }: GroupsView): TemplateResult {
    const asks = cases[0]?.asks ?? [];
    return html`<p class="soft">${t(words.where)}</p>
      <ul>
        ${asks.map((ask) => html`<li>${t(ask)}</li>`)}
      </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-beamer-groups': KringBeamerGroups;
  }
}
