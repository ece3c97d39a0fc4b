import { css, html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import '../../elements/kring-button.ts';
import { t } from '../../i18n/index.ts';
import { cardStyles } from '../../session/card.styles.ts';
import '../../session/kring-draft.ts';
import type { Sending } from '../../session/session.ts';
import { ToolElement } from '../../session/tool-element.ts';
import { dayOf } from './text.ts';

const words = {
  title: { nl: 'Altijd erbij', en: 'Always included' },
  tell: { nl: 'Wat we aan anderen vertellen', en: 'What we tell others' },
  tellHint: {
    nl: 'Bijvoorbeeld: "We hebben gepraat en het is opgelost."',
    en: 'For example: "We talked and it is solved."',
  },
  wrong: { nl: 'Als het misgaat', en: 'If it goes wrong' },
  wrongHint: {
    nl: 'Eerst ... , dan terug naar de bemiddelaars.',
    en: 'First ... , then back to the mediators.',
  },
  followup: { nl: 'We kijken samen terug op', en: 'We look back together on' },
  week: { nl: 'over een week', en: 'in a week' },
};

/** The fixed last items. */
@customElement('kring-agreement-fixed')
export class KringAgreementFixed extends ToolElement('agreement') {
  static override styles = [
    cardStyles,
    css`
      article {
        display: grid;
        gap: var(--k-space-4);
        padding: var(--k-space-4);
        border: 1px solid var(--k-line);
        border-radius: var(--k-radius-l);
        background: var(--k-surface);
      }
      label {
        display: block;
        margin-block-end: var(--k-space-1);
        font-weight: 600;
      }
      input {
        box-sizing: border-box;
        min-height: 48px;
        padding: 0 var(--k-space-3);
        border: 1.5px solid var(--k-edge);
        border-radius: var(--k-radius-m);
        background: var(--k-raised);
        color: var(--k-ink);
        font: inherit;
      }
      input:focus-visible {
        outline: 3px solid var(--k-focus);
        outline-offset: 1px;
      }
    `,
  ];

  protected override render(): TemplateResult {
    const followup = this.pressed('agreement/set')?.followup ?? this.view.followup;
    return html`<article aria-labelledby="title">
      <h3 id="title">${t(words.title)}</h3>
      ${this.field('tell')} ${this.field('wrong')}
      <div>
        <label for="day">${t(words.followup)}</label>
        <div class="actions">
          <input
            id="day"
            type="date"
            .value=${live(followup)}
            @change=${(event: Event) =>
              this.press('agreement/set', { followup: (event.target as HTMLInputElement).value })}
          />
          <span class="soft">${dayOf(followup, this.shared.session.language)}</span>
        </div>
      </div>
    </article>`;
  }

  private field(name: 'tell' | 'wrong'): TemplateResult {
    const { view } = this;
    return html`<kring-draft
      name="agreement.${name}"
      label=${t(words[name])}
      hint=${t(words[`${name}Hint`])}
      rows="2"
      .of=${view[name]}
      .save=${(text: string, how: Sending) => this.press('agreement/set', { [name]: text }, how)}
    ></kring-draft>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-agreement-fixed': KringAgreementFixed;
  }
}
