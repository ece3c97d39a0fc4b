import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Picture } from '../../../shared/tools/exercises/picture.ts';
import '../../elements/kring-dialog.ts';
import { t, type Text } from '../../i18n/index.ts';
import { imageUrl } from '../../session/images/image-url.ts';
import { SessionElement } from '../../session/session-element.ts';

const words = {
  photo: { nl: 'Foto van de oefening', en: 'Photo of the exercise' },
  photoOf: (name: string): Text => ({
    nl: `Foto van de oefening, gemaakt door ${name}`,
    en: `Photo of the exercise, taken by ${name}`,
  }),
  larger: { nl: 'Bekijk de foto groot', en: 'Look at the photo large' },
};

/** The photo of an exercise; a press shows it as large as it is. */
@customElement('kring-item-picture')
export class KringItemPicture extends SessionElement {
  static override styles = css`
    :host {
      display: block;
    }
    button {
      display: block;
      max-width: 100%;
      padding: 0;
      border: 1.5px solid var(--k-line);
      border-radius: var(--k-radius-m);
      background: #fff;
      overflow: hidden;
      cursor: zoom-in;
    }
    button:focus-visible {
      outline: 3px solid var(--k-focus);
      outline-offset: 2px;
    }
    img {
      display: block;
      max-width: 100%;
      max-height: 26rem;
      height: auto;
      object-fit: contain;
    }
    kring-dialog {
      --kring-dialog-width: 80rem;
    }
    .whole {
      overflow: auto;
    }
    .whole img {
      max-width: none;
      max-height: none;
    }
    p {
      margin: var(--k-space-1) 0 0;
      color: var(--k-ink-soft);
      font-size: var(--k-text-s);
    }
  `;

  @property({ attribute: false }) picture: Picture | undefined;
  @state() private large = false;

  protected override render(): TemplateResult | typeof nothing {
    const { picture } = this;
    if (!picture) return nothing;
    return html`<button
        type="button"
        aria-label="${this.said}. ${t(words.larger)}"
        @click=${this.open}
      >
        ${this.image(picture)}
      </button>
      ${picture.about ? html`<p>${picture.about}</p>` : nothing}
      ${
        this.large
          ? html`<kring-dialog
              open
              light-dismiss
              label=${t(words.photo)}
              @kring-close=${this.close}
            >
              <div class="whole" tabindex="0" role="region" aria-label=${t(words.photo)}>
                ${this.image(picture)}
              </div>
            </kring-dialog>`
          : nothing
      }`;
  }

  private image({ hash, width, height }: Picture): TemplateResult {
    const src = imageUrl(this.shared.session.id, hash);
    return html`<img src=${src} width=${width} height=${height} alt=${this.said} />`;
  }

  /** What it is and by whom, and what is on it where somebody wrote that. */
  private get said(): string {
    const { by = '', about } = this.picture ?? {};
    const name = this.shared.people[by]?.name;
    return [t(name ? words.photoOf(name) : words.photo), about].filter(Boolean).join('. ');
  }

  private readonly open = (): void => {
    this.large = true;
  };

  private readonly close = (): void => {
    this.large = false;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-item-picture': KringItemPicture;
  }
}
