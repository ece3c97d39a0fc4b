import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { Item } from '../../../shared/tools/agreement/state.ts';
import '../../elements/kring-button.ts';
import '../../elements/kring-icon.ts';
import '../../elements/kring-seat-mark.ts';
import { formatDate, formatTime } from '../../i18n/format.ts';
import { t } from '../../i18n/index.ts';
import { ReadAloud } from './read-aloud.ts';
import { dayOf, itemsOf, shortCode, spokenText, textWords } from './text.ts';
import { trimmed } from '../../../shared/wire/trimmed.ts';
import { ToolElement } from '../../session/tool-element.ts';

const words = {
  read: { nl: 'Lees voor', en: 'Read aloud' },
  stop: { nl: 'Stop met voorlezen', en: 'Stop reading' },
  empty: { nl: 'Er staat nog niets in de afspraak.', en: 'There is nothing in the agreement yet.' },
  draft: { nl: 'nog niet vastgelegd', en: 'not fixed yet' },
  signed: { nl: 'Getekend door', en: 'Signed by' },
  at: { nl: 'om', en: 'at' },
  on: { nl: 'op', en: 'on' },
  witness: { nl: 'Getuige van het gesprek:', en: 'Witness of the talk:' },
};

/** The text as it will be signed, on a sheet. */
@customElement('kring-agreement-text')
export class KringAgreementText extends ToolElement('agreement') {
  static override styles = css`
    :host {
      display: block;
    }
    article {
      display: grid;
      gap: var(--k-space-5);
      box-sizing: border-box;
      padding: clamp(var(--k-space-4), 4vw, var(--k-space-6));
      border: 1px solid var(--k-line);
      border-block-start: 6px solid var(--k-ink);
      border-radius: var(--k-radius-s) var(--k-radius-s) var(--k-radius-l) var(--k-radius-l);
      background: var(--k-raised);
    }
    h2,
    p,
    ol,
    dl,
    dd {
      margin: 0;
    }
    header {
      display: flex;
      flex-wrap: wrap;
      gap: var(--k-space-2) var(--k-space-4);
      align-items: center;
      justify-content: space-between;
    }
    h2 {
      font-family: var(--k-font-display);
      font-size: var(--k-text-2xl);
      line-height: 1.15;
    }
    ol {
      display: grid;
      gap: var(--k-space-4);
      padding: 0;
      list-style: none;
      counter-reset: item;
    }
    li {
      display: grid;
      grid-template-columns: 2.2rem minmax(0, 1fr);
      gap: var(--k-space-1) var(--k-space-2);
      counter-increment: item;
    }
    .items > li::before {
      content: counter(item);
      grid-row: span 3;
      font-family: var(--k-font-display);
      font-size: var(--k-text-xl);
      font-weight: 700;
      line-height: 1.2;
    }
    .who {
      display: flex;
      gap: var(--k-space-2);
      align-items: center;
      font-weight: 700;
    }
    .what {
      grid-column: 2;
      font-size: var(--k-text-l);
      line-height: 1.4;
      overflow-wrap: anywhere;
    }
    .more {
      display: flex;
      flex-wrap: wrap;
      grid-column: 2;
      gap: var(--k-space-1) var(--k-space-4);
    }
    .more div {
      overflow-wrap: anywhere;
    }
    dt {
      display: inline;
      color: var(--k-ink-soft);
    }
    dt::after {
      content: ':';
    }
    dd {
      display: inline;
    }
    .fixed {
      display: grid;
      gap: var(--k-space-3);
      padding-block-start: var(--k-space-4);
      border-block-start: 1px solid var(--k-line);
    }
    .fixed dt,
    .fixed dd {
      display: block;
    }
    .fixed dd {
      font-size: var(--k-text-l);
      overflow-wrap: anywhere;
    }
    .soft,
    footer {
      color: var(--k-ink-soft);
      font-size: var(--k-text-s);
    }
    footer {
      display: grid;
      gap: var(--k-space-2);
      padding-block-start: var(--k-space-3);
      border-block-start: 1px solid var(--k-line);
    }
    .code {
      font-variant-numeric: tabular-nums;
      letter-spacing: 0.05em;
    }
    .signatures {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr));
      gap: var(--k-space-3);
    }
    .signatures div {
      display: grid;
      padding: var(--k-space-3);
      border-block-end: 2px solid var(--k-ink);
    }
    .initials {
      font-family: var(--k-font-display);
      font-size: var(--k-text-2xl);
      font-style: italic;
      font-weight: 600;
    }
  `;

