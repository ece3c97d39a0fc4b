import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import type { Paper } from '../../../shared/tools/groups/index.ts';
import '../../elements/kring-button.ts';
import '../../elements/kring-field.ts';
import type { KringField } from '../../elements/kring-field.ts';
import '../../elements/kring-timer.ts';
import { formatNumber, t } from '../../i18n/index.ts';
import { partOf } from '../../session/tool-parts.ts';
import { seatsWith } from '../../session/seats.ts';
import type { Session } from '../../session/session.ts';
import { ToolElement } from '../../session/tool-element.ts';
import { HalfTime } from '../../tools/groups/half-time.ts';
import { groupWords, taskWords } from '../../tools/groups/task-words.ts';

const words = {
  late: { nl: 'De klas zit in groepen', en: 'The class is in groups' },
  give: { nl: 'Geef mij een groep', en: 'Give me a group' },
  which: { nl: 'Naar welke groep moet je?', en: 'Which group were you sent to?' },
  other: { nl: 'Ik moet naar een andere groep', en: 'I was sent to another group' },
  stay: { nl: 'Ik blijf hier', en: 'I stay here' },
  asked: {
    nl: 'Iemand vooraan laat je over naar groep',
    en: 'Somebody at the front lets you into group',
  },
  talk: { nl: 'Praat samen over de situatie.', en: 'Talk about the case together.' },
  one: { nl: 'Jullie zin, in één regel', en: 'Your sentence, in one line' },
  noNames: { nl: 'Noem niemand die je kent.', en: 'Name nobody whom you know.' },
  save: { nl: 'Bewaar onze zin', en: 'Save our sentence' },
  share: { nl: 'Zet op het grote scherm', en: 'Put on the big screen' },
  unshare: { nl: 'Haal van het grote scherm', en: 'Take off the big screen' },
  pass: { nl: 'Wij passen', en: 'We pass' },
  passed: { nl: 'Jullie passen. Dat mag.', en: 'You pass. That is fine.' },
  want: { nl: 'Vraag hulp voor onze groep', en: 'Ask for help for our group' },
  coming: { nl: 'Er komt iemand. Toch niet nodig?', en: 'Somebody is coming. No need?' },
  left: { nl: 'Tijd voor de groepen', en: 'Time for the groups' },
  notes: { nl: 'Onze notities', en: 'Our notes' },
  board: { nl: 'Ons bord', en: 'Our board' },
  looks: { nl: 'leest nu mee met jullie groep.', en: 'is reading along with your group now.' },
  shown: { nl: 'Jullie bord staat op het grote scherm.', en: 'Your board is on the big screen.' },
};

/** One's own group: its case, what one does in it, and the one line that it advises. */
@customElement('kring-class-groups')
export class KringClassGroups extends ToolElement('groups') {
  static override styles = css`
    :host {
      display: grid;
      gap: var(--k-space-4);
      width: 100%;
      max-width: 38rem;
      margin-inline: auto;
    }
    h2,
    h3,
    p,
    ul {
      margin: 0;
    }
    h2,
    h3 {
      font-family: var(--k-font-display);
      line-height: 1.2;
    }
    .head,
    .row {
      display: flex;
      flex-wrap: wrap;
      gap: var(--k-space-2) var(--k-space-3);
      align-items: center;
      justify-content: space-between;
    }
    .row {
      justify-content: start;
    }
    .task {
      font-weight: 700;
    }
    .case {
      display: grid;
      gap: var(--k-space-3);
      padding: var(--k-space-4);
      border: 1px solid var(--k-line);
      border-radius: var(--k-radius-m);
      background: var(--k-surface);
    }
    ul {
      padding-inline-start: 1.2em;
    }
    .soft {
      color: var(--k-ink-soft);
    }
    .told {
      display: grid;
      gap: var(--k-space-2);
    }
    .told:not(:has(p)) {
      display: none;
    }
    .told p {
      padding: var(--k-space-2) var(--k-space-3);
      border-radius: var(--k-radius-m);
      background: var(--k-sunken);
      font-weight: 600;
    }
    .told .half {
      background: var(--k-accent-soft);
      font-size: var(--k-text-l);
    }
    .numbers {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(4rem, 1fr));
      gap: var(--k-space-2);
    }
  `;

