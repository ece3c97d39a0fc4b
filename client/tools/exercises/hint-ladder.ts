import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import {
  noWork,
  TOP_LEVEL,
  WAIT_RING_MS,
  type Work,
} from '../../../shared/tools/exercises/ladder.ts';
import '../../elements/kring-button.ts';
import '../../elements/kring-icon.ts';
import { formatDuration, t, type Text } from '../../i18n/index.ts';
import type { Session } from '../../session/session.ts';
import { ToolElement } from '../../session/tool-element.ts';
import './hint-ladder-ring.ts';
import { ladderStyles } from './hint-ladder.styles.ts';
import { nextStep, type NextStep } from './hint-ladder-why.ts';
import { rungs, type Rung } from './hint-ladder-words.ts';
import './hint-ladder-similar.ts';
import './kring-exercises-icons.ts';
import { seenOf } from './kring-exercises-seen.ts';
import { exercisesStyles } from './kring-exercises-styles.ts';
import './kring-rich-text.ts';

const words = {
  title: { nl: 'Hintladder', en: 'Hint ladder' },
  open: (level: number): Text => ({ nl: `Open hint ${level}`, en: `Open hint ${level}` }),
  sees: (name: string): Text => ({ nl: `Dit leest ${name} dan:`, en: `${name} will read:` }),
  saw: (name: string): Text => ({ nl: `${name} leest dit nu`, en: `${name} reads this now` }),
  ring: { nl: 'Wachtring: wees nog even stil', en: 'Wait ring: keep silent a moment' },
  drop: { nl: 'Toch niet nodig', en: 'Not needed after all' },
  unwritten: {
    nl: 'Voor deze stap staat er nog geen hint. Zeg ze in je eigen woorden.',
    en: 'No hint is written for this step yet. Say it in your own words.',
  },
  fresh: (name: string): Text => ({
    nl: `${name} doet nu één gelijkaardige oefening alleen. Die telt.`,
    en: `${name} now does one similar exercise alone. That one counts.`,
  }),
};

/**
 * The hint ladder of one exercise for one tutee, as the tutor climbs it: where they are, what to say, the
 * next step with its wait ring, and why it is shut.
 */
@customElement('kring-hint-ladder')
export class KringHintLadder extends ToolElement('exercises') {
  static override styles = [exercisesStyles, ladderStyles];

  @property() item = '';
  /** The tutee. */
  @property() person = '';
  #clock: ReturnType<typeof setInterval> | undefined;

  protected override watches(session: Session): readonly unknown[] {
    return [...super.watches(session), session.view.shared.session.status];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.tick(false);
  }

  private get work(): Work {
    return seenOf(this.session.view).work?.[this.item]?.[this.person] ?? noWork;
  }

  private tick(on: boolean): void {
    if (on) this.#clock ??= setInterval(() => this.requestUpdate(), 250);
    else {
      clearInterval(this.#clock);
      this.#clock = undefined;
    }
  }

  private say(text: Text): TemplateResult {
    const { language } = this.shared.session;
    return html`<q class="say" lang=${language}>${text[language]}</q>`;
  }

  protected override render(): TemplateResult {
    const seen = seenOf(this.session.view);
    const { work } = this;
    const next = nextStep(seen, this.item, work, this.session.now());
    this.tick(work.pending !== undefined || next.opensIn !== undefined);
    const name = this.shared.people[this.person]?.name ?? '';
    const hints = seen.keys?.[this.item]?.hints ?? [];
    return html`<section aria-labelledby="title">
      <h3 id="title">${t(words.title)}</h3>
      <ol>
        ${rungs.map((rung, level) => this.rung({ rung, level, work, next, name, hints }))}
      </ol>
      ${
        work.level === TOP_LEVEL && !work.finished
          ? html`<p class="note do">
              <kring-icon name="flag"></kring-icon>${t(words.fresh(name))}
            </p>`
          : nothing
      }
    </section>`;
  }

  private rung(at: {
    rung: Rung;
    level: number;
    work: Work;
    next: NextStep;
    name: string;
    hints: readonly string[];
  }): TemplateResult {
    const { rung, level, work, next, hints, name } = at;
    const here = level === work.level;
    const comes = level === next.level;
    const look = here ? 'here' : comes ? 'next' : level < work.level ? 'past' : 'far';
    const hint = level > 0 ? hints[level - 1] : undefined;
    return html`<li class=${look} aria-current=${here ? 'step' : nothing}>
      <span class="dot" aria-hidden="true">${level}</span>
      <div class="body">
        <h4><span class="spoken">${level}. </span>${t(rung.name)}</h4>
        ${
          here
            ? html`${this.say(rung.say)}
                <p class="soft">${t(rung.does)}</p>
                ${this.hint(words.saw(name), hint)} ${level >= 3 ? this.similar() : nothing}`
            : nothing
        }
        ${comes ? this.step(next, hint, name, rung) : nothing}
      </div>
    </li>`;
  }

  private hint(label: Text, source: string | undefined): TemplateResult | typeof nothing {
    if (source === undefined) return nothing;
    if (source === '') return html`<p class="note">${t(words.unwritten)}</p>`;
    return html`<div class="hint">
      <p class="soft">${t(label)}</p>
      <kring-rich-text .source=${source} lang=${this.shared.session.language}></kring-rich-text>
    </div>`;
  }

  private similar(): TemplateResult {
    return html`<kring-hint-similar .item=${this.item}></kring-hint-similar>`;
  }

  private step(
    next: NextStep,
    hint: string | undefined,
    name: string,
    rung: Rung,
  ): TemplateResult | typeof nothing {
    const { pending, stuck, finished } = this.work;
    if (finished || !next.level) return nothing;
    if (pending) return this.ring(pending.at);
    const { level, shut, opensIn } = next;
    return html`<p class="soft">${t(rung.does)}</p>
      ${shut ? nothing : this.hint(words.sees(name), hint)}
      ${
        shut
          ? html`<p class="why">
              <kring-icon name=${opensIn === undefined ? 'lock' : 'clock'}></kring-icon
              ><span
                >${t(shut)}${
                  opensIn === undefined
                    ? nothing
                    : html` <span class="left">(${formatDuration(opensIn / 1000)})</span>`
                }</span
              >
            </p>`
          : html`<kring-button
              icon="lightbulb"
              variant=${stuck ? 'primary' : 'quiet'}
              ?busy=${this.busy('exercises/hint')}
              @click=${() => this.press('exercises/hint', this.at)}
              >${t(words.open(level))}</kring-button
            >`
      }`;
  }

  private ring(at: number): TemplateResult {
    return html`<kring-wait-ring
        .left=${at - this.session.now()}
        .total=${WAIT_RING_MS}
        label=${t(words.ring)}
        ><span lang=${this.shared.session.language}
          >${rungs[0]?.say[this.shared.session.language]}</span
        ></kring-wait-ring
      >
      <kring-button
        icon="x"
        ?busy=${this.busy('exercises/drop-hint')}
        @click=${() => this.press('exercises/drop-hint', this.at)}
        >${t(words.drop)}</kring-button
      >`;
  }

  private get at(): { item: string; person: string } {
    return { item: this.item, person: this.person };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-hint-ladder': KringHintLadder;
  }
}
