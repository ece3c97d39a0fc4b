import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { Slide, SlidePicture } from '../../../shared/tools/slides/deck.ts';
import { isSameSlide } from '../../../shared/tools/slides/same-slide.ts';
import {
  documentOf,
  fieldName,
  type WrittenPart,
} from '../../../shared/tools/slides/slide-text.ts';
import type { Ack } from '../../../shared/wire/protocol.ts';
import '../../elements/kring-segmented.ts';
import type { KringSegmented } from '../../elements/kring-segmented.ts';
import { t, type Language, type Text } from '../../i18n/index.ts';
import { cardStyles } from '../../session/card.styles.ts';
import type { Session } from '../../session/session.ts';
import { ToolElement } from '../../session/tool-element.ts';
import { partOf } from '../../session/tool-parts.ts';
import { isPicture, isSource, wrongIn, type Layout, type Source } from './draft.ts';
import { plainSlide, titleOf, type NumberedSlide } from './in-order.ts';
import '../exercises/kring-live-text.ts';
import './kring-slide-picture.ts';
import type { KringSlidePicture } from './kring-slide-picture.ts';
import './kring-slide-sources.ts';
import type { KringSlideSources } from './kring-slide-sources.ts';
import './kring-slide.ts';
import { isInBoth, SlideWriting, writtenIn } from './slide-writing.ts';
import { languageNames } from './language-names.ts';
import { picturesOf } from './picture-address.ts';

const words = {
  layout: { nl: 'Hoe ziet de dia eruit?', en: 'What does the slide look like?' },
  text: { nl: 'Wat er op de dia staat', en: 'What the slide says' },
  textHint: {
    nl: 'Een regel met # ervoor is de titel. Een streepje maakt een lijst, ** maakt vet, $ is voor formules.',
    en: 'A line with # before it is the title. A dash makes a list, ** makes bold, $ is for formulas.',
  },
  right: { nl: 'Rechts', en: 'On the right' },
  notes: {
    nl: 'Wat je erbij zegt (ziet alleen wie voorstelt)',
    en: 'What you say with it (only presenters see it)',
  },
  ask: { nl: 'Een vraag bij deze dia', en: 'A question with this slide' },
  noAsk: { nl: 'Geen vraag', en: 'No question' },
  empty: {
    nl: 'Nog niet bewaard: een dia heeft tekst nodig.',
    en: 'Not saved yet: a slide needs text.',
  },
  unsaid: {
    nl: 'Nog niet bewaard: zeg bij het beeld wat erop te zien is, en van wie het is.',
    en: 'Not saved yet: say with the picture what it shows, and whose it is.',
  },
  saved: { nl: 'Bewaard', en: 'Saved' },
  saving: { nl: 'Je wijziging wordt bewaard.', en: 'Your change is being saved.' },
  opening: { nl: 'De tekst wordt geopend.', en: 'Opening the text.' },
  preview: { nl: 'Zo ziet de klas het', en: 'How the class sees it' },
};
const layouts: Readonly<Record<Layout, Text>> = {
  title: { nl: 'Titel', en: 'Title' },
  message: { nl: 'Boodschap', en: 'Message' },
  picture: { nl: 'Beeld', en: 'Picture' },
  columns: { nl: 'Twee kolommen', en: 'Two columns' },
  quote: { nl: 'Citaat', en: 'Quote' },
  answer: { nl: 'Antwoord', en: 'Answer' },
};

type Choice = 'picture' | 'sources' | 'ask';
type Chosen = { [K in 'layout' | Choice]?: Slide[K] | undefined };
type Unsaved = {
  layout?: Layout;
  picture?: SlidePicture | undefined;
  sources?: Source[];
  ask?: string | undefined;
};
/** Milliseconds before the same words are offered to the deck again. */
const again = 3_000;

