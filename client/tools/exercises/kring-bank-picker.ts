import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { bank, loadBankSet, type BankEntry, type BankSet } from '../../../shared/bank/index.ts';
import type { Item } from '../../../shared/tools/exercises/item.ts';
import '../../elements/kring-button.ts';
import '../../elements/kring-icon.ts';
import { Localized, language as shownLanguage, t, type Language } from '../../i18n/index.ts';
import { answerStyles } from './answer.styles.ts';
import { plainName } from '../../../shared/tools/exercises/plain-name.ts';
import { pickerStyles } from './kring-bank-picker.styles.ts';
import './kring-rich-text.ts';

const words = {
  sets: { nl: 'Kies een reeks', en: 'Choose a set' },
  loading: { nl: 'De reeks komt eraan.', en: 'The set is coming.' },
  failed: {
    nl: 'De reeks laadt niet. Kijk of je verbinding hebt en kies ze opnieuw.',
    en: 'The set does not load. Check your connection and choose it again.',
  },
  items: { nl: 'Oefeningen', en: 'Exercises' },
  exit: { nl: 'Voor het einde, zonder hulp', en: 'For the end, without help' },
  all: { nl: 'Duid alles aan', en: 'Tick all' },
  none: { nl: 'Duid niets aan', en: 'Tick none' },
  show: { nl: 'Sleutel en uitleg', en: 'Key and explanation' },
  back: { nl: 'Andere reeks', en: 'Another set' },
  kinds: {
    choice: { nl: 'keuze', en: 'choice' },
    number: { nl: 'getal', en: 'number' },
    text: { nl: 'tekst', en: 'text' },
    formula: { nl: 'formule', en: 'formula' },
    drawing: { nl: 'tekening', en: 'drawing' },
  },
};

function addWords(count: number): { nl: string; en: string } {
  if (count === 0) return { nl: 'Duid eerst oefeningen aan', en: 'Tick exercises first' };
  if (count === 1) return { nl: 'Neem 1 oefening', en: 'Take 1 exercise' };
  return { nl: `Neem ${count} oefeningen`, en: `Take ${count} exercises` };
}

const countWords = ({ count }: BankEntry) => ({
  nl: `${count.items} oefeningen, ${count.exit} voor het einde`,
  en: `${count.items} exercises, ${count.exit} for the end`,
});

/**
 * Chooses items from the practice sets that ship with the app: subject, set, items.
 * @summary Shows keys: for the one who prepares, never for a tutee.
 * @event kring-items-chosen - `detail.items`, copies; whoever receives them gives them fresh ids
 */
@customElement('kring-bank-picker')
export class KringBankPicker extends Localized(LitElement) {
  static override styles = [answerStyles, pickerStyles];

  /** The language of the items; the words around them follow the person's own. */
  @property() language: Language = shownLanguage();
  @state() private entry: BankEntry | undefined;
  @state() private loaded: BankSet | undefined;
  @state() private failed = false;
  @state() private ticked: ReadonlySet<string> = new Set();
  @state() private opened: ReadonlySet<string> = new Set();

  private get items(): readonly Item[] {
    const set = this.loaded?.sets[this.language];
    return set ? [...set.items, ...set.exit] : [];
  }

  private async open(entry: BankEntry): Promise<void> {
    this.entry = entry;
    this.loaded = undefined;
    this.failed = false;
    this.ticked = new Set();
    try {
      const loaded = await loadBankSet(entry);
      if (this.entry === entry) this.loaded = loaded;
    } catch {
      this.failed = true;
    }
  }

  protected override updated(changed: PropertyValues): void {
    // A person who works with the keyboard goes on where the new content is.
    if (changed.has('entry') && changed.get('entry') !== this.entry) {
      this.renderRoot.querySelector<HTMLElement>('h2[tabindex]')?.focus();
    }
  }

  private tick(id: string, on: boolean): void {
    const next = new Set(this.ticked);
    if (on) next.add(id);
    else next.delete(id);
    this.ticked = next;
  }

  private readonly take = () => {
    const items = structuredClone(this.items.filter((item) => this.ticked.has(item.id)));
    if (items.length === 0) return;
    this.dispatchEvent(
      new CustomEvent('kring-items-chosen', { detail: { items }, bubbles: true, composed: true }),
    );
  };

  protected override render() {
    return this.entry ? this.renderSet(this.entry) : this.renderBank();
  }

  private renderBank() {
    const subjects = [...new Set(bank.map((entry) => entry.subject.en))];
    return html`<h2 tabindex="-1">${t(words.sets)}</h2>
      ${subjects.map((subject) => {
        const entries = bank.filter((entry) => entry.subject.en === subject);
        const name = entries[0]?.subject;
        return html`<h3>${name ? t(name) : ''}</h3>
          <ul class="sets">
            ${entries.map(
              (entry) =>
                html`<li>
                  <button class="set" type="button" @click=${() => void this.open(entry)}>
                    <strong>${t(entry.title)}</strong>
                    <span>${t(entry.describe)}</span>
                    <span class="quiet">${t(entry.level)} · ${t(countWords(entry))}</span>
                  </button>
                </li>`,
            )}
          </ul>`;
      })}`;
  }

  private renderSet(entry: BankEntry) {
    const set = this.loaded?.sets[this.language];
    const all = this.items.length > 0 && this.ticked.size === this.items.length;
    return html`<div class="head">
        <h2 tabindex="-1">${t(entry.title)}</h2>
        <kring-button icon="arrow-left" variant="plain" @click=${() => (this.entry = undefined)}
          >${t(words.back)}</kring-button
        >
      </div>
      <p role="status" class="quiet">
        ${this.failed ? t(words.failed) : set ? '' : t(words.loading)}
      </p>
      ${
        set
          ? html`<kring-button
                icon="list-checks"
                @click=${() =>
                  (this.ticked = new Set(all ? [] : this.items.map((item) => item.id)))}
                >${t(all ? words.none : words.all)}</kring-button
              >
              <h3>${t(words.items)}</h3>
              ${this.renderItems(set.items)}
              <h3>${t(words.exit)}</h3>
              ${this.renderItems(set.exit)}
              <div class="bar">
                <kring-button
                  variant="primary"
                  icon="plus"
                  ?disabled=${this.ticked.size === 0}
                  @click=${this.take}
                  >${t(addWords(this.ticked.size))}</kring-button
                >
              </div>`
          : nothing
      }`;
  }

  private renderItems(items: readonly Item[]) {
    return html`<ul class="items" lang=${this.language}>
      ${items.map(
        (item) =>
          html`<li>
            <label class="item"
              ><input
                type="checkbox"
                aria-label=${plainName(item.question)}
                .checked=${live(this.ticked.has(item.id))}
                @change=${(event: Event) =>
                  this.tick(item.id, (event.target as HTMLInputElement).checked)}
              /><kring-rich-text .source=${item.question}></kring-rich-text
              ><span class="quiet">${t(words.kinds[item.kind])}</span></label
            >
            <details @toggle=${(event: Event) => this.toggle(item.id, event)}>
              <summary>${t(words.show)}</summary>
              ${
                this.opened.has(item.id)
                  ? html`<kring-rich-text .source=${item.worked}></kring-rich-text>`
                  : nothing
              }
            </details>
          </li>`,
      )}
    </ul>`;
  }

  /** A worked answer is only laid out once somebody wants to read it. */
  private toggle(id: string, event: Event): void {
    if (!(event.target as HTMLDetailsElement).open || this.opened.has(id)) return;
    this.opened = new Set(this.opened).add(id);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-bank-picker': KringBankPicker;
  }
}
