import { html, type TemplateResult } from 'lit';
import { t, type Text } from '../../i18n/index.ts';

/** A text in the language of now; what draws formulas is fetched only where there is one. */
export function said(text: Text): TemplateResult | string {
  const source = t(text);
  if (!source.includes('$')) return source;
  import('../../tools/exercises/kring-rich-text.ts').catch(() => undefined);
  return html`<kring-rich-text inline .source=${source}>${source}</kring-rich-text>`;
}