  @state() private choosing = false;
  /** What is open of what the group makes. */
  @state() private paper: Paper | undefined;
  readonly #half = new HalfTime(
    this,
    () => (this.ready ? this.session.view : undefined) && partOf(this.session.view, 'groups')?.time,
    () => this.serverNow(),
  );
  @query('kring-field') private line!: KringField | null;

  protected override render(): TemplateResult {
    const { group } = this.own ?? {};
    if (group === undefined) return this.newcomer();
    if (this.choosing) return this.choose(group);
    return html`${this.told()} ${this.paper ? this.opened(this.paper) : this.mine(group)}`;
  }

  protected override watches(session: Session): readonly unknown[] {
    return [...super.watches(session), session.view.me.docs];
  }

  /** What the group should know, whatever it has open. */
  private told(): TemplateResult {
    const [adult = ''] = seatsWith(this.shared, 'responsible');
    const who = this.shared.seats[adult]?.one;
    const { looked, group } = this.own ?? {};
    return html`<div class="told" role="status">
      ${this.#half.is ? html`<p class="half">${t(groupWords.half)}</p>` : nothing}
      ${looked && who ? html`<p>${capital(t(who))} ${t(words.looks)}</p>` : nothing}
      ${this.view.board === group && !this.paper ? html`<p>${t(words.shown)}</p>` : nothing}
    </div>`;
  }

  private opened(paper: Paper): TemplateResult {
    import('./kring-class-papers.ts').catch(() => undefined);
    return html`<kring-class-papers
      paper=${paper}
      @kring-close=${() => (this.paper = undefined)}
    ></kring-class-papers>`;
  }

  /** Only where this step lets groups write. */
  private papers(): TemplateResult | typeof nothing {
    const surfaces = new Set(Object.values(this.me.docs).map(({ surface }) => surface));
    const one = (paper: Paper, icon: string): TemplateResult | typeof nothing =>
      surfaces.has(`groups/${paper}`)
        ? html`<kring-button icon=${icon} @click=${() => (this.paper = paper)}
            >${t(words[paper])}</kring-button
          >`
        : nothing;
    return html`<div class="row">${one('notes', 'book-open')} ${one('board', 'pencil')}</div>`;
  }

  /** Who came later is given a place: nobody chooses whose notes they read. */
  private newcomer(): TemplateResult {
    return html`<h2>${t(words.late)}</h2>
      <div class="row">
        <kring-button
          variant="primary"
          size="large"
          icon="users"
          ?busy=${this.busy('groups/sit')}
          @click=${() => this.press('groups/sit')}
          >${t(words.give)}</kring-button
        >
      </div>`;
  }

  private choose(mine: number): TemplateResult {
    const all = Array.from({ length: this.view.count }, (_, at) => at + 1);
    return html`<h2>${t(words.which)}</h2>
      <div class="numbers">
        ${all
          .filter((group) => group !== mine)
          .map(
            (group) =>
              html`<kring-button
                size="large"
                label="${t(groupWords.group)} ${formatNumber(group)}"
                ?busy=${this.busy('groups/sit', { group })}
                @click=${() => this.ask(group)}
                >${formatNumber(group)}</kring-button
              >`,
          )}
      </div>
      <div class="row">
        <kring-button variant="plain" @click=${() => (this.choosing = false)}
          >${t(words.stay)}</kring-button
        >
      </div>`;
  }

  private async ask(group: number): Promise<void> {
    const ack = await this.press('groups/sit', { group });
    if (ack.ok) this.choosing = false;
  }

  /** Sent elsewhere, and not let in there yet. */
  private asked(mine: number, asked: number): TemplateResult {
    return html`<p class="row" role="status">
      <span>${t(words.asked)} ${formatNumber(asked)}.</span>
      <kring-button
        ?busy=${this.busy('groups/sit')}
        @click=${() => this.press('groups/sit', { group: mine })}
        >${t(words.stay)}</kring-button
      >
    </p>`;
  }

  private mine(group: number): TemplateResult {
    const { task, card, asked } = this.own ?? {};
    const { time } = this.view;
    return html`<div class="head">
        <h2>${t(groupWords.group)} ${formatNumber(group)}</h2>
        ${
          time
            ? html`<kring-timer
                label=${t(words.left)}
                ends-at=${time.until}
                total=${time.length / 1000}
                .now=${this.serverNow}
              ></kring-timer>`
            : nothing
        }
      </div>
      ${task ? html`<p class="task">${t(taskWords[task])}</p>` : nothing}
      ${
        card
          ? html`<section class="case">
              <h3>${t(card.title)}</h3>
              <p>${t(card.story)}</p>
              <ul>
                ${card.asks.map((ask) => html`<li>${t(ask)}</li>`)}
              </ul>
            </section>`
          : html`<p>${t(words.talk)}</p>`
      }
      ${this.papers()} ${this.advice()}
      <div class="row">
        ${this.help()}
        ${
          asked === undefined && this.view.count > 1
            ? html`<kring-button variant="plain" @click=${() => (this.choosing = true)}
                >${t(words.other)}</kring-button
              >`
            : nothing
        }
      </div>
      ${asked === undefined ? nothing : this.asked(group, asked)}`;
  }

  private help(): TemplateResult {
    const wanted = this.own?.wanted === true;
    return html`<kring-button
      icon="hand"
      ?busy=${this.busy('groups/want')}
      @click=${() => this.press('groups/want', { on: !wanted })}
      >${t(wanted ? words.coming : words.want)}</kring-button
    >`;
  }

  private advice(): TemplateResult {
    const { advice, passed } = this.own ?? {};
    return html`<kring-field
        label="${t(groupWords.advise)} ..."
        hint="${t(words.one)}. ${t(words.noNames)}"
        value=${advice?.text ?? ''}
        maxlength="200"
        rows="2"
      ></kring-field>
      <div class="row">
        <kring-button
          variant=${advice ? 'quiet' : 'primary'}
          ?busy=${this.busy('groups/advise')}
          @click=${() => this.press('groups/advise', { text: this.line?.value ?? '' })}
          >${t(words.save)}</kring-button
        >
        ${
          advice
            ? html`<kring-button
                variant=${advice.shared ? 'quiet' : 'primary'}
                icon="presentation"
                ?busy=${this.busy('groups/share')}
                @click=${() => this.press('groups/share', { on: !advice.shared })}
                >${t(advice.shared ? words.unshare : words.share)}</kring-button
              >`
            : nothing
        }
        ${
          passed && !advice?.shared
            ? html`<p class="soft">${t(words.passed)}</p>`
            : advice?.shared
              ? nothing
              : html`<kring-button
                  variant="plain"
                  ?busy=${this.busy('groups/pass')}
                  @click=${() => this.press('groups/pass')}
                  >${t(words.pass)}</kring-button
                >`
        }
      </div>`;
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

declare global {
  interface HTMLElementTagNameMap {
    'kring-class-groups': KringClassGroups;
  }
}
