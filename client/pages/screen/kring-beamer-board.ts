import { LitElement, css, html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { Localized, formatNumber, t } from '../../i18n/index.ts';
import type { DocLink } from '../../link/doc-link.ts';
import '../../tools/board/kring-board.ts';
import { groupWords } from '../../tools/groups/task-words.ts';

const words = { opening: { nl: 'Het bord komt.', en: 'The board is coming.' } };

/** The board that a group put up, as large as the screen: it is looked at, and nobody is named. */
@customElement('kring-beamer-board')
export class KringBeamerBoard extends Localized(LitElement) {
  static override styles = css`
    :host {
      --u: min(1vw, 1.78vh);
      display: grid;
      grid-template-rows: auto minmax(0, 1fr);
      gap: calc(var(--u) * 1.5);
      box-sizing: border-box;
      padding: calc(var(--u) * 2) calc(var(--u) * 3);
    }
    h1,
    p {
      margin: 0;
    }
    h1 {
      font-family: var(--k-font-display);
      font-size: calc(var(--u) * 4);
      line-height: 1.1;
    }
    p {
      color: var(--k-ink-soft);
    }
    kring-board {
      border: 1px solid var(--k-line);
      border-radius: calc(var(--u) * 1);
    }
  `;

  @property({ type: Number }) group = 0;
  @property({ attribute: false }) link: DocLink | undefined;

  protected override render(): TemplateResult {
    const name = `${t(groupWords.group)} ${formatNumber(this.group)}`;
    return html`<h1>${name}</h1>
      ${
        this.link
          ? html`<kring-board .link=${this.link} label=${name} watched></kring-board>`
          : html`<p role="status">${t(words.opening)}</p>`
      }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-beamer-board': KringBeamerBoard;
  }
}
