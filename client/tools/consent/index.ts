import { css, html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { ConsentView } from '../../../shared/tools/consent/index.ts';
import '../../elements/kring-button.ts';
import '../../elements/kring-icon.ts';
import '../../elements/kring-seat-mark.ts';
import { t } from '../../i18n/index.ts';
import { cardStyles } from '../../session/card.styles.ts';
import type { Session } from '../../session/session.ts';
import { sightChip } from '../../session/sight-chip.ts';
import { ToolElement } from '../../session/tool-element.ts';

const words = {
  title: { nl: 'Onze afspraken', en: 'Our rules' },
  limit: { nl: 'Eén uitzondering', en: 'One exception' },
  agree: { nl: 'Ik ga akkoord', en: 'I agree' },
  withdraw: { nl: 'Trek mijn akkoord in', en: 'Take back my agreement' },
  agreed: { nl: 'Jij ging akkoord.', en: 'You agreed.' },
  who: { nl: 'Wie al akkoord ging', en: 'Who has agreed' },
  yes: { nl: 'akkoord', en: 'agreed' },
  notYet: { nl: 'leest nog', en: 'still reading' },
  own: {
    nl: 'Iedereen beslist voor zichzelf. Je mag dit altijd terugnemen.',
    en: 'Everyone decides for themselves. You may take it back at any time.',
  },
  closed: { nl: 'Straks kan je weer kiezen.', en: 'You can choose again in a moment.' },
};

/** The working rules and the limit; everyone accepts for themselves and sees who did. */
@customElement('kring-consent-tool')
export class KringConsentTool extends ToolElement('consent') {
  static override styles = [
    cardStyles,
    css`
      ol {
        display: grid;
        gap: var(--k-space-3);
        margin: 0;
        padding: 0;
        list-style: none;
        counter-reset: rule;
      }
      ol li {
        display: grid;
        grid-template-columns: 2rem minmax(0, 1fr);
        align-items: baseline;
        font-size: var(--k-text-l);
        line-height: 1.35;
        counter-increment: rule;
      }
      ol li::before {
        content: counter(rule);
        color: var(--k-accent);
        font-family: var(--k-font-display);
        font-weight: 700;
      }
      .limit {
        padding: var(--k-space-4);
        border-radius: var(--k-radius-m);
        background: var(--k-private-soft);
      }
      /* Line by line, as the form says it. */
      .limit p {
        white-space: pre-line;
      }
      .limit h3 {
        display: flex;
        gap: var(--k-space-2);
        align-items: center;
        margin-bottom: var(--k-space-1);
        color: var(--k-private);
        font-size: var(--k-text-m);
      }
      /* The rules may be longer than the screen: the one thing to do stays in sight. */
      .choose {
        position: sticky;
        bottom: 0;
        z-index: 1;
        padding-block: var(--k-space-2);
        background: var(--k-surface);
      }
      @media (max-width: 68.7em) {
        .choose {
          bottom: calc(-1 * var(--k-space-6));
        }
      }
      .people {
        display: flex;
        flex-wrap: wrap;
        gap: var(--k-space-2) var(--k-space-4);
      }
      .people li {
        display: inline-flex;
        align-items: center;
        gap: var(--k-space-2);
      }
      .people .no {
        color: var(--k-ink-soft);
      }
    `,
  ];

  protected override watches(session: Session): readonly unknown[] {
    return [...super.watches(session), session.view.shared.session.limit];
  }

  protected override render(): TemplateResult {
    const { view } = this;
    const mine = this.me.person in view.accepted;
    return html`<section aria-labelledby="title">
      <header>
        <h2 id="title">${t(words.title)}</h2>
        ${sightChip({ kind: 'everyone' })}
      </header>
      <ol>
        ${view.rules.map((rule) => html`<li>${t(rule)}</li>`)}
      </ol>
      <div class="limit">
        <h3><kring-icon name="shield"></kring-icon>${t(words.limit)}</h3>
        <p>${t(this.shared.session.limit)}</p>
      </div>
      ${this.choice(mine)} ${this.people(view)}
    </section>`;
  }

  private choice(mine: boolean): TemplateResult {
    if (this.letter('consent') !== 'E') {
      return html`<p class="soft">${mine ? t(words.agreed) : ''} ${t(words.closed)}</p>`;
    }
    if (!mine) {
      return html`<div class="actions choose">
          <kring-button
            variant="primary"
            size="large"
            icon="check"
            ?busy=${this.busy('consent/accept')}
            @click=${() => this.press('consent/accept')}
            >${t(words.agree)}</kring-button
          >
        </div>
        <p class="soft">${t(words.own)}</p>`;
    }
    return html`<div class="actions">
      <span class="ok" role="status"><kring-icon name="check"></kring-icon>${t(words.agreed)}</span>
      <kring-button
        variant="plain"
        size="small"
        ?busy=${this.busy('consent/withdraw')}
        @click=${() => this.press('consent/withdraw')}
        >${t(words.withdraw)}</kring-button
      >
    </div>`;
  }

  private people(view: ConsentView): TemplateResult {
    const inside = Object.entries(this.shared.people).filter(([, one]) => one.place === 'in');
    return html`<ul class="people" aria-label=${t(words.who)}>
      ${inside.map(([id, one]) => {
        const yes = id in view.accepted;
        return html`<li class=${yes ? '' : 'no'}>
          <kring-seat-mark mark=${one.mark} ?open=${!yes}></kring-seat-mark>
          <span>${one.name}: ${t(yes ? words.yes : words.notYet)}</span>
        </li>`;
      })}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-consent-tool': KringConsentTool;
  }
}
