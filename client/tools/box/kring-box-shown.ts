import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Asked } from '../../../shared/tools/box/state.ts';
import '../../elements/kring-button.ts';
import '../../elements/kring-field.ts';
import type { KringField } from '../../elements/kring-field.ts';
import '../../elements/kring-icon.ts';
import { formatNumber, t } from '../../i18n/index.ts';
import { cardStyles } from '../../session/card.styles.ts';
import { ToolElement } from '../../session/tool-element.ts';
import { standings } from './box-words.ts';

const words = {
  answered: { nl: 'Beantwoord', en: 'Answered' },
  show: { nl: 'Toon nu', en: 'Show now' },
  later: { nl: 'Straks', en: 'Later' },
  answer: { nl: 'Kort antwoord (mag leeg)', en: 'Short answer (may be empty)' },
  answerHint: {
    nl: 'De klas leest het bij de vraag. Zei je het al hardop? Laat het dan leeg.',
    en: 'The class reads it with the question. Did you say it aloud? Then leave it empty.',
  },
  save: { nl: 'Klaar', en: 'Done' },
  cancel: { nl: 'Nog niet', en: 'Not yet' },
  want: { nl: 'willen dit ook weten', en: 'want to know this too' },
};

/** A question that the class sees: to answer, by whoever moderates; to read, by the others. */
@customElement('kring-box-shown')
export class KringBoxShown extends ToolElement('box') {
  static override styles = [
    cardStyles,
    css`
      article {
        display: grid;
        gap: var(--k-space-2);
        padding: var(--k-space-3) var(--k-space-4);
        border: 1px solid var(--k-line);
        border-radius: var(--k-radius-m);
        background: var(--k-surface);
      }
      .text {
        font-size: var(--k-text-l);
        line-height: 1.35;
        overflow-wrap: anywhere;
      }
      .answer {
        padding-inline-start: var(--k-space-3);
        border-inline-start: 3px solid var(--k-accent);
        overflow-wrap: anywhere;
      }
      .actions {
        gap: var(--k-space-2);
      }
      form {
        display: grid;
        gap: var(--k-space-3);
      }
    `,
  ];

  @property() item = '';
  @property({ attribute: false }) asked!: Asked;
  /** May change what becomes of it. */
  @property({ type: Boolean }) moderates = false;
  @state() private typed: string | undefined;

  protected override render(): TemplateResult {
    const { text, answer, votes, standing } = this.asked;
    return html`<article>
      <p class="text" dir="auto">${text}</p>
      ${answer ? html`<p class="answer" dir="auto">${answer}</p>` : nothing}
      <p class="soft">
        ${t(standings[standing])}${votes ? html` · ${formatNumber(votes)} ${t(words.want)}` : nothing}
      </p>
      ${this.moderates && standing !== 'read' ? (this.typed === undefined ? this.choices() : this.answering()) : nothing}
    </article>`;
  }

  private choices(): TemplateResult {
    const { item: id } = this;
    const { standing } = this.asked;
    const busy = this.busy('box/stand', { id });
    return html`<div class="actions">
      ${
        standing === 'shown'
          ? nothing
          : html`<kring-button
              size="small"
              icon="eye"
              ?busy=${busy}
              @click=${() => this.press('box/stand', { id, standing: 'shown' })}
              >${t(words.show)}</kring-button
            >`
      }
      ${
        standing === 'answered'
          ? nothing
          : html`<kring-button
              size="small"
              variant="primary"
              icon="check"
              @click=${() => (this.typed = this.asked.answer ?? '')}
              >${t(words.answered)}</kring-button
            >`
      }
      ${
        standing === 'shown'
          ? html`<kring-button
              size="small"
              variant="plain"
              icon="clock"
              ?busy=${busy}
              @click=${() => this.press('box/stand', { id, standing: 'later' })}
              >${t(words.later)}</kring-button
            >`
          : nothing
      }
    </div>`;
  }

  private answering(): TemplateResult {
    const { item: id } = this;
    const busy = this.busy('box/stand', { id });
    const save = async (event: Event) => {
      event.preventDefault();
      if (busy) return;
      const answer = this.typed?.trim() ?? '';
      const data = { id, standing: 'answered' as const, ...(answer && { answer }) };
      const stood = await this.press('box/stand', data);
      if (stood.ok) this.typed = undefined;
    };
    return html`<form novalidate @submit=${save}>
      <kring-field
        label=${t(words.answer)}
        hint=${t(words.answerHint)}
        rows="2"
        maxlength="600"
        .value=${this.typed ?? ''}
        @input=${(event: Event) => (this.typed = (event.target as KringField).value)}
      ></kring-field>
      <div class="actions">
        <kring-button type="submit" variant="primary" size="small" ?busy=${busy} @click=${save}
          >${t(words.save)}</kring-button
        >
        <kring-button variant="plain" size="small" @click=${() => (this.typed = undefined)}
          >${t(words.cancel)}</kring-button
        >
      </div>
    </form>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-box-shown': KringBoxShown;
  }
}
