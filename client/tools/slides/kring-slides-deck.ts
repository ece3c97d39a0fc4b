import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { Slide } from '../../../shared/tools/slides/deck.ts';
import { handOver } from '../../elements/hand-over.ts';
import '../../elements/kring-button.ts';
import '../../elements/kring-dialog.ts';
import '../../elements/kring-icon.ts';
import { toast } from '../../elements/toast.ts';
import { t } from '../../i18n/index.ts';
import { cardStyles } from '../../session/card.styles.ts';
import { ToolElement } from '../../session/tool-element.ts';
import { freshName } from './draft.ts';
import { inOrder, plainSlide, titleOf, type NumberedSlide } from './in-order.ts';
import type { ReadDeck } from './deck-file.ts';
import './kring-slide-editor.ts';
import './kring-slides-list.ts';
import { layDeck, type SendDeck } from './lay-deck.ts';
import './slides-icons.ts';

const words = {
  title: { nl: 'De dia’s van jullie les', en: 'The slides of your lesson' },
  add: { nl: 'Nieuwe dia', en: 'New slide' },
  save: { nl: 'Bewaar als bestand', en: 'Save as a file' },
  open: { nl: 'Open een bestand', en: 'Open a file' },
  newText: { nl: '# Nieuwe dia', en: '# New slide' },
  sure: { nl: 'Deze dia verwijderen?', en: 'Delete this slide?' },
  sureWhat: {
    nl: 'Ze is dan weg, met haar notities en bronnen.',
    en: 'It is gone then, with its notes and sources.',
  },
  keep: { nl: 'Laat staan', en: 'Leave it' },
  drop: { nl: 'Verwijder de dia', en: 'Delete the slide' },
  replace: { nl: 'Alle dia’s vervangen?', en: 'Replace all slides?' },
  replaceWhat: {
    nl: 'De dia’s uit het bestand komen in de plaats van de dia’s die er nu zijn.',
    en: 'The slides in the file take the place of those that are here now.',
  },
  replaceYes: { nl: 'Vervang ze', en: 'Replace them' },
  opened: { nl: 'De dia’s uit het bestand staan klaar.', en: 'The slides in the file are ready.' },
  partly: {
    nl: 'Niet alle dia’s uit het bestand zijn overgenomen.',
    en: 'Not all slides in the file were taken over.',
  },
  without: {
    nl: 'De dia’s staan klaar, maar niet elke afbeelding kon mee. Voeg ze zelf opnieuw toe.',
    en: 'The slides are ready, but not every image could come along. Add them again yourself.',
  },
  checked: { nl: 'De feiten zijn nagekeken.', en: 'The facts were checked.' },
  recheck: {
    nl: 'Pas je nu iets aan, dan moet iemand ze opnieuw nakijken.',
    en: 'If you change something now, somebody has to check them again.',
  },
};
/** Milliseconds between two commands of a deck that is laid: a whole one is no flood. */
const breath = 55;

/** For whoever prepares: the slides to choose, change, add, order and keep as a file. */
@customElement('kring-slides-deck')
export class KringSlidesDeck extends ToolElement('slides') {
  static override styles = [
    cardStyles,
    css`
      :host {
        container-type: inline-size;
      }
      .desk {
        display: grid;
        gap: var(--k-space-4);
      }
      .parts {
        display: grid;
        gap: var(--k-space-4);
        grid-template-columns: minmax(0, 1fr);
        align-items: start;
      }
      @container (min-width: 40rem) {
        .parts {
          grid-template-columns: 12rem minmax(0, 1fr);
        }
        kring-slides-list {
          position: sticky;
          top: 0;
          max-height: min(70dvh, 44rem);
          padding: 4px;
          margin: -4px;
          overflow-y: auto;
        }
      }
      .goals {
        padding-inline-start: 1.2em;
        list-style: decimal;
      }
      input[type='file'] {
        display: none;
      }
    `,
  ];

  @state() private chosen = '';
  @state() private dropping = '';
  @state() private read: ReadDeck | undefined;
  @state() private laying = false;
  @state() private problem = '';

  protected override render(): TemplateResult {
    const all = inOrder(this.view);
    const slide = all.find(({ id }) => id === this.chosen) ?? all[0];
    return html`<div class="desk">
      <header>
        <h2>${t(words.title)}</h2>
        <div class="actions">
          <kring-button size="small" icon="download" @click=${() => this.save(all)}
            >${t(words.save)}</kring-button
          >
          <kring-button
            size="small"
            icon="upload"
            ?busy=${this.laying}
            @click=${() => this.renderRoot.querySelector('input')?.click()}
            >${t(words.open)}</kring-button
          >
          <kring-button
            size="small"
            variant="primary"
            icon="plus"
            ?busy=${this.busy('slides/put')}
            @click=${() => this.add(slide)}
            >${t(words.add)}</kring-button
          >
          <input
            type="file"
            accept=".json,application/json"
            aria-label=${t(words.open)}
            @change=${this.open}
          />
        </div>
      </header>
      <div role="alert">${this.problem ? html`<p>${this.problem}</p>` : nothing}</div>
      ${
        this.view.checked
          ? html`<p>
              <span class="ok"><kring-icon name="check"></kring-icon>${t(words.checked)}</span>
              <span class="soft">${t(words.recheck)}</span>
            </p>`
          : nothing
      }
      <div class="parts">
        <kring-slides-list
          chosen=${slide?.id ?? ''}
          @kring-choose=${(event: CustomEvent<string>) => (this.chosen = event.detail)}
          @kring-copy=${(event: CustomEvent<string>) => this.copy(all, event.detail)}
          @kring-drop=${(event: CustomEvent<string>) => (this.dropping = event.detail)}
        ></kring-slides-list>
        ${slide ? html`<kring-slide-editor .slide=${slide}></kring-slide-editor>` : nothing}
      </div>
      ${this.dialogs(all)}
    </div>`;
  }

