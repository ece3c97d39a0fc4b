import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { addedId } from '../../../shared/tools/board/pages.ts';
import type { Whereabouts } from '../../../shared/wire/whereabouts.ts';
import '../../elements/kring-icon.ts';
import { isGood } from '../../elements/kring-saved.ts';
import '../../elements/kring-segmented.ts';
import type { KringSegmented } from '../../elements/kring-segmented.ts';
import { toast } from '../../elements/toast.ts';
import { t, type Text } from '../../i18n/index.ts';
import type { DocLink } from '../../link/doc-link.ts';
import { AroundHost } from '../../session/around-host.ts';
import { hereChanged, type Placed } from '../../session/here.ts';
import { readDraft, writeDraft } from '../../session/drafts.ts';
import { lastAt, stayAt, toolOf, whenAsked } from '../../session/spots.ts';
import type { Session } from '../../session/session.ts';
import { sightChip } from '../../session/sight-chip.ts';
import { SessionElement } from '../../session/session-element.ts';
import { partOf } from '../../session/tool-parts.ts';
import { documentSight } from '../../session/who-sees.ts';
import './kring-board-arrange.ts';
import './kring-board-pages.ts';
import './kring-board.ts';
import type { KringBoard } from './kring-board.ts';
import { exerciseMenu } from './page-exercises.ts';
import { uploaderOf, type UploadImage } from '../../session/images/upload-image.ts';
import { Cameras, SteadyLink } from './page-view.ts';
import './page-keep.ts';
import { pagesOf, whoWrites, type Page } from './page-list.ts';

const words = {
  thrown: (title: string): Text => ({
    nl: `De bladzijde ${title} werd weggegooid.`,
    en: `The page ${title} was thrown away.`,
  }),
  answersOf: { nl: 'Antwoorden op de kaarten', en: 'Answers on the cards' },
};

/** CSS pixels: less than this has no room for the words of every button. */
const narrowBelow = 720;

/**
 * The whiteboard of a session: its pages as tabs, each with who may write on it, and the page itself.
 */
@customElement('kring-board-tool')
export class KringBoardTool extends SessionElement implements Placed {
  static override styles = css`
    :host {
      display: flex;
      flex-direction: column;
      min-width: 0;
      min-height: var(--k-board-least, min(70dvh, 34rem));
      height: 100%;
      container-type: inline-size;
    }
    /* What floats over the page takes no line of the drawing away. */
    .about {
      display: flex;
      flex: 1;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--k-space-1) var(--k-space-2);
      min-width: 0;
      color: var(--k-ink-soft);
      font-size: var(--k-text-s);
      pointer-events: none;
    }
    .about > *,
    .end > * {
      pointer-events: auto;
    }
    .who,
    .saved {
      display: inline-flex;
      align-items: center;
      gap: var(--k-space-2);
      min-height: 32px;
      padding-inline: var(--k-space-3);
      border-radius: var(--k-radius-full);
      background: color-mix(in srgb, var(--k-surface) 88%, transparent);
    }
    @container (max-width: 36rem) {
      .who span {
        position: absolute;
        width: 1px;
        height: 1px;
        overflow: hidden;
        clip-path: inset(50%);
        white-space: nowrap;
      }
    }
    .end {
      display: flex;
      flex: 1 1 0;
      align-items: center;
      justify-content: end;
      gap: var(--k-space-2);
      min-width: max-content;
    }
    @container (max-width: 720px) {
      /* The words of the mark make room first. */
      .saved {
        flex: 0 1000 auto;
        min-width: 1.4em;
        padding-inline: var(--k-space-1);
      }
    }
    /* On a phone the icon says it, so that all of this is one line with the page. */
    @container (max-width: 26rem) {
      .about,
      .end {
        gap: var(--k-space-1);
      }
      .saved {
        flex: none;
        width: 1.4em;
        padding-inline: 0;
        overflow: hidden;
      }
    }
    /* In letters: the largest ones leave no room for all of it in a line with the page. */
    @container (max-width: 20em) {
      .end {
        flex-basis: 100%;
        min-width: 0;
      }
    }
    .page {
      flex: 1;
      min-height: var(--k-board-least, 320px);
    }
    kring-board {
      min-height: var(--k-board-least, 320px);
      border: var(--k-board-edge, 1px solid var(--k-line));
      border-radius: var(--k-board-radius, var(--k-radius-m));
    }
  `;

