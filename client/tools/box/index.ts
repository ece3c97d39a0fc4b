import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Asked, Standing } from '../../../shared/tools/box/state.ts';
import '../../elements/kring-icon.ts';
import { formatNumber, t, type Text } from '../../i18n/index.ts';
import { cardStyles } from '../../session/card.styles.ts';
import { ToolElement } from '../../session/tool-element.ts';
import './kring-box-new.ts';
import './kring-box-shown.ts';

const words = {
  fresh: { nl: 'Nieuwe vragen', en: 'New questions' },
  freshAbout: {
    nl: 'Niemand weet wie ze stelde, ook jij niet. De klas ziet pas wat jij toont.',
    en: 'Nobody knows who asked them, not even you. The class only sees what you show.',
  },
  noAdult: {
    nl: 'Er is nu geen volwassene in deze les. Komt er een vraag die zorgen baart? Ga er meteen zelf mee naar een leerkracht.',
    en: 'There is no adult in this lesson now. Does a worrying question come? Take it to a teacher yourself, at once.',
  },
  noFresh: { nl: 'Er zijn geen nieuwe vragen.', en: 'There are no new questions.' },
  shown: { nl: 'Nu te beantwoorden', en: 'To answer now' },
  later: { nl: 'Voor straks', en: 'For later' },
  answered: { nl: 'Beantwoord', en: 'Answered' },
  read: { nl: 'Gelezen, alleen voor jullie', en: 'Read, only for you' },
  none: { nl: 'De klas ziet nu geen vraag.', en: 'The class sees no question now.' },
  waiting: {
    nl: (many: number) => (many === 1 ? 'vraag wacht' : 'vragen wachten'),
    en: (many: number) => (many === 1 ? 'question is waiting' : 'questions are waiting'),
  },
  adult: { nl: 'Vragen voor jou', en: 'Questions for you' },
  adultAbout: {
    nl: 'Deze vragen baren zorgen. Ze komen nooit op het scherm, en de voorlichters zien ze niet meer. Niemand kan tonen wie ze stelde: jij beslist wat er nu gebeurt voor de hele klas.',
    en: 'These questions are worrying. They never come on the screen, and the educators see them no more. Nobody can show who asked them: you decide what happens now for the whole class.',
  },
  card: { nl: 'Iedereen kreeg deze kaart', en: 'Everybody got this card' },
  cardSays: {
    nl: '“Iemand stelde een vraag die we niet hier kunnen beantwoorden. Als jij dat was: je bent niet alleen. Druk op Hulp. Vandaag nog.”',
    en: '“Somebody asked a question that we cannot answer here. If that was you: you are not alone. Press Help. Today.”',
  },
};
type Item = readonly [id: string, asked: Asked];

/** The question box: to moderate, or to read, by the letter that the phase gives; what worries goes to the adult. */
@customElement('kring-box-tool')
export class KringBoxTool extends ToolElement('box') {
  static override styles = [
    cardStyles,
    css`
      .box {
        display: grid;
        gap: var(--k-space-5);
        width: 100%;
        max-width: 52rem;
        margin-inline: auto;
      }
      section {
        gap: var(--k-space-3);
      }
      .list {
        display: grid;
        gap: var(--k-space-3);
      }
      .adult {
        padding: var(--k-space-4);
        border: 2px solid var(--k-private);
        border-radius: var(--k-radius-l);
        background: var(--k-private-soft);
      }
      .adult li {
        padding: var(--k-space-3) var(--k-space-4);
        border-radius: var(--k-radius-m);
        background: var(--k-raised);
        font-size: var(--k-text-l);
        overflow-wrap: anywhere;
      }
      .count {
        display: flex;
        align-items: center;
        gap: var(--k-space-2);
        font-weight: 600;
      }
    `,
  ];

  private get moderates(): boolean {
    return this.letter('box') === 'M';
  }

  /** In the order in which they came: not by votes, so that the loudest is not the first. */
  private with(standing: Standing): Item[] {
    return Object.entries(this.view.asked)
      .filter(([, asked]) => asked.standing === standing)
      .sort(([, one], [, other]) => one.order - other.order);
  }

  protected override render(): TemplateResult {
    const shown = this.with('shown');
    return html`<div class="box">
      ${this.adult()} ${this.moderates ? this.fresh() : this.waiting()}
      ${this.pile(words.shown, shown)}
      ${shown.length === 0 ? html`<p class="soft">${t(words.none)}</p>` : nothing}
      ${this.pile(words.later, this.with('later'))}
      ${this.pile(words.answered, this.with('answered'))}
      ${this.pile(words.read, this.with('read'))}
    </div>`;
  }

  private fresh(): TemplateResult {
    const fresh = this.with('new');
    return html`<section aria-labelledby="fresh">
      <h2 id="fresh">
        ${t(words.fresh)}${fresh.length > 0 ? ` (${formatNumber(fresh.length)})` : ''}
      </h2>
      <p class="soft" role="status">${t(fresh.length > 0 ? words.freshAbout : words.noFresh)}</p>
      ${
        this.peopleWith('responsible').some(({ present }) => present)
          ? nothing
          : html`<p class="count"><kring-icon name="shield"></kring-icon>${t(words.noAdult)}</p>`
      }
      <div class="list">
        ${repeat(
          fresh,
          ([id]) => id,
          ([id, asked]) => html`<kring-box-new item=${id} .asked=${asked}></kring-box-new>`,
        )}
      </div>
    </section>`;
  }

  private waiting(): TemplateResult | typeof nothing {
    const { waiting } = this.view;
    if (waiting === undefined) return nothing;
    const { nl, en } = words.waiting;
    return html`<p class="count" role="status">
      <kring-icon name="circle-question-mark"></kring-icon>${formatNumber(waiting)}
      ${t({ nl: nl(waiting), en: en(waiting) })}
    </p>`;
  }

  private pile(title: Text, items: readonly Item[]): TemplateResult | typeof nothing {
    if (items.length === 0) return nothing;
    return html`<section aria-label=${t(title)}>
      <h2>${t(title)}</h2>
      <div class="list">
        ${repeat(
          items,
          ([id]) => id,
          ([id, asked]) =>
            html`<kring-box-shown
              item=${id}
              .asked=${asked}
              ?moderates=${this.moderates}
            ></kring-box-shown>`,
        )}
      </div>
    </section>`;
  }

  /** Only an adult is sent these. */
  private adult(): TemplateResult | typeof nothing {
    const worrying = this.with('adult');
    if (worrying.length === 0) return nothing;
    return html`<section class="adult" aria-labelledby="adult">
      <h2 id="adult">${t(words.adult)}</h2>
      <p>${t(words.adultAbout)}</p>
      <ul class="list">
        ${repeat(
          worrying,
          ([id]) => id,
          ([, { text }]) => html`<li dir="auto">${text}</li>`,
        )}
      </ul>
      <p><strong>${t(words.card)}:</strong> ${t(words.cardSays)}</p>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-box-tool': KringBoxTool;
  }
}
