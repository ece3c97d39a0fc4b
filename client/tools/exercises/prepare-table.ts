import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { bank, type BankEntry } from '../../../shared/bank/index.ts';
import type { SetName } from '../../../shared/tools/exercises/governed.ts';
import type { Item } from '../../../shared/tools/exercises/item.ts';
import '../../elements/kring-button.ts';
import '../../elements/kring-icon.ts';
import '../../elements/kring-switch.ts';
import type { KringSwitch } from '../../elements/kring-switch.ts';
import { toast } from '../../elements/toast.ts';
import { t, type Text } from '../../i18n/index.ts';
import type { Session } from '../../session/session.ts';
import { ToolElement } from '../../session/tool-element.ts';
import './kring-exercises-graded.ts';
import './kring-exercises-icons.ts';
import { numbered, seenOf, type Numbered } from './kring-exercises-seen.ts';
import { exercisesStyles } from './kring-exercises-styles.ts';
import { addBankSet } from './prepare-add.ts';
import './prepare-make.ts';
import type { KringPrepareMake } from './prepare-make.ts';
import './prepare-row.ts';

const words = {
  title: { nl: 'Op tafel', en: 'On the table' },
  empty: { nl: 'Leg oefeningen klaar', en: 'Lay out exercises' },
  emptyWhy: {
    nl: 'Eén tik op een reeks legt oefeningen met sleutel en hints klaar, en drie vragen voor het einde. Je haalt er daarna uit wat je niet wil.',
    en: 'One tap on a set lays out exercises with key and hints, and three questions for the end. Then you take out what you do not want.',
  },
  practice: { nl: 'Om te oefenen', en: 'To practise' },
  exit: { nl: 'Voor het einde, alleen', en: 'For the end, alone' },
  noExit: {
    nl: 'Nog geen vragen voor het einde. Eén tot drie is genoeg.',
    en: 'No questions for the end yet. One to three is enough.',
  },
  bank: { nl: 'Uit de oefenbank', en: 'From the bank' },
  make: { nl: 'Maak er één', en: 'Make one' },
  keys: (count: number): Text => ({
    nl:
      count === 1 ? '1 oefening met sleutel en hints' : `${count} oefeningen met sleutel en hints`,
    en: count === 1 ? '1 exercise with key and hints' : `${count} exercises with key and hints`,
  }),
  more: { nl: 'Drie is een goed begin.', en: 'Three is a good start.' },
  reading: { nl: 'Lees- of uitlegsessie', en: 'Reading or explaining session' },
  readingWhy: { nl: 'Dan heb je geen oefeningen nodig.', en: 'Then you need no exercises.' },
  failed: {
    nl: 'De reeks laadt niet. Kijk of je verbinding hebt.',
    en: 'The set does not load. Check your connection.',
  },
};
const enough = 3;

/** The tutor's table: what is there to practise and to end with, and the one question that locks. */
@customElement('kring-prepare-table')
export class KringPrepareTable extends ToolElement('exercises') {
  static override styles = [
    exercisesStyles,
    css`
      :host {
        container-type: inline-size;
      }
      .sets {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr));
        gap: var(--k-space-3);
      }
      .set {
        display: grid;
        gap: 2px;
        align-content: start;
        width: 100%;
        height: 100%;
        padding: var(--k-space-3) var(--k-space-4);
        border: 1.5px solid var(--k-edge);
        border-radius: var(--k-radius-l);
        background: var(--k-surface);
        color: inherit;
        font: inherit;
        text-align: start;
        cursor: pointer;
      }
      @media (hover: hover) {
        .set:hover {
          border-color: var(--k-accent);
          background: var(--k-accent-soft);
        }
      }
      .set:focus-visible {
        outline: 3px solid var(--k-focus);
        outline-offset: 2px;
      }
      .set[aria-disabled='true'] {
        opacity: 0.6;
      }
      .list {
        display: grid;
        gap: var(--k-space-2);
      }
    `,
  ];

