import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, queryAll } from 'lit/decorators.js';
import { Localized, t, type Text } from '../i18n/index.ts';
import { focusByArrows } from './arrow-keys.ts';
import './kring-icon.ts';
import { spokenStyles } from './spoken.styles.ts';

export interface Tab {
  id: string;
  label: string;
  /** May this person write on it? Undefined shows no badge. */
  rights?: 'write' | 'read' | 'lent';
  /** Violet: not everybody here sees it. */
  private?: boolean;
}

/** What a person may do on a surface, as a sign and in words. */
export const rightsBadges: Record<NonNullable<Tab['rights']>, { icon: string; text: Text }> = {
  write: { icon: 'pencil', text: { nl: 'jij kan schrijven', en: 'you can write' } },
  read: { icon: 'eye', text: { nl: 'je kijkt mee', en: 'you are watching' } },
  lent: { icon: 'handshake', text: { nl: 'je leende de pen', en: 'the pen is lent to you' } },
};

/**
 * A few surfaces, one visible; each tab's badge says what this person may do there. Arrow keys move,
 * Enter or Space opens.
 * @slot - the surface of the selected tab
 * @slot end - what stands at the end of the row, such as a button that adds a page
 * @event kring-select - `detail` is the tab's id, after `selected` changed
 * @csspart panel - around the surface
 */
@customElement('kring-tabs')
export class KringTabs extends Localized(LitElement) {
  static override styles = [
    spokenStyles,
    css`
      :host {
        display: flex;
        flex-direction: column;
        min-width: 0;
      }
      .row {
        display: flex;
        align-items: flex-end;
        gap: var(--k-space-2);
        border-bottom: 1.5px solid var(--k-line);
      }
      [role='tablist'] {
        display: flex;
        gap: 2px;
        min-width: 0;
        padding: 4px 4px 0;
        overflow-x: auto;
        scrollbar-width: none;
      }
      button {
        position: relative;
        display: inline-flex;
        flex: none;
        align-items: center;
        gap: var(--k-space-2);
        min-height: var(--k-target);
        padding: 0 var(--k-space-4);
        border: 0;
        border-radius: var(--k-radius-m) var(--k-radius-m) 0 0;
        background: none;
        color: var(--k-ink-soft);
        font: inherit;
        letter-spacing: inherit;
        cursor: pointer;
        box-shadow: inset 0 -3px 0 transparent;
        transition: box-shadow var(--k-motion);
      }
      .name {
        max-width: 12rem;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      @media (hover: hover) {
        button:hover {
          background: var(--k-accent-soft);
          color: var(--k-ink);
        }
      }
      button[aria-selected='true'] {
        color: var(--k-ink);
        font-weight: 700;
        box-shadow: inset 0 -3px 0 var(--k-accent);
      }
      button.private[aria-selected='true'] {
        box-shadow: inset 0 -3px 0 var(--k-private);
      }
      .badge {
        display: inline-flex;
        padding: 3px;
        border-radius: 50%;
        background: var(--k-sunken);
        font-size: 0.75em;
      }
      .write .badge,
      .lent .badge {
        background: var(--k-accent-soft);
        color: var(--k-accent);
      }
      .private .badge {
        background: var(--k-private-soft);
        color: var(--k-private);
      }
      button:focus-visible,
      [role='tabpanel']:focus-visible {
        outline: 3px solid var(--k-focus);
        outline-offset: -2px;
      }
      [role='tabpanel'] {
        flex: 1;
        min-height: 0;
      }
      .end {
        margin-inline-start: auto;
      }
      @media (forced-colors: active) {
        button[aria-selected='true'] {
          border-bottom: 4px solid Highlight;
        }
      }
    `,
  ];

  @property() label = '';
  @property({ attribute: false }) tabs: readonly Tab[] = [];
  @property() selected = '';

  @queryAll('[role=tab]') private buttons!: NodeListOf<HTMLElement>;

  protected override render(): TemplateResult {
    return html`<div class="row">
        <div role="tablist" aria-label=${this.label} @keydown=${this.onKey}>
          ${this.tabs.map((tab) => this.tab(tab))}
        </div>
        <span class="end"><slot name="end"></slot></span>
      </div>
      <div role="tabpanel" part="panel" id="panel" aria-labelledby="tab-${this.selected}">
        <slot></slot>
      </div>`;
  }

  private tab(tab: Tab): TemplateResult {
    const here = tab.id === this.selected;
    const badge = tab.rights && rightsBadges[tab.rights];
    return html`<button
      type="button"
      role="tab"
      id="tab-${tab.id}"
      class="${tab.private ? 'private' : ''} ${tab.rights ?? ''}"
      aria-selected=${here ? 'true' : 'false'}
      aria-controls="panel"
      tabindex=${here ? '0' : '-1'}
      @click=${() => this.select(tab.id)}
    >
      <span class="name" title=${tab.label}>${tab.label}</span>
      ${
        badge
          ? html`<span class="badge"
              ><kring-icon name=${badge.icon}></kring-icon
              ><span class="spoken">${t(badge.text)}</span></span
            >`
          : nothing
      }
    </button>`;
  }

  private select(id: string): void {
    if (id === this.selected) return;
    this.selected = id;
    this.dispatchEvent(new CustomEvent('kring-select', { detail: id }));
  }

  private onKey(event: KeyboardEvent): void {
    const target = focusByArrows(event, [...this.buttons]);
    target?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-tabs': KringTabs;
  }
}
