import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, query, queryAll, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Mark, Verdict } from '../../../shared/tools/exercises/mark.ts';
import type { PublicItem } from '../../../shared/tools/exercises/public-item.ts';
import '../../elements/kring-button.ts';
import '../../elements/kring-icon.ts';
import '../../elements/kring-saved.ts';
import { t, type Text } from '../../i18n/index.ts';
import type { Session } from '../../session/session.ts';
import { sightChip } from '../../session/sight-chip.ts';
import { ToolElement } from '../../session/tool-element.ts';
import { documentSight } from '../../session/who-sees.ts';
import { Answers, exitName } from './kring-exercises-answers.ts';
import './kring-exercises-icons.ts';
import { numbered, ownOf, seenOf, type Numbered } from './kring-exercises-seen.ts';
import { exercisesStyles } from './kring-exercises-styles.ts';
import './kring-item.ts';
import type { KringItem } from './kring-item.ts';
import { trimmed } from '../../../shared/wire/trimmed.ts';

const words = {
  title: { nl: 'Op je eentje', en: 'On your own' },
  alone: {
    nl: 'Niemand kijkt mee. Er komen geen punten. Klaar? Dan zie jij de uitslag als eerste.',
    en: 'Nobody is watching. There are no marks. Done? You see the result first.',
  },
  unchecked: {
    nl: 'Je keek deze vragen niet na. Dat mag.',
    en: 'You did not check these questions. That is fine.',
  },
  question: (number: number): Text => ({ nl: `Vraag ${number}`, en: `Question ${number}` }),
  check: { nl: 'Kijk mijn antwoorden na', en: 'Check my answers' },
  result: { nl: 'Jouw uitslag', en: 'Your result' },
  stuck: (right: number, all: number): Text => ({
    nl: `${right} van de ${all} ${right === 1 ? 'bleef' : 'bleven'} hangen.`,
    en: `${right} of ${all} stuck with you.`,
  }),
  stuckFilled: (right: number, filled: number): Text => ({
    nl: `${right} van de ${filled} die je invulde, ${right === 1 ? 'bleef' : 'bleven'} hangen.`,
    en: `${right} of the ${filled} that you filled in stuck with you.`,
  }),
  empty: { nl: 'Je vulde nu niets in. Dat mag.', en: 'You filled in nothing now. That is fine.' },
  blank: (blank: number): Text =>
    blank === 1
      ? {
          nl: '1 vraag is nog leeg. Toch nakijken?',
          en: '1 question is still empty. Check anyway?',
        }
      : {
          nl: `${blank} vragen zijn nog leeg. Toch nakijken?`,
          en: `${blank} questions are still empty. Check anyway?`,
        },
  once: { nl: 'Daarna kan je niets meer invullen.', en: 'After that you cannot fill in more.' },
  yes: { nl: 'Ja, kijk na', en: 'Yes, check' },
  no: { nl: 'Nee, ik vul nog aan', en: 'No, I will fill in more' },
  anyway: { nl: 'Toch nakijken?', en: 'Check anyway?' },
  change: { nl: 'Nee, ik pas het aan', en: 'No, I will change it' },
  rest: {
    nl: 'Wat nog niet lukte, is voor de volgende keer. Het wordt nooit een punt.',
    en: 'What did not work yet is for next time. It never becomes a mark.',
  },
  first: {
    nl: 'Alleen jij ziet dit. Jij kiest of je tutor het ook ziet.',
    en: 'Only you see this. You choose whether your tutor sees it too.',
  },
  share: { nl: 'Deel met je tutor', en: 'Share with your tutor' },
  shared: { nl: 'Je tutor ziet je uitslag nu ook.', en: 'Your tutor sees your result now, too.' },
  none: {
    nl: 'Er liggen geen vragen klaar voor het einde. Je kan verder met afronden.',
    en: 'There are no questions for the end. You can go on to wrap up.',
  },
} satisfies Record<string, Text | ((...numbers: number[]) => Text)>;

