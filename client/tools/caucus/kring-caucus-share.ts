import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import '../../elements/kring-button.ts';
import '../../elements/kring-icon.ts';
import { t } from '../../i18n/index.ts';
import { cardStyles } from '../../session/card.styles.ts';
import '../../session/kring-add-text.ts';
import { ToolElement } from '../../session/tool-element.ts';

const words = {
  title: { nl: 'Wat mag straks gezegd worden?', en: 'What may be said later?' },
  how: {
    nl: 'Een zin op deze lijst is aangevinkt. Jij en de twee bemiddelaars lezen de lijst. De anderen lezen een zin pas als jij straks zelf op "Vertel" tikt. Een lege lijst is ook goed.',
    en: 'A sentence on this list is ticked. You and the two mediators read the list. The others read a sentence only when you yourself tap "Tell" later. An empty list is fine too.',
  },
  followed: {
    nl: 'Wat op de lijst staat, is aangevinkt. Na het terugkeren komt een zin pas bij de anderen als de partij zelf tikt.',
    en: 'What is on the list is ticked. After the return a sentence reaches the others only by a tap of the party.',
  },
  add: { nl: 'Een zin in jouw woorden', en: 'A sentence in your words' },
  put: { nl: 'Zet op mijn lijst', en: 'Put on my list' },
  drop: { nl: 'Haal van de lijst', en: 'Take off the list' },
  empty: { nl: 'De lijst is leeg.', en: 'The list is empty.' },
  confirm: { nl: 'Dit mag ik straks vertellen', en: 'I may tell this later' },
  nothing: { nl: 'Ik wil niets vertellen', en: 'I want to tell nothing' },
  confirmed: {
    nl: 'Bevestigd. De bemiddelaars keren zo met je terug.',
    en: 'Confirmed. The mediators will return with you in a moment.',
  },
  ready: {
    nl: 'De lijst is bevestigd. Jullie kunnen terug.',
    en: 'The list is confirmed. You can return.',
  },
  wait: {
    nl: 'De partij bevestigt eerst de lijst, ook als die leeg is.',
    en: 'The party first confirms the list, even when it is empty.',
  },
  back: { nl: 'Keer terug naar de kring', en: 'Return to the circle' },
};

/** The share list: written and confirmed by the party, read by the mediators. */
@customElement('kring-caucus-share')
export class KringCaucusShare extends ToolElement('caucus') {
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
        gap: var(--k-space-2);
        align-items: center;
        justify-content: space-between;
        padding: var(--k-space-2) var(--k-space-2) var(--k-space-2) var(--k-space-4);
        border: 1.5px dashed var(--k-private);
        border-radius: var(--k-radius-m);
      }
      li span {
        min-width: 0;
        font-size: var(--k-text-l);
        overflow-wrap: anywhere;
      }
    `,
  ];

  protected override render(): TemplateResult {
    return html`<section aria-labelledby="title">
      <h3 id="title">${t(words.title)}</h3>
      ${this.leads ? this.followed() : this.mine()}
    </section>`;
  }

  private followed(): TemplateResult {
    const { list = {}, agreed } = this.view;
    const all = Object.values(list);
    return html`<p class="soft">${t(words.followed)}</p>
      ${
        all.length === 0
          ? html`<p class="soft">${t(words.empty)}</p>`
          : html`<ul>
              ${all.map((text) => html`<li><span dir="auto">${text}</span></li>`)}
            </ul>`
      }
      <p class=${agreed ? 'ok' : 'soft'} role="status">
        ${agreed ? html`<kring-icon name="check"></kring-icon>` : nothing}${t(agreed ? words.ready : words.wait)}
      </p>
      <div class="actions">
        <kring-button
          variant=${agreed ? 'primary' : 'quiet'}
          icon="undo-2"
          ?disabled=${!agreed}
          ?busy=${this.busy('caucus/return')}
          @click=${() => this.press('caucus/return')}
          >${t(words.back)}</kring-button
        >
      </div>`;
  }

  private mine(): TemplateResult {
    const own = this.own ?? { list: {} };
    const held = Object.entries(own.list).filter(([, one]) => !one.told);
    return html`<p>${t(words.how)}</p>
      <ul>
        ${held.map(
          ([id, { text }]) =>
            html`<li>
              <span dir="auto">${text}</span>
              <kring-button
                variant="plain"
                icon="x"
                icon-only
                ?busy=${this.busy('caucus/drop', { id })}
                @click=${() => this.press('caucus/drop', { id })}
                >${t(words.drop)}</kring-button
              >
            </li>`,
        )}
      </ul>
      <kring-add-text
        name="caucus.write"
        label=${t(words.add)}
        maxlength="300"
        .add=${(text: string) => this.press('caucus/write', { text })}
        >${t(words.put)}</kring-add-text
      >
      <div role="status">
        ${own.agreed ? html`<p class="ok"><kring-icon name="check"></kring-icon>${t(words.confirmed)}</p>` : nothing}
      </div>
      ${
        own.agreed
          ? nothing
          : html`<div class="actions">
              <kring-button
                variant="primary"
                size="large"
                ?busy=${this.busy('caucus/agree')}
                @click=${() => this.press('caucus/agree')}
                >${t(held.length === 0 ? words.nothing : words.confirm)}</kring-button
              >
            </div>`
      }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-caucus-share': KringCaucusShare;
  }
}
