import { html, nothing, type TemplateResult } from 'lit';
import { formatDate, formatDay, formatList, formatTime } from '../../i18n/format.ts';
import { t } from '../../i18n/index.ts';
import type { Agreement } from './kept-agreement.ts';
import { paperSize } from './paper-size.ts';
import { trimmed } from '../../../shared/wire/trimmed.ts';

const words = {
  title: { nl: 'Onze afspraak', en: 'Our agreement' },
  when: { nl: 'Wanneer', en: 'When' },
  where: { nl: 'Waar', en: 'Where' },
  until: { nl: 'Tot', en: 'Until' },
  tell: { nl: 'Wat we aan anderen vertellen', en: 'What we tell others' },
  wrong: { nl: 'Als het misgaat', en: 'If it goes wrong' },
  followup: { nl: 'We kijken samen terug op', en: 'We look back together on' },
  signed: { nl: 'Getekend op', en: 'Signed on' },
  at: { nl: 'om', en: 'at' },
  witness: {
    nl: 'Getuige van het gesprek, niet van de inhoud',
    en: 'Witness of the process, not of the content',
  },
  version: { nl: 'Versie', en: 'Version' },
  code: { nl: 'controlecode', en: 'check code' },
  copy: { nl: 'Kopie van', en: 'Copy of' },
  promise: {
    nl: 'Dit is een belofte aan elkaar. Het is geen contract en komt niet in een tuchtdossier.',
    en: 'This is a promise to each other. It is no contract and no part of a disciplinary record.',
  },
};

const pair = (name: string, value: string) =>
  trimmed(value)
    ? html`<div>
        <dt>${name}</dt>
        <dd>${value}</dd>
      </div>`
    : nothing;

/** The signed agreement as a page for the wall. @param owner whose copy it is */
export function agreementPart(kept: Agreement, owner: string): TemplateResult {
  const at = Date.parse(`${kept.followup}T12:00:00`);
  const signedAt = kept.signatures.map((one) => one.at);
  const { promise, small } = paperSize(kept);
  return html`<article class="agreement" style="--paper: ${promise}pt; --paper-small: ${small}pt">
    <header>
      <h1>${t(words.title)}</h1>
      <p class="between">
        ${formatList(kept.signatures.map(({ who }) => who))}${
          signedAt.length > 0 ? `, ${formatDate(Math.max(...signedAt))}` : ''
        }
      </p>
    </header>
    <ol>
      ${kept.items.map(
        (item) =>
          html`<li>
            <strong>${item.who}</strong>
            <p>${item.what}</p>
            <dl>
              ${pair(t(words.when), item.when)} ${pair(t(words.where), item.where)}
              ${pair(t(words.until), item.until)}
            </dl>
          </li>`,
      )}
    </ol>
    <dl class="last">
      ${pair(t(words.tell), kept.tell)} ${pair(t(words.wrong), kept.wrong)}
      ${pair(t(words.followup), Number.isNaN(at) ? '' : formatDay(at))}
    </dl>
    ${hands(kept)}
    <footer>
      <p class="promise">${t(words.promise)}</p>
      <p class="code">
        ${kept.code ? `${codeOf(kept.version, kept.code)}. ` : nothing}${t(words.copy)} ${owner}
      </p>
    </footer>
  </article>`;
}

const codeOf = (version = 1, code: string): string =>
  `${t(words.version)} ${String(version)}, ${t(words.code)} ${`${code.slice(0, 4)} ${code.slice(4, 8)}`.toUpperCase()}`;

/** Who signed, and the mediators who witness how it went. */
function hands({ signatures, witnesses = [] }: Agreement): TemplateResult {
  return html`<div class="signatures">
      ${signatures.map(
        ({ who, initials, at }) =>
          html`<div>
            <span class="initials">${initials}</span>
            <strong>${who}</strong>
            <span>${t(words.signed)} ${formatDate(at)} ${t(words.at)} ${formatTime(at)}</span>
          </div>`,
      )}
    </div>
    ${
      witnesses.length > 0
        ? html`<div class="signatures witnesses">
            ${witnesses.map(
              ({ who, initials }) =>
                html`<div>
                  <span class="initials">${initials}</span>
                  <strong>${who}</strong>
                  <span>${t(words.witness)}</span>
                </div>`,
            )}
          </div>`
        : nothing
    }`;
}