const said: Record<Verdict, Text> = {
  right: { nl: 'Juist.', en: 'Right.' },
  wrong: { nl: 'Nog niet. Dit is voor de volgende keer.', en: 'Not yet. This is for next time.' },
  invalid: { nl: 'Nog niet af.', en: 'Not finished yet.' },
  undecided: {
    nl: 'Kring kan dit niet nakijken. Bespreek het met je tutor als je wil.',
    en: 'Kring cannot mark this. Talk about it with your tutor if you like.',
  },
};
const leftEmpty: Text = { nl: 'Niet ingevuld.', en: 'Not filled in.' };
const icons: Record<Verdict, string> = {
  right: 'circle-check',
  wrong: 'rotate-ccw',
  invalid: 'circle',
  undecided: 'eye',
};

/** A drawing is on the board: this page cannot tell whether there is one. */
const isBlank = (item: PublicItem, answer: unknown): boolean =>
  item.kind !== 'drawing' &&
  (Array.isArray(answer) ? answer.length === 0 : !trimmed(String(answer)));

/** The exit set (forms.md 1.7): alone, without help; the result is for the tutee first. */
@customElement('kring-exit-set')
export class KringExitSet extends ToolElement('exercises') {
  static override styles = [
    exercisesStyles,
    css`
      .page {
        display: grid;
        gap: var(--k-space-4);
        max-width: 46rem;
        margin-inline: auto;
      }
      .note.right {
        background: var(--k-ok-soft);
      }
      .note.right > kring-icon {
        color: var(--k-ok);
      }
      .blanks:focus-visible {
        outline: 3px solid var(--k-focus);
        outline-offset: 2px;
      }
      .result {
        border-inline-start: 4px solid var(--k-ok);
      }
    `,
  ];

  /** Before blanks are handed in: how many there are. */
  @state() private blanks = 0;
  /** An answer that cannot be read as it stands: what to do about it, asked before it counts. */
  @state() private question: Text | undefined;
  readonly #answers = new Answers(this);

  @query('.blanks') private panel!: HTMLElement;
  @queryAll('kring-item') private fields!: NodeListOf<KringItem>;

  protected override watches(session: Session): readonly unknown[] {
    const { shared, me } = session.view;
    return [
      ...super.watches(session),
      shared.session,
      me.docs,
      session.document(exitName(me.person)),
    ];
  }

  protected override render(): TemplateResult {
    const { view } = this.session;
    const name = exitName(this.me.person);
    const items = numbered(seenOf(view), 'exit');
    if (items.length === 0)
      return html`<p class="note"><kring-icon name="info"></kring-icon>${t(words.none)}</p>`;
    const marks = ownOf(view).exit;
    return html`<div class="page" @input=${this.onInput}>
      <div class="row between">
        <h2>${t(words.title)}</h2>
        <span class="row"
          >${sightChip(documentSight(view, name))}
          <kring-saved .state=${this.session.document(name)?.saved ?? 'saved'}></kring-saved
        ></span>
      </div>
      <div role="status">
        ${marks ? this.result(items, marks) : html`<p>${t(this.letter('exercises/exit') === 'O' ? words.alone : words.unchecked)}</p>`}
      </div>
      ${repeat(
        items,
        (item) => item.id,
        (item) => this.one(item, marks?.[item.id], name),
      )}
      ${marks || this.letter('exercises/exit') !== 'O' ? nothing : this.check()}
    </div>`;
  }

  private check(): TemplateResult {
    if (this.question) return this.ask(t(this.question), t(words.anyway), words.change);
    if (this.blanks > 0) return this.ask(t(words.blank(this.blanks)), '', words.no);
    return html`<div>
      <kring-button
        variant="primary"
        size="large"
        icon="check"
        ?busy=${this.busy('exercises/exit-check')}
        @click=${this.onCheck}
        >${t(words.check)}</kring-button
      >
    </div>`;
  }

  private ask(what: string, then: string, stay: Text): TemplateResult {
    return html`<div class="note do blanks" role="group" aria-labelledby="blanks" tabindex="-1">
      <kring-icon name="info"></kring-icon>
      <div>
        <p id="blanks"><strong>${what}</strong> ${then} ${t(words.once)}</p>
        <div class="row">
          <kring-button variant="primary" @click=${this.onFillIn}>${t(stay)}</kring-button>
          <kring-button ?busy=${this.busy('exercises/exit-check')} @click=${this.onAnyway}
            >${t(words.yes)}</kring-button
          >
        </div>
      </div>
    </div>`;
  }

