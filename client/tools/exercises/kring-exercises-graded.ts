import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import '../../elements/kring-button.ts';
import '../../elements/kring-icon.ts';
import { t } from '../../i18n/index.ts';
import { ToolElement } from '../../session/tool-element.ts';
import { numbered, seenOf, type Numbered } from './kring-exercises-seen.ts';
import { exercisesStyles } from './kring-exercises-styles.ts';
import './kring-rich-text.ts';

const words = {
  ask: { nl: 'Telt dit mee voor punten?', en: 'Is this for marks?' },
  locks: {
    nl: 'Bij ja gaan de sleutel, de uitwerking en hint 4 en 5 op slot, de hele sessie lang. Gelijkaardige oefeningen mogen jullie wel samen uitwerken.',
    en: 'If yes, the key, the worked answer and hints 4 and 5 are locked for the whole session. Similar exercises you may work out together.',
  },
  no: { nl: 'Nee', en: 'No' },
  yes: { nl: 'Ja', en: 'Yes' },
  which: { nl: 'Welke tellen mee?', en: 'Which are for marks?' },
  confirm: { nl: 'Ja, zet op slot', en: 'Yes, lock them' },
  back: { nl: 'Terug', en: 'Back' },
  stays: {
    nl: 'Ja blijft ja: dit kan je niet meer veranderen.',
    en: 'Yes stays yes: you cannot change this later.',
  },
  saidNo: { nl: 'Dit telt niet mee voor punten.', en: 'This is not for marks.' },
  after: { nl: 'Het telt toch mee', en: 'It is for marks after all' },
  saidYes: {
    nl: 'Dit telt mee voor punten. Sleutel, uitwerking en hint 4 en 5 blijven de hele sessie op slot.',
    en: 'This is for marks. The key, the worked answer and hints 4 and 5 stay locked for the whole session.',
  },
};

/** "Is this for marks?" - asked of tutor and tutee; yes locks for the whole session (forms.md 1.1). */
@customElement('kring-exercises-graded')
export class KringExercisesGraded extends ToolElement('exercises') {
  static override styles = [
    exercisesStyles,
    css`
      .ask {
        border-color: var(--k-accent);
        border-width: 2px;
      }
      label {
        display: flex;
        align-items: center;
        gap: var(--k-space-3);
        min-height: var(--k-target);
        cursor: pointer;
      }
      input {
        flex: none;
        width: 22px;
        height: 22px;
        margin: 0;
        accent-color: var(--k-accent);
      }
      fieldset {
        min-width: 0;
        margin: 0;
        padding: 0;
        border: 0;
      }
      legend {
        padding: 0;
        font-weight: 600;
      }
      kring-rich-text {
        flex: 1;
        min-width: 0;
      }
    `,
  ];

  /** Say also what was answered; otherwise it only appears while the answer is missing. */
  @property({ type: Boolean }) always = false;
  @state() private naming = false;
  @state() private left: ReadonlySet<string> = new Set();

  protected override render(): TemplateResult | typeof nothing {
    if (this.letter('exercises/graded') !== 'E') return nothing;
    const seen = seenOf(this.session.view);
    const items = numbered(seen, 'practice');
    if (this.naming && seen.graded !== 'yes') return this.which(items);
    if (seen.graded === undefined) return this.ask();
    return this.always ? this.answered(seen.graded) : nothing;
  }

  private ask(): TemplateResult {
    return html`<section class="sheet ask" aria-labelledby="ask">
      <h3 id="ask">${t(words.ask)}</h3>
      <p>${t(words.locks)}</p>
      <div class="row">
        <kring-button
          icon="lock-open"
          ?busy=${this.busy('exercises/graded')}
          @click=${() => this.answer('no')}
          >${t(words.no)}</kring-button
        >
        <kring-button icon="lock" @click=${() => (this.naming = true)}
          >${t(words.yes)}</kring-button
        >
      </div>
    </section>`;
  }

  private which(items: readonly Numbered[]): TemplateResult {
    const named = items.filter((item) => !this.left.has(item.id));
    return html`<section class="sheet ask" aria-labelledby="which">
      <h3 id="which">${t(items.length > 0 ? words.which : words.ask)}</h3>
      <p>${t(words.locks)} <strong>${t(words.stays)}</strong></p>
      ${
        items.length > 0
          ? html`<fieldset>
              <legend class="spoken">${t(words.which)}</legend>
              ${items.map((item) => this.tick(item))}
            </fieldset>`
          : nothing
      }
      <div class="row">
        <kring-button
          variant="primary"
          icon="lock"
          ?busy=${this.busy('exercises/graded')}
          ?disabled=${items.length > 0 && named.length === 0}
          @click=${() =>
            this.answer(
              'yes',
              named.map((item) => item.id),
            )}
          >${t(words.confirm)}</kring-button
        >
        <kring-button variant="plain" @click=${() => (this.naming = false)}
          >${t(words.back)}</kring-button
        >
      </div>
    </section>`;
  }

  private tick({ id, number, item }: Numbered): TemplateResult {
    return html`<label>
      <input
        type="checkbox"
        .checked=${live(!this.left.has(id))}
        @change=${() => {
          const left = new Set(this.left);
          if (!left.delete(id)) left.add(id);
          this.left = left;
        }}
      />
      <span>${number}.</span>
      <kring-rich-text
        inline
        lang=${this.shared.session.language}
        .source=${item.question}
      ></kring-rich-text>
    </label>`;
  }

  private answered(graded: 'yes' | 'no'): TemplateResult {
    if (graded === 'yes')
      return html`<p class="note locked">
        <kring-icon name="lock"></kring-icon><span>${t(words.saidYes)}</span>
      </p>`;
    return html`<div class="row between note">
      <span class="row"><kring-icon name="lock-open"></kring-icon>${t(words.saidNo)}</span>
      <kring-button size="small" variant="plain" @click=${() => (this.naming = true)}
        >${t(words.after)}</kring-button
      >
    </div>`;
  }

  private async answer(answer: 'yes' | 'no', items: readonly string[] = []): Promise<void> {
    const ack = await this.press('exercises/graded', { answer, items });
    if (ack.ok) this.naming = false;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-exercises-graded': KringExercisesGraded;
  }
}