  private dialogs(all: readonly NumberedSlide[]): TemplateResult {
    const going = all.find(({ id }) => id === this.dropping);
    const keep = () => (this.dropping = '');
    const stay = () => (this.read = undefined);
    return html`<kring-dialog
        label=${t(words.sure)}
        ?open=${going !== undefined}
        @kring-close=${keep}
      >
        <p><strong>${going ? titleOf(t(going.text)) : ''}</strong></p>
        <p>${t(words.sureWhat)}</p>
        <kring-button slot="actions" variant="plain" @click=${keep}>${t(words.keep)}</kring-button>
        <kring-button slot="actions" variant="danger" @click=${this.drop}
          >${t(words.drop)}</kring-button
        >
      </kring-dialog>
      <kring-dialog label=${t(words.replace)} ?open=${this.read !== undefined} @kring-close=${stay}>
        <p>${t(words.replaceWhat)}</p>
        <kring-button slot="actions" variant="plain" @click=${stay}>${t(words.keep)}</kring-button>
        <kring-button slot="actions" variant="primary" @click=${() => this.lay(all)}
          >${t(words.replaceYes)}</kring-button
        >
      </kring-dialog>`;
  }

  private async put(slide: Slide, after: string | undefined): Promise<void> {
    const put = await this.press('slides/put', { slide, ...(after && { after }) });
    if (put.ok) this.chosen = slide.id;
  }

  private add(after: NumberedSlide | undefined): Promise<void> {
    const { language } = this.shared.session;
    const said = words.newText[language];
    const text = { nl: said, en: said };
    return this.put({ id: freshName(), layout: 'message', text }, after?.id);
  }

  private copy(all: readonly NumberedSlide[], id: string): void {
    const of = all.find((one) => one.id === id);
    if (of) void this.put({ ...plainSlide(of), id: freshName() }, id);
  }

  private readonly drop = async (): Promise<void> => {
    const slide = this.dropping;
    this.dropping = '';
    if (slide) await this.press('slides/drop', { slide });
  };

  private async save(all: readonly NumberedSlide[]): Promise<void> {
    const [{ deckFile }, { picturesOf }] = await Promise.all([
      import('./deck-file.ts'),
      import('./deck-pictures.ts'),
    ]);
    const deck = all.map(plainSlide);
    const pictures = await picturesOf(deck, this.shared.session.id);
    const file = new Blob([deckFile(deck, pictures)], { type: 'application/json' });
    handOver(file, `${fileName(t(this.view.title ?? words.title))}.json`);
  }

  private readonly open = async (event: Event): Promise<void> => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (!file) return;
    const { notADeck, readDeckFile } = await import('./deck-file.ts');
    const read = await readDeckFile(file);
    // The same file can be chosen again.
    input.value = '';
    this.problem = read ? '' : t(notADeck);
    this.read = read;
  };

  private async lay(all: readonly NumberedSlide[]): Promise<void> {
    const { read } = this;
    if (!read || this.laying) return;
    const [{ withPictures }, { uploaderOf }] = await Promise.all([
      import('./deck-pictures.ts'),
      import('../../session/images/upload-image.ts'),
    ]);
    // Pressed twice, or put aside, while that was fetched.
    if (this.read !== read) return;
    this.read = undefined;
    this.laying = true;
    const upload = uploaderOf(this.shared.session.id);
    const { deck, lost } = await withPictures(read.deck, read.pictures, upload);
    const send: SendDeck = async (type, data) => {
      await new Promise((resolve) => setTimeout(resolve, breath));
      return this.press(type, ...([data] as never));
    };
    const { whole, names } = await layDeck(
      deck,
      all.map(({ id }) => id),
      send,
    );
    this.laying = false;
    this.chosen = names[0] ?? '';
    const said = lost > 0 ? words.without : words.opened;
    toast(t(whole ? said : words.partly), whole && lost === 0 ? 'polite' : 'assertive');
  }
}

/** A title as a name for a file. */
const fileName = (title: string): string =>
  title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'les';

declare global {
  interface HTMLElementTagNameMap {
    'kring-slides-deck': KringSlidesDeck;
  }
}
