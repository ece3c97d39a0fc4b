import { css, html, nothing, type TemplateResult } from 'lit';
import { Type } from 'typebox';
import { Value } from 'typebox/value';
import { formatDate, formatTime } from '../../i18n/format.ts';
import { t } from '../../i18n/index.ts';

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
  version: { nl: 'Versie', en: 'Version' },
  code: { nl: 'controlecode', en: 'check code' },
  promise: {
    nl: 'Dit is een belofte aan elkaar. Het is geen contract en komt niet in een tuchtdossier.',
    en: 'This is a promise to each other. It is no contract and no part of a disciplinary record.',
  },
};

const line = Type.String({ maxLength: 400 });
const AgreementSchema = Type.Object({
  items: Type.Array(Type.Object({ who: line, what: line, when: line, where: line, until: line }), {
    maxItems: 20,
  }),
  tell: line,
  wrong: line,
  followup: line,
  version: Type.Optional(Type.Number()),
  code: Type.Optional(line),
  signatures: Type.Array(Type.Object({ who: line, initials: line, at: Type.Number() }), {
    maxItems: 20,
  }),
});

const pair = (name: string, value: string) =>
  value.trim()
    ? html`<div>
        <dt>${name}</dt>
        <dd>${value}</dd>
      </div>`
    : nothing;

/** The signed agreement as a page for the wall; nothing where none was kept. */
export function agreementPart(kept: unknown): TemplateResult | typeof nothing {
  if (!Value.Check(AgreementSchema, kept) || kept.items.length === 0) return nothing;
  const at = Date.parse(`${kept.followup}T12:00:00`);
  return html`<section class="agreement">
    <h2>${t(words.title)}</h2>
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
      ${pair(t(words.followup), Number.isNaN(at) ? '' : formatDate(at))}
    </dl>
    <div class="signatures">
      ${kept.signatures.map(
        ({ who, initials, at }) =>
          html`<div>
            <span class="initials">${initials}</span>
            <strong>${who}</strong>
            <span class="soft"
              >${t(words.signed)} ${formatDate(at)} ${t(words.at)} ${formatTime(at)}</span
            >
          </div>`,
      )}
    </div>
    <p class="promise">${t(words.promise)}</p>
    ${
      kept.code
        ? html`<p class="soft">
            ${t(words.version)} ${kept.version}, ${t(words.code)}
            ${kept.code.slice(0, 4).toUpperCase()} ${kept.code.slice(4, 8).toUpperCase()}
          </p>`
        : nothing
    }
  </section>`;
}

export const agreementStyles = css`
  .agreement {
    display: grid;
    gap: var(--k-space-5);
    break-inside: auto;
  }
  .agreement h2 {
    margin: 0;
    color: var(--k-ink);
    font-size: var(--k-text-3xl);
    line-height: 1.05;
    letter-spacing: -0.02em;
  }
  .agreement ol {
    display: grid;
    gap: var(--k-space-5);
    padding: 0;
    list-style: none;
    counter-reset: item;
  }
  .agreement li {
    display: grid;
    grid-template-columns: 2.6rem minmax(0, 1fr);
    gap: var(--k-space-1) var(--k-space-2);
    break-inside: avoid;
    counter-increment: item;
  }
  .agreement li::before {
    content: counter(item);
    grid-row: span 3;
    color: var(--k-accent);
    font-family: var(--k-font-display);
    font-size: var(--k-text-2xl);
    font-weight: 700;
    line-height: 1;
  }
  .agreement li > * {
    grid-column: 2;
  }
  .agreement li p {
    font-family: var(--k-font-display);
    font-size: var(--k-text-xl);
    line-height: 1.25;
    overflow-wrap: anywhere;
  }
  .agreement dl {
    display: flex;
    flex-wrap: wrap;
    gap: var(--k-space-1) var(--k-space-5);
    margin: 0;
  }
  .agreement dl div {
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .agreement dt {
    color: var(--k-ink-soft);
    font-size: var(--k-text-s);
  }
  .agreement dd {
    margin: 0;
  }
  .agreement .last {
    display: grid;
    gap: var(--k-space-3);
    padding: var(--k-space-4) var(--k-space-5);
    border-radius: var(--k-radius-l);
    background: var(--k-accent-soft);
    break-inside: avoid;
  }
  .agreement .last dd {
    font-size: var(--k-text-l);
  }
  .agreement .signatures {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr));
    gap: var(--k-space-5);
    break-inside: avoid;
  }
  .agreement .signatures div {
    display: grid;
  }
  .agreement .initials {
    margin-block-end: var(--k-space-1);
    padding-block-end: var(--k-space-1);
    border-block-end: 2px solid var(--k-ink);
    font-family: var(--k-font-display);
    font-size: var(--k-text-2xl);
    font-style: italic;
  }
  .agreement .promise {
    font-weight: 600;
  }
  @media print {
    .agreement .last {
      border: 1.5px solid var(--k-accent);
      background: none;
    }
  }
`;
