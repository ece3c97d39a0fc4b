import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { Paper } from '../../../shared/tools/groups/index.ts';
import '../../elements/kring-button.ts';
import '../../elements/kring-chip.ts';
import '../../elements/kring-segmented.ts';
import type { KringSegmented } from '../../elements/kring-segmented.ts';
import { formatNumber, t, type Text } from '../../i18n/index.ts';
import type { DocLink } from '../../link/doc-link.ts';
import '../../session/kring-text-editor.ts';
import { seatsWith } from '../../session/seats.ts';
import type { Session } from '../../session/session.ts';
import { ToolElement } from '../../session/tool-element.ts';
import '../../tools/board/kring-board.ts';
import { groupWords } from '../../tools/groups/task-words.ts';

const words = {
  back: { nl: 'Terug naar de groep', en: 'Back to the group' },
  which: { nl: 'Wat je groep maakt', en: 'What your group makes' },
  notes: { nl: 'Notities', en: 'Notes' },
  board: { nl: 'Bord', en: 'Board' },
  hint: {
    nl: 'Schrijf hier samen. Je naam staat er nergens bij.',
    en: 'Write here together. Your name is nowhere.',
  },
  opening: { nl: 'Het blad wordt geopend.', en: 'Opening the sheet.' },
  only: { nl: 'Alleen jullie groep', en: 'Only your group' },
  all: { nl: 'Iedereen, op het grote scherm', en: 'Everyone, on the big screen' },
  show: { nl: 'Zet ons bord op het grote scherm', en: 'Put our board on the big screen' },
  hide: { nl: 'Haal ons bord van het grote scherm', en: 'Take our board off the big screen' },
};

/** The notes and the board of one's own group. This, and what it stands on, is fetched when somebody opens it. */
@customElement('kring-class-papers')
export class KringClassPapers extends ToolElement('groups') {
  static override styles = css`
    :host {
      display: flex;
      flex-direction: column;
      gap: var(--k-space-2);
      block-size: max(22rem, calc(var(--k-height, 100dvh) - 9.75rem));
    }
    .row {
      display: flex;
      flex-wrap: wrap;
      gap: var(--k-space-1) var(--k-space-3);
      align-items: center;
      justify-content: space-between;
    }
    .sheet {
      flex: 1;
      min-block-size: 0;
      overflow: auto;
      border: 1px solid var(--k-line);
      border-radius: var(--k-radius-m);
      background: var(--k-surface);
    }
    .sheet.written {
      padding: var(--k-space-3);
    }
    p {
      margin: 0;
      padding: var(--k-space-4);
      color: var(--k-ink-soft);
    }
  `;

  @property() paper: Paper = 'notes';
  /** Documents of which this page said that there is something. */
  readonly #told = new Set<string>();
  #heard: DocLink | undefined;
  #stop: (() => void) | undefined;

  private get name(): string {
    const names = Object.keys(this.me.docs);
    return names.find((name) => this.me.docs[name]?.surface === `groups/${this.paper}`) ?? '';
  }

  protected override watches(session: Session): readonly unknown[] {
    return [...super.watches(session), session.view.me.docs, session.document(this.name)];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.();
    this.#heard = this.#stop = undefined;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const link = this.session.document(this.name);
    if (link !== this.#heard) this.#hear(link);
  }

  /** Who gives the lesson hears that there is something, once, and never what. */
  #hear(link: DocLink | undefined): void {
    this.#stop?.();
    this.#heard = link;
    if (!link) return;
    const { name, doc } = link;
    const wrote = (
      _update: Uint8Array,
      _from: unknown,
      _doc: unknown,
      { local }: { local: boolean },
    ): void => {
      if (!local || this.#told.has(name)) return;
      this.#told.add(name);
      void this.press('groups/wrote', { paper: this.paper });
    };
    doc.on('update', wrote);
    this.#stop = () => doc.off('update', wrote);
  }

  protected override render(): TemplateResult {
    const { group = 0 } = this.own ?? {};
    const link = this.session.document(this.name);
    const label = `${t(words[this.paper])}, ${t(groupWords.group)} ${formatNumber(group)}`;
    return html`<div class="row">
        <kring-button
          variant="plain"
          icon="arrow-left"
          icon-only
          @click=${() => this.dispatchEvent(new Event('kring-close'))}
          >${t(words.back)}</kring-button
        >
        <kring-segmented
          label=${t(words.which)}
          quiet-label
          .value=${live(this.paper)}
          .choices=${(['notes', 'board'] as const).map((value) => ({ value, label: t(words[value]) }))}
          @change=${(event: Event) => {
            this.paper = (event.target as KringSegmented).value as Paper;
          }}
        ></kring-segmented>
      </div>
      <div class="row">
        <kring-chip kind=${this.onScreen ? 'everyone' : 'us-two'} .text=${this.sight}></kring-chip>
        ${this.paper === 'board' ? this.show() : nothing}
      </div>
      <div class="sheet ${this.paper === 'notes' ? 'written' : ''}">
        ${this.sheet(link, label)}
      </div>`;
  }

  private sheet(link: DocLink | undefined, label: string): TemplateResult {
    if (!link) return html`<p role="status">${t(words.opening)}</p>`;
    return this.paper === 'notes'
      ? html`<kring-text-editor
          .link=${link}
          label=${label}
          placeholder=${t(words.hint)}
        ></kring-text-editor>`
      : html`<kring-board .link=${link} label=${label}></kring-board>`;
  }

  private get onScreen(): boolean {
    return this.paper === 'board' && this.view.board === this.own?.group;
  }

  private get sight(): Text {
    if (this.onScreen) return words.all;
    if (!this.own?.looked) return words.only;
    const [adult = ''] = seatsWith(this.shared, 'responsible');
    const { one = { nl: '', en: '' } } = this.shared.seats[adult] ?? {};
    return { nl: `Jullie groep en ${one.nl}`, en: `Your group and ${one.en}` };
  }

  private show(): TemplateResult {
    const on = !this.onScreen;
    return html`<kring-button
      variant=${on ? 'primary' : 'quiet'}
      icon="presentation"
      ?busy=${this.busy('groups/show')}
      @click=${() => this.press('groups/show', { on })}
      >${t(on ? words.show : words.hide)}</kring-button
    >`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-class-papers': KringClassPapers;
  }
}
