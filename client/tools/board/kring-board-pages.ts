import { LitElement, css, html, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, queryAll, state } from 'lit/decorators.js';
import { focusByArrows } from '../../elements/arrow-keys.ts';
import '../../elements/kring-icon.ts';
import '../../elements/kring-menu.ts';
import { rightsBadges } from '../../elements/kring-tabs.ts';
import { spokenStyles } from '../../elements/spoken.styles.ts';
import { Localized, t } from '../../i18n/index.ts';
import { Unseen } from '../../session/unseen.ts';
import type { Page } from './page-list.ts';

const words = {
  pages: { nl: 'Bladzijden van het bord', en: 'Pages of the board' },
  fresh: { nl: 'nieuw', en: 'new' },
};

/** So much of a long name stays in sight on a tab, and a short one stays whole: *Sa…* and *Vo…* tell nobody anything. */
const leastName = '4rem';
const shortName = 8;

/**
 * The pages of the board as tabs at its foot, each with its sign of who may write. Arrow keys move, Enter opens.
 * @slot - beside them: a new page
 * @event kring-select - `detail` is the name of the page
 */
@customElement('kring-board-pages')
export class KringBoardPages extends Localized(LitElement) {
  static override styles = [
    spokenStyles,
    css`
      :host {
        display: flex;
        flex: 1;
        max-width: 100%;
        min-width: 0;
      }
      :host([folded]) {
        flex: 0 1 auto;
      }
      .row {
        display: flex;
        flex: 0 1 auto;
        gap: var(--k-space-1);
        align-items: center;
        min-width: 0;
      }
      [role='tablist'] {
        display: flex;
        min-width: 0;
        gap: 2px;
        padding: 4px;
      }
      .one {
        flex: none;
      }
      [role='tablist'],
      .one {
        max-width: 100%;
        pointer-events: auto;
        border: 1px solid var(--k-line);
        border-radius: var(--k-radius-l);
        background: var(--k-raised);
        box-shadow: var(--k-shadow-float);
      }
      /* A name gives way, but not more than what tells one page from another. */
      button {
        display: inline-flex;
        flex: 0 1 auto;
        min-width: calc(var(--least) + 0.9em + var(--k-space-1) + 2 * var(--k-space-3));
        align-items: center;
        gap: var(--k-space-1);
        min-height: var(--k-target);
        padding: 0 var(--k-space-3);
        border: 0;
        border-radius: 12px;
        background: none;
        color: var(--k-ink-soft);
        font: inherit;
        letter-spacing: inherit;
        cursor: pointer;
      }
      .name {
        min-width: 0;
        max-width: 9rem;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      @media (hover: hover) {
        button:hover {
          background: var(--k-sunken);
          color: var(--k-ink);
        }
      }
      button[aria-selected='true'] {
        background: var(--k-accent-soft);
        color: var(--k-ink);
        font-weight: 700;
      }
      button.private[aria-selected='true'] {
        background: var(--k-private-soft);
      }
      button:focus-visible {
        outline: 3px solid var(--k-focus);
        outline-offset: -3px;
      }
      kring-icon {
        font-size: 0.9em;
      }
      .fresh {
        position: relative;
      }
      .fresh::after {
        content: '';
        position: absolute;
        inset: 4px 4px auto auto;
        width: 10px;
        height: 10px;
        border-radius: 50%;
        background: var(--k-accent);
      }
      @media (forced-colors: active) {
        .fresh::after {
          background: Highlight;
          forced-color-adjust: none;
        }
        button[aria-selected='true'] {
          border: 2px solid Highlight;
        }
      }
    `,
  ];

  @property({ attribute: false }) pages: readonly Page[] = [];
  @property() selected = '';
  /** One button with the page of now; the others are behind it. Without room for all it is so by itself. */
  @property({ type: Boolean, reflect: true }) folded = false;
  @state() private tight = false;
  @queryAll('[role=tab]') private buttons!: NodeListOf<HTMLElement>;
  @query('.row:has([role=tablist])') private tabs!: HTMLElement | null;
  /** CSS pixels that were too few for all tabs. */
  #tooFew = 0;
  readonly #size = new ResizeObserver(() => this.fit());
  readonly #unseen = new Unseen(this);

  override connectedCallback(): void {
    super.connectedCallback();
    this.#size.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#size.disconnect();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const names = (pages: readonly Page[] = []): string =>
      pages.map(({ title }) => t(title)).join();
    // Other tabs ask for other room.
    if (changed.has('pages') && names(changed.get('pages')) !== names(this.pages))
      this.tight = false;
  }

  protected override updated(): void {
    this.fit();
  }

  private fit(): void {
    const room = this.clientWidth;
    if (this.tight && room > this.#tooFew) this.tight = false;
    if (!this.tabs || this.tabs.scrollWidth <= room || room === 0) return;
    this.#tooFew = room;
    this.tight = true;
  }

  protected override render(): TemplateResult {
    if (this.folded || this.tight) return this.menu();
    return html`<div class="row">
      <div role="tablist" aria-label=${t(words.pages)} @keydown=${this.onKey}>
        ${this.pages.map((page) => this.tab(page))}
      </div>
      <slot></slot>
    </div>`;
  }

  private menu(): TemplateResult {
    const here = this.pages.find(({ name }) => name === this.selected) ?? this.pages[0];
    const fresh = this.pages.some(({ name }) => this.fresh(name));
    return html`<div class="row">
      <div class="one ${fresh ? 'fresh' : ''}">
        <kring-menu
          label=${here ? t(here.title) : ''}
          icon=${here ? rightsBadges[here.rights].icon : 'pencil'}
          .items=${this.pages.map(({ name, title, rights }) => ({
            id: name,
            label: [t(title), t(rightsBadges[rights].text), this.fresh(name) && t(words.fresh)]
              .filter(Boolean)
              .join(', '),
            icon: rightsBadges[rights].icon,
            checked: name === this.selected,
          }))}
          @kring-choose=${(event: CustomEvent<string>) => this.select(event.detail)}
        ></kring-menu>
      </div>
      <slot></slot>
    </div>`;
  }

  private tab({ name, title, rights, owner }: Page): TemplateResult {
    const here = name === this.selected;
    const { icon, text } = rightsBadges[rights];
    return html`<button
      type="button"
      role="tab"
      class="${owner === undefined ? '' : 'private'} ${this.fresh(name) ? 'fresh' : ''}"
      style="--least: ${leastName}; ${t(title).length > shortName ? '' : 'flex-shrink: 0; min-width: 0'}"
      aria-selected=${here ? 'true' : 'false'}
      tabindex=${here ? '0' : '-1'}
      title=${t(title)}
      @click=${() => this.select(name)}
    >
      <kring-icon name=${icon}></kring-icon><span class="name">${t(title)}</span
      ><span class="spoken">, ${t(text)}${this.fresh(name) ? `, ${t(words.fresh)}` : ''}</span>
    </button>`;
  }

  private fresh(name: string): boolean {
    return this.#unseen.in('board', name);
  }

  private select(name: string): void {
    if (name !== this.selected)
      this.dispatchEvent(new CustomEvent('kring-select', { detail: name }));
  }

  /** The board pans by the arrow keys. */
  private onKey(event: KeyboardEvent): void {
    if (focusByArrows(event, [...this.buttons])) event.stopPropagation();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-board-pages': KringBoardPages;
  }
}
