import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { NeedsView } from '../../../shared/tools/needs/index.ts';
import '../../elements/kring-button.ts';
import '../../elements/kring-chip.ts';
import '../../elements/kring-field.ts';
import type { KringField } from '../../elements/kring-field.ts';
import '../../elements/kring-icon.ts';
import { formatList } from '../../i18n/format.ts';
import { t } from '../../i18n/index.ts';
import { cardStyles } from '../../session/card.styles.ts';
import { readDraft, writeDraft } from '../../session/drafts.ts';
import type { Session } from '../../session/session.ts';
import { ToolElement } from '../../session/tool-element.ts';
import { atTable } from './words.ts';
import { trimmed } from '../../../shared/wire/trimmed.ts';

const words = {
  title: { nl: 'Onze vraag', en: 'Our question' },
  shape: {
    nl: 'Hoe kunnen we ervoor zorgen dat ... én dat ... ?',
    en: 'How can we make sure that ... and that ... ?',
  },
  write: { nl: 'De gezamenlijke vraag', en: 'The common question' },
  colead: {
    nl: 'Jij schrijft hem, met iets van elke partij erin.',
    en: 'You write it, with something of each party in it.',
  },
  lead: {
    nl: 'De tweede bemiddelaar schrijft hem. Jullie mogen ruilen.',
    en: 'The second mediator writes it. You may swap.',
  },
  put: { nl: 'Leg de vraag voor', en: 'Show the question' },
  again: { nl: 'Leg de nieuwe vraag voor', en: 'Show the new question' },
  later: {
    nl: 'De bemiddelaars maken straks één vraag van wat voor jullie belangrijk is. Dan zeg jij of het ook jouw vraag is.',
    en: 'The mediators will make one question of what matters to you. Then you say whether it is yours too.',
  },
  ours: { nl: 'Dit is onze vraag', en: 'This is our question' },
  notYet: { nl: 'Toch nog niet', en: 'Not yet after all' },
  yours: { nl: 'Jij zei: dit is onze vraag.', en: 'You said: this is our question.' },
  all: { nl: 'Elke partij zegt: dit is onze vraag.', en: 'Each party says: this is our question.' },
  said: { nl: 'Zei ja:', en: 'Said yes:' },
};

/** One question in which the needs of all are; it is theirs when each party says so. */
@customElement('kring-needs-question')
export class KringNeedsQuestion extends ToolElement('needs') {
  static override styles = [
    cardStyles,
    css`
      /* Nothing said yet: no gap, and still there for a screen reader. */
      div:is([role='status'], [role='alert']):not(:has(*)) {
        position: absolute;
      }
      section {
        box-sizing: border-box;
        padding: var(--k-space-5);
        border: 2px solid var(--k-ink);
        border-radius: var(--k-radius-l);
        background: var(--k-surface);
      }
      .ours {
        border-color: var(--k-ok);
        background: var(--k-ok-soft);
      }
      blockquote {
        margin: 0;
        font-family: var(--k-font-display);
        font-size: var(--k-text-2xl);
        font-weight: 600;
        line-height: 1.2;
        overflow-wrap: anywhere;
        text-wrap: balance;
      }
      .ours .ok {
        color: var(--k-ink);
      }
      @media (max-width: 40em) {
        section {
          padding: var(--k-space-4);
        }
      }
    `,
  ];

  @state() private text: string | undefined;

  protected override watches(session: Session): readonly unknown[] {
    return [...super.watches(session), session.view.me.needed];
  }

  protected override render(): TemplateResult {
    const { question } = this.view;
    const parties = this.peopleWith('served');
    const all = parties.every(({ id }) => id in (question?.yes ?? {})) && question !== undefined;
    return html`<section class=${all ? 'ours' : ''} aria-labelledby="title">
      <header>
        <h3 id="title">${t(words.title)}</h3>
        ${this.letter('needs') === 'M' ? html`<kring-chip kind="everyone" .text=${atTable}></kring-chip>` : nothing}
      </header>
      ${question ? html`<blockquote lang=${this.shared.session.language}>${question.text}</blockquote>` : nothing}
      <div role="status">
        ${all ? html`<p class="ok"><kring-icon name="check"></kring-icon>${t(words.all)}</p>` : nothing}
      </div>
      ${this.letter('needs') === 'E' ? this.answer(question) : nothing}
      ${this.letter('needs') === 'M' ? this.writing(question, all) : nothing}
    </section>`;
  }

  private answer(question: NeedsView['question']): TemplateResult {
    if (!question) return html`<p class="soft">${t(words.later)}</p>`;
    // The view shows a yes to nobody before all have said it; one's own is in what still waits for one.
    const yes = !('question' in this.me.needed);
    const say = (on: boolean) => () =>
      this.press('needs/question-yes', { version: question.version, on });
    return yes
      ? html`<div class="actions">
          <p class="ok"><kring-icon name="check"></kring-icon>${t(words.yours)}</p>
          <kring-button
            variant="plain"
            size="small"
            ?busy=${this.busy('needs/question-yes')}
            @click=${say(false)}
            >${t(words.notYet)}</kring-button
          >
        </div>`
      : html`<div class="actions">
          <kring-button
            variant="primary"
            size="large"
            ?busy=${this.busy('needs/question-yes')}
            @click=${say(true)}
            >${t(words.ours)}</kring-button
          >
        </div>`;
  }

  private writing(question: NeedsView['question'], all: boolean): TemplateResult {
    const key = `${this.shared.session.id}.needs.question`;
    const shape = words.shape[this.shared.session.language];
    const text = this.text ?? readDraft(key) ?? question?.text ?? shape;
    const said = Object.keys(question?.yes ?? {});
    const put = async (): Promise<void> => {
      const ack = await this.press('needs/question', { text: trimmed(text) });
      if (!ack.ok) return;
      writeDraft(key, undefined);
      this.text = undefined;
    };
    const ready = trimmed(text) !== '' && text !== shape && trimmed(text) !== question?.text;
    return html`${
        said.length > 0 && !all
          ? html`<p class="soft">
              ${t(words.said)}
              ${formatList(said.map((person) => this.shared.people[person]?.name ?? ''))}
            </p>`
          : nothing
      }
      <kring-field
        label=${t(words.write)}
        hint=${t(this.seat?.leads === 'first' ? words.lead : words.colead)}
        rows="2"
        maxlength="400"
        .value=${text}
        @input=${(event: Event) => {
          this.text = (event.target as KringField).value;
          writeDraft(key, this.text);
        }}
      ></kring-field>
      <div class="actions">
        <kring-button
          variant=${this.seat?.leads === 'second' && ready ? 'primary' : 'quiet'}
          ?disabled=${!ready}
          ?busy=${this.busy('needs/question')}
          @click=${put}
          >${t(question ? words.again : words.put)}</kring-button
        >
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-needs-question': KringNeedsQuestion;
  }
}
