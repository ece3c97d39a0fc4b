import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { guesses, type Guess, noWork, type Work } from '../../../shared/tools/exercises/ladder.ts';
import '../../elements/kring-button.ts';
import '../../elements/kring-icon.ts';
import '../../elements/kring-segmented.ts';
import type { KringSegmented } from '../../elements/kring-segmented.ts';
import { t, type Text } from '../../i18n/index.ts';
import type { Session } from '../../session/session.ts';
import { ToolElement } from '../../session/tool-element.ts';
import { guessWords, onError } from './hint-ladder-words.ts';
import './kring-exercises-attempts.ts';
import { lastVerdict, seenOf } from './kring-exercises-seen.ts';
import { exercisesStyles } from './kring-exercises-styles.ts';

const words = {
  tries: { nl: 'Pogingen', en: 'Attempts' },
  none: { nl: 'Nog geen poging.', en: 'No attempt yet.' },
  waiting: { nl: 'jij beslist', en: 'you decide' },
  explained: { nl: 'Legde het uit in woorden.', en: 'Explained it in words.' },
  decide: { nl: 'Is dit juist? Jij beslist.', en: 'Is this right? You decide.' },
  yes: { nl: 'Juist', en: 'Right' },
  no: { nl: 'Nog niet', en: 'Not yet' },
  guess: { nl: 'Waar lijkt het op?', en: 'What does it look like?' },
  guessHint: { nl: 'Alleen jij ziet dit.', en: 'Only you see this.' },
  ask: { nl: 'Vraag eerst:', en: 'First ask:' },
};

/** What a tutee tried, what the tutor makes of it, and the verdict where only a person can tell. */
@customElement('kring-exercises-tries')
export class KringExercisesTries extends ToolElement('exercises') {
  static override styles = [
    exercisesStyles,
    css`
      kring-segmented + .soft {
        margin-top: var(--k-space-1);
      }
      q {
        quotes: '“' '”';
      }
    `,
  ];

  @property() item = '';
  /** The tutee. */
  @property() person = '';

  protected override watches(session: Session): readonly unknown[] {
    return [...super.watches(session), session.view.shared.session];
  }

  protected override render(): TemplateResult {
    const work = seenOf(this.session.view).work?.[this.item]?.[this.person] ?? noWork;
    const { language } = this.shared.session;
    const last = lastVerdict(work.attempts);
    return html`<section class="stack" aria-labelledby="title">
      <h4 id="title">${t(words.tries)}</h4>
      ${this.list(work)}
      ${
        last === 'wrong'
          ? html`<p class="note">
              <kring-icon name="message-square-quote"></kring-icon
              ><span>${t(words.ask)} <q class="say" lang=${language}>${onError[language]}</q></span>
            </p>`
          : nothing
      }
      ${last === 'waiting' ? this.decide() : nothing} ${work.finished ? nothing : this.guess(work)}
    </section>`;
  }

  private list(work: Work): TemplateResult {
    if (work.attempts.length === 0 && !work.explained)
      return html`<p class="soft">${t(words.none)}</p>`;
    return html`<kring-exercises-attempts
        .attempts=${work.attempts}
        .item=${seenOf(this.session.view).items[this.item]?.item}
        .waiting=${words.waiting}
      ></kring-exercises-attempts>
      ${
        work.explained
          ? html`<p class="line">
              <kring-icon name="message-circle"></kring-icon><span>${t(words.explained)}</span>
            </p>`
          : nothing
      }`;
  }

  private decide(): TemplateResult {
    return html`<div class="note do">
      <kring-icon name="eye"></kring-icon>
      <div>
        <strong>${t(words.decide)}</strong>
        <div class="row">
          ${this.verdict('right', 'check', words.yes)}
          ${this.verdict('wrong', 'rotate-ccw', words.no)}
        </div>
      </div>
    </div>`;
  }

  private guess(work: Work): TemplateResult {
    const { item, person } = this;
    const guess = this.pressed('exercises/guess', { item, person })?.guess ?? work.guess;
    return html`<div>
      <kring-segmented
        label=${t(words.guess)}
        .value=${live(guess ?? '')}
        .choices=${guesses.map((value) => ({ value, label: t(guessWords[value]) }))}
        @change=${this.onGuess}
      ></kring-segmented>
      <p class="soft line">
        <kring-icon name="lock"></kring-icon><span>${t(words.guessHint)}</span>
      </p>
    </div>`;
  }

  private verdict(verdict: 'right' | 'wrong', icon: string, says: Text): TemplateResult {
    const { item, person } = this;
    return html`<kring-button
      icon=${icon}
      ?busy=${this.busy('exercises/verdict', { verdict })}
      @click=${() => this.press('exercises/verdict', { item, person, verdict })}
      >${t(says)}</kring-button
    >`;
  }

  private onGuess(event: Event): void {
    const { item, person } = this;
    const guess = (event.target as KringSegmented).value as Guess;
    void this.press('exercises/guess', { item, person, guess });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-exercises-tries': KringExercisesTries;
  }
}
