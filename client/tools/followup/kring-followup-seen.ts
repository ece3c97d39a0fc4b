import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { FollowUpAnswer, FollowUpView } from '../../../shared/tools/followup/index.ts';
import '../../elements/kring-button.ts';
import '../../elements/kring-chip.ts';
import '../../elements/kring-icon.ts';
import '../../elements/kring-seat-mark.ts';
import { t, type Text } from '../../i18n/index.ts';
import { cardStyles } from '../../session/card.styles.ts';
import type { Session } from '../../session/session.ts';
import { ToolElement } from '../../session/tool-element.ts';
import { partOf } from '../../session/tool-parts.ts';
import { followupStyles } from './followup.styles.ts';
import { promisesOf } from './promises.ts';
import { didWords, wholeWords } from './words.ts';

const words = {
  title: { nl: 'Wat elke partij zei', en: 'What each party said' },
  only: { nl: 'Alleen de bemiddelaars', en: 'Only the mediators' },
  beside: {
    nl: 'Zitten de partijen bij jullie? Laat dit dan dicht.',
    en: 'Are the parties sitting with you? Then leave this closed.',
  },
  show: { nl: 'Toon de antwoorden', en: 'Show the answers' },
  hide: { nl: 'Verberg de antwoorden', en: 'Hide the answers' },
  tell: {
    nl: 'Vertel dit niet door. Wie iets wil zeggen, zegt het zelf.',
    en: 'Do not pass this on. Whoever wants to say something, says it.',
  },
  none: { nl: 'antwoordde nog niet', en: 'has not answered yet' },
  left: { nl: 'zei: laat maar', en: 'said: leave it' },
  whole: { nl: 'Het geheel', en: 'The whole' },
};
const advice = {
  waits: {
    nl: 'Wacht rustig. Wie niets wil zeggen, mag "Laat maar" kiezen.',
    en: 'Wait calmly. Whoever wants to say nothing may choose "Leave it".',
  },
  well: {
    nl: 'Alles lukte, voor elk van hen. Bedank hen kort. Samenkomen mag, en hoeft niet.',
    en: 'All of it worked, for each of them. Thank them briefly. You may meet, and need not.',
  },
  talk: {
    nl: 'Ga samen zitten, kort. Vraag: "Wat lukte? Wat niet? Wat moet anders?"',
    en: 'Sit together for a moment. Ask: "What worked? What didn’t? What should change?"',
  },
  adult: {
    nl: 'Hoor je over druk, wraak of nieuw pesten? Zoek niet verder. Haal er een volwassene bij: tik op Hulp.',
    en: 'Do you hear of pressure, revenge or new bullying? Do not look further. Bring in an adult: tap Help.',
  },
} satisfies Record<string, Text>;

const isWell = (answer: FollowUpAnswer): boolean =>
  answer !== 'left' &&
  answer.whole === 'works' &&
  Object.values(answer.items).every((one) => one === 'did');

/** For the mediators alone: who answered, and what; and what to do with it. */
@customElement('kring-followup-seen')
export class KringFollowupSeen extends ToolElement('followup') {
  static override styles = [
    cardStyles,
    followupStyles,
    css`
      .people {
        display: grid;
        gap: var(--k-space-4);
      }
      .people > li {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--k-space-2);
        padding-block: var(--k-space-3);
        border-block-end: 1px solid var(--k-line);
      }
      .said {
        display: grid;
        gap: var(--k-space-2);
        margin: 0;
      }
      .said div {
        display: grid;
        grid-template-columns: minmax(0, 1fr) minmax(9rem, auto);
        gap: var(--k-space-1) var(--k-space-4);
      }
      dt {
        overflow-wrap: anywhere;
      }
      dd {
        margin: 0;
        font-weight: 600;
      }
      @media (max-width: 34em) {
        .said div {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];

  /** Others may look along on this screen: it begins closed. */
  @property({ type: Boolean }) folded = false;
  @state() private shown = false;

  protected override watches(session: Session): readonly unknown[] {
    return [...super.watches(session), partOf(session.view, 'agreement')];
  }

  protected override render(): TemplateResult {
    const { answers = {} } = this.view;
    return html`<section aria-labelledby="title">
      <header>
        <h2 id="title">${t(words.title)}</h2>
        <kring-chip kind="us-two" .text=${words.only}></kring-chip>
      </header>
      ${this.folded ? this.fold() : nothing}
      <div role="status">${this.folded && !this.shown ? nothing : this.people(answers)}</div>
      <div class="box">
        <p class="advice">
          <kring-icon name="ear"></kring-icon><span>${t(this.advised(answers))}</span>
        </p>
        <p class="advice">
          <kring-icon name="life-buoy"></kring-icon><span>${t(advice.adult)}</span>
        </p>
      </div>
    </section>`;
  }

  private fold(): TemplateResult {
    return html`<div class="actions">
      <kring-button
        icon=${this.shown ? 'eye-off' : 'eye'}
        expanded=${this.shown ? 'true' : 'false'}
        @click=${() => (this.shown = !this.shown)}
        >${t(this.shown ? words.hide : words.show)}</kring-button
      >
      <span class="soft">${t(words.beside)}</span>
    </div>`;
  }

  private people(answers: NonNullable<FollowUpView['answers']>): TemplateResult {
    return html`<ul class="people">
        ${this.peopleWith('served').map(
          ({ id, name, mark }) =>
            html`<li>
              <span class="person"
                ><kring-seat-mark mark=${mark}></kring-seat-mark
                >${name}${this.brief(answers[id])}</span
              >
              ${this.said(id, answers[id])}
            </li>`,
        )}
      </ul>
      <p class="soft">${t(words.tell)}</p>`;
  }

  private brief(answer: FollowUpAnswer | undefined): TemplateResult | typeof nothing {
    if (!answer) return html`<span class="soft">${t(words.none)}</span>`;
    return answer === 'left' ? html`<span class="soft">${t(words.left)}</span>` : nothing;
  }

  private said(
    person: string,
    answer: FollowUpAnswer | undefined,
  ): TemplateResult | typeof nothing {
    if (!answer || answer === 'left') return nothing;
    return html`<dl class="said">
      ${promisesOf(this.shared, person).map(([id, { what }]) => {
        const one = answer.items[id];
        return one
          ? html`<div>
              <dt lang=${this.shared.session.language}>${what}</dt>
              <dd>${t(didWords[one])}</dd>
            </div>`
          : nothing;
      })}
      <div>
        <dt>${t(words.whole)}</dt>
        <dd>${t(wholeWords[answer.whole])}</dd>
      </div>
    </dl>`;
  }

  private advised(answers: NonNullable<FollowUpView['answers']>): Text {
    const all = this.peopleWith('served').map(({ id }) => answers[id]);
    if (all.some((answer) => answer === undefined)) return advice.waits;
    return all.every((answer) => answer && isWell(answer)) ? advice.well : advice.talk;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-followup-seen': KringFollowupSeen;
  }
}