  @state() private laying = '';

  protected override watches(session: Session): readonly unknown[] {
    return [...super.watches(session), session.view.shared.session.language];
  }

  private get maker(): KringPrepareMake | null {
    return this.renderRoot.querySelector('kring-prepare-make');
  }

  protected override render(): TemplateResult {
    const seen = seenOf(this.session.view);
    const practice = numbered(seen, 'practice');
    const exit = numbered(seen, 'exit');
    const keyed = practice.filter(({ id }) => seen.keys?.[id]?.key).length;
    const none = practice.length === 0 && exit.length === 0;
    return html`<section class="stack" aria-labelledby="title">
      <div class="row between">
        <h2 id="title">${t(none ? words.empty : words.title)}</h2>
        <div class="row">
          <kring-button icon="library" @click=${() => this.maker?.pick()}
            >${t(words.bank)}</kring-button
          >
          <kring-button icon="plus" @click=${() => this.maker?.make()}
            >${t(words.make)}</kring-button
          >
        </div>
      </div>
      ${none ? this.suggestions() : nothing}
      ${none ? nothing : html`<kring-exercises-graded always></kring-exercises-graded>`}
      ${practice.length > 0 ? this.pile('practice', practice, keyed) : nothing}
      ${none ? nothing : this.pile('exit', exit, 0)}
      ${none ? html`<kring-exercises-graded always></kring-exercises-graded>` : nothing}
      <kring-switch
        .checked=${live(this.pressed('exercises/reading')?.on ?? seen.reading === true)}
        hint=${t(words.readingWhy)}
        @change=${this.onReading}
        >${t(words.reading)}</kring-switch
      >
      <kring-prepare-make></kring-prepare-make>
    </section>`;
  }

  private suggestions(): TemplateResult {
    return html`<p>${t(words.emptyWhy)}</p>
      <ul class="sets">
        ${bank.map(
          (entry) =>
            html`<li>
              <button
                class="set"
                type="button"
                aria-disabled=${this.laying ? 'true' : nothing}
                @click=${() => this.lay(entry)}
              >
                <strong>${t(entry.title)}</strong>
                <span class="soft">${t(entry.subject)} · ${t(entry.level)}</span>
                <span class="soft">${t(entry.describe)}</span>
              </button>
            </li>`,
        )}
      </ul>`;
  }

  private pile(set: SetName, items: readonly Numbered[], keyed: number): TemplateResult {
    const title = set === 'practice' ? words.practice : words.exit;
    const soft =
      set === 'practice'
        ? `${t(words.keys(keyed))}. ${keyed < enough ? t(words.more) : ''}`
        : items.length === 0
          ? t(words.noExit)
          : '';
    return html`<section class="stack" aria-labelledby=${set}>
      <div>
        <h3 id=${set}>${t(title)}</h3>
        ${soft ? html`<p class="soft">${soft}</p>` : nothing}
      </div>
      <ol class="list">
        ${repeat(
          items,
          (item) => item.id,
          (item) =>
            html`<li>
              <kring-prepare-row
                .item=${item}
                @kring-edit=${(event: CustomEvent<Item>) => this.maker?.change(event.detail)}
              ></kring-prepare-row>
            </li>`,
        )}
      </ol>
    </section>`;
  }

  private async lay(entry: BankEntry): Promise<void> {
    if (this.laying) return;
    this.laying = entry.id;
    try {
      await addBankSet(
        (items, set) => this.press('exercises/add', { items, set }),
        entry,
        this.shared.session.language,
      );
    } catch {
      toast(t(words.failed), 'assertive');
    }
    this.laying = '';
  }

  private onReading(event: Event): void {
    const on = (event.target as KringSwitch).checked;
    void this.press('exercises/reading', { on });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-prepare-table': KringPrepareTable;
  }
}
