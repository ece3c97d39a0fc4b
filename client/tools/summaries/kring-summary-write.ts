import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { SummariesState } from '../../../shared/tools/summaries/index.ts';
import '../../elements/kring-button.ts';
import '../../elements/kring-icon.ts';
import '../../elements/kring-seat-mark.ts';
import { t } from '../../i18n/index.ts';
import { cardStyles } from '../../session/card.styles.ts';
import '../../session/kring-draft.ts';
import { SessionElement } from '../../session/session-element.ts';
import type { Sending, Session } from '../../session/session.ts';
import { sightChip } from '../../session/sight-chip.ts';
import { sightOf } from '../../session/who-sees.ts';

const words = {
  for: { nl: 'Wat begreep je van', en: 'What did you understand of' },
  hint: { nl: 'Als ik het goed begrijp, ...', en: 'If I understand you well, ...' },
  co: { nl: 'Je collega schrijft deze.', en: 'Your colleague writes this one.' },
  edit: { nl: 'Pas mee aan', en: 'Edit it too' },
  waits: { nl: 'leest het; nog geen "klopt".', en: 'reads it; no "that is right" yet.' },
  yes: {
    nl: 'zei: klopt. Iedereen aan tafel leest dit.',
    en: 'said: that is right. Everyone at the table reads this.',
  },
  changed: {
    nl: 'moet opnieuw "klopt" zeggen; de ander leest nog de vorige tekst.',
    en: 'must say "that is right" again; the other still reads the earlier text.',
  },
};

/** One summary as the mediators write it; each has one first, and may help with the other. */
@customElement('kring-summary-write')
export class KringSummaryWrite extends SessionElement {
  static override styles = [
    cardStyles,
    css`
      :host {
        padding-top: var(--k-space-4);
        border-top: 1px solid var(--k-line);
      }
      .written {
        padding: var(--k-space-3);
        border: 1.5px dashed var(--k-edge);
        border-radius: var(--k-radius-m);
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
      section {
        gap: var(--k-space-3);
      }
    `,
  ];

  @property({ attribute: false }) party = '';
  @property({ attribute: false }) summary: SummariesState['of'][string] | undefined;
  /** This mediator is the one who writes it. */
  @property({ type: Boolean }) first = false;
  @state() private helps = false;

  protected override watches({ view }: Session): readonly unknown[] {
    return [view.shared.people];
  }

  protected override render(): TemplateResult | typeof nothing {
    const who = this.shared.people[this.party];
    if (!who) return nothing;
    const text = this.summary?.text ?? '';
    const label = `${t(words.for)} ${who.name}?`;
    return html`<section aria-labelledby="who">
      <header>
        <h3 id="who" class="person">
          <kring-seat-mark mark=${who.mark}></kring-seat-mark>${who.name}
        </h3>
        ${sightChip(this.sight())}
      </header>
      ${
        this.first || this.helps
          ? html`<kring-draft
              name="summary.${this.party}"
              label=${label}
              placeholder=${t(words.hint)}
              rows="4"
              maxlength="2000"
              .of=${text}
              .save=${(written: string, how: Sending) =>
                this.press('summaries/write', { of: this.party, text: written }, how)}
            ></kring-draft>`
          : html`${text ? html`<p dir="auto" class="written">${text}</p>` : nothing}
              <div class="actions">
                <span class="soft">${t(words.co)}</span>
                <kring-button
                  variant="plain"
                  size="small"
                  icon="pencil"
                  label="${t(words.edit)}: ${who.name}"
                  @click=${() => (this.helps = true)}
                  >${t(words.edit)}</kring-button
                >
              </div>`
      }
      <div role="status">${text ? this.said(who.name) : nothing}</div>
    </section>`;
  }

  private said(name: string): TemplateResult {
    const { confirmed, version } = this.summary ?? {};
    if (confirmed && confirmed.version === version)
      return html`<p class="ok"><kring-icon name="check"></kring-icon>${name} ${t(words.yes)}</p>`;
    return html`<p class="soft">${name} ${t(confirmed ? words.changed : words.waits)}</p>`;
  }

  private sight() {
    const { confirmed, version } = this.summary ?? {};
    const { view } = this.session;
    return confirmed && confirmed.version === version
      ? sightOf(view, ['leads', 'served'], undefined)
      : sightOf(view, ['leads'], this.party);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-summary-write': KringSummaryWrite;
  }
}
