import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../../elements/kring-icon.ts';
import { t } from '../../i18n/index.ts';
import { carryExercise } from '../../session/carried.ts';
import { SessionElement } from '../../session/session-element.ts';
import type { Session } from '../../session/session.ts';
import './kring-exercises-icons.ts';

const words = { drag: { nl: 'Sleep naar het bord', en: 'Drag onto the board' } };

/**
 * The title of an exercise, by which its card is dragged onto the board. The question below it stays text that can be
 * selected; by keyboard there is *Zet op het bord* and the menu of the board.
 * @slot - the title
 */
@customElement('kring-exercises-handle')
export class KringExercisesHandle extends SessionElement {
  static override styles = css`
    :host {
      display: inline-flex;
      align-items: center;
      gap: var(--k-space-1);
    }
    :host([draggable='true']) {
      cursor: grab;
    }
    kring-icon {
      color: var(--k-ink-soft);
      font-size: 0.8em;
    }
  `;

  @property() item = '';

  protected override watches({ view }: Session): readonly unknown[] {
    return [view.me.docs];
  }

  private get mayLay(): boolean {
    const { docs } = this.me;
    return Object.entries(docs).some(
      ([name, { mode }]) => name.startsWith('board:') && mode === 'write',
    );
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('dragstart', this.#carry);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('dragstart', this.#carry);
  }

  readonly #carry = (event: DragEvent): void => carryExercise(event, this.item);

  /** The element itself is dragged: the words in its slot are its own, and not its shadow's. */
  protected override willUpdate(_changed: PropertyValues): void {
    this.draggable = this.mayLay;
    this.title = this.mayLay ? t(words.drag) : '';
  }

  protected override render(): TemplateResult {
    return html`<slot></slot
      >${this.mayLay ? html`<kring-icon name="grip-vertical"></kring-icon>` : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-exercises-handle': KringExercisesHandle;
  }
}
