import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { readAnswer } from '../../../shared/tools/poll/answers.ts';
import type { Question } from '../../../shared/tools/poll/question.ts';
import '../../elements/kring-button.ts';
import '../../elements/kring-icon.ts';
import { t } from '../../i18n/index.ts';
import { newSlip } from '../../link/fresh-id.ts';
import type { Session } from '../../session/session.ts';
import { ToolElement } from '../../session/tool-element.ts';
import { cardStyles } from '../../session/card.styles.ts';
import './kring-class-answer.ts';
import type { KringClassAnswer } from './kring-class-answer.ts';
import './kring-class-results.ts';
import { KeptVotes, roundKey, type Answers } from './kept-votes.ts';
import { pollStyles } from './poll.styles.ts';
import { words } from './poll-words.ts';
import { said } from './said.ts';

/**
 * The question that the class has in front: read, answered, closed, shown. What was voted is on the server in memory
 * alone, so this device gives it again when the line is new, by the same slip; once the round is closed it forgets it.
 */
@customElement('kring-class-poll')
export class KringClassPoll extends ToolElement('poll') {
  static override styles = [cardStyles, pollStyles];

  /** What is filled in, per question. */
  @state() private draft: Answers = {};
  /** Which of several questions is in front; as many as there are: all of them were sent. */
  @state() private at = 0;
  /** It was closed before the answer was sent. */
  private missed = false;
  private round = '';
  private wasLive = false;
  #votes: KeptVotes | undefined;

  protected override watches(session: Session): readonly unknown[] {
    return [...super.watches(session), session.live];
  }

