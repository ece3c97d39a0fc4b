import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Question } from '../../../shared/tools/poll/question.ts';
import { QUIZ } from '../../../shared/tools/poll/quiz.ts';
import { isWritten } from '../../../shared/tools/poll/totals.ts';
import '../../elements/kring-button.ts';
import '../../elements/kring-dialog.ts';
import '../../elements/kring-icon.ts';
import '../../elements/kring-light.ts';
import '../../elements/kring-timer.ts';
import { formatNumber, t, type Text } from '../../i18n/index.ts';
import { cardStyles } from '../../session/card.styles.ts';
import type { Session } from '../../session/session.ts';
import { goTo } from '../../session/spots.ts';
import { ToolElement } from '../../session/tool-element.ts';
import '../exercises/kring-rich-text.ts';
import { adviceFor, advices } from './guide.ts';
import { frontStyles } from './kring-poll-front.styles.ts';
import './kring-poll-hands.ts';
import './kring-poll-words.ts';
import './kring-result.ts';
import { optionMark, optionMarkStyles } from './option-mark.ts';
import './poll-icons.ts';
import { hasAnswer, mayAgain, standingOf, type Runnable, type Standing } from './runs.ts';

const words = {
  front: { nl: 'De vraag voor de klas', en: 'The question before the class' },
  open: { nl: 'Begin de stemming', en: 'Begin the vote' },
  close: { nl: 'Sluit de stemming', en: 'Close the vote' },
  again: { nl: 'Stem opnieuw', en: 'Vote again' },
  totals: { nl: 'Toon de resultaten', en: 'Show the results' },
  answer: { nl: 'Toon het antwoord', en: 'Show the answer' },
  leave: { nl: 'Terug naar de dia’s', en: 'Back to the slides' },
  answered: { nl: 'antwoordden', en: 'answered' },
  of: { nl: 'van', en: 'of' },
  here: { nl: 'toestellen die er zijn', en: 'devices that are here' },
  onlyYou: { nl: 'Alleen jullie zien dit', en: 'Only you see this' },
  allSee: { nl: 'De hele klas ziet dit', en: 'The whole class sees this' },
  later: {
    nl: 'Deze quiz tonen we pas na de quiz op het einde, naast elkaar.',
    en: 'This quiz is shown only after the quiz at the end, side by side.',
  },
  talkTitle: { nl: 'Praat in duo’s', en: 'Talk in pairs' },
  talk: {
    nl: '“Zoek iemand met een ander antwoord. Overtuig met een reden.”',
    en: '“Find somebody with another answer. Convince with a reason.”',
  },
  minutes: { nl: 'minuten', en: 'minutes' },
  stop: { nl: 'Stop de tijd', en: 'Stop the time' },
  reset: { nl: 'Begin deze vraag opnieuw', en: 'Begin this question anew' },
  resetTitle: { nl: 'Deze vraag opnieuw beginnen?', en: 'Begin this question anew?' },
  resetWhat: {
    nl: 'Alle antwoorden op deze vraag worden vergeten. Dat kan je niet terugdraaien.',
    en: 'All answers to this question are forgotten. This cannot be undone.',
  },
  keep: { nl: 'Laat staan', en: 'Leave it' },
  yes: { nl: 'Begin opnieuw', en: 'Begin anew' },
  result: { nl: 'Resultaat', en: 'Result' },
  why: { nl: 'Waarom', en: 'Why' },
};
const rail: readonly (readonly [Text, readonly Standing[]])[] = [
  [{ nl: 'Lezen', en: 'Read' }, ['reading']],
  [{ nl: 'Stemmen', en: 'Vote' }, ['open']],
  [{ nl: 'Bekijken en praten', en: 'Look and talk' }, ['closed']],
  [{ nl: 'Resultaat', en: 'Result' }, ['totals']],
  [{ nl: 'Antwoord', en: 'Answer' }, ['answer']],
];
const minute = 60_000;

/** With its formulas drawn. */
const rich = (text: Text): TemplateResult =>
  html`<kring-rich-text inline .source=${t(text)}></kring-rich-text>`;

/** The question in front, for whoever moderates: one big next step at a time, and what the class may not see yet. */
@customElement('kring-poll-front')
export class KringPollFront extends ToolElement('poll') {
  static override styles = [cardStyles, optionMarkStyles, frontStyles];

  @property({ attribute: false }) runnable!: Runnable;
  /** When the talk of this run ends, by the clock of this device. */
  @state() private talk: { run: string; ends: number; total: number } | undefined;
  @state() private asking = false;

