import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import {
  documentOf,
  inOrder,
  maxAddedPages,
  maxTitleLength,
  type AddedPage,
} from '../../../shared/tools/board/pages.ts';
import '../../elements/kring-button.ts';
import '../../elements/kring-field.ts';
import type { KringField } from '../../elements/kring-field.ts';
import '../../elements/kring-popover.ts';
import type { KringPopover } from '../../elements/kring-popover.ts';
import { t } from '../../i18n/index.ts';
import { ToolElement } from '../../session/tool-element.ts';
import { arrangeStyles } from './kring-board-arrange.styles.ts';

const words = {
  add: { nl: 'Nieuwe bladzijde', en: 'New page' },
  both: { nl: 'Nieuwe bladzijde, of verander deze', en: 'New page, or change this one' },
  name: { nl: 'Naam van de nieuwe bladzijde', en: 'Name of the new page' },
  make: { nl: 'Maak de bladzijde', en: 'Make the page' },
  full: {
    nl: 'Er zijn twaalf bladzijden bij. Gooi er eerst een weg.',
    en: 'Twelve pages were added. Throw one away first.',
  },
  page: { nl: 'Bladzijde', en: 'Page' },
  now: { nl: 'Naam van deze bladzijde', en: 'Name of this page' },
  rename: { nl: 'Verander de naam', en: 'Change the name' },
  earlier: { nl: 'Naar voren', en: 'Move forward' },
  later: { nl: 'Naar achteren', en: 'Move back' },
  remove: { nl: 'Gooi deze bladzijde weg', en: 'Throw this page away' },
  sure: {
    nl: 'Dan is wat erop staat weg, voor iedereen. Dat kan je niet ongedaan maken.',
    en: 'Then what is on it is gone, for everyone. You cannot undo that.',
  },
  really: { nl: 'Ja, gooi weg', en: 'Yes, throw away' },
  not: { nl: 'Toch niet', en: 'Rather not' },
};

/**
 * A new page for who may add one; the page in front is named, moved and thrown away by who made it and by who leads.
 * @event kring-select - `detail` is the name of the document that was just made
 */
@customElement('kring-board-arrange')
export class KringBoardArrange extends ToolElement('board') {
  static override styles = arrangeStyles;

  /** The id of the page in front, when it is one that was added. */
  @property() page = '';
  @state() private asking = false;
  @query('kring-popover') private panel!: KringPopover;
  @query('.new') private fresh!: KringField | null;
  @query('.old') private old!: KringField | null;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('page')) this.asking = false;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.letter('board/together') !== 'E') return nothing;
    const { arranged } = this;
    return html`<kring-popover
      label=${t(arranged ? words.both : words.add)}
      icon="plus"
      icon-only
      @kring-close=${() => (this.asking = false)}
    >
      ${this.adding()} ${arranged ? this.arranging(arranged) : nothing}
    </kring-popover>`;
  }

  /** The page in front, when this person may change it. */
  private get arranged(): AddedPage | undefined {
    const page = this.view.added[this.page];
    return page && (this.leads || page.by === this.me.person) ? page : undefined;
  }

  private adding(): TemplateResult {
    const { length } = Object.keys(this.view.added);
    if (length >= maxAddedPages) return html`<p>${t(words.full)}</p>`;
    return html`<form @submit=${this.make}>
      <kring-field
        class="new"
        label=${t(words.name)}
        maxlength=${maxTitleLength}
        .value=${`${t(words.page)} ${String(length + 2)}`}
      ></kring-field>
      <kring-button type="submit" variant="primary" icon="plus" ?busy=${this.busy('board/add')}
        >${t(words.make)}</kring-button
      >
    </form>`;
  }

  private arranging({ title }: AddedPage): TemplateResult {
    const row = inOrder(this.view.added);
    const at = row.indexOf(this.page);
    return html`<form @submit=${this.rename}>
      <kring-field
        class="old"
        label=${t(words.now)}
        maxlength=${maxTitleLength}
        .value=${title}
      ></kring-field>
      <kring-button type="submit" icon="pencil" ?busy=${this.busy('board/name')}
        >${t(words.rename)}</kring-button
      >
      <div class="places">
        ${this.mover('earlier', at === 0)} ${this.mover('later', at === row.length - 1)}
      </div>
      <p role="status">${this.asking ? t(words.sure) : nothing}</p>
      <div class="places">
        <kring-button
          variant=${this.asking ? 'quiet' : 'plain'}
          icon="trash-2"
          ?busy=${this.busy('board/remove')}
          @click=${this.throwAway}
          >${t(this.asking ? words.really : words.remove)}</kring-button
        >
        ${
          this.asking
            ? html`<kring-button variant="plain" @click=${() => (this.asking = false)}
                >${t(words.not)}</kring-button
              >`
            : nothing
        }
      </div>
    </form>`;
  }

  private mover(to: 'earlier' | 'later', disabled: boolean): TemplateResult {
    return html`<kring-button
      variant="plain"
      icon=${to === 'earlier' ? 'arrow-left' : 'arrow-right'}
      ?disabled=${disabled}
      ?busy=${this.busy('board/move', { id: this.page, to })}
      @click=${() => this.press('board/move', { id: this.page, to })}
      >${t(words[to])}</kring-button
    >`;
  }

  private make = async (event: Event): Promise<void> => {
    event.preventDefault();
    const before = new Set(Object.keys(this.view.added));
    const answer = await this.press('board/add', { title: this.fresh?.value ?? '' });
    if (!answer.ok) return;
    this.panel.hide();
    const mine = inOrder(this.view.added).findLast(
      (id) => !before.has(id) && this.view.added[id]?.by === this.me.person,
    );
    if (!mine) return;
    const detail = documentOf(mine);
    this.dispatchEvent(new CustomEvent('kring-select', { detail, bubbles: true, composed: true }));
  };

  private rename = async (event: Event): Promise<void> => {
    event.preventDefault();
    const answer = await this.press('board/name', { id: this.page, title: this.old?.value ?? '' });
    if (answer.ok) this.panel.hide();
  };

  /** Asked first, and never answered by the second half of a double click. */
  private throwAway = async (event: MouseEvent): Promise<void> => {
    if (!this.asking) return void (this.asking = true);
    if (event.detail > 1) return;
    const answer = await this.press('board/remove', { id: this.page });
    if (!answer.ok) return;
    this.panel.hide();
    // What had the focus went with the page.
    this.panel.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-board-arrange': KringBoardArrange;
  }
}