/** One slide to change, with how the class sees it. Its texts are written by all who prepare, each key at once. */
@customElement('kring-slide-editor')
export class KringSlideEditor extends ToolElement('slides') {
  static override styles = [
    cardStyles,
    css`
      .parts {
        display: grid;
        gap: var(--k-space-4);
        min-width: 0;
      }
      /* Small enough that what is written stands beside it on the screen. */
      .preview {
        max-width: 27rem;
        border: 2px solid var(--k-edge);
        border-radius: var(--k-radius-m);
        overflow: hidden;
      }
      label {
        display: grid;
        gap: var(--k-space-1);
        font-weight: 600;
      }
      select {
        box-sizing: border-box;
        width: 100%;
        min-height: var(--k-target);
        padding-inline: var(--k-space-3);
        border: 1.5px solid var(--k-edge);
        border-radius: var(--k-radius-m);
        background: var(--k-raised);
        color: var(--k-ink);
        font: inherit;
      }
      select:focus-visible {
        outline: 3px solid var(--k-focus);
        outline-offset: 2px;
      }
    `,
  ];

  @property({ attribute: false }) slide!: NumberedSlide;
  /** What was chosen here and is on its way, or cannot be saved yet, such as a picture without words. */
  @state() private unsaved: Unsaved = {};
  readonly #writing = new SlideWriting(this, () => void this.take());
  /** Of which slide the text waits. */
  #written: NumberedSlide | undefined;
  /** What was last asked to be taken, and when: nothing is asked twice at once. */
  #asked = { said: '', at: 0 };

  protected override watches(session: Session): readonly unknown[] {
    return [...super.watches(session), this.slide && session.document(documentOf(this.slide.id))];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('slide') && changed.get('slide')?.id !== this.slide.id) {
      // What waits belongs to the slide that is left.
      this.#writing.leave();
      this.unsaved = {};
    }
    this.#written = this.slide;
    this.#writing.follow(this.session.document(documentOf(this.slide.id)));
    // Whoever wrote it may be gone before it was taken.
    if (this.behind && !this.#writing.waits) this.#writing.later();
  }

  /** The slide as it is written and chosen now. */
  private get draft(): Slide {
    const { layout, picture, sources, ask, ...slide } = this.asWritten(this.slide);
    const now = { layout, picture, sources, ask, ...this.unsaved };
    return {
      ...slide,
      layout: now.layout,
      ...(now.picture && { picture: now.picture }),
      ...(now.sources && { sources: now.sources }),
      ...(now.ask && { ask: now.ask }),
    };
  }

  /** With what its document says. */
  private asWritten(numbered: NumberedSlide): Slide {
    const slide = plainSlide(numbered);
    const { doc } = this.#writing;
    if (!doc) return slide;
    const { text: _text, right: _right, notes: _notes, ...rest } = slide;
    return { ...rest, ...writtenIn(doc, slide, this.shared.session.language) };
  }

