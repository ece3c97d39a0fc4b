import { css, html, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import '../../elements/kring-menu.ts';
import { t } from '../../i18n/index.ts';
import { ToolElement } from '../../session/tool-element.ts';
import { inOrder, titleOf, type NumberedSlide } from './in-order.ts';
import './kring-slide.ts';
import { picturesOf } from './picture-address.ts';
import './slides-icons.ts';

const words = {
  list: { nl: 'De dia’s', en: 'The slides' },
  slide: { nl: 'Dia', en: 'Slide' },
  more: { nl: 'Meer over dia', en: 'More about slide' },
  up: { nl: 'Naar voren', en: 'Move up' },
  down: { nl: 'Naar achteren', en: 'Move down' },
  copy: { nl: 'Maak een kopie', en: 'Duplicate' },
  drop: { nl: 'Verwijder', en: 'Delete' },
};

/**
 * The slides below each other, to choose one and to put them in another order, by dragging or by the menu of each.
 * @event kring-choose - `detail` is the id of the slide that was pressed
 * @event kring-copy - `detail` is the id of the slide of which a copy is wanted
 * @event kring-drop - `detail` is the id of the slide that has to go
 */
@customElement('kring-slides-list')
export class KringSlidesList extends ToolElement('slides') {
  static override styles = css`
    :host {
      display: block;
      min-width: 0;
    }
    ol {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 11rem), 1fr));
      gap: var(--k-space-2);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      position: relative;
      border-radius: var(--k-radius-m);
    }
    li.over {
      box-shadow: 0 -4px 0 0 var(--k-accent);
    }
    li.dragged {
      opacity: 0.45;
    }
    .picture {
      position: relative;
      border: 1.5px solid var(--k-line);
      border-radius: var(--k-radius-s);
    }
    /* Over the picture, whose words are no name of the button. */
    button {
      position: absolute;
      inset: 0;
      padding: 0;
      border: 0;
      border-radius: var(--k-radius-s);
      background: none;
      cursor: grab;
    }
    button[aria-current='true'] {
      box-shadow: 0 0 0 3px var(--k-accent);
    }
    button:focus-visible {
      outline: 3px solid var(--k-focus);
      outline-offset: 2px;
    }
    kring-slide {
      border-radius: var(--k-radius-s);
    }
    .row {
      display: flex;
      align-items: center;
      justify-content: space-between;
      min-height: 34px;
      padding-inline-start: var(--k-space-2);
      color: var(--k-ink-soft);
      font-size: var(--k-text-s);
      font-variant-numeric: tabular-nums;
    }
  `;

  @property() chosen = '';
  @state() private dragged = '';
  @state() private over = '';

  protected override render(): TemplateResult {
    const all = inOrder(this.view);
    return html`<ol aria-label=${t(words.list)}>
      ${repeat(
        all,
        ({ id }) => id,
        (slide) => this.row(slide, all.length),
      )}
    </ol>`;
  }

  private row(slide: NumberedSlide, count: number): TemplateResult {
    const { id, order } = slide;
    const items = [
      { id: 'up', label: t(words.up), icon: 'chevron-up', disabled: order === 0 },
      { id: 'down', label: t(words.down), icon: 'chevron-down', disabled: order === count - 1 },
      { id: 'copy', label: t(words.copy), icon: 'copy-plus' },
      { id: 'drop', label: t(words.drop), icon: 'trash-2', danger: true, disabled: count === 1 },
    ];
    return html`<li
      class="${this.over === id && this.dragged !== id ? 'over' : ''} ${this.dragged === id ? 'dragged' : ''}"
      draggable="true"
      @dragstart=${(event: DragEvent) => this.lift(event, id)}
      @dragover=${(event: DragEvent) => this.hover(event, id)}
      @dragend=${this.letGo}
      @drop=${(event: DragEvent) => this.put(event, order)}
    >
      <div class="picture">
        <kring-slide
          inert
          aria-hidden="true"
          .slide=${slide}
          .addressOf=${picturesOf(this.shared.session.id)}
        ></kring-slide>
        <button
          type="button"
          aria-current=${this.chosen === id ? 'true' : 'false'}
          aria-label="${t(words.slide)} ${order + 1}: ${titleOf(t(slide.text))}"
          @click=${() => this.tell('kring-choose', id)}
        ></button>
      </div>
      <div class="row">
        <span>${order + 1}</span>
        <kring-menu
          icon-only
          label="${t(words.more)} ${order + 1}"
          .items=${items}
          @kring-choose=${(event: CustomEvent<string>) => this.act(event, id, order)}
        ></kring-menu>
      </div>
    </li>`;
  }

  private act(event: CustomEvent<string>, id: string, order: number): void {
    // The choice of the menu is not the choice of a slide.
    event.stopPropagation();
    const { detail } = event;
    if (detail === 'up') void this.press('slides/move', { slide: id, to: order - 1 });
    else if (detail === 'down') void this.press('slides/move', { slide: id, to: order + 1 });
    else this.tell(`kring-${detail}`, id);
  }

  private lift({ dataTransfer }: DragEvent, id: string): void {
    this.dragged = id;
    if (!dataTransfer) return;
    dataTransfer.effectAllowed = 'move';
    // Nothing of the slide leaves this list.
    dataTransfer.setData('application/x-kring-slide', id);
  }

  private hover(event: DragEvent, id: string): void {
    if (!this.dragged) return;
    event.preventDefault();
    this.over = id;
  }

  private put(event: DragEvent, to: number): void {
    const { dragged } = this;
    if (!dragged) return;
    event.preventDefault();
    this.letGo();
    const from = inOrder(this.view).find(({ id }) => id === dragged)?.order;
    if (from !== undefined && from !== to) void this.press('slides/move', { slide: dragged, to });
  }

  private readonly letGo = (): void => {
    this.dragged = '';
    this.over = '';
  };

  private tell(event: string, detail: string): void {
    this.dispatchEvent(new CustomEvent(event, { detail }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-slides-list': KringSlidesList;
  }
}
