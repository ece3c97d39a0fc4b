import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { feelings, type Feeling } from '../../../shared/tools/needs/commands.ts';
import '../../elements/kring-button.ts';
import '../../elements/kring-chip.ts';
import { t } from '../../i18n/index.ts';
import { cardStyles } from '../../session/card.styles.ts';
import { ToolElement } from '../../session/tool-element.ts';
import { atTable, feelingWords } from './words.ts';

const words = {
  title: { nl: 'Hoe was dat voor jou?', en: 'How was that for you?' },
  choose: { nl: 'Kies tot vijf woorden.', en: 'Choose up to five words.' },
  sealed: { nl: 'Alleen jij, tot jij ze toont', en: 'Only you, until you show them' },
  show: { nl: 'Toon mijn woorden', en: 'Show my words' },
  shown: {
    nl: 'Je woorden staan nu bij jouw kolom.',
    en: 'Your words now stand with your column.',
  },
  change: {
    nl: 'Kies je een ander woord, dan worden ze weer van jou alleen.',
    en: 'If you choose another word, they are yours alone again.',
  },
  full: {
    nl: 'Vijf is genoeg. Laat er een los om te ruilen.',
    en: 'Five is enough. Let go of one to swap.',
  },
};
const most = 5;

/** Feeling cards: nobody sees which ones until the person shows them. */
@customElement('kring-needs-feelings')
export class KringNeedsFeelings extends ToolElement('needs') {
  static override styles = [
    cardStyles,
    css`
      /* Nothing said yet: no gap, and still there for a screen reader. */
      div:is([role='status'], [role='alert']):not(:has(*)) {
        position: absolute;
      }
      section {
        box-sizing: border-box;
        padding: var(--k-space-4);
        border: 1px solid var(--k-line);
        border-radius: var(--k-radius-l);
        background: var(--k-surface);
      }
      .words {
        display: flex;
        flex-wrap: wrap;
        gap: var(--k-space-2);
      }
    `,
  ];

  /** Pressed and not answered yet: a quick second press builds on the first. */
  #sent: readonly Feeling[] | undefined;

  protected override render(): TemplateResult | typeof nothing {
    if (this.letter('needs') !== 'E') return nothing;
    const own = this.own;
    const chosen = this.#sent ?? feelings.filter((word) => own?.feelings.includes(word));
    const shown = own?.feelingsShown === true;
    return html`<section aria-labelledby="title">
      <header>
        <h3 id="title">${t(words.title)}</h3>
        <kring-chip
          kind=${shown ? 'everyone' : 'sealed'}
          .text=${shown ? atTable : words.sealed}
        ></kring-chip>
      </header>
      <p>${t(words.choose)}</p>
      <div class="words" role="group" aria-labelledby="title">
        ${feelings.map((word) => this.word(word, chosen))}
      </div>
      <div role="status">
        ${chosen.length >= most ? html`<p class="soft">${t(words.full)}</p>` : nothing}
        ${shown ? html`<p class="soft">${t(words.shown)} ${t(words.change)}</p>` : nothing}
      </div>
      ${
        shown
          ? nothing
          : html`<div class="actions">
              <kring-button
                icon="eye"
                ?disabled=${chosen.length === 0}
                ?busy=${this.busy('needs/show-feelings')}
                @click=${() => this.press('needs/show-feelings')}
                >${t(words.show)}</kring-button
              >
            </div>`
      }
    </section>`;
  }

  private word(word: Feeling, chosen: readonly Feeling[]): TemplateResult {
    const on = chosen.includes(word);
    const next = on ? chosen.filter((other) => other !== word) : [...chosen, word];
    const text = feelingWords[word];
    return html`<kring-button
      .pressed=${on}
      icon=${on ? 'check' : ''}
      ?disabled=${!on && chosen.length >= most}
      @click=${() => this.feel(next)}
      >${text ? t(text) : word}</kring-button
    >`;
  }

  private async feel(next: readonly Feeling[]): Promise<void> {
    this.#sent = next;
    this.requestUpdate();
    await this.press('needs/feel', { words: next });
    // A later press is still on its way.
    if (this.#sent !== next) return;
    this.#sent = undefined;
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-needs-feelings': KringNeedsFeelings;
  }
}
