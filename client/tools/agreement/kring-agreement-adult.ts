import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { t } from '../../i18n/index.ts';
import { cardStyles } from '../../session/card.styles.ts';
import { SessionElement } from '../../session/session-element.ts';
import { partOf } from '../../session/tool-parts.ts';
import './kring-agreement-text.ts';
import { isInForce } from './text.ts';

const words = {
  both: {
    nl: 'Beide partijen laten jou hun afspraak lezen.',
    en: 'Both parties let you read their agreement.',
  },
  all: {
    nl: 'Alle partijen laten jou hun afspraak lezen.',
    en: 'All parties let you read their agreement.',
  },
  record: {
    nl: 'Het is geen tuchtdossier: wat hier staat, dient niet om te straffen.',
    en: 'It is no disciplinary record: what stands here is not for punishing.',
  },
  until: {
    nl: 'Neemt iemand dit terug, dan verdwijnt de tekst hier. Sluit het gesprek, dan krijg jij ook een kopie.',
    en: 'If somebody takes this back, the text disappears here. When the talk closes, you get a copy too.',
  },
};

/** The signed text where every party lets the adult read it; else nothing, not even that it could be. */
@customElement('kring-agreement-adult')
export class KringAgreementAdult extends SessionElement {
  static override styles = [
    cardStyles,
    css`
      section {
        gap: var(--k-space-5);
      }
      .why {
        display: grid;
        gap: var(--k-space-2);
      }
      .who {
        font-size: var(--k-text-l);
        font-weight: 600;
      }
    `,
  ];

  protected override watches(): readonly unknown[] {
    return [partOf(this.session.view, 'agreement')];
  }

  protected override render(): TemplateResult | typeof nothing {
    const view = partOf(this.session.view, 'agreement');
    if (!this.has('responsible') || !view || !isInForce(view)) return nothing;
    const many = Object.keys(view.signatures ?? {}).length > 2;
    return html`<section aria-labelledby="who">
      <div class="why" role="status">
        <p class="who" id="who">${t(many ? words.all : words.both)}</p>
        <p>${t(words.record)}</p>
        <p class="soft">${t(words.until)}</p>
      </div>
      <kring-agreement-text></kring-agreement-text>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-agreement-adult': KringAgreementAdult;
  }
}
