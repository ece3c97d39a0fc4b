import { LitElement, adoptStyles, css, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { Localized, language } from '../../i18n/index.ts';

const own = css`
  :host {
    display: block;
    overflow-wrap: anywhere;
    /* Spaces and lines as they were typed, as in a sum written column by column. */
    white-space: pre-wrap;
  }
  :host(:not([inline])) {
    /* A formula may be wider than a phone, and nothing of it may lie over what stands around. */
    overflow: auto hidden;
    padding-block: 0.2em;
    margin-block: -0.2em;
  }
  :host([inline]) {
    display: inline;
  }
  :host([inline]) :is(div, p) {
    display: inline;
  }
  /* Each part runs as its own script does. */
  :is(p, li, th, td) {
    unicode-bidi: plaintext;
  }
  p,
  ul,
  ol,
  blockquote,
  pre,
  table {
    margin: 0 0 var(--k-space-3, 12px);
  }
  :is(p, ul, ol, blockquote, pre, table):last-child {
    margin-bottom: 0;
  }
  ul,
  ol {
    padding-inline-start: 1.4em;
  }
  blockquote {
    padding-inline-start: var(--k-space-3, 12px);
    border-inline-start: 3px solid var(--k-line, #ddd);
  }
  pre {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
  }
  th,
  td {
    padding: var(--k-space-1, 4px) var(--k-space-2, 8px);
    border: 1px solid var(--k-line, #ddd);
    text-align: start;
  }
  a {
    color: var(--k-accent, #0e6560);
  }
  .katex-display {
    overflow-x: auto;
    overflow-y: hidden;
    margin: var(--k-space-2, 8px) 0;
    padding: var(--k-space-1, 4px) 0;
  }
  .unread {
    font-family: ui-monospace, monospace;
  }
  .why {
    color: var(--k-ink-soft, #5f5445);
    font-size: var(--k-text-s, 0.875rem);
  }
`;

/**
 * A text with `$LaTeX$` and a little Markdown, made safe. Shows the bare text until it is ready.
 * @summary `inline` flows with the text around it and has no lists.
 */
@customElement('kring-rich-text')
export class KringRichText extends Localized(LitElement) {
  static override styles = own;

  @property() source = '';
  @property({ type: Boolean, reflect: true }) inline = false;
  @state() private nodes: readonly Node[] | undefined;
  /** Counts sources, so that a slow one never replaces a newer one. */
  private turn = 0;
  private madeIn = '';
  private styled = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    // A formula that is not drawn says why, in the language of now.
    if (changed.has('source') || changed.has('inline') || this.madeIn !== language())
      void this.make(this.source);
  }

  private async make(source: string): Promise<void> {
    const turn = ++this.turn;
    this.madeIn = language();
    const content = await this.drawn(source).catch(() => undefined);
    if (turn === this.turn) this.nodes = content && [...content.childNodes];
  }

  /** @throws when the code that draws could not be fetched: then the text stands there as it was typed */
  private async drawn(source: string): Promise<DocumentFragment> {
    const { renderRichText } = await import('./rich-text-render.ts');
    const content = await renderRichText(source, this.inline);
    if (source.includes('$')) await this.styleFormulas();
    return content;
  }

  private async styleFormulas(): Promise<void> {
    if (this.styled) return;
    const { katexStyles } = await import('./katex-styles.ts');
    this.styled = true;
    adoptStyles(this.renderRoot as ShadowRoot, [katexStyles, own]);
  }

  /** Until new content is ready the old content stays, so nothing flickers while somebody types. */
  protected override render() {
    if (this.source === '') return nothing;
    if (!this.nodes) return html`<div>${this.source}</div>`;
    return html`<div>${this.nodes}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-rich-text': KringRichText;
  }
}
