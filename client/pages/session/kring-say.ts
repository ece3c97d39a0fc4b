import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Card, Prompt } from '../../../shared/engine/form.ts';
import '../../elements/kring-button.ts';
import '../../elements/kring-icon.ts';
import '../../elements/kring-popover.ts';
import '../../elements/kring-prompt.ts';
import { t, type Text } from '../../i18n/index.ts';
import { seatsWith } from '../../session/seats.ts';
import { SessionElement } from '../../session/session-element.ts';
import type { Session } from '../../session/session.ts';
import { partOf } from '../../session/tool-parts.ts';

const words = {
  say: { nl: 'Zeg nu', en: 'Say now' },
  back: { nl: 'Toon de zin', en: 'Show the sentence' },
  mine: { nl: 'Denk hierover na', en: 'Think about this' },
  all: { nl: 'aan iedereen', en: 'to everyone' },
  to: { nl: 'aan de', en: 'to the' },
  each: { nl: 'aan elke partij apart', en: 'to each party apart' },
  other: { nl: 'zegt nu', en: 'says now' },
  hand: { nl: 'Bij de hand', en: 'At hand' },
  take: { nl: 'Neem de leiding over', en: 'Take the lead' },
  let: { nl: 'Laat', en: 'Let' },
  lead: { nl: 'leiden', en: 'lead' },
};
const icons: Readonly<Record<string, string>> = {
  habits: 'hand',
  ladder: 'list-checks',
  'stop-signs': 'triangle-alert',
  'hard-moments-lead': 'life-buoy',
  'hard-moments-colead': 'life-buoy',
  'avoid-lead': 'ear',
  'avoid-colead': 'ear',
};

/** The sentence to say now, in the session's language, and the lead's cards that are always at hand. */
@customElement('kring-say')
export class KringSay extends SessionElement {
  static override styles = css`
    :host {
      display: grid;
      gap: var(--k-space-2);
    }
    .cards {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 var(--k-space-2);
      margin-inline: calc(-1 * var(--k-space-2));
      font-size: var(--k-text-s);
    }
    :host([flat]) {
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: center;
    }
    :host([flat]) .cards {
      flex-direction: column;
      align-items: stretch;
    }
    /* More cards than fit beside the sentence: a line of their own. */
    :host([flat][many]) {
      grid-template-columns: minmax(0, 1fr);
    }
    :host([flat][many]) .cards {
      flex-direction: row;
      align-items: center;
    }
    :host([flat]) kring-prompt::part(sentence) {
      min-height: 0;
      margin-bottom: 0;
      font-size: var(--k-text-xl);
    }
    @media (max-width: 68.7em) {
      :host([flat]) {
        display: flex;
        flex-wrap: wrap;
        gap: var(--k-space-2) var(--k-space-3);
      }
      /* A container has no width of its own: it is given the line. */
      :host([flat]) kring-prompt {
        flex: 1 1 16rem;
        min-width: 0;
      }
      /* Put aside it is a button: on one line. */
      :host([flat]) kring-prompt[aside] {
        flex: none;
        white-space: nowrap;
      }
      :host([flat]) .cards {
        flex-direction: row;
      }
    }
    /* Of two who lead, the one whose sentence it is sees it lit. */
    kring-prompt.lit {
      border-radius: var(--k-radius-l);
      box-shadow: 0 0 0 2px var(--k-accent);
    }
    kring-prompt.other::part(sentence) {
      color: var(--k-ink-soft);
    }
    ol {
      display: grid;
      gap: var(--k-space-3);
      max-width: 24rem;
      margin: 0;
      padding: 0;
      list-style: none;
      font-size: var(--k-text-m);
      line-height: 1.4;
    }
    h3 {
      margin: 0 0 var(--k-space-3);
      font-family: var(--k-font-display);
      font-size: var(--k-text-l);
      line-height: 1.2;
    }
    :host([shape='line']) {
      display: flex;
      justify-content: center;
      min-width: 0;
      max-width: min(46rem, 100%);
    }
    .said {
      flex: 0 1 auto;
    }
    .sentence {
      display: block;
      overflow: hidden;
      font-weight: 400;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    .sentence .soft {
      margin-inline-end: var(--k-space-1);
      color: var(--k-ink-soft);
      font-size: var(--k-text-s);
    }
    q {
      quotes: '“' '”';
    }
    .said kring-prompt {
      width: min(34rem, calc(100vw - 64px));
    }
    summary {
      display: flex;
      align-items: center;
      gap: var(--k-space-2);
      min-height: var(--k-target);
      font-weight: 600;
      cursor: pointer;
    }
    details ol {
      padding-bottom: var(--k-space-3);
    }
  `;

