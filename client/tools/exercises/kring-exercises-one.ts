import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Text as YText } from 'yjs';
import type { Mark } from '../../../shared/tools/exercises/mark.ts';
import type { OwnWork } from '../../../shared/tools/exercises/views.ts';
import '../../elements/kring-button.ts';
import '../../elements/kring-icon.ts';
import '../../elements/kring-saved.ts';
import { t, type Text } from '../../i18n/index.ts';
import type { Session } from '../../session/session.ts';
import { sightChip } from '../../session/sight-chip.ts';
import { ToolElement } from '../../session/tool-element.ts';
import { documentSight } from '../../session/who-sees.ts';
import { Answers, answersName } from './kring-exercises-answers.ts';
import type { AnswerPort } from './answer-port.ts';
import './kring-exercises-attempts.ts';
import './kring-exercises-hints.ts';
import './kring-exercises-pen.ts';
import './kring-exercises-handle.ts';
import './kring-exercises-to-board.ts';
import {
  exerciseWord,
  lastVerdict,
  lockedFor,
  seenOf,
  type Numbered,
} from './kring-exercises-seen.ts';
import { exercisesStyles } from './kring-exercises-styles.ts';
import './kring-exercises-verdict.ts';
import './kring-item.ts';
import type { KringItem } from './kring-item.ts';
import { plainName } from '../../../shared/tools/exercises/plain-name.ts';
import { trimmed } from '../../../shared/wire/trimmed.ts';

const words = {
  check: { nl: 'Controleer', en: 'Check' },
  look: { nl: 'Klaar: laat mijn tutor kijken', en: 'Ready: let my tutor look' },
  stuck: { nl: 'Ik zit vast', en: 'I am stuck' },
  stuckOn: { nl: 'Vast: je tutor weet het', en: 'Stuck: your tutor knows' },
  explain: { nl: 'Ik leg het uit in woorden', en: 'I explain it in words' },
  explained: { nl: 'Mijn uitleg staat er', en: 'My explanation is there' },
  tries: { nl: 'Wat je al probeerde', en: 'What you tried so far' },
  tutorLooks: { nl: 'je tutor kijkt ernaar', en: 'your tutor looks at it' },
  newHint: (hint: string): Text => ({
    nl: `Nieuwe hint van je tutor: ${hint}`,
    en: `New hint from your tutor: ${hint}`,
  }),
  first: {
    nl: 'Schrijf eerst je uitleg in het veld.',
    en: 'Write your explanation in the field first.',
  },
  locked: {
    nl: 'Dit telt mee voor punten. De sleutel en de laatste hints blijven op slot, en Kring kijkt dit niet na.',
    en: 'This is for marks. The key and the last hints stay locked, and Kring does not mark it.',
  },
} satisfies Record<string, Text | ((hint: string) => Text)>;

/** How long a new hint stands out, in ms. */
const newFor = 8_000;

const noWork: OwnWork = { attempts: [], level: 0, levelSince: 0, triesAtLevel: 0, hints: [] };

/** One exercise, large, as its tutee works on it. */
@customElement('kring-exercises-one')
export class KringExercisesOne extends ToolElement('exercises') {
  static override styles = [
    exercisesStyles,
    css`
      .tools {
        padding-top: var(--k-space-3);
        border-top: 1px solid var(--k-line);
      }
      @media (min-width: 40rem) {
        [slot='check'] {
          justify-self: start;
        }
      }
    `,
  ];

  @property({ attribute: false }) item!: Numbered;
  /** The next unfinished exercise, or ''. */
  @property() next = '';
  /** Not finished is not wrong: what the marker missed, beside the field. */
  @state() private unfinished: Mark | undefined;
  /** Something was written since the last check. */
  @state() private touched = false;
  @state() private explaining = false;
  @state() private note: Text | undefined;
  /** A hint that came while this exercise was in front of the tutee. */
  @state() private newHint: string | undefined;
  #hints: number | undefined;
  #newTimer: ReturnType<typeof setTimeout> | undefined;
  readonly #answers = new Answers(this);
  #port: AnswerPort | undefined;
  #stop: (() => void) | undefined;

  @query('kring-item') private field!: KringItem;

  protected override watches(session: Session): readonly unknown[] {
    const { shared, me } = session.view;
    return [
      ...super.watches(session),
      shared.session,
      me.docs,
      session.document(answersName(me.person)),
    ];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#follow(undefined);
    clearTimeout(this.#newTimer);
  }

  protected override willUpdate(_changed: PropertyValues): void {
    this.#follow(this.#answers.of(this.session, answersName(this.me.person)));
    this.#hear(this.work.hints);
  }

  #hear(hints: readonly string[]): void {
    const before = this.#hints;
    this.#hints = hints.length;
    if (before === undefined || hints.length <= before) return;
    this.newHint = hints.at(-1);
    clearTimeout(this.#newTimer);
    this.#newTimer = setTimeout(() => (this.newHint = undefined), newFor);
    void this.#showHint();
  }

  /** Who is writing keeps their place; the announcement and the place of the hint are enough then. */
  async #showHint(): Promise<void> {
    await this.updateComplete;
    if (this.field.matches(':focus-within')) return;
    this.renderRoot.querySelector('kring-exercises-hints')?.scrollIntoView({ block: 'nearest' });
  }

