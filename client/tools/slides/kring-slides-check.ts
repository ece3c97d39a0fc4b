import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import '../../elements/kring-icon.ts';
import '../../elements/kring-switch.ts';
import type { KringSwitch } from '../../elements/kring-switch.ts';
import { t } from '../../i18n/index.ts';
import { cardStyles } from '../../session/card.styles.ts';
import { ToolElement } from '../../session/tool-element.ts';
import '../exercises/kring-rich-text.ts';
import { inOrder, type NumberedSlide } from './in-order.ts';
import './kring-slide.ts';
import { picturesOf } from './picture-address.ts';
import { sourceWords } from './source-words.ts';

const words = {
  title: { nl: 'Kijk de feiten na', en: 'Check the facts' },
  about: {
    nl: 'Dit zijn alle dia’s, met wat de voorlichters erbij zeggen en waar elk feit vandaan komt.',
    en: 'These are all slides, with what the educators say and where each fact comes from.',
  },
  goals: { nl: 'Doelen', en: 'Goals' },
  care: { nl: 'Wie kan dit zelf meemaken?', en: 'Who may be living this?' },
  checked: { nl: 'De feiten zijn nagekeken', en: 'The facts are checked' },
  checkedHint: {
    nl: 'Past iemand daarna nog een dia aan, dan gaat dit weer uit.',
    en: 'If somebody changes a slide after this, it goes off again.',
  },
  notes: { nl: 'Wat erbij gezegd wordt', en: 'What is said with it' },
  sources: { nl: 'Bronnen', en: 'Sources' },
  none: { nl: 'Geen bron', en: 'No source' },
  help: { nl: 'Hulplijst', en: 'Help list' },
};

/** For the adult: the whole deck to read, with notes and sources, and the tick that the facts were checked. */
@customElement('kring-slides-check')
export class KringSlidesCheck extends ToolElement('slides') {
  static override styles = [
    cardStyles,
    css`
      :host {
        container-type: inline-size;
      }
      .all {
        margin: 0;
        padding: 0;
        list-style: none;
        display: grid;
        gap: var(--k-space-4);
      }
      li.slide {
        display: grid;
        gap: var(--k-space-3) var(--k-space-4);
        padding-bottom: var(--k-space-4);
        border-bottom: 1px solid var(--k-line);
      }
      @container (min-width: 38rem) {
        li.slide {
          grid-template-columns: minmax(0, 5fr) minmax(0, 4fr);
        }
      }
      .screen {
        align-self: start;
        border: 1.5px solid var(--k-line);
        border-radius: var(--k-radius-m);
        overflow: hidden;
      }
      .read {
        display: grid;
        gap: var(--k-space-1);
        align-content: start;
        min-width: 0;
        overflow-wrap: anywhere;
      }
      h3 {
        font-family: var(--k-font-text);
        font-size: var(--k-text-s);
        font-weight: 600;
      }
      .points {
        padding-inline-start: 1.2em;
        list-style: disc;
      }
      .tick {
        position: sticky;
        bottom: 0;
        padding: var(--k-space-3) var(--k-space-4);
        border: 2px solid var(--k-accent);
        border-radius: var(--k-radius-m);
        background: var(--k-accent-soft);
      }
      .care {
        padding: var(--k-space-3) var(--k-space-4);
        border-radius: var(--k-radius-m);
        background: var(--k-private-soft);
      }
      a {
        color: var(--k-accent);
      }
      a:focus-visible {
        outline: 3px solid var(--k-focus);
        outline-offset: 2px;
      }
    `,
  ];

  protected override render(): TemplateResult {
    const { view } = this;
    return html`<section aria-labelledby="title">
      <h2 id="title">${t(words.title)}</h2>
      <p>${t(words.about)}</p>
      ${
        view.goals?.length
          ? html`<div class="read">
              <h3>${t(words.goals)}</h3>
              <ul class="points">
                ${view.goals.map((goal) => html`<li>${t(goal)}</li>`)}
              </ul>
            </div>`
          : nothing
      }
      ${
        view.care
          ? html`<div class="read care">
              <h3>${t(words.care)}</h3>
              <p>${t(view.care)}</p>
            </div>`
          : nothing
      }
      <ol class="all">
        ${repeat(
          inOrder(view),
          ({ id }) => id,
          (slide) => this.slide(slide),
        )}
      </ol>
      ${
        view.help?.length
          ? html`<div class="read">
              <h3>${t(words.help)}</h3>
              <ul class="points">
                ${view.help.map(
                  ({ name, about, phone, address }) =>
                    html`<li>
                      <strong>${name}</strong>: ${t(about)} ${phone ?? ''} ${address ?? ''}
                    </li>`,
                )}
              </ul>
            </div>`
          : nothing
      }
      <div class="tick">
        <kring-switch
          hint=${t(words.checkedHint)}
          .checked=${live(this.pressed('slides/check')?.yes ?? view.checked === true)}
          @change=${(event: Event) =>
            this.press('slides/check', { yes: (event.target as KringSwitch).checked })}
          >${t(words.checked)}</kring-switch
        >
      </div>
    </section>`;
  }

  private slide(slide: NumberedSlide): TemplateResult {
    return html`<li class="slide">
      <div class="screen">
        <kring-slide .slide=${slide} .addressOf=${picturesOf(this.shared.session.id)}></kring-slide>
      </div>
      <div class="read">
        ${
          slide.notes
            ? html`<h3>${t(words.notes)}</h3>
                <kring-rich-text .source=${t(slide.notes)}></kring-rich-text>`
            : nothing
        }
        <h3>${t(words.sources)}</h3>
        ${
          slide.sources
            ? html`<ul class="points">
                ${slide.sources.map(
                  (source) =>
                    html`<li>
                      ${
                        source.address
                          ? html`<a href=${source.address} target="_blank" rel="noopener noreferrer"
                              >${sourceWords(source)}</a
                            >`
                          : sourceWords(source)
                      }
                    </li>`,
                )}
              </ul>`
            : html`<p class="soft">${t(words.none)}</p>`
        }
      </div>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-slides-check': KringSlidesCheck;
  }
}
