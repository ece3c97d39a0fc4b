import { html, nothing, type TemplateResult } from 'lit';
import type { HelpLine } from '../../../shared/tools/slides/help-line.ts';
import { t } from '../../i18n/index.ts';

/** Where help is outside the lesson: to call with one press, or to open. */
export const lineList = (lines: readonly HelpLine[]): TemplateResult =>
  html`<ul class="help-lines">
    ${lines.map(
      ({ name, about, phone, address }) =>
        html`<li>
          <strong>${name}</strong> <span>${t(about)}</span>
          <span class="ways">
            ${phone ? html`<a href="tel:${phone.replace(/[^\d+]/g, '')}">${phone}</a>` : nothing}
            ${
              address
                ? html`<a href=${webAddress(address)} target="_blank" rel="noopener noreferrer"
                    >${address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')}</a
                  >`
                : nothing
            }
          </span>
        </li>`,
    )}
  </ul>`;

const webAddress = (address: string): string =>
  /^https?:\/\//.test(address) ? address : `https://${address}`;