  private get votes(): KeptVotes {
    return (this.#votes ??= new KeptVotes(this.shared.session.id));
  }

  private get questions(): Question[] {
    const all = Object.values(this.view.now?.questions ?? {});
    return all.sort((one, other) => one.order - other.order);
  }

  private get live(): boolean {
    return this.session.live !== false;
  }

  protected override willUpdate(): void {
    const { now } = this.view;
    const open = now?.step === 'open';
    const round = now ? roundKey(now.run, now.round) : '';
    if (round !== this.round) {
      this.round = round;
      this.draft = (open && this.votes.of(round)?.answers) || {};
      const { length } = this.questions;
      this.at = open && this.counts && length > 1 ? length : 0;
      this.missed = false;
    }
    if (now?.step === 'closed' && !this.counts && Object.keys(this.draft).length > 0)
      this.missed = true;
    if (this.live) this.votes.keepOnly(open ? round : undefined);
  }

  protected override update(changed: PropertyValues): void {
    const held = this.shadowRoot?.activeElement;
    super.update(changed);
    // What had the focus went with the question: the new one takes it, so that keys go on from there.
    if (held && !held.isConnected && !this.shadowRoot?.activeElement)
      this.shadowRoot?.querySelector<HTMLElement>('h2')?.focus();
  }

  protected override updated(): void {
    const again = this.live && !this.wasLive;
    this.wasLive = this.live;
    const { now } = this.view;
    const kept = this.votes.of(this.round);
    if (again && kept && now?.step === 'open')
      void this.press('poll/cast', { run: now.run, round: now.round, ...kept });
  }

  /** The server says that this device voted in this round. */
  private get counts(): boolean {
    const { now } = this.view;
    return now !== undefined && now.round > 0 && this.own?.cast[now.run] === now.round;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { now } = this.view;
    if (!now) return nothing;
    const { questions } = this;
    if (now.step === 'open') return this.voting(questions);
    if (now.step === 'closed') return this.closed(questions);
    return html`<section class="reading">
      <p class="step">${t(words.reading)}</p>
      ${
        questions.length > 1
          ? html`<h2 tabindex="-1">${questions.length} ${t(words.questions)}</h2>`
          : questions.map(
              ({ question }) => html`<h2 class="large" tabindex="-1">${said(question)}</h2>`,
            )
      }
      <p class="soft" role="status">${t(words.soon)}</p>
    </section>`;
  }

  private voting(questions: readonly Question[]): TemplateResult {
    const many = questions.length > 1;
    const question = questions[this.at];
    if (!question) return this.allSent();
    const step = this.view.now?.round === 2 ? words.again : words.open;
    return html`<section>
      <div class="asked">
        <p class="step">
          ${many ? `${t(words.question)} ${String(this.at + 1)} ${t(words.of)} ${String(questions.length)}` : t(step)}
        </p>
        <h2 tabindex="-1">${said(question.question)}</h2>
      </div>
      ${
        this.counts && !this.votes.of(this.round) && !this.busy('poll/cast')
          ? html`<p class="ok" role="status">
              <kring-icon name="check"></kring-icon>${t(words.elsewhere)}
            </p>`
          : html`${keyed(
              `${this.round}/${question.id}`,
              html`<kring-class-answer
                .question=${question}
                .value=${this.draft[question.id]}
                @change=${this.onAnswer}
              ></kring-class-answer>`,
            )}
            ${this.onward(question, questions.length)}`
      }
    </section>`;
  }

  private onward(question: Question, count: number): TemplateResult {
    const filled = readAnswer(question, this.draft[question.id]) !== undefined;
    const last = this.at === count - 1;
    return html`<div class="send">
      <div role="status">${this.standing()}</div>
      <div class="pair">
        ${
          this.at > 0
            ? html`<kring-button
                icon="arrow-left"
                icon-only
                size="large"
                @click=${() => this.go(-1)}
                >${t(words.back)}</kring-button
              >`
            : nothing
        }
        ${
          last
            ? this.same
              ? this.done(count)
              : html`<kring-button
                  class="grow"
                  variant="primary"
                  size="large"
                  wide
                  ?disabled=${!filled}
                  ?busy=${this.busy('poll/cast')}
                  @click=${this.send}
                  >${t(this.counts ? words.change : words.send)}</kring-button
                >`
            : html`<kring-button
                class="grow"
                variant="primary"
                size="large"
                wide
                icon-end="arrow-right"
                ?disabled=${!filled}
                @click=${() => this.go(1)}
                >${t(words.next)}</kring-button
              >`
        }
      </div>
    </div>`;
  }

  /** Looked at again, and nothing changed. */
  private done(count: number): TemplateResult | typeof nothing {
    if (count === 1) return nothing;
    return html`<kring-button class="grow" size="large" wide @click=${() => this.go(1)}
      >${t(words.done)}</kring-button
    >`;
  }

  private standing(): TemplateResult | typeof nothing {
    if (this.busy('poll/cast') && !this.live) return html`<p class="soft">${t(words.waits)}</p>`;
    if (!this.counts || this.busy('poll/cast') || this.questions.length > 1) return nothing;
    return html`<p class="ok">
      <kring-icon name="check"></kring-icon><span>${t(words.counts)}</span>
    </p>`;
  }

  /** What stands there is what was sent. */
  private get same(): boolean {
    const sent = this.votes.of(this.round)?.answers;
    return this.counts && JSON.stringify(sent) === JSON.stringify(this.draft);
  }

  private allSent(): TemplateResult {
    return html`<section class="reading">
      <h2 tabindex="-1">
        <kring-icon class="good" name="check"></kring-icon>
        <span role="status">${t(words.countMany)}</span>
      </h2>
      ${
        this.votes.of(this.round)
          ? html`<kring-button icon="pencil" @click=${() => (this.at = 0)}
              >${t(words.look)}</kring-button
            >`
          : nothing
      }
    </section>`;
  }

  private closed(questions: readonly Question[]): TemplateResult {
    const { now } = this.view;
    const results = now?.results;
    if (!results)
      return html`<section class="reading">
        <h2 tabindex="-1">${t(words.closed)}</h2>
        ${questions.length === 1 ? html`<p class="large">${said(questions[0]!.question)}</p>` : nothing}
        <p class="soft" role="status">
          ${this.missed ? t(words.missed) : nothing} ${t(words.wait)}
        </p>
      </section>`;
    const rounds = Object.keys(results).sort();
    const [last = '', before = ''] = rounds.toReversed();
    return html`<section>
      <p class="step">${t(now.answer ? words.answer : words.results)}</p>
      ${questions.map(
        (question) =>
          html`<h2 tabindex="-1">${said(question.question)}</h2>
            <kring-class-results
              .question=${question}
              .result=${results[last]?.[question.id]}
              .earlier=${results[before]?.[question.id]}
            ></kring-class-results>`,
      )}
    </section>`;
  }

  private readonly onAnswer = (event: Event): void => {
    const { question, value } = event.target as KringClassAnswer;
    if (!question) return;
    const { [question.id]: _before, ...others } = this.draft;
    this.draft = value === undefined ? others : { ...others, [question.id]: value };
  };

  private async go(by: -1 | 1): Promise<void> {
    this.at += by;
    await this.updateComplete;
    this.shadowRoot?.querySelector<HTMLElement>('h2')?.focus();
  }

  private readonly send = async (): Promise<void> => {
    const { now } = this.view;
    if (!now) return;
    const round = this.round;
    const before = this.votes.of(round);
    // In the order of the questions, so that what was sent is compared with what stands there.
    const answers = Object.fromEntries(this.questions.map(({ id }) => [id, this.draft[id]]));
    this.draft = answers;
    const vote = { slip: before?.slip ?? newSlip(), answers };
    this.votes.keep(round, vote);
    const ack = await this.press('poll/cast', { run: now.run, round: now.round, ...vote });
    if (!ack.ok) this.votes.keep(round, before);
    else if (this.round === round && this.questions.length > 1) this.at = this.questions.length;
    this.requestUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-class-poll': KringClassPoll;
  }
}
