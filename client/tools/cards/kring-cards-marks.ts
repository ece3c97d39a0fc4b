import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { CardsOwn } from '../../../shared/tools/cards/index.ts';
import type { MarkKind } from '../../../shared/tools/cards/state.ts';
import '../../elements/kring-button.ts';
import '../../elements/kring-chip.ts';
import '../../elements/kring-icon.ts';
import '../../elements/kring-segmented.ts';
import type { KringSegmented } from '../../elements/kring-segmented.ts';
import { t } from '../../i18n/index.ts';
import { cardStyles } from '../../session/card.styles.ts';
import { ToolElement } from '../../session/tool-element.ts';
import { wallStyles } from './cards.styles.ts';
import { markWords } from './words.ts';

const words = {
  title: { nl: 'Wat werkt voor jou?', en: 'What works for you?' },
  lead: { nl: 'De partijen kiezen nu', en: 'The parties are choosing now' },
  leadHow: {
    nl: 'Ieder voor zich, verzegeld. Ook jullie zien niet wie al klaar is. Alles verschijnt samen.',
    en: 'Each alone, sealed. You do not see who is done either. All appears together.',
  },
  how: {
    nl: 'Kies bij elk idee. Straks zie je alleen wat er voor iedereen samen uitkomt: erin, als of eruit. Wat jij koos, tonen we niet; met twee kan je het soms raden.',
    en: 'Choose for every idea. Later you only see what comes out for all together: in, if or out. We do not show what you chose; with two you can sometimes guess.',
  },
  sealed: { nl: 'Jouw keuzes tonen we aan niemand', en: 'We show nobody your choices' },
  done: { nl: 'Ik ben klaar', en: 'I am done' },
  left: { nl: 'Kies nog bij', en: 'Still to choose:' },
  ideas: { nl: 'ideeën', en: 'ideas' },
  idea: { nl: 'idee', en: 'idea' },
  isDone: {
    nl: 'Klaar. Alles wordt samen getoond zodra iedereen klaar is.',
    en: 'Done. All is shown together once everyone is done.',
  },
  change: { nl: 'Toch iets aanpassen', en: 'Change something after all' },
  mark: { nl: 'Jouw keuze', en: 'Your choice' },
  none: {
    nl: 'Er liggen nog geen ideeën. Ga een stap terug.',
    en: 'There are no ideas yet. Go back a step.',
  },
};

/** Sealed marks: each for themselves, for every idea. */
@customElement('kring-cards-marks')
export class KringCardsMarks extends ToolElement('cards') {
  static override styles = [
    cardStyles,
    wallStyles,
    css`
      section {
        max-width: 46rem;
      }
      .list {
        display: grid;
        gap: var(--k-space-3);
      }
      .idea {
        min-height: 0;
      }
      /* Down to the edge of the stage, over its padding: nothing shows below it. */
      .end {
        position: sticky;
        bottom: calc(-1 * var(--k-space-4));
        padding-block: var(--k-space-3);
        background: var(--k-paper);
      }
      @media (max-width: 68.7em) {
        .end {
          bottom: calc(-1 * var(--k-space-6));
        }
      }
    `,
  ];

  protected override render(): TemplateResult {
    const { wall } = this.view;
    const cards = Object.entries(wall);
    if (this.letter('cards/marks') !== 'S') return this.watched(cards);
    const own = this.own ?? { mine: {}, marks: {} };
    const left = cards.filter(([id]) => !(id in own.marks)).length;
    return html`<section aria-labelledby="title">
      <header>
        <h2 id="title">${t(words.title)}</h2>
        <kring-chip kind="sealed" .text=${words.sealed}></kring-chip>
      </header>
      <p>${t(cards.length === 0 ? words.none : words.how)}</p>
      <ul class="list">
        ${repeat(
          cards,
          ([id]) => id,
          ([id, { text }]) => this.card(id, text, own),
        )}
      </ul>
      ${cards.length > 0 ? this.end(own, left) : nothing}
    </section>`;
  }

  private card(id: string, text: string, own: CardsOwn): TemplateResult {
    return html`<li class="idea">
      <p dir="auto">${text}</p>
      <kring-segmented
        label="${t(words.mark)}: ${text}"
        quiet-label
        .value=${live(this.pressed('cards/mark', { id })?.mark ?? own.marks[id] ?? '')}
        ?disabled=${own.done === true}
        .choices=${Object.entries(markWords).map(([value, { icon, text }]) => ({
          value,
          icon,
          label: t(text),
        }))}
        @change=${(event: Event) =>
          this.press('cards/mark', {
            id,
            mark: (event.target as KringSegmented).value as MarkKind,
          })}
      ></kring-segmented>
    </li>`;
  }

  private end(own: CardsOwn, left: number): TemplateResult {
    const done = (on: boolean) => () => this.press('cards/done', { on });
    if (own.done)
      return html`<div class="end">
        <p class="ok" role="status"><kring-icon name="check"></kring-icon>${t(words.isDone)}</p>
        <div class="actions">
          <kring-button
            variant="plain"
            icon="undo-2"
            ?busy=${this.busy('cards/done')}
            @click=${done(false)}
            >${t(words.change)}</kring-button
          >
        </div>
      </div>`;
    return html`<div class="end actions">
      <kring-button
        variant="primary"
        size="large"
        ?disabled=${left > 0}
        ?busy=${this.busy('cards/done')}
        @click=${done(true)}
        >${t(words.done)}</kring-button
      >
      <span class="soft" role="status"
        >${left > 0 ? `${t(words.left)} ${String(left)} ${t(left === 1 ? words.idea : words.ideas)}` : ''}</span
      >
    </div>`;
  }

  private watched(cards: [string, { text: string }][]): TemplateResult {
    return html`<section aria-labelledby="title">
      <h2 id="title">${t(words.lead)}</h2>
      <p>${t(words.leadHow)}</p>
      <ul class="wall">
        ${cards.map(([, { text }]) => html`<li class="idea"><p dir="auto">${text}</p></li>`)}
      </ul>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-cards-marks': KringCardsMarks;
  }
}
