import { LitElement, css, html, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import {
  pageToSvg,
  readPage,
  type FormulaPicture,
  type PageSnapshot,
} from '../../../shared/tools/board/model.ts';
import { Localized, t } from '../../i18n/index.ts';
import { openKept, type Bundle } from './bundle.ts';

const words = {
  damaged: { nl: 'Deze bladzijde kon niet gelezen worden.', en: 'This page could not be read.' },
  empty: { nl: 'Een lege bladzijde.', en: 'An empty page.' },
};

/** One kept page of the board, drawn as it was, for the screen and for paper. */
@customElement('kring-kept-page')
export class KringKeptPage extends Localized(LitElement) {
  static override styles = css`
    :host {
      display: block;
      break-inside: avoid;
    }
    figure {
      margin: 0;
    }
    figcaption {
      margin-bottom: var(--k-space-1);
      color: var(--k-ink-soft);
      font-size: var(--k-text-s);
      font-weight: 600;
    }
    svg {
      display: block;
      width: 100%;
      height: auto;
      max-height: 240mm;
      box-sizing: border-box;
      border: 1px solid var(--k-line);
      border-radius: var(--k-radius-m);
    }
    p {
      margin: 0;
    }
  `;

  /** The Yjs state in base64. */
  @property({ attribute: false }) content = '';
  @property({ attribute: false }) images: Bundle['images'] = {};
  @property() label = '';
  @state() private drawing: string | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('content') && !changed.has('label')) return;
    const doc = openKept(this.content);
    const page = doc && readPage(doc);
    if (!page) this.drawing = undefined;
    else if (page.elements.length === 0) this.drawing = '';
    else {
      this.draw(page);
      void this.drawFormulas(page);
    }
  }

  private draw(page: PageSnapshot, formulas?: ReadonlyMap<string, FormulaPicture>): void {
    // Every value in the drawing is escaped where it is made.
    this.drawing = pageToSvg(page, {
      title: this.label,
      image: ({ hash }) => this.image(hash),
      formula: (latex) => formulas?.get(latex),
    });
  }

  /** Draws the page again once its formulas are set; where that fails, their LaTeX stands there. */
  private async drawFormulas(page: PageSnapshot): Promise<void> {
    const { content } = this;
    const all = new Set(page.elements.flatMap(({ latex }) => (latex === undefined ? [] : [latex])));
    if (all.size === 0) return;
    const { picturesOf } = await import('../../tools/board/formula/pictures.ts');
    const drawn = await picturesOf(all);
    if (content === this.content) this.draw(page, drawn);
  }

  protected override render(): TemplateResult {
    const empty = this.drawing === '' ? words.empty : words.damaged;
    return html`<figure>
      <figcaption>${this.label}</figcaption>
      ${this.drawing ? unsafeHTML(this.drawing) : html`<p>${t(empty)}</p>`}
    </figure>`;
  }

  private image(hash: string): string | undefined {
    const image = this.images[hash];
    return image ? `data:${image.type};base64,${image.base64}` : undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-kept-page': KringKeptPage;
  }
}