  @state() private chosen = '';
  /** Whose answers the tutor sees on the cards of a shared page. */
  @state() private tutee = '';

  @state() private narrow = false;

  @query('kring-board') private board!: KringBoard | null;

  #upload: UploadImage | undefined;
  #size: ResizeObserver | undefined;
  #menu: readonly { id: string; title: string }[] = [];
  /** The page that was in front when this was last rendered. */
  #front: Page | undefined;
  readonly #links = new SteadyLink(this);
  readonly #around = new AroundHost(this, () => this.session);
  readonly #cameras = new Cameras();
  readonly #renderers = new Map<string, (item: string) => TemplateResult>();
  readonly asked = whenAsked(this, (spot) => {
    if (toolOf(spot) !== 'board' || !this.ready) return;
    if (spot.at in this.me.docs) this.choose(spot.at);
    this.requestUpdate();
  });

  protected override watches(session: Session): readonly unknown[] {
    const { shared, me } = session.view;
    const links = pagesOf(session.view)
      .filter(({ name }) => name === this.chosen)
      .map(({ name }) => session.document(name));
    return [
      shared.people,
      shared.pens,
      shared.phase,
      partOf(session.view, 'exercises'),
      partOf(session.view, 'board'),
      me.docs,
      session.saved,
      ...links,
    ];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.ready) this.chosen = this.remembered;
    // The cards on a page are the exercises tool's; it is loaded when there may be some.
    // The exercises themselves say it when it could not be fetched.
    import('../exercises/index.ts').catch(() => undefined);
    this.#size = new ResizeObserver(([entry]) => {
      const width = entry?.contentRect.width ?? Infinity;
      this.narrow = width < narrowBelow;
      // The board measures itself first.
      requestAnimationFrame(() => this.ready && this.showPlaced());
    });
    this.#size.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#size?.disconnect();
  }

  private get remembered(): string {
    return lastAt(this.session.view, 'board')?.at ?? '';
  }

  protected override willUpdate(_changed: PropertyValues): void {
    this.#upload ??= uploaderOf(this.shared.session.id);
    if (!this.chosen) this.chosen = this.remembered;
    // The board compares by identity: a menu that says the same must be the same.
    const menu = exerciseMenu(this.session.view);
    if (JSON.stringify(menu) !== JSON.stringify(this.#menu)) this.#menu = menu;
    this.#cameras.leave(this.board?.board);
  }

  protected override async updated(): Promise<void> {
    hereChanged(this);
    this.sayThrown();
    const at = this.page?.name;
    if (at) stayAt(this.session.view, { at });
    await this.board?.updateComplete;
    this.#cameras.enter(this.board?.board);
    this.showPlaced();
  }

  /** Whoever looks at a page that is thrown away hears why another one is in front. */
  private sayThrown(): void {
    const before = this.#front;
    this.#front = this.page;
    if (!before || before.name === this.#front?.name || !this.#front) return;
    if (addedId(before.name) && !(before.name in this.me.docs))
      toast(t(words.thrown(t(before.title))));
  }

  /** A card that was put on this page from elsewhere, once the page has its size and its content. */
  private showPlaced(): void {
    const key = `${this.shared.session.id}.board-show`;
    const id = readDraft(key);
    const board = this.board?.board;
    if (!id || !board?.store.get(id) || board.camera.width === 0) return;
    board.show(id);
    writeDraft(key, undefined);
  }

  protected override render(): TemplateResult | typeof nothing {
    const pages = pagesOf(this.session.view);
    const { page } = this;
    if (!page) return nothing;
    const link = this.#links.steady(this.session.document(page.name));
    return html`<div class="page" role="tabpanel" id="page" aria-label=${t(page.title)}>
      <kring-board
        label=${t(page.title)}
        keeps=${this.shared.session.id}
        .link=${link}
        .follows=${this.#around.around?.following ?? ''}
        .uploadImage=${this.#upload}
        .exercises=${this.#menu}
        .renderExercise=${this.renderer(this.answererOn(page))}
      >
        <div class="about" slot="about">
          ${this.narrow ? this.pages(pages, page) : this.who(page)} ${this.about(page, link)}
        </div>
        ${this.narrow ? nothing : this.pages(pages, page)}
      </kring-board>
    </div>`;
  }

  private pages(pages: readonly Page[], page: Page): TemplateResult {
    return html`<kring-board-pages
      slot="pages"
      ?folded=${this.narrow}
      .pages=${pages}
      .selected=${page.name}
      @kring-select=${(event: CustomEvent<string>) => this.choose(event.detail)}
      ><kring-board-arrange .page=${addedId(page.name)}></kring-board-arrange
    ></kring-board-pages>`;
  }

  private about(page: Page, link: DocLink | undefined): TemplateResult {
    return html`${page.owner ? html`<kring-exercises-pen .owner=${page.owner}></kring-exercises-pen>` : nothing}
      <span class="end">
        ${this.answering(page)} ${sightChip(documentSight(this.session.view, page.name))}
        ${this.savedMark(link)}
        ${this.leads ? nothing : html`<kring-page-keep .document=${page.name} ?short=${this.narrow}></kring-page-keep>`}
      </span>`;
  }

  /** Of all that is open, not of this page alone; what is not saved is said by the page around, in full. */
  private savedMark(link: DocLink | undefined): TemplateResult | typeof nothing {
    const saved = this.session.saved ?? link?.saved ?? 'saved';
    return isGood(saved)
      ? html`<span class="saved"><kring-saved short .state=${saved}></kring-saved></span>`
      : nothing;
  }

  /** Of an answer page the pen itself tells the tutor whose it is. */
  private who(page: Page): TemplateResult | typeof nothing {
    if (this.leads && page.owner) return nothing;
    return html`<span class="who"
      ><kring-icon name=${page.rights === 'read' ? 'eye' : 'pencil'}></kring-icon>
      <span>${whoWrites(this.session.view, page)}</span></span
    >`;
  }

  /** With more than one tutee the tutor chooses whose answers the cards of a shared page show. */
  private answering(page: Page): TemplateResult | typeof nothing {
    const members = this.peopleWith('served');
    if (!this.leads || page.owner || members.length < 2) return nothing;
    return html`<kring-segmented
      quiet-label
      label=${t(words.answersOf)}
      .choices=${members.map(({ id, name }) => ({ value: id, label: name }))}
      .value=${live(this.answererOn(page))}
      @change=${(event: Event) => (this.tutee = (event.target as KringSegmented).value)}
    ></kring-segmented>`;
  }

  private answererOn(page: Page): string {
    if (page.owner) return page.owner;
    if (!this.leads) return this.me.person;
    const members = this.peopleWith('served');
    return (members.find(({ id }) => id === this.tutee) ?? members[0])?.id ?? '';
  }

  /** The same function for the same person: another one makes the board renew its cards. */
  private renderer(person: string): (item: string) => TemplateResult {
    const known = this.#renderers.get(person);
    if (known) return known;
    const made = (item: string): TemplateResult =>
      html`<kring-exercises-card .item=${item} .person=${person}></kring-exercises-card>`;
    this.#renderers.set(person, made);
    return made;
  }

  get here(): Whereabouts | undefined {
    return this.ready && this.page ? { at: this.page.name } : undefined;
  }

  private get page(): Page | undefined {
    const pages = pagesOf(this.session.view);
    return pages.find(({ name }) => name === this.chosen) ?? pages[0];
  }

  private choose(name: string): void {
    this.chosen = name;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-board-tool': KringBoardTool;
  }
}
