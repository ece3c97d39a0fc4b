import image from 'lucide-static/icons/image.svg?raw';
import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { SlidePicture } from '../../../shared/tools/slides/deck.ts';
import { registerIcons } from '../../elements/icons.ts';
import '../../elements/kring-button.ts';
import '../../elements/kring-field.ts';
import type { KringField } from '../../elements/kring-field.ts';
import { Localized, t, type Language, type Text } from '../../i18n/index.ts';
import { uploaderOf } from '../../session/images/upload-image.ts';
import { isPicture, withBoth, withWords } from './draft.ts';
import { languageNames } from './language-names.ts';

registerIcons({ image });

const words = {
  title: { nl: 'Beeld', en: 'Picture' },
  choose: { nl: 'Kies een afbeelding', en: 'Choose an image' },
  other: { nl: 'Kies een andere afbeelding', en: 'Choose another image' },
  drop: { nl: 'Haal de afbeelding weg', en: 'Remove the image' },
  busy: { nl: 'De afbeelding komt eraan.', en: 'The image is coming.' },
  words: { nl: 'Wat is erop te zien?', en: 'What does it show?' },
  wordsHint: {
    nl: 'Dit hoort wie het beeld niet ziet.',
    en: 'This is what somebody hears who does not see the picture.',
  },
  credit: { nl: 'Van wie is het, en mag je het tonen?', en: 'Whose is it, and may you show it?' },
  creditHint: {
    nl: 'Bijvoorbeeld: eigen foto. Of: Wikimedia Commons, CC BY 4.0.',
    en: 'For example: own photo. Or: Wikimedia Commons, CC BY 4.0.',
  },
  wrong: {
    nl: 'Nog niet bewaard: zeg wat erop te zien is, en van wie het is.',
    en: 'Not saved yet: say what it shows, and whose it is.',
  },
};
/** Pixels: as sharp as half a big screen, and light enough for a class that fetches it at once. */
const longest = 1600;

/**
 * The picture of a slide: from a file, with its words and where it comes from.
 * @event change - `picture` has changed
 */
@customElement('kring-slide-picture')
export class KringSlidePicture extends Localized(LitElement) {
  static override styles = css`
    :host,
    .one {
      display: grid;
      gap: var(--k-space-2);
    }
    h3,
    p {
      margin: 0;
    }
    h3 {
      font-size: var(--k-text-m);
      font-weight: 600;
    }
    .soft {
      color: var(--k-ink-soft);
      font-size: var(--k-text-s);
    }
    .soft:empty,
    input {
      display: none;
    }
    .one {
      padding: var(--k-space-3);
      border: 1px solid var(--k-line);
      border-radius: var(--k-radius-m);
    }
    .ways {
      display: flex;
      flex-wrap: wrap;
      gap: var(--k-space-2);
    }
  `;

  @property({ attribute: false }) picture: SlidePicture | undefined;
  /** Of the session, where the image is stored. */
  @property() session = '';
  /** In which the words are asked for, the language of the session first. */
  @property({ attribute: false }) languages: readonly Language[] = [];
  @state() private busy = false;
  @state() private problem: Text | undefined;

  protected override render(): TemplateResult {
    const { picture } = this;
    return html`<h3>${t(words.title)}</h3>
      <div class=${picture ? 'one' : ''}>
        ${picture ? this.told(picture) : nothing}
        <div class="ways">
          <kring-button size="small" icon="image" ?busy=${this.busy} @click=${this.ask}
            >${t(picture ? words.other : words.choose)}</kring-button
          >
          ${
            picture
              ? html`<kring-button
                  size="small"
                  variant="plain"
                  icon="trash-2"
                  @click=${() => this.become(undefined)}
                  >${t(words.drop)}</kring-button
                >`
              : nothing
          }
        </div>
      </div>
      <input
        type="file"
        accept="image/png,image/jpeg,image/webp,image/gif"
        aria-label=${t(words.choose)}
        @change=${this.take}
      />
      <p class="soft" role="status">${this.standing()}</p>`;
  }

  private standing(): string {
    if (this.busy) return t(words.busy);
    if (this.problem) return t(this.problem);
    return this.picture && !isPicture(this.picture) ? t(words.wrong) : '';
  }

  private told(picture: SlidePicture): TemplateResult {
    return html`${this.languages.map((language) => {
        const which = this.languages.length > 1 ? `, ${t(languageNames[language])}` : '';
        return html`<kring-field
          lang=${language}
          label="${t(words.words)}${which}"
          hint=${t(words.wordsHint)}
          maxlength="300"
          .value=${picture.words[language]}
          @change=${(event: Event) => {
            const typed = (event.target as KringField).value.trim();
            const put = this.languages.length > 1 ? withBoth : withWords;
            this.become({ ...picture, words: put(picture.words, language, typed) });
          }}
        ></kring-field>`;
      })}
      <kring-field
        label=${t(words.credit)}
        hint=${t(words.creditHint)}
        maxlength="200"
        .value=${picture.credit}
        @change=${(event: Event) =>
          this.become({ ...picture, credit: (event.target as KringField).value.trim() })}
      ></kring-field>`;
  }

  private readonly ask = (): void => this.renderRoot.querySelector('input')?.click();

  private readonly take = async (event: Event): Promise<void> => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    // The same file may be chosen again.
    input.value = '';
    if (!file || this.busy) return;
    this.busy = true;
    this.problem = undefined;
    const stored = await uploaderOf(this.session, longest)(file);
    this.busy = false;
    if ('error' in stored) this.problem = stored.error;
    // Another image shows something else, and may be somebody else's.
    else this.become({ image: stored.hash, words: { nl: '', en: '' }, credit: '' });
  };

  private become(picture: SlidePicture | undefined): void {
    this.picture = picture;
    this.dispatchEvent(new Event('change'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-slide-picture': KringSlidePicture;
  }
}
