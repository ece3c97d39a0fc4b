import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { unsafeSVG } from 'lit/directives/unsafe-svg.js';
import { iconShapes } from './icons.ts';

/**
 * An icon from the one set (Lucide), sized by the text around it and coloured by its colour.
 * @summary Decoration by default; with `label` it is an image with that name.
 */
@customElement('kring-icon')
export class KringIcon extends LitElement {
  static override styles = css`
    :host {
      display: inline-flex;
      flex: none;
      width: 1.25em;
      height: 1.25em;
      vertical-align: -0.25em;
    }
    svg {
      width: 100%;
      height: 100%;
      fill: none;
      stroke: currentColor;
      stroke-width: 2;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
  `;

  /** The icon's Lucide name; unknown names draw nothing. */
  @property() name = '';
  /** Only where the icon stands alone and means something. */
  @property() label = '';

  protected override render(): TemplateResult | typeof nothing {
    const shapes = iconShapes(this.name);
    if (shapes === undefined) return nothing;
    // The shapes come from our own bundle, never from a person.
    return html`<svg
      viewBox="0 0 24 24"
      role=${this.label ? 'img' : nothing}
      aria-label=${this.label || nothing}
      aria-hidden=${this.label ? nothing : 'true'}
    >
      ${unsafeSVG(shapes)}
    </svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-icon': KringIcon;
  }
}
