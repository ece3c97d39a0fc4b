import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { encode as Encode } from 'uqr';

const quietZone = 4;

/**
 * A QR code, dark on white in every theme because cameras want it so.
 * @summary `text` is what it says to a camera, `label` what it says to a screen reader. What draws it is fetched when
 * there is a code to draw: most people of a session never see one. Where that fails the place stays empty.
 */
@customElement('kring-qr')
export class KringQr extends LitElement {
  static override styles = css`
    :host {
      display: block;
      width: 12rem;
      max-width: 100%;
      /* It has its place before it is drawn. */
      aspect-ratio: 1;
    }
    svg {
      display: block;
      width: 100%;
      border-radius: var(--k-radius-m);
      background: #fff;
      forced-color-adjust: none;
    }
  `;

  @property() text = '';
  @property() label = '';
  @state() private encode: typeof Encode | undefined;

  protected override firstUpdated(): void {
    import('uqr').then(
      ({ encode }) => (this.encode = encode),
      () => undefined,
    );
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.text || !this.encode) return nothing;
    const { data, size } = this.encode(this.text, { ecc: 'M', border: quietZone });
    return html`<svg
      viewBox="0 0 ${size} ${size}"
      role="img"
      aria-label=${this.label || this.text}
      shape-rendering="crispEdges"
    >
      <path fill="#1d1812" d=${pathOf(data)} />
    </svg>`;
  }
}

/** One stroke for each run of dark modules in a row. */
function pathOf(rows: readonly (readonly boolean[])[]): string {
  let path = '';
  rows.forEach((row, y) => {
    for (let x = 0; x < row.length; x++) {
      if (!row[x]) continue;
      const from = x;
      while (row[x + 1]) x++;
      path += `M${String(from)} ${String(y)}h${String(x - from + 1)}v1h-${String(x - from + 1)}z`;
    }
  });
  return path;
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-qr': KringQr;
  }
}
