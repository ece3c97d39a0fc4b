import { html, nothing, type TemplateResult } from 'lit';
import '../elements/kring-chip.ts';
import type { Sight } from './who-sees.ts';

/** The chip that says who can see a surface. */
export function sightChip(sight: Sight | undefined): TemplateResult | typeof nothing {
  if (!sight) return nothing;
  return html`<kring-chip kind=${sight.kind} .text=${sight.text}></kring-chip>`;
}
