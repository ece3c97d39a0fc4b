import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../../elements/kring-dialog.ts';
import '../../elements/kring-icon.ts';
import '../../elements/kring-reading.ts';
import { t } from '../../i18n/index.ts';
import { SessionElement } from '../../session/session-element.ts';

const words = {
  title: { nl: 'Zonder naam: wat dat betekent', en: 'No name: what that means' },
  vote: {
    nl: 'Wat je stemt, ziet niemand. Alleen totalen komen op het scherm, van minstens vijf antwoorden.',
    en: 'Nobody sees what you vote. Only totals come on the screen, of five answers at least.',
  },
  ask: {
    nl: 'Wat je vraagt, wordt eerst gelezen en dan misschien getoond. Er staat nergens bij van wie het komt.',
    en: 'What you ask is read first and then maybe shown. Nowhere does it say who it comes from.',
  },
  device: {
    nl: 'Dit toestel onthoudt je antwoord tot de stemming dicht is, en je vragen tot je dit tabblad sluit.',
    en: 'This device remembers your answer until the vote is closed, and your questions until you close this tab.',
  },
  find: {
    nl: 'Daarom kunnen we je ook niet vinden. Wil je hulp? Druk op Hulp of spreek iemand aan.',
    en: "That is also why we can't find you. Do you want help? Press Help or talk to somebody.",
  },
  kept: { nl: 'Wat er bewaard wordt', en: 'What is kept' },
  limit: { nl: 'Eén uitzondering', en: 'One exception' },
  reading: { nl: 'Lezen', en: 'Reading' },
};

/** What *no name* means here, what is kept and for how long; and how one reads. */
@customElement('kring-class-kept')
export class KringClassKept extends SessionElement {
  static override styles = css`
    h3,
    p {
      margin: 0;
      text-wrap: pretty;
    }
    h3 {
      font-family: var(--k-font-display);
      font-size: var(--k-text-l);
      line-height: 1.2;
    }
    .all,
    ul {
      display: grid;
      gap: var(--k-space-3);
    }
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .soft {
      display: block;
      color: var(--k-ink-soft);
      font-size: var(--k-text-s);
    }
    .limit {
      padding: var(--k-space-4);
      border-radius: var(--k-radius-m);
      background: var(--k-private-soft);
    }
    .limit p {
      white-space: pre-line;
    }
  `;

  @property({ type: Boolean }) open = false;

  protected override render(): TemplateResult {
    return html`<kring-dialog
      label=${t(words.title)}
      ?open=${this.open}
      light-dismiss
      @kring-close=${() => this.dispatchEvent(new Event('kring-close'))}
    >
      ${this.open ? this.content() : nothing}
    </kring-dialog>`;
  }

  private content(): TemplateResult {
    const { kept, limit } = this.shared.session;
    return html`<div class="all">
      <p>${t(words.vote)}</p>
      <p>${t(words.ask)}</p>
      <p>${t(words.device)}</p>
      <p>${t(words.find)}</p>
      <h3>${t(words.kept)}</h3>
      <ul>
        ${kept.map(
          ({ what, until }) => html`<li>${t(what)} <span class="soft">${t(until)}</span></li>`,
        )}
      </ul>
      <div class="limit">
        <h3>${t(words.limit)}</h3>
        <p>${t(limit)}</p>
      </div>
      <h3>${t(words.reading)}</h3>
      <kring-reading></kring-reading>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-class-kept': KringClassKept;
  }
}
