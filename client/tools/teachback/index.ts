import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { parts, type Part, type TeachbackOwn } from '../../../shared/tools/teachback/index.ts';
import '../../elements/kring-icon.ts';
import '../../elements/kring-seat-mark.ts';
import { t, type Text } from '../../i18n/index.ts';
import { cardStyles } from '../../session/card.styles.ts';
import { sightChip } from '../../session/sight-chip.ts';
import { ToolElement } from '../../session/tool-element.ts';
import { sightOf } from '../../session/who-sees.ts';

const words = {
  title: { nl: 'Wat zat er in de uitleg?', en: 'What was in the explanation?' },
  own: {
    nl: 'Leg uit zoals aan iemand die het voor het eerst ziet. Duid daarna aan wat erin zat.',
    en: 'Explain it as if to somebody who sees it for the first time. Then tick what was in it.',
  },
  coach: {
    nl: 'Luister eerst. Duid dan aan wat je hoorde; de tutee doet dat ook.',
    en: 'Listen first. Then tick what you heard; the tutee does too.',
  },
  also: { nl: 'ook gehoord door', en: 'also heard by' },
  more: { nl: 'Nog één vraag:', en: 'One more question:' },
  all: { nl: 'Alles zat erin. Mooi uitgelegd.', en: 'Everything was in it. Well explained.' },
  nobody: { nl: 'Er is nog geen tutee in de kring.', en: 'There is no tutee in the circle yet.' },
};
const names: Readonly<Record<Part, { name: Text; ask: Text }>> = {
  what: {
    name: { nl: 'Wat: waarover het gaat', en: 'What: what it is about' },
    ask: { nl: 'Wat is het precies?', en: 'What is it exactly?' },
  },
  how: {
    name: { nl: 'Hoe: de stappen', en: 'How: the steps' },
    ask: { nl: 'Hoe doe je dat, stap voor stap?', en: 'How do you do it, step by step?' },
  },
  why: {
    name: { nl: 'Waarom: waarom het mag', en: 'Why: why it is allowed' },
    ask: { nl: 'Waarom mag dat?', en: 'Why is that allowed?' },
  },
  example: {
    name: { nl: 'Een voorbeeld', en: 'An example' },
    ask: {
      nl: 'Kan je er een eigen voorbeeld van geven?',
      en: 'Can you give an example of your own?',
    },
  },
};
type Ticks = TeachbackOwn['ticks'];

/** What / how / why / example, ticked by the explainer and by who listened; what misses becomes one question. */
@customElement('kring-teachback-tool')
export class KringTeachbackTool extends ToolElement('teachback') {
  static override styles = [
    cardStyles,
    css`
      .parts {
        display: grid;
        gap: var(--k-space-2);
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
      }
      label {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 2px var(--k-space-3);
        align-items: center;
        min-height: var(--k-target);
        box-sizing: border-box;
        height: 100%;
        padding: var(--k-space-3);
        border: 1.5px solid var(--k-edge);
        border-radius: var(--k-radius-m);
        background: var(--k-surface);
        cursor: pointer;
      }
      label:has(:checked) {
        border-color: var(--k-accent);
        background: var(--k-accent-soft);
        font-weight: 600;
      }
      label:has(:focus-visible) {
        outline: 3px solid var(--k-focus);
        outline-offset: 2px;
      }
      label:has(:disabled) {
        cursor: not-allowed;
      }
      input {
        width: 22px;
        height: 22px;
        margin: 0;
      }
      .also {
        grid-column: 2;
        display: inline-flex;
        flex-wrap: wrap;
        gap: 6px;
        align-items: center;
        color: var(--k-ink-soft);
        font-size: var(--k-text-s);
        font-weight: 400;
      }
      .more {
        padding: var(--k-space-3) var(--k-space-4);
        border-inline-start: 4px solid var(--k-accent);
        border-radius: 0 var(--k-radius-s) var(--k-radius-s) 0;
        background: var(--k-accent-soft);
      }
      .each {
        display: grid;
        gap: var(--k-space-3);
      }
    `,
  ];

  protected override render(): TemplateResult {
    const members = this.peopleWith('served');
    const sight = this.leads ? (members.length === 1 ? members[0]?.id : undefined) : this.me.person;
    return html`<section aria-labelledby="title">
      <header>
        <h2 id="title">${t(words.title)}</h2>
        ${sightChip(sightOf(this.session.view, ['leads', 'served'], sight))}
      </header>
      <p>${t(this.leads ? words.coach : words.own)}</p>
      ${this.leads ? this.everybody(members) : this.explainer(this.me.person, this.ownTicks())}
    </section>`;
  }

  private everybody(members: ReturnType<typeof this.peopleWith>): TemplateResult {
    const { ticks = {} } = this.view;
    if (members.length === 0) return html`<p class="soft">${t(words.nobody)}</p>`;
    return html`${repeat(
      members,
      (one) => one.id,
      (one) =>
        html`<div class="each">
          <h3 class="person"><kring-seat-mark mark=${one.mark}></kring-seat-mark>${one.name}</h3>
          ${this.explainer(one.id, ticks[one.id] ?? {})}
        </div>`,
    )}`;
  }

  private ownTicks(): Ticks {
    return this.own?.ticks ?? {};
  }

  private explainer(of: string, ticks: Ticks): TemplateResult {
    const mine = ticks[this.me.person] ?? {};
    const missing = parts.find((part) => !Object.values(ticks).some((heard) => heard[part]));
    const begun = Object.values(ticks).some((heard) => Object.keys(heard).length > 0);
    return html`<div class="parts">
        ${parts.map((part) => this.tickFor(of, part, ticks, mine[part] === true))}
      </div>
      <div role="status">
        ${
          !begun
            ? nothing
            : missing
              ? html`<p class="more">${t(words.more)} <q>${t(names[missing].ask)}</q></p>`
              : html`<p class="ok"><kring-icon name="check"></kring-icon>${t(words.all)}</p>`
        }
      </div>`;
  }

  private tickFor(of: string, part: Part, ticks: Ticks, on: boolean): TemplateResult {
    const others = Object.entries(ticks)
      .filter(([by, heard]) => by !== this.me.person && heard[part])
      .map(([by]) => this.shared.people[by]);
    return html`<label>
      <input
        type="checkbox"
        .checked=${live(this.pressed('teachback/tick', { of, part })?.on ?? on)}
        ?disabled=${this.letter('teachback') !== 'E'}
        @change=${(event: Event) =>
          this.press('teachback/tick', {
            of,
            part,
            on: (event.target as HTMLInputElement).checked,
          })}
      />
      <span>${t(names[part].name)}</span>
      ${
        others.length > 0
          ? html`<span class="also"
              >${t(words.also)}
              ${others.map((one) => (one ? html`<kring-seat-mark mark=${one.mark}></kring-seat-mark>${one.name}` : nothing))}</span
            >`
          : nothing
      }
    </label>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-teachback-tool': KringTeachbackTool;
  }
}