  readonly aloud = new ReadAloud(this);

  private word(name: keyof typeof textWords): string {
    return textWords[name][this.shared.session.language];
  }

  protected override render(): TemplateResult {
    const { view } = this;
    const { language } = this.shared.session;
    const items = itemsOf(view);
    return html`<article lang=${language} aria-labelledby="title">
      <header>
        <h2 id="title">${this.word('title')}</h2>
        ${items.length > 0 && ReadAloud.possible() ? this.voice() : nothing}
      </header>
      ${items.length === 0 ? html`<p class="soft">${t(words.empty)}</p>` : nothing}
      <ol class="items">
        ${items.map(([, item]) => this.item(item))}
      </ol>
      ${this.fixed()} ${this.signatures()}
      <footer>
        <p>${this.word('promise')}</p>
        <p class="code">
          ${this.word('version')}
          ${view.version}${
            view.frozen
              ? html`, ${this.word('code')} <strong>${shortCode(view.frozen.code)}</strong>`
              : html`, ${t(words.draft)}`
          }
        </p>
      </footer>
    </article>`;
  }

  private voice(): TemplateResult {
    const { reading } = this.aloud;
    const press = () =>
      reading
        ? this.aloud.stop()
        : this.aloud.start(spokenText(this.view, this.shared), this.shared.session.language);
    return html`<kring-button
      icon=${reading ? 'pause' : 'volume-2'}
      .pressed=${reading}
      @click=${press}
      >${t(reading ? words.stop : words.read)}</kring-button
    >`;
  }

  private item({ who, what, when, where, until }: Item): TemplateResult {
    const person = this.shared.people[who];
    const part = (name: 'from' | 'where' | 'until', value: string) =>
      trimmed(value)
        ? html`<div>
            <dt>${this.word(name)}</dt>
            <dd>${value}</dd>
          </div>`
        : nothing;
    return html`<li>
      <p class="who">
        <kring-seat-mark mark=${person?.mark ?? 0}></kring-seat-mark>${person?.name ?? '...'}
      </p>
      <p class="what">${trimmed(what) ? what : '...'}</p>
      <dl class="more">${part('from', when)} ${part('where', where)} ${part('until', until)}</dl>
    </li>`;
  }

  private fixed(): TemplateResult | typeof nothing {
    const { tell, wrong, followup } = this.view;
    const parts = [
      ['tell', tell],
      ['wrong', wrong],
      ['followup', dayOf(followup, this.shared.session.language)],
    ] as const;
    const filled = parts.filter(([, value]) => trimmed(value));
    if (filled.length === 0) return nothing;
    return html`<dl class="fixed">
      ${filled.map(
        ([name, value]) =>
          html`<div>
            <dt>${this.word(name)}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>`;
  }

  /** Looking back, the day of signing is another one. */
  private today(at: number): boolean {
    return formatDate(at) === formatDate(this.session.now());
  }

  private signatures(): TemplateResult | typeof nothing {
    const { signatures, witnesses = {} } = this.view;
    if (!signatures) return nothing;
    return html`<div class="signatures">
      ${Object.entries(signatures).map(
        ([person, { initials, at }]) =>
          html`<div>
            <span class="initials">${initials}</span>
            <span
              >${t(words.signed)} ${this.shared.people[person]?.name ?? ''}
              ${this.today(at) ? nothing : `${t(words.on)} ${formatDate(at)}`} ${t(words.at)}
              ${formatTime(at)}</span
            >
          </div>`,
      )}
      ${Object.entries(witnesses).map(
        ([person, { initials }]) =>
          html`<div>
            <span class="initials">${initials}</span>
            <span>${t(words.witness)} ${this.shared.people[person]?.name ?? ''}</span>
          </div>`,
      )}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-agreement-text': KringAgreementText;
  }
}
