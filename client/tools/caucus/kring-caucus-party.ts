import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { CaucusOwn } from '../../../shared/tools/caucus/index.ts';
import '../../elements/kring-button.ts';
import '../../elements/kring-chip.ts';
import '../../elements/kring-icon.ts';
import { t } from '../../i18n/index.ts';
import { cardStyles } from '../../session/card.styles.ts';
import { ToolElement } from '../../session/tool-element.ts';

const words = {
  title: { nl: 'Even apart praten', en: 'Talking apart' },
  what: {
    nl: 'Even alleen met de twee bemiddelaars. Wie dat niet wil, zegt gewoon nee.',
    en: 'A moment with only the two mediators. Whoever does not want it, just says no.',
  },
  ask: { nl: 'Vraag een apart gesprek', en: 'Ask for a private talk' },
  asked: { nl: 'Je vroeg een apart gesprek.', en: 'You asked for a private talk.' },
  seen: { nl: 'Jij en de bemiddelaars', en: 'You and the mediators' },
  offered: {
    nl: 'De bemiddelaars bieden je een apart gesprek aan. Iedereen krijgt hetzelfde aanbod en evenveel tijd.',
    en: 'The mediators offer you a private talk. Everyone gets the same offer and equal time.',
  },
  yes: { nl: 'Ja, graag', en: 'Yes, please' },
  no: { nl: 'Nee, dank je', en: 'No, thank you' },
  accepted: {
    nl: 'Je zei ja. De bemiddelaars beginnen als het past.',
    en: 'You said yes. The mediators begin when it suits.',
  },
  declined: { nl: 'Je zei nee. Dat is goed.', en: 'You said no. That is fine.' },
};

/** A party asks for a private talk, or answers an offer. */
@customElement('kring-caucus-party')
export class KringCaucusParty extends ToolElement('caucus') {
  static override styles = [
    cardStyles,
    css`
      .offer {
        display: grid;
        gap: var(--k-space-3);
        padding: var(--k-space-4);
        border: 2px solid var(--k-private);
        border-radius: var(--k-radius-m);
        background: var(--k-private-soft);
      }
    `,
  ];

  protected override render(): TemplateResult | typeof nothing {
    if (this.letter('caucus') !== 'E') return nothing;
    const own = this.own;
    return html`<section aria-labelledby="title">
      <header>
        <h2 id="title">${t(words.title)}</h2>
        <kring-chip kind="us-two" .text=${words.seen}></kring-chip>
      </header>
      <div role="status">${this.standing(own)}</div>
    </section>`;
  }

  private standing(own: CaucusOwn | undefined): TemplateResult {
    if (own?.offer === 'offered') return this.offer();
    if (own?.offer === 'accepted') return this.said(t(words.accepted));
    if (own?.asked) return this.said(t(words.asked));
    return html`<p>${own?.offer === 'declined' ? t(words.declined) : t(words.what)}</p>
      <div class="actions">
        <kring-button
          icon="message-circle"
          ?busy=${this.busy('caucus/ask')}
          @click=${() => this.press('caucus/ask')}
          >${t(words.ask)}</kring-button
        >
      </div>`;
  }

  private said(sentence: string): TemplateResult {
    return html`<p class="ok"><kring-icon name="check"></kring-icon>${sentence}</p>`;
  }

  private offer(): TemplateResult {
    const answer = (yes: boolean) => () => this.press('caucus/answer', { yes });
    return html`<div class="offer">
      <p>${t(words.offered)}</p>
      <div class="actions">
        <kring-button ?busy=${this.busy('caucus/answer', { yes: true })} @click=${answer(true)}
          >${t(words.yes)}</kring-button
        >
        <kring-button ?busy=${this.busy('caucus/answer', { yes: false })} @click=${answer(false)}
          >${t(words.no)}</kring-button
        >
      </div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-caucus-party': KringCaucusParty;
  }
}