  private one(item: Numbered, mark: Mark | undefined, name: string): TemplateResult {
    const port = this.#answers.of(this.session, name);
    return html`<div class="sheet">
      <kring-item
        lang=${this.shared.session.language}
        label=${t(words.question(item.number))}
        .item=${item.item}
        .answers=${port}
        ?readonly=${mark !== undefined || port?.writable !== true}
      ></kring-item>
      ${mark ? this.mark(mark, this.leftBlank(item, mark)) : nothing}
    </div>`;
  }

  /** In words of the end of a session: there is no second try here, and nobody else to decide. */
  private mark({ verdict: given, note }: Mark, blank: boolean): TemplateResult {
    const verdict = blank ? 'invalid' : given;
    return html`<p class="note ${verdict}">
      <kring-icon name=${icons[verdict]}></kring-icon>
      <span
        ><strong>${t(blank ? leftEmpty : said[verdict])}</strong>${
          note && verdict === 'wrong' ? html` ${t(note)}` : nothing
        }</span
      >
    </p>`;
  }

  private result(
    items: readonly Numbered[],
    marks: Readonly<Record<string, Mark>>,
  ): TemplateResult {
    const tried = items.filter((item) => !this.leftBlank(item, marks[item.id]));
    const count = (verdict: Verdict): number =>
      tried.filter((item) => marks[item.id]?.verdict === verdict).length;
    const right = count('right');
    const filled = tried.length;
    const all = filled === items.length ? words.stuck : words.stuckFilled;
    const shown = ownOf(this.session.view).exitShown;
    return html`<section class="sheet result" aria-labelledby="result">
      <h3 id="result">${t(words.result)}</h3>
      <p class="say">${t(filled === 0 ? words.empty : all(right, filled))}</p>
      ${count('wrong') > 0 ? html`<p>${t(words.rest)}</p>` : nothing}
      ${
        shown
          ? html`<p class="line">
              <kring-icon name="eye"></kring-icon><span>${t(words.shared)}</span>
            </p>`
          : html`<p class="soft line">
                <kring-icon name="lock"></kring-icon><span>${t(words.first)}</span>
              </p>
              <div>
                <kring-button
                  icon="share-2"
                  ?busy=${this.busy('exercises/exit-show')}
                  @click=${() => this.press('exercises/exit-show')}
                  >${t(words.share)}</kring-button
                >
              </div>`
      }
    </section>`;
  }

  /** What was left empty is not something that failed, whatever the marker makes of it. */
  private leftBlank({ id, item }: Numbered, mark: Mark | undefined): boolean {
    if (mark?.verdict === 'right') return false;
    const port = this.#answers.of(this.session, exitName(this.me.person));
    return port ? isBlank(item, port.read(id) ?? '') : mark?.verdict === 'invalid';
  }

  private get empty(): KringItem[] {
    return [...this.fields].filter((field) => field.item && isBlank(field.item, field.answer));
  }

  private readonly onInput = (): void => {
    this.blanks = 0;
    this.question = undefined;
  };

  /** It can be done once only, so blanks and what cannot be read are asked about first. */
  private readonly onCheck = async (): Promise<void> => {
    this.blanks = this.empty.length;
    if (this.blanks > 0) await this.showPanel();
    else await this.onAnyway();
  };

  private async showPanel(): Promise<void> {
    await this.updateComplete;
    this.panel.focus();
    this.panel.scrollIntoView({ block: 'center' });
  }

  private readonly onFillIn = (): void => {
    const [first] = this.blanks > 0 ? this.empty : this.fields;
    this.onInput();
    first?.scrollIntoView({ block: 'center' });
    first?.focus();
  };

  private readonly onAnyway = async (): Promise<void> => {
    const answers = Object.fromEntries(
      [...this.fields].map((field) => [field.item?.id ?? '', field.answer]),
    );
    const anyway = this.question !== undefined;
    const ack = await this.press('exercises/exit-check', { answers, ...(anyway && { anyway }) });
    this.onInput();
    if (!ack.ok && ack.refusal.code === 'exercises/unreadable') {
      this.question = ack.refusal.text;
      await this.showPanel();
      return;
    }
    await this.updateComplete;
    this.renderRoot.querySelector('.result')?.scrollIntoView({ block: 'nearest' });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-exit-set': KringExitSet;
  }
}