  /** Where there is little room it begins put aside. */
  @property({ type: Boolean }) small = false;
  /** A tool is in front: less height for the sentence. */
  @property({ type: Boolean, reflect: true }) flat = false;
  /** Over the board: one line that unfolds, goes away when it is put aside, and comes back with a new step. */
  @property({ reflect: true }) shape: 'card' | 'line' = 'card';
  @state() private index = 0;
  @state() private aside: boolean | undefined;
  #phase = '';

  protected override watches({ view }: Session): readonly unknown[] {
    const { phase, session, people, tools } = view.shared;
    return [phase?.prompts, session, people, tools['turns'], tools['caucus']];
  }

  protected override willUpdate(): void {
    const phase = this.shared.phase?.id ?? '';
    if (phase === this.#phase) return;
    this.#phase = phase;
    this.index = 0;
    this.aside = undefined;
  }

  protected override render(): TemplateResult | typeof nothing {
    const prompts = this.apart ? [] : (this.shared.phase?.prompts ?? []);
    const mine = this.leads
      ? prompts
      : this.speaking()
        ? []
        : prompts.filter(({ to }) => to === 'all' || to === this.me.role);
    const { cards } = this.shared.session;
    this.toggleAttribute('open', mine.length > 0 && !(this.aside ?? this.small));
    this.toggleAttribute('empty', mine.length === 0 && cards.length === 0);
    this.toggleAttribute('many', cards.length > 3);
    if (mine.length === 0 && cards.length === 0) return nothing;
    if (this.shape === 'line') return this.line(mine, cards);
    return html`${mine.length > 0 ? this.prompt(mine) : nothing}
    ${cards.length > 0 ? this.atHand(cards) : nothing}`;
  }

  private line(mine: readonly Prompt[], cards: readonly Card[]): TemplateResult {
    const said = mine[this.index] ?? mine[0];
    const aside = this.aside === true;
    return html`${
      said && !aside
        ? html`<kring-popover
            shrinks
            faced
            class="said"
            variant="quiet"
            label=${t(this.heading(said) ?? words.say)}
          >
            <span slot="face" class="sentence"
              ><span class="soft">${t(this.heading(said) ?? words.say)}</span>
              <q lang=${this.shared.session.language}
                >${said.text[this.shared.session.language]}</q
              ></span
            >
            ${this.prompt(mine)}
          </kring-popover>`
        : nothing
    }
    ${
      cards.length > 0 || (said && aside)
        ? html`<kring-popover label=${t(words.hand)} icon="hand" variant="quiet" icon-only>
            ${
              said && aside
                ? html`<kring-button icon="message-circle" @click=${() => (this.aside = false)}
                    >${t(words.back)}</kring-button
                  >`
                : nothing
            }
            ${cards.map(
              (card) =>
                html`<details>
                  <summary>
                    <kring-icon name=${icons[card.id] ?? 'info'}></kring-icon>${t(card.title)}
                  </summary>
                  <ol>
                    ${card.lines.map((line) => html`<li>${t(line)}</li>`)}
                  </ol>
                </details>`,
            )}
            ${this.swap()}
          </kring-popover>`
        : nothing
    }`;
  }

  private heading(said: Prompt | undefined): Text | undefined {
    return this.speaks(said) ?? (this.leads || this.has('responsible') ? undefined : words.mine);
  }

  private prompt(prompts: readonly Prompt[]): TemplateResult {
    const said = prompts[this.index] ?? prompts[0];
    const co = this.speaks(said);
    const lit = this.leads && this.pair && said?.to === this.me.role;
    return html`<kring-prompt
      class=${lit ? 'lit' : co ? 'other' : ''}
      lang=${this.shared.session.language}
      .prompts=${prompts.map((prompt) => this.inSessionLanguage(prompt))}
      .index=${this.index}
      .aside=${this.shape === 'card' && (this.aside ?? this.small)}
      .heading=${this.heading(said)}
      @kring-prompt=${(event: CustomEvent<{ index: number; aside: boolean }>) => {
        this.index = event.detail.index;
        this.aside = event.detail.aside;
      }}
    ></kring-prompt>`;
  }

  /** While some talk apart, the sentences of the step do not fit: not inside, and not for whoever waits. */
  private get apart(): boolean {
    return partOf(this.session.view, 'caucus')?.now !== undefined;
  }

  /** Whoever has the turn needs no sentence above it. */
  private speaking(): boolean {
    const turns = partOf(this.session.view, 'turns');
    return turns?.turn?.person === this.me.person;
  }

  /** Two people lead this form together. */
  private get pair(): boolean {
    return seatsWith(this.shared, 'leads').length > 1;
  }

  /** "Noor zegt nu", when the sentence is the other mediator's. */
  private speaks(prompt: Prompt | undefined): Text | undefined {
    const { to } = prompt ?? {};
    const whose = this.peopleWith('leads').find(({ role }) => role === to);
    const { leads } = this.shared.seats[to ?? ''] ?? {};
    if (!this.leads || to === this.me.role || !leads) return undefined;
    const name = whose?.name ?? '';
    return { nl: `${name} ${words.other.nl}`, en: `${name} ${words.other.en}` };
  }

  private inSessionLanguage({ to, text }: Prompt): { text: Text; to?: Text } {
    const said = text[this.shared.session.language];
    const same = { nl: said, en: said };
    const { leads, responsible, title } = this.shared.seats[to] ?? {};
    if (responsible) return { text: same, to: words.each };
    if (!this.leads || leads) return { text: same };
    const whom = title
      ? { nl: `${words.to.nl} ${title.nl}`, en: `${words.to.en} ${title.en}` }
      : words.all;
    return { text: same, to: whom };
  }

  /** They may change who leads, per step; whose sentence is lit goes along. */
  private swap(): TemplateResult | typeof nothing {
    const [first, second] = this.peopleWith('leads');
    if (!this.leads || !first || !second) return nothing;
    const says =
      second.id === this.me.person
        ? t(words.take)
        : `${t(words.let)} ${second.name} ${t(words.lead)}`;
    return html`<kring-button
      variant="plain"
      icon="arrow-left-right"
      ?icon-only=${this.small && this.flat}
      ?busy=${this.busy('session/swap', { lead: second.id })}
      @click=${() => this.press('session/swap', { lead: second.id })}
      >${says}</kring-button
    >`;
  }

  private atHand(cards: readonly Card[]): TemplateResult {
    return html`<div class="cards" role="group" aria-label=${t(words.hand)}>
      ${cards.map(
        (card) =>
          html`<kring-popover
            label=${t(card.title)}
            icon=${icons[card.id] ?? 'info'}
            ?icon-only=${this.small && this.flat}
          >
            <h3>${t(card.title)}</h3>
            <ol>
              ${card.lines.map((line) => html`<li>${t(line)}</li>`)}
            </ol>
          </kring-popover>`,
      )}
      ${this.swap()}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-say': KringSay;
  }
}