  protected override watches(session: Session): readonly unknown[] {
    return [...super.watches(session), session.view.shared.crowds];
  }

  private get standing(): Standing {
    return standingOf(this.runnable, this.view.now?.run);
  }

  protected override render(): TemplateResult {
    const { standing, runnable } = this;
    return html`<section class="front" aria-label=${t(words.front)}>
      ${this.steps(standing)}
      ${
        runnable.questions.length === 1
          ? nothing
          : html`<p class="question">${rich(runnable.title)}</p>`
      }
      ${standing === 'open' ? this.counting() : nothing}
      ${runnable.questions.map((question) => this.question(question, standing))}
      ${this.talking(standing)} ${this.next(standing)} ${this.room(standing)} ${this.resetting()}
    </section>`;
  }

  /** Hands in the room, and what was written, where the question has them. */
  private room(standing: Standing): TemplateResult | typeof nothing {
    const { run, questions } = this.runnable;
    const [question] = questions;
    if (!question || questions.length > 1 || standing === 'reading') return nothing;
    if (question.kind === 'choice')
      return html`<kring-poll-hands run=${run} .question=${question}></kring-poll-hands>`;
    if (!isWritten(question)) return nothing;
    return html`<kring-poll-words run=${run} .question=${question}></kring-poll-words>`;
  }

  private steps(standing: Standing): TemplateResult {
    return html`<ol class="rail">
      ${rail.map(
        ([name, at]) =>
          html`<li aria-current=${at.includes(standing) ? 'step' : 'false'}>${t(name)}</li>`,
      )}
    </ol>`;
  }

  private counting(): TemplateResult {
    const here = Object.values(this.shared.crowds ?? {}).reduce((sum, one) => sum + one.here, 0);
    const answered = this.view.now?.answered ?? 0;
    return html`<div class="many">
      <kring-light aria-hidden="true" of=${here} done=${answered} quiet></kring-light>
      <p class="count" role="status">
        <strong>${formatNumber(answered)}</strong> ${t(words.of)} ${formatNumber(here)}
        ${t(words.here)} ${t(words.answered)}
      </p>
    </div>`;
  }

  private question(question: Question, standing: Standing): TemplateResult {
    const { so } = this.runnable;
    const voted = standing !== 'reading' && standing !== 'open' && so !== undefined;
    const rounds = this.rounds(question);
    const advice =
      standing === 'closed' ? adviceFor(question, Object.values(rounds).at(-1)) : undefined;
    return html`<p class="question">${rich(question.question)}</p>
      ${!voted && 'options' in question ? this.options(question) : nothing}
      ${
        voted && Object.keys(rounds).length > 0
          ? html`<div class="result">
              <p class="chip ${standing === 'closed' ? '' : 'all'}">
                <kring-icon name=${standing === 'closed' ? 'eye-off' : 'eye'}></kring-icon>${t(
                  standing === 'closed' ? words.onlyYou : words.allSee,
                )}
              </p>
              <kring-result
                .question=${question}
                .rounds=${rounds}
                ?answer=${standing === 'answer'}
              ></kring-result>
            </div>`
          : nothing
      }
      ${
        advice
          ? html`<p class="advice">
              <kring-icon name="lightbulb"></kring-icon><span>${t(advices[advice])}</span>
            </p>`
          : nothing
      }
      ${
        standing === 'answer' && question.explain
          ? html`<kring-rich-text class="explain" .source=${t(question.explain)}></kring-rich-text>`
          : nothing
      }`;
  }

  /** Of the quiz of the end, the one of the start is the first round: that is how it is shown to the class as well. */
  private rounds(question: Question) {
    const { run, so } = this.runnable;
    const mine = Object.entries(so?.results ?? {}).flatMap(([round, of]) =>
      of[question.id] ? [[round, of[question.id]!] as const] : [],
    );
    const before = run === QUIZ.after ? this.view.runs?.[QUIZ.before]?.results['1'] : undefined;
    const first = before?.[question.id];
    const last = mine[0]?.[1];
    return first && last ? { '1': first, '2': last } : Object.fromEntries(mine);
  }

  private options(question: Extract<Question, { options: unknown }>): TemplateResult {
    return html`<ul class="options">
      ${question.options.map(
        ({ text }, at) => html`<li>${optionMark(at)}<span>${rich(text)}</span></li>`,
      )}
    </ul>`;
  }

