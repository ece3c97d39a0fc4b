import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { SeenPerson } from '../../../shared/wire/view.ts';
import '../../elements/kring-button.ts';
import '../../elements/kring-icon.ts';
import '../../elements/kring-seat-mark.ts';
import { t, type Text } from '../../i18n/index.ts';
import { cardStyles } from '../../session/card.styles.ts';
import { ToolElement } from '../../session/tool-element.ts';

const words = {
  title: { nl: 'Apart praten', en: 'Talking apart' },
  when: {
    nl: 'Als iemand heel boos of verdrietig is, stilvalt, vastloopt of twijfelt. Met jullie twee, en met elke partij even lang.',
    en: 'When somebody is very angry or sad, falls silent, is stuck or in doubt. Both of you, and equally long with each party.',
  },
  offer: { nl: 'Bied aan', en: 'Offer' },
  begin: { nl: 'Begin het aparte gesprek', en: 'Begin the private talk' },
  fair: {
    nl: 'Bied het ook elke andere partij aan: even lang. Pas daarna gaan jullie verder.',
    en: 'Offer it to each other party too: equally long. Only then you go on.',
  },
};
const states: Readonly<Record<string, Text>> = {
  asked: { nl: 'vraagt een apart gesprek', en: 'asks for a private talk' },
  offered: { nl: 'kreeg het aanbod', en: 'got the offer' },
  accepted: { nl: 'zei ja', en: 'said yes' },
  declined: { nl: 'zei nee', en: 'said no' },
  had: { nl: 'sprak al met jullie', en: 'talked with you' },
};
type Party = SeenPerson & { id: string };

/** The mediators offer a private talk to each, and begin one that a party wants. */
@customElement('kring-caucus-lead')
export class KringCaucusLead extends ToolElement('caucus') {
  static override styles = [
    cardStyles,
    css`
      /* Nothing said yet: no gap, and still there for a screen reader. */
      div:is([role='status'], [role='alert']):not(:has(*)) {
        position: absolute;
      }
      ul {
        display: grid;
        gap: var(--k-space-2);
      }
      li {
        display: flex;
        flex-wrap: wrap;
        gap: var(--k-space-2) var(--k-space-3);
        align-items: center;
        padding-block: var(--k-space-2);
        border-block-start: 1px solid var(--k-line);
      }
      .state {
        flex: 1;
        min-width: 8rem;
        color: var(--k-ink-soft);
      }
      .fair {
        display: flex;
        gap: var(--k-space-2);
        padding: var(--k-space-3) var(--k-space-4);
        border-radius: var(--k-radius-m);
        background: var(--k-accent-soft);
      }
    `,
  ];

  protected override render(): TemplateResult | typeof nothing {
    if (this.letter('caucus') !== 'M') return nothing;
    const parties = this.peopleWith('served');
    const { unfair } = this.view;
    return html`<section aria-labelledby="title">
      <header><h2 id="title">${t(words.title)}</h2></header>
      <p class="soft">${t(words.when)}</p>
      <ul>
        ${parties.map((party) => this.party(party))}
      </ul>
      <div role="status">
        ${unfair ? html`<p class="fair"><kring-icon name="info"></kring-icon>${t(words.fair)}</p>` : nothing}
      </div>
    </section>`;
  }

  private party({ id, name, mark }: Party): TemplateResult {
    const { asked = {}, offers = {} } = this.view;
    const state = id in asked ? 'asked' : offers[id];
    const willing = state === 'asked' || state === 'accepted';
    const said = states[state ?? ''];
    return html`<li>
      <span class="person"><kring-seat-mark mark=${mark}></kring-seat-mark>${name}</span>
      <span class="state" role="status">${said ? t(said) : ''}</span>
      ${
        willing
          ? html`<kring-button
              variant="primary"
              label="${t(words.begin)}: ${name}"
              ?busy=${this.busy('caucus/begin', { person: id })}
              @click=${() => this.press('caucus/begin', { person: id })}
              >${t(words.begin)}</kring-button
            >`
          : state === 'offered'
            ? nothing
            : html`<kring-button
                label="${t(words.offer)}: ${name}"
                ?busy=${this.busy('caucus/offer', { person: id })}
                @click=${() => this.press('caucus/offer', { person: id })}
                >${t(words.offer)}</kring-button
              >`
      }
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-caucus-lead': KringCaucusLead;
  }
}
