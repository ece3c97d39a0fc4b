import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { Slide } from '../../../shared/tools/slides/deck.ts';
import '../../elements/kring-field.ts';
import type { KringField } from '../../elements/kring-field.ts';
import '../../elements/kring-segmented.ts';
import type { KringSegmented } from '../../elements/kring-segmented.ts';
import { t, type Language, type Text } from '../../i18n/index.ts';
import { cardStyles } from '../../session/card.styles.ts';
import { ToolElement } from '../../session/tool-element.ts';
import { partOf } from '../../session/tool-parts.ts';
import {
  isSameSlide,
  isTranslated,
  tidySlide,
  withBoth,
  withWords,
  wrongIn,
  type Layout,
} from './draft.ts';
import { plainSlide, titleOf, type NumberedSlide } from './in-order.ts';
import './kring-slide-picture.ts';
import type { KringSlidePicture } from './kring-slide-picture.ts';
import './kring-slide-sources.ts';
import type { KringSlideSources } from './kring-slide-sources.ts';
import './kring-slide.ts';
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
  saving: {
    nl: 'Je wijziging wordt bewaard als je het veld verlaat.',
    en: 'Your change is saved when you leave the field.',
  },
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

/** One slide to change, with how the class sees it. What was typed is saved when a field is left. */
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
  @state() private draft: Slide | undefined;

  /** Another slide, or what somebody else made of this one while nothing was being typed here. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('slide')) return;
    const before = changed.get('slide');
    if (before?.id !== this.slide.id || !this.differs(before)) this.draft = plainSlide(this.slide);
  }

  private differs(from: NumberedSlide | undefined): boolean {
    return from !== undefined && !(this.draft && isSameSlide(plainSlide(from), this.draft));
  }

  private get languages(): Language[] {
    const { language } = this.shared.session;
    return isTranslated(this.draft?.text)
      ? [language, language === 'nl' ? 'en' : 'nl']
      : [language];
  }

  protected override render(): TemplateResult {
    const draft = this.draft ?? plainSlide(this.slide);
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
          this.become({ layout: (event.target as KringSegmented).value as Layout }, true)}
      ></kring-segmented>
      ${this.languages.map((one) => this.texts(draft, one))}
      <kring-slide-picture
        session=${this.shared.session.id}
        .picture=${draft.picture}
        .languages=${this.languages}
        @change=${(event: Event) =>
          this.become({ picture: (event.target as KringSlidePicture).picture }, true)}
      ></kring-slide-picture>
      ${this.pin(draft)}
      <kring-slide-sources
        .sources=${draft.sources ?? []}
        @change=${(event: Event) =>
          this.become({ sources: [...(event.target as KringSlideSources).sources] }, true)}
      ></kring-slide-sources>
    </div>`;
  }

  private texts(draft: Slide, language: Language): TemplateResult {
    const which = this.languages.length > 1 ? `, ${t(languageNames[language])}` : '';
    const field = (part: 'text' | 'right' | 'notes', label: Text, rows: number, hint = '') =>
      html`<kring-field
        lang=${language}
        label="${t(label)}${which}"
        hint=${hint}
        rows=${rows}
        maxlength="1500"
        .value=${live(draft[part]?.[language] ?? '')}
        @input=${(event: Event) => {
          const typed = (event.target as KringField).value;
          const put = this.languages.length > 1 ? withBoth : withWords;
          this.become({ [part]: put(draft[part], language, typed) });
        }}
        @change=${() => this.save()}
      ></kring-field>`;
    return html`${field('text', words.text, 6, t(words.textHint))}
    ${draft.layout === 'columns' ? field('right', words.right, 5) : nothing}
    ${field('notes', words.notes, 4)}`;
  }

  private pin(draft: Slide): TemplateResult | typeof nothing {
    const questions = Object.values(partOf(this.session.view, 'poll')?.all ?? {});
    if (questions.length === 0) return nothing;
    return html`<label
      >${t(words.ask)}<select
        .value=${draft.ask ?? ''}
        @change=${(event: Event) =>
          this.become({ ask: (event.target as HTMLSelectElement).value }, true)}
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
    return t(this.differs(this.slide) ? words.saving : words.saved);
  }

  private become(more: Partial<Slide>, save = false): void {
    this.draft = { ...this.draft!, ...more };
    if (save) this.save();
  }

  private save(): void {
    const { draft } = this;
    if (!draft || wrongIn(draft) || !this.differs(this.slide)) return;
    this.draft = tidySlide(draft);
    void this.press('slides/put', { slide: this.draft });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-slide-editor': KringSlideEditor;
  }
}
