import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Parked, Sending } from '../../../shared/tools/questions/index.ts';
import '../../elements/kring-button.ts';
import '../../elements/kring-field.ts';
import type { KringField } from '../../elements/kring-field.ts';
import '../../elements/kring-seat-mark.ts';
import '../../elements/kring-segmented.ts';
import type { KringSegmented } from '../../elements/kring-segmented.ts';
import { t, type Text } from '../../i18n/index.ts';
import { cardStyles } from '../../session/card.styles.ts';
import { readDraft, writeDraft } from '../../session/drafts.ts';
import { sightChip } from '../../session/sight-chip.ts';
import { ToolElement } from '../../session/tool-element.ts';
import { trimmed } from '../../../shared/wire/trimmed.ts';

const words = {
  title: { nl: 'Vragen voor de leerkracht', en: 'Questions for the teacher' },
  about: {
    nl: 'Weten jullie het allebei niet? Bewaar de vraag en ga verder.',
    en: 'Neither of you knows? Save the question and go on.',
  },
  field: { nl: 'Bewaar een vraag voor de leerkracht', en: 'Save a question for the teacher' },
  add: { nl: 'Bewaar', en: 'Save' },
  drop: { nl: 'Haal weg', en: 'Remove' },
  how: { nl: 'Hoe geef je deze vraag mee?', en: 'How do you pass this question on?' },
  honest: {
    nl: 'Er is hier geen leerkracht verbonden. Je keuze staat in je download: jij geeft de vraag zelf af.',
    en: 'No teacher is connected here. Your choice goes along in your download: you hand the question over yourself.',
  },
  chooses: {
    nl: 'De tutee kiest per vraag of ze mee naar de leerkracht gaat.',
    en: 'The tutee chooses for each question whether it goes to the teacher.',
  },
  empty: { nl: 'Nog geen vragen bewaard.', en: 'No questions saved yet.' },
  offline: {
    nl: 'Geen verbinding. Je vraag vertrekt zodra je terug bent.',
    en: 'No connection. Your question leaves as soon as you are back.',
  },
};
const choices: Readonly<Record<Sending, Text>> = {
  named: { nl: 'Met mijn naam', en: 'With my name' },
  unnamed: { nl: 'Zonder naam', en: 'Without name' },
  keep: { nl: 'Voor mezelf', en: 'For myself' },
};

/** The parking list for the teacher; at the end each tutee chooses per question how it is passed on. */
@customElement('kring-questions-tool')
export class KringQuestionsTool extends ToolElement('questions') {
  static override styles = [
    cardStyles,
    css`
      .list {
        display: grid;
        gap: var(--k-space-2);
      }
      .list li {
        display: grid;
        gap: var(--k-space-2);
        padding: var(--k-space-3);
        border: 1px solid var(--k-line);
        border-radius: var(--k-radius-m);
        background: var(--k-surface);
      }
      .line {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr) auto;
        gap: var(--k-space-2);
        align-items: start;
      }
      .line kring-seat-mark {
        margin-top: 0.2em;
      }
      .line p {
        overflow-wrap: anywhere;
      }
      form {
        display: grid;
        gap: var(--k-space-2);
        justify-items: start;
      }
      form kring-field {
        width: 100%;
      }
    `,
  ];

  @state() private text: string | undefined;

  private get key(): string {
    return `${this.shared.session.id}.questions`;
  }

  protected override willUpdate(): void {
    this.text ??= readDraft(this.key) ?? '';
  }

  protected override render(): TemplateResult {
    const { parked = {} } = this.view;
    const inOrder = Object.entries(parked).sort(([, a], [, b]) => a.order - b.order);
    const sending = this.letter('questions/send') === 'E';
    const later = this.leads && this.shared.phase?.next === undefined;
    return html`<section aria-label=${t(words.title)}>
      <header>${sightChip({ kind: 'everyone' })}</header>
      <p class="soft">${t(sending ? words.honest : later ? words.chooses : words.about)}</p>
      ${inOrder.length === 0 ? html`<p class="soft">${t(words.empty)}</p>` : nothing}
      <ul class="list">
        ${repeat(
          inOrder,
          ([id]) => id,
          ([id, one]) => this.question(id, one, sending),
        )}
      </ul>
      ${this.letter('questions') === 'E' ? this.form() : nothing}
    </section>`;
  }

  private question(id: string, parked: Parked, sending: boolean): TemplateResult {
    const who = this.shared.people[parked.by];
    const own = this.own;
    return html`<li>
      <div class="line">
        <kring-seat-mark mark=${who?.mark ?? 0} title=${who?.name ?? nothing}></kring-seat-mark>
        <p dir="auto">${parked.text}</p>
        ${
          this.letter('questions') === 'E'
            ? html`<kring-button
                variant="plain"
                size="small"
                icon="x"
                icon-only
                label="${t(words.drop)}: ${parked.text}"
                ?busy=${this.busy('questions/drop', { id })}
                @click=${() => this.press('questions/drop', { id })}
                >${t(words.drop)}</kring-button
              >`
            : nothing
        }
      </div>
      ${
        sending
          ? html`<kring-segmented
              label="${t(words.how)} ${parked.text}"
              quiet-label
              .value=${live(this.pressed('questions/send', { id })?.how ?? own?.sending[id] ?? '')}
              .choices=${Object.entries(choices).map(([value, text]) => ({ value, label: t(text) }))}
              @change=${(event: Event) =>
                this.press('questions/send', {
                  id,
                  how: (event.target as KringSegmented).value as Sending,
                })}
            ></kring-segmented>`
          : nothing
      }
    </li>`;
  }

  private form(): TemplateResult {
    return html`<form novalidate @submit=${this.onSubmit}>
      <kring-field
        label=${t(words.field)}
        maxlength="400"
        rows="2"
        .value=${this.text ?? ''}
        error=${this.late('questions/add') ? t(words.offline) : ''}
        @input=${this.onInput}
      ></kring-field>
      <kring-button
        type="submit"
        icon="plus"
        ?busy=${this.busy('questions/add')}
        @click=${this.onSubmit}
        >${t(words.add)}</kring-button
      >
    </form>`;
  }

  private onInput(event: Event): void {
    this.text = (event.target as KringField).value;
    writeDraft(this.key, this.text || undefined);
  }

  private async onSubmit(event: Event): Promise<void> {
    event.preventDefault();
    const text = trimmed(this.text ?? '');
    if (!text || this.busy('questions/add')) return;
    const ack = await this.press('questions/add', { text }, { saysLate: true });
    if (ack.ok && trimmed(this.text ?? '') === text) {
      this.text = '';
      writeDraft(this.key, undefined);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-questions-tool': KringQuestionsTool;
  }
}