  /** Hears that the answer changed, so that a verdict about an older one steps back. */
  #follow(port: AnswerPort | undefined): void {
    if (port === this.#port) return;
    this.#stop?.();
    this.#port = port;
    this.#stop = port?.subscribe(this.item.id, () => {
      this.touched = true;
      this.unfinished = undefined;
    });
  }

  private get work(): OwnWork {
    return this.own?.work[this.item.id] ?? noWork;
  }

  private get explanation(): YText | undefined {
    return this.#port?.explain?.(this.item.id);
  }

  protected override render(): TemplateResult {
    const { item, work } = this;
    const seen = seenOf(this.session.view);
    const locked = lockedFor(seen, item.id);
    const name = answersName(this.me.person);
    // Later phases keep the answers in sight, and nothing more is asked.
    const reading = this.letter('exercises/answers') === 'R';
    const said = (this.explanation?.length ?? 0) > 0;
    return html`<div class="stack">
      <div class="sheet">
        <div class="row between">
          <h2>
            <kring-exercises-handle .item=${item.id}
              >${t(exerciseWord(item.number))}</kring-exercises-handle
            >
          </h2>
          <span class="row"
            >${sightChip(documentSight(this.session.view, name))}
            <kring-saved .state=${this.session.document(name)?.saved ?? 'saved'}></kring-saved
          ></span>
        </div>
        ${
          locked && seen.graded
            ? html`<p class="note locked">
                <kring-icon name="lock"></kring-icon><span>${t(words.locked)}</span>
              </p>`
            : nothing
        }
        <kring-item
          lang=${this.shared.session.language}
          .item=${item.item}
          .answers=${this.#port}
          .verdict=${this.unfinished}
          ?readonly=${reading}
          ?explain=${this.explaining || said || work.explained === true}
          >${this.hints(work)}${reading ? nothing : this.check(locked && seen.graded === 'yes')}</kring-item
        >
        <span class="spoken" role="status"
          >${this.newHint === undefined ? '' : t(words.newHint(plainName(this.newHint)))}</span
        >
        ${
          this.touched
            ? nothing
            : html`<kring-exercises-verdict
                .verdict=${lastVerdict(work.attempts)}
                .language=${this.shared.session.language}
                .next=${this.next}
              ></kring-exercises-verdict>`
        }
        ${this.tries(work)} ${reading ? nothing : this.tools(work)}
      </div>
    </div>`;
  }

  /** Under the question: below the answer and its buttons a new one would go unseen. */
  private hints(work: OwnWork): TemplateResult | typeof nothing {
    if (work.hints.length === 0 && !work.fresh) return nothing;
    return html`<kring-exercises-hints
      slot="help"
      ?new=${this.newHint !== undefined}
      .work=${work}
      .next=${this.next}
      .language=${this.shared.session.language}
    ></kring-exercises-hints>`;
  }

  private tries({ attempts }: OwnWork): TemplateResult | typeof nothing {
    if (attempts.every(({ answer }) => answer === undefined)) return nothing;
    return html`<section aria-label=${t(words.tries)}>
      <kring-exercises-attempts
        .attempts=${attempts}
        .item=${this.item.item}
        .waiting=${words.tutorLooks}
      ></kring-exercises-attempts>
    </section>`;
  }

  private check(graded: boolean): TemplateResult {
    const look = graded || this.item.item.kind === 'drawing';
    return html`<kring-button
      slot="check"
      variant="primary"
      icon=${look ? 'eye' : 'check'}
      ?busy=${this.busy('exercises/attempt')}
      ?disabled=${this.#port?.writable !== true}
      @click=${this.onCheck}
      >${t(look ? words.look : words.check)}</kring-button
    >`;
  }

  private tools(work: OwnWork): TemplateResult {
    const stuck = work.stuck !== undefined;
    const closed = this.shared.session.status !== 'open';
    return html`<div class="row tools">
        ${
          this.letter('exercises/stuck') !== '-' && !work.finished
            ? html`<kring-button
                icon="hand"
                .pressed=${stuck}
                ?disabled=${closed}
                ?busy=${this.busy('exercises/stuck')}
                @click=${() => this.press('exercises/stuck', { item: this.item.id, on: !stuck })}
                >${t(stuck ? words.stuckOn : words.stuck)}</kring-button
              >`
            : nothing
        }
        <kring-button
          icon=${work.explained ? 'check' : 'message-circle'}
          .pressed=${work.explained === true}
          ?disabled=${closed}
          ?busy=${this.busy('exercises/explained')}
          @click=${this.onExplain}
          >${t(work.explained || this.explaining ? words.explained : words.explain)}</kring-button
        >
        <kring-exercises-pen .owner=${this.me.person}></kring-exercises-pen>
        <kring-exercises-to-board .item=${this.item.id}></kring-exercises-to-board>
      </div>
      <p class="soft" role="status">${this.note ? t(this.note) : ''}</p>`;
  }

  private readonly onCheck = async (): Promise<void> => {
    const ack = await this.press('exercises/attempt', {
      item: this.item.id,
      answer: this.field.answer,
    });
    this.touched = false;
    const unread = !ack.ok && ack.refusal.code === 'exercises/unreadable';
    this.unfinished = unread ? { verdict: 'invalid', note: ack.refusal.text } : undefined;
    if (!ack.ok) this.touched = true;
    // Above the keyboard of the field that Enter was pressed in.
    await this.updateComplete;
    this.renderRoot.querySelector('kring-exercises-verdict')?.scrollIntoView({ block: 'nearest' });
  };

  /** First opens the field; once there is something in it, tells the tutor. */
  private readonly onExplain = async (): Promise<void> => {
    const written = trimmed(this.explanation?.toString() ?? '') !== '';
    const open = this.explaining || this.work.explained === true;
    this.explaining = true;
    this.note = open && !written ? words.first : undefined;
    if (written && !this.work.explained)
      await this.press('exercises/explained', { item: this.item.id });
    else if (!written) await this.#focusExplain();
  };

  async #focusExplain(): Promise<void> {
    await this.updateComplete;
    await this.field.updateComplete;
    this.field.renderRoot.querySelector<HTMLElement>('.explain')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-exercises-one': KringExercisesOne;
  }
}
