import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import '../../elements/kring-button.ts';
import '../../elements/kring-field.ts';
import type { KringField } from '../../elements/kring-field.ts';
import { Localized, t } from '../../i18n/index.ts';
import { isSource, type Source } from './draft.ts';

const words = {
  title: { nl: 'Bronnen', en: 'Sources' },
  why: {
    nl: 'Staat er een feit op de dia? Zeg dan waar het vandaan komt.',
    en: 'Is there a fact on the slide? Then say where it comes from.',
  },
  name: { nl: 'Wie zegt het, en waarin?', en: 'Who says it, and in what?' },
  address: { nl: 'Adres (mag leeg)', en: 'Address (may be empty)' },
  date: { nl: 'Jaar of maand', en: 'Year or month' },
  add: { nl: 'Voeg een bron toe', en: 'Add a source' },
  drop: { nl: 'Haal deze bron weg', en: 'Remove this source' },
  wrong: {
    nl: 'Nog niet bewaard: een bron heeft een naam, een jaar (2024) of maand (2024-05), en een adres begint met https://.',
    en: 'Not saved yet: a source has a name, a year (2024) or month (2024-05), and an address begins with https://.',
  },
};
const most = 6;

/**
 * Where the facts of a slide come from.
 * @event change - `sources` has changed
 */
@customElement('kring-slide-sources')
export class KringSlideSources extends Localized(LitElement) {
  static override styles = css`
    :host {
      display: grid;
      gap: var(--k-space-2);
    }
    h3,
    p {
      margin: 0;
    }
    h3 {
      font-size: var(--k-text-m);
      font-weight: 600;
    }
    .soft {
      color: var(--k-ink-soft);
      font-size: var(--k-text-s);
    }
    .one {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 8rem auto;
      gap: var(--k-space-2);
      align-items: end;
      padding: var(--k-space-3);
      border: 1px solid var(--k-line);
      border-radius: var(--k-radius-m);
    }
    .one .wide {
      grid-column: 1 / -1;
    }
    @media (max-width: 30em) {
      .one {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `;

  @property({ attribute: false }) sources: readonly Source[] = [];

  protected override render(): TemplateResult {
    return html`<h3>${t(words.title)}</h3>
      <p class="soft">${t(words.why)}</p>
      ${repeat(
        this.sources,
        (_, at) => at,
        (source, at) => this.source(source, at),
      )}
      <div>
        <kring-button
          size="small"
          icon="plus"
          ?disabled=${this.sources.length >= most}
          @click=${this.add}
          >${t(words.add)}</kring-button
        >
      </div>`;
  }

  private source(source: Source, at: number): TemplateResult {
    const field = (part: keyof Source, label: string, className = '') =>
      html`<kring-field
        class=${className}
        label=${label}
        maxlength=${part === 'address' ? 300 : 200}
        .value=${source[part] ?? ''}
        @change=${(event: Event) => this.set(at, part, (event.target as KringField).value.trim())}
      ></kring-field>`;
    return html`<div class="one" role="group" aria-label="${t(words.title)} ${at + 1}">
      ${field('name', t(words.name))} ${field('date', t(words.date))}
      <kring-button
        variant="plain"
        icon="x"
        icon-only
        label="${t(words.drop)}: ${source.name}"
        @click=${() => this.become(this.sources.filter((_, other) => other !== at))}
        >${t(words.drop)}</kring-button
      >
      ${field('address', t(words.address), 'wide')}
      ${isSource(source) ? nothing : html`<p class="soft wide">${t(words.wrong)}</p>`}
    </div>`;
  }

  private set(at: number, part: keyof Source, value: string): void {
    const { [part]: _before, ...rest } = this.sources[at]!;
    const now = (part === 'address' && !value ? rest : { ...rest, [part]: value }) as Source;
    this.become(this.sources.with(at, now));
  }

  private readonly add = (): void =>
    this.become([...this.sources, { name: '', date: String(new Date().getFullYear()) }]);

  private become(sources: readonly Source[]): void {
    this.sources = sources;
    this.dispatchEvent(new Event('change'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-slide-sources': KringSlideSources;
  }
}
