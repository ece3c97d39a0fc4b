import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import '../../elements/kring-button.ts';
import '../../elements/kring-chip.ts';
import '../../elements/kring-icon.ts';
import { formatList } from '../../i18n/format.ts';
import { t } from '../../i18n/index.ts';
import { cardStyles } from '../../session/card.styles.ts';
import { readDraft, writeDraft } from '../../session/drafts.ts';
import '../../session/kring-add-text.ts';
import { ToolElement } from '../../session/tool-element.ts';
import { columnStyles } from './needs.styles.ts';
import { atTable } from './words.ts';

const words = {
  title: { nl: 'Van ons allemaal', en: 'What we share' },
  empty: {
    nl: 'Wat voor iedereen telt, komt hier. Het licht op als elke partij ja zegt.',
    en: 'What counts for everyone comes here. It lights up when each party says yes.',
  },
  add: { nl: 'Wat hoor je bij allemaal?', en: 'What do you hear from all of them?' },
  put: { nl: 'Zet in het midden', en: 'Put in the middle' },
  yes: { nl: 'Ja, ook voor mij', en: 'Yes, for me too' },
  lit: { nl: 'Dit delen jullie', en: 'You share this' },
  litUs: { nl: 'Dit delen we', en: 'We share this' },
  said: { nl: 'Zei ja:', en: 'Said yes:' },
  quiet: {
    nl: 'Je ja is alleen zichtbaar voor de bemiddelaars, tot iedereen ja zei.',
    en: 'Only the mediators see your yes, until everyone said yes.',
  },
};

/** The shared middle: written by the mediators, and lit only by the yes of all parties. */
@customElement('kring-needs-middle')
export class KringNeedsMiddle extends ToolElement('needs') {
  static override styles = [
    cardStyles,
    columnStyles,
    css`
      :host {
        display: grid;
        gap: var(--k-space-3);
      }
    `,
  ];

  protected override render(): TemplateResult {
    const { middle } = this.view;
    const items = Object.entries(middle);
    const letter = this.letter('needs');
    return html`<h3>${t(words.title)}</h3>
      ${items.length === 0 ? html`<p class="soft">${t(words.empty)}</p>` : nothing}
      <ul>
        ${items.map(([id, { text, yes }]) => this.item(id, text, Object.keys(yes)))}
      </ul>
      ${letter === 'E' && items.length > 0 ? html`<p class="soft">${t(words.quiet)}</p>` : nothing}
      ${
        letter === 'M'
          ? html`<kring-add-text
                name="needs.middle"
                label=${t(words.add)}
                .add=${(text: string) => this.press('needs/middle', { text })}
                >${t(words.put)}</kring-add-text
              ><kring-chip kind="everyone" .text=${atTable}></kring-chip>`
          : nothing
      }`;
  }

  private item(id: string, text: string, yes: readonly string[]): TemplateResult {
    const parties = this.peopleWith('served');
    const lit = parties.length > 0 && parties.every((party) => yes.includes(party.id));
    return html`<li class=${lit ? 'lit' : ''}>
      <p dir="auto">${text}</p>
      ${
        lit
          ? html`<span class="note" role="status"
              ><kring-icon name="check"></kring-icon
              >${t(this.leads ? words.lit : words.litUs)}</span
            >`
          : this.leads && yes.length > 0
            ? html`<span class="note"
                >${t(words.said)}
                ${formatList(yes.map((person) => this.shared.people[person]?.name ?? ''))}</span
              >`
            : nothing
      }
      ${this.letter('needs') === 'E' ? this.answer(id) : nothing}
    </li>`;
  }

  /** Which of them I pressed is known to this tab only: the view tells nobody before all have. */
  private answer(id: string): TemplateResult {
    const key = `${this.shared.session.id}.needs.yes.${id}`;
    const on = readDraft(key) === 'yes';
    const press = async (): Promise<void> => {
      const ack = await this.press('needs/middle-yes', { id, on: !on });
      if (ack.ok) writeDraft(key, on ? undefined : 'yes');
      this.requestUpdate();
    };
    return html`<div class="actions">
      <kring-button
        icon=${on ? 'check' : ''}
        .pressed=${on}
        ?busy=${this.busy('needs/middle-yes', { id })}
        @click=${press}
        >${t(words.yes)}</kring-button
      >
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-needs-middle': KringNeedsMiddle;
  }
}
