import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Slide } from '../../../shared/tools/slides/deck.ts';
import { partsOf, quoteOf, type SlideParts } from '../../../shared/tools/slides/parts.ts';
import { FitInBox } from '../../elements/fit-in-box.ts';
import '../../elements/kring-icon.ts';
import { Localized, t } from '../../i18n/index.ts';
import '../exercises/kring-rich-text.ts';
import { slideStyles } from './kring-slide.styles.ts';
import { drawRing } from './slide-ring.ts';
import { sourceWords } from './source-words.ts';

const words = {
  answer: { nl: 'Antwoord', en: 'Answer' },
  sources: { nl: 'Bronnen', en: 'Sources' },
  source: { nl: 'Bron', en: 'Source' },
  picture: { nl: 'Beeld', en: 'Picture' },
};

/** Where an image can be read here, by its hash; undefined while it is on its way. */
export type PictureAddress = (image: string) => string | undefined;

/**
 * One slide, 16 to 9 and to scale at every width: a beamer, a preview, a thumbnail.
 * @summary With `fill` it is as large as its place, and reads as a text on a phone that is held upright; with `flow` it
 * is a text of its own height in a narrow place, with links to its sources, and 16 to 9 in a wide one.
 */
@customElement('kring-slide')
export class KringSlide extends Localized(LitElement) {
  static override styles = slideStyles;

  @property({ attribute: false }) slide: Slide | undefined;
  /** `paper` is light or dark with the page; `night` is always dark. */
  @property({ reflect: true }) theme: 'paper' | 'night' = 'paper';
  @property({ type: Boolean, reflect: true }) fill = false;
  @property({ type: Boolean, reflect: true }) flow = false;
  /** Without it, or without a picture, the text has all the room. */
  @property({ attribute: false }) addressOf: PictureAddress | undefined;

  constructor() {
    super();
    new FitInBox(this, () => this.renderRoot.querySelector('.slide'));
  }

  protected override render(): TemplateResult | typeof nothing {
    const { slide } = this;
    if (!slide) return nothing;
    const parts = partsOf(t(slide.text));
    const address = slide.picture && this.addressOf?.(slide.picture.image);
    const pictured = address === undefined ? '' : 'pictured';
    const said = this.content(slide, parts);
    return html`<article class="slide ${slide.layout} ${sort(parts)} ${pictured}">
      ${slide.layout === 'title' && !pictured ? drawRing() : nothing}
      <div class="middle">
        ${
          slide.picture && address !== undefined
            ? html`<div class="beside">${said}</div>
                <img src=${address} alt=${t(slide.picture.words)} />`
            : said
        }
      </div>
      ${this.foot(slide)}
    </article>`;
  }

  private content(slide: Slide, parts: SlideParts): TemplateResult {
    if (slide.layout === 'quote') return this.quote(parts);
    if (slide.layout === 'columns') return this.columns(slide, parts);
    if (slide.layout === 'answer') {
      return html`<p class="label"><kring-icon name="check"></kring-icon>${t(words.answer)}</p>
        ${text(parts)}`;
    }
    return text(parts);
  }

  private quote({ heading, body }: SlideParts): TemplateResult {
    const { words: said, by } = quoteOf(body);
    return html`${headed(heading)}
      <figure>
        <blockquote><kring-rich-text .source=${said}></kring-rich-text></blockquote>
        ${by ? html`<figcaption><kring-rich-text inline .source=${by}></kring-rich-text></figcaption>` : nothing}
      </figure>`;
  }

  /** The heading of the left column is that of the slide; the right one may have a heading of its own. */
  private columns(slide: Slide, { heading, body }: SlideParts): TemplateResult {
    const right = partsOf(slide.right ? t(slide.right) : '');
    const [first, ...rest] = body.split('\n');
    // "## Left" under the heading of the slide is the heading of its column.
    const left = /^#{2,3} /.test(first ?? '') ? partsOf(body) : { heading: '', body };
    const alone = heading && right.heading && !left.heading && rest.length > 0;
    return html`${alone ? nothing : headed(heading)}
      <div class="pair">
        <section>${column(alone ? { heading, body } : left)}</section>
        <section>${column(right)}</section>
      </div>`;
  }

  private foot({ sources, picture }: Slide): TemplateResult | typeof nothing {
    if (!sources?.length && !picture) return nothing;
    return html`<footer>
      ${sources?.length ? this.sources(sources) : nothing}
      ${
        picture
          ? html`<span class="name">${t(words.picture)}</span> <span>${picture.credit}</span>`
          : nothing
      }
    </footer>`;
  }

  private sources(sources: NonNullable<Slide['sources']>): TemplateResult {
    const label = t(sources.length > 1 ? words.sources : words.source);
    return html`<span class="name">${label}</span>
      <ul aria-label=${label}>
        ${sources.map((source) => {
          const said = sourceWords(source);
          return html`<li>
            ${
              this.flow && source.address
                ? html`<a href=${source.address} target="_blank" rel="noopener noreferrer"
                    >${said}</a
                  >`
                : said
            }
          </li>`;
        })}
      </ul>`;
  }
}

/** What the styles must know of what is in it. */
const sort = ({ heading, body }: SlideParts): string =>
  heading && body ? 'both' : heading ? 'heading-only' : 'body-only';

function headed(heading: string): TemplateResult | typeof nothing {
  if (!heading) return nothing;
  return html`<h2><kring-rich-text inline .source=${heading}></kring-rich-text></h2>`;
}

function text({ heading, body }: SlideParts): TemplateResult {
  return html`${headed(heading)}
  ${body ? html`<kring-rich-text class="text" .source=${body}></kring-rich-text>` : nothing}`;
}

function column({ heading, body }: SlideParts): TemplateResult {
  return html`${
      heading
        ? html`<h3><kring-rich-text inline .source=${heading}></kring-rich-text></h3>`
        : nothing
    }<kring-rich-text class="text" .source=${body}></kring-rich-text>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-slide': KringSlide;
  }
}