  /** The deck does not say yet what the document says. */
  private get behind(): boolean {
    if (!this.#written || !this.#writing.writes) return false;
    const now = this.asWritten(this.#written);
    return wrongIn(now) !== 'text' && !isSameSlide(plainSlide(this.#written), now);
  }

  private async take(): Promise<void> {
    const { doc } = this.#writing;
    if (!doc || !this.#written || !this.behind) return;
    const { id } = this.#written;
    const written = writtenIn(doc, plainSlide(this.#written), this.shared.session.language);
    const said = JSON.stringify([id, written]);
    if (said === this.#asked.said && performance.now() - this.#asked.at < again) return;
    this.#asked = { said, at: performance.now() };
    await this.press('slides/write', { slide: id, ...written });
  }

  private get languages(): Language[] {
    const { language } = this.shared.session;
    return isInBoth(this.slide) ? [language, language === 'nl' ? 'en' : 'nl'] : [language];
  }

  protected override render(): TemplateResult {
    const { draft } = this;
    return html`<div class="parts">
      <div class="preview" role="group" aria-label=${t(words.preview)}>
        <kring-slide .slide=${draft} .addressOf=${picturesOf(this.shared.session.id)}></kring-slide>
      </div>
      <p class="soft" role="status">${this.standing(draft)}</p>
      <kring-segmented
        label=${t(words.layout)}
        .value=${live(draft.layout)}
        .choices=${Object.entries(layouts).map(([value, text]) => ({ value, label: t(text) }))}
        @change=${(event: Event) =>
          this.keep({ layout: (event.target as KringSegmented).value as Layout })}
      ></kring-segmented>
      ${this.languages.map((one) => this.texts(draft, one))}
      <kring-slide-picture
        session=${this.shared.session.id}
        .picture=${draft.picture}
        .languages=${this.languages}
        @change=${(event: Event) =>
          this.keep({ picture: (event.target as KringSlidePicture).picture })}
      ></kring-slide-picture>
      ${this.pin(draft)}
      <kring-slide-sources
        .sources=${draft.sources ?? []}
        @change=${(event: Event) =>
          this.keep({ sources: [...(event.target as KringSlideSources).sources] })}
      ></kring-slide-sources>
    </div>`;
  }

  private texts(draft: Slide, language: Language): TemplateResult {
    const which = this.languages.length > 1 ? `, ${t(languageNames[language])}` : '';
    const { doc, writes } = this.#writing;
    if (!doc) return html`<p class="soft">${t(words.opening)}</p>`;
    const field = (part: WrittenPart, label: Text, hint = '') =>
      html`<kring-live-text
        multiline
        lang=${language}
        label="${t(label)}${which}"
        hint=${hint}
        max="1500"
        .text=${doc.getText(fieldName(part, language))}
        ?readonly=${!writes}
        @focusout=${this.#writing.leave}
      ></kring-live-text>`;
    return html`${field('text', words.text, t(words.textHint))}
    ${draft.layout === 'columns' ? field('right', words.right) : nothing}
    ${field('notes', words.notes)}`;
  }

  private pin(draft: Slide): TemplateResult | typeof nothing {
    const questions = Object.values(partOf(this.session.view, 'poll')?.all ?? {});
    if (questions.length === 0) return nothing;
    return html`<label
      >${t(words.ask)}<select
        .value=${draft.ask ?? ''}
        @change=${(event: Event) =>
          this.keep({ ask: (event.target as HTMLSelectElement).value || undefined })}
      >
        <option value="" .selected=${live(draft.ask === undefined)}>${t(words.noAsk)}</option>
        ${questions.map(
          ({ id, question }) =>
            html`<option value=${id} .selected=${live(id === draft.ask)}>
              ${titleOf(t(question))}
            </option>`,
        )}
      </select></label
    >`;
  }

  private standing(draft: Slide): string {
    const wrong = wrongIn(draft);
    if (wrong === 'text') return t(words.empty);
    if (wrong === 'picture') return t(words.unsaid);
    return t(this.behind || wrong ? words.saving : words.saved);
  }

  /** Sends only what was chosen: what others choose meanwhile stays. Undefined: there is none any more. */
  private choose(now: Chosen): Promise<Ack> {
    const put = Object.entries(now).filter(([, value]) => value !== undefined);
    const without = (Object.keys(now) as Choice[]).filter((part) => now[part] === undefined);
    return this.press('slides/choose', {
      slide: this.slide.id,
      ...(Object.fromEntries(put) as object),
      ...(without.length > 0 && { without }),
    });
  }

  /** What can be saved is; the rest stays here until it can. */
  private async keep(now: Unsaved): Promise<void> {
    const unsaved = { ...this.unsaved, ...now };
    this.unsaved = unsaved;
    const { id } = this.slide;
    if (now.picture && !isPicture(now.picture)) return;
    if (now.sources && !now.sources.every(isSource)) return;
    const { sources, ...rest } = now;
    const none = sources?.length === 0 ? undefined : sources;
    const put = await this.choose({ ...rest, ...('sources' in now && { sources: none }) });
    const stays = !put.ok && ('picture' in now || 'sources' in now);
    if (stays || this.slide.id !== id) return;
    // Somebody may have gone on meanwhile.
    this.unsaved = Object.fromEntries(
      Object.entries(this.unsaved).filter(
        ([part, value]) => !(part in now) || value !== now[part as keyof Unsaved],
      ),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-slide-editor': KringSlideEditor;
  }
}
