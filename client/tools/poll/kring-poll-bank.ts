import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { bank, loadBankSet, type BankEntry, type BankSet } from '../../../shared/bank/index.ts';
import { plainName } from '../../../shared/tools/exercises/plain-name.ts';
import '../../elements/kring-button.ts';
import { t } from '../../i18n/index.ts';
import { newSlip } from '../../link/fresh-id.ts';
import { cardStyles } from '../../session/card.styles.ts';
import { ToolElement } from '../../session/tool-element.ts';
import '../exercises/kring-rich-text.ts';
import { askableOf, questionFrom, type Both } from './exercise-question.ts';

const words = {
  topic: { nl: 'Kies een onderwerp', en: 'Choose a topic' },
  loading: { nl: 'De oefeningen komen eraan.', en: 'The exercises are coming.' },
  failed: {
    nl: 'De oefeningen laden niet. Kijk of je verbinding hebt en kies het onderwerp opnieuw.',
    en: 'The exercises do not load. Check your connection and choose the topic again.',
  },
  back: { nl: 'Ander onderwerp', en: 'Another topic' },
  take: { nl: 'Neem deze oefening', en: 'Take this exercise' },
  about: {
    nl: 'De klas typt het antwoord. Wat hetzelfde zegt, telt samen: 1/2 en 0,5 zijn één balk.',
    en: 'The class types the answer. What says the same counts together: 1/2 and 0.5 are one bar.',
  },
};

/**
 * An exercise of the bank as a question to the class: topic, then exercise.
 * @event kring-done - one stands among the questions
 */
@customElement('kring-poll-bank')
export class KringPollBank extends ToolElement('poll') {
  static override styles = [
    cardStyles,
    css`
      ul {
        display: grid;
        gap: var(--k-space-2);
      }
      .item {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--k-space-2) var(--k-space-3);
        padding: var(--k-space-3);
        border: 1px solid var(--k-line);
        border-radius: var(--k-radius-m);
        background: var(--k-surface);
      }
      .item > kring-rich-text {
        flex: 1 1 14rem;
        min-width: 0;
      }
    `,
  ];

  @state() private entry: BankEntry | undefined;
  @state() private set: BankSet | undefined;
  @state() private failed = false;
  /** Why the last one was not taken. */
  @state() private refused = '';

  protected override render(): TemplateResult {
    return this.entry ? this.exercises(this.entry) : this.topics();
  }

  private topics(): TemplateResult {
    const subjects = new Map(bank.map((entry) => [entry.subject.en, entry.subject]));
    return html`<section>
      <h3 tabindex="-1">${t(words.topic)}</h3>
      <p class="soft">${t(words.about)}</p>
      ${[...subjects.values()].map(
        (subject) =>
          html`<h4>${t(subject)}</h4>
            <ul>
              ${bank
                .filter((entry) => entry.subject.en === subject.en)
                .map(
                  (entry) =>
                    html`<li>
                      <kring-button wide @click=${() => void this.choose(entry)}
                        >${t(entry.title)} · ${t(entry.level)}</kring-button
                      >
                    </li>`,
                )}
            </ul>`,
      )}
    </section>`;
  }

  private exercises({ title }: BankEntry): TemplateResult {
    return html`<section>
      <h3 tabindex="-1">${t(title)}</h3>
      <div>
        <kring-button
          size="small"
          variant="plain"
          icon="arrow-left"
          @click=${() => (this.entry = undefined)}
          >${t(words.back)}</kring-button
        >
      </div>
      <p role="status" class="soft">
        ${this.failed ? t(words.failed) : this.set ? nothing : t(words.loading)}
      </p>
      <div role="alert">
        ${this.refused ? html`<p class="refused">${this.refused}</p>` : nothing}
      </div>
      <ul>
        ${(this.set ? askableOf(this.set) : []).map((both) => this.exercise(both))}
      </ul>
    </section>`;
  }

  private exercise(both: Both): TemplateResult {
    const { question } = both[this.shared.session.language];
    return html`<li class="item">
      <kring-rich-text .source=${question}></kring-rich-text>
      <kring-button
        size="small"
        icon="plus"
        label="${t(words.take)}: ${plainName(question)}"
        ?busy=${this.busy('poll/put')}
        @click=${() => this.take(both)}
        >${t(words.take)}</kring-button
      >
    </li>`;
  }

  private async choose(entry: BankEntry): Promise<void> {
    this.entry = entry;
    this.set = undefined;
    this.failed = false;
    try {
      const set = await loadBankSet(entry);
      if (this.entry === entry) this.set = set;
    } catch {
      this.failed = true;
    }
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('h3')?.focus();
  }

  private async take(both: Both): Promise<void> {
    const put = await this.press('poll/put', { question: questionFrom(both, freshId()) });
    if (put.ok) this.dispatchEvent(new CustomEvent('kring-done'));
    else this.refused = t(put.refusal.text);
  }
}

/** As a question is called: small letters and dashes. */
const freshId = (): string =>
  `exercise-${newSlip()
    .toLowerCase()
    .replace(/[^a-z]/g, '')}`;

declare global {
  interface HTMLElementTagNameMap {
    'kring-poll-bank': KringPollBank;
  }
}