  /** Between two rounds: pairs, with a time that runs on this device only. */
  private talking(standing: Standing): TemplateResult | typeof nothing {
    if (standing !== 'closed' || !mayAgain(this.runnable)) return nothing;
    const [question] = this.runnable.questions;
    if (question?.kind === 'cloud' || question?.kind === 'text') return nothing;
    const { run } = this.runnable;
    const running = this.talk?.run === run ? this.talk : undefined;
    const begin = (minutes: number) =>
      html`<kring-button
        icon="clock"
        @click=${() =>
          (this.talk = { run, ends: Date.now() + minutes * minute, total: minutes * 60 })}
        >${minutes} ${t(words.minutes)}</kring-button
      >`;
    return html`<div class="talk" role="group" aria-labelledby="talk">
      <p><strong id="talk">${t(words.talkTitle)}</strong><br />${t(words.talk)}</p>
      ${
        running
          ? html`<kring-timer large ends-at=${running.ends} total=${running.total}></kring-timer>
              <kring-button variant="plain" @click=${() => (this.talk = undefined)}
                >${t(words.stop)}</kring-button
              >`
          : html`${begin(2)}${begin(3)}`
      }
    </div>`;
  }

  /** What comes next, largest; what else may be done now, beside it. */
  private next(standing: Standing): TemplateResult {
    const { runnable } = this;
    const { run } = runnable;
    const early = run === QUIZ.before;
    const again = mayAgain(runnable);
    const first = runnable.so?.round === 1;
    const buttons: (TemplateResult | typeof nothing)[] = [];
    const add = (text: Text, icon: string, press: () => unknown, busy: boolean): void => {
      const main = buttons.length === 0;
      buttons.push(
        html`<kring-button
          variant=${main ? 'primary' : 'quiet'}
          size=${main ? 'large' : 'medium'}
          icon=${icon}
          ?busy=${busy}
          @click=${press}
          >${t(text)}</kring-button
        >`,
      );
    };
    const open = (text: Text) =>
      add(text, 'vote', () => this.press('poll/open', { run }), this.busy('poll/open'));
    const show = (what: 'totals' | 'answer') =>
      add(
        words[what],
        what === 'totals' ? 'chart-bar' : 'check',
        () => this.press('poll/show', { run, what }),
        this.busy('poll/show'),
      );
    if (standing === 'reading') open(words.open);
    if (standing === 'open')
      add(words.close, 'lock', () => this.press('poll/close', { run }), this.busy('poll/close'));
    if (standing === 'closed') {
      // Who talked votes again; after the second time the class sees what moved.
      if (again && first && this.talk?.run === run) open(words.again);
      if (!early) show('totals');
      if (again && first && this.talk?.run !== run) open(words.again);
    }
    if (standing === 'totals') {
      if (hasAnswer(runnable)) show('answer');
      if (again && first) open(words.again);
    }
    if (standing !== 'open')
      add(words.leave, 'presentation', () => this.leave(), this.busy('poll/leave'));
    return html`<div class="step">
      ${early && standing === 'closed' ? html`<p class="soft">${t(words.later)}</p>` : nothing}
      <div class="actions">${buttons}</div>
    </div>`;
  }

  private resetting(): TemplateResult | typeof nothing {
    if ((this.runnable.so?.round ?? 0) === 0) return nothing;
    const keep = () => (this.asking = false);
    return html`<div>
      <kring-button
        size="small"
        variant="plain"
        icon="rotate-ccw"
        @click=${() => (this.asking = true)}
        >${t(words.reset)}</kring-button
      >
      <kring-dialog label=${t(words.resetTitle)} ?open=${this.asking} @kring-close=${keep}>
        <p>${t(words.resetWhat)}</p>
        <kring-button slot="actions" variant="plain" @click=${keep}>${t(words.keep)}</kring-button>
        <kring-button slot="actions" variant="danger" @click=${this.reset}
          >${t(words.yes)}</kring-button
        >
      </kring-dialog>
    </div>`;
  }

  /** Another question came in front: it is seen from its beginning. */
  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('runnable');
    if (changed.has('runnable') && before?.run !== this.runnable.run && this.checkVisibility())
      this.scrollIntoView({ block: 'nearest' });
  }

  private readonly reset = (): void => {
    this.asking = false;
    this.talk = undefined;
    void this.press('poll/reset', { run: this.runnable.run });
  };

  private async leave(): Promise<void> {
    const left = await this.press('poll/leave');
    if (left.ok) goTo(this.session.view, { at: 'slides' });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-poll-front': KringPollFront;
  }
}
