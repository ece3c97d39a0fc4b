import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import heartCrack from 'lucide-static/icons/heart-crack.svg?raw';
import type { SeenPerson } from '../../../shared/wire/view.ts';
import { registerIcons } from '../../elements/icons.ts';
import '../../elements/kring-button.ts';
import '../../elements/kring-chip.ts';
import '../../elements/kring-icon.ts';
import '../../elements/kring-seat-mark.ts';
import { formatList } from '../../i18n/format.ts';
import { t } from '../../i18n/index.ts';
import { cardStyles } from '../../session/card.styles.ts';
import '../../session/kring-add-text.ts';
import { ToolElement } from '../../session/tool-element.ts';
import './kring-needs-middle.ts';
import { columnStyles } from './needs.styles.ts';
import { atTable, feelingWords } from './words.ts';

registerIcons({ 'heart-crack': heartCrack });

const words = {
  mine: { nl: 'Voor mij is belangrijk', en: 'What matters to me' },
  for: { nl: 'Voor', en: 'What matters to' },
  matters: { nl: 'is belangrijk', en: '' },
  add: { nl: 'Wat heb jij nodig, zodat het weer gaat?', en: 'What do you need so it works again?' },
  addHint: {
    nl: 'Schrijf over jezelf. Bijvoorbeeld: "Ik wil weten waar ik aan toe ben."',
    en: 'Write about yourself. For example: "I want to know where I stand."',
  },
  put: { nl: 'Zet in mijn kolom', en: 'Put in my column' },
  type: { nl: 'Typ mee voor', en: 'Type for' },
  typeHint: {
    nl: 'In de woorden van die partij. Het staat er pas als die zelf tikt.',
    en: "In that party's own words. It counts only once they tap.",
  },
  offer: { nl: 'Leg voor', en: 'Show them' },
  typed: { nl: 'Een bemiddelaar typte dit voor jou:', en: 'A mediator typed this for you:' },
  right: { nl: 'Zo bedoel ik het', en: 'That is what I mean' },
  not: { nl: 'Niet zo', en: 'Not like that' },
  waits: { nl: 'wacht op de tik van', en: 'waits for the tap of' },
  drop: { nl: 'Haal weg', en: 'Take away' },
  hurts: { nl: 'Een woord hier doet pijn', en: 'A word here hurts' },
  hurtSaid: { nl: 'Alleen de bemiddelaars zien dit', en: 'Only the mediators see this' },
  rephrase: {
    nl: 'Een woord doet pijn. Zoek samen een ander woord. Gemerkt door',
    en: 'A word hurts. Find another word together. Marked by',
  },
  none: { nl: 'Nog niets geschreven.', en: 'Nothing written yet.' },
  felt: { nl: 'Gevoel:', en: 'Feeling:' },
};
type Party = SeenPerson & { id: string };

/** A column for each party, which only that party writes, and the middle that they share. */
@customElement('kring-needs-columns')
export class KringNeedsColumns extends ToolElement('needs') {
  static override styles = [cardStyles, columnStyles];

  /** The party for whom this mediator is typing. */
  @state() private typing = '';

  protected override render(): TemplateResult {
    const parties = this.peopleWith('served');
    const half = parties.length === 2 ? 1 : parties.length;
    const column = (party: Party) => this.column(party);
    return html`<div class="columns ${parties.length > 2 ? 'many' : ''}">
      ${repeat(parties.slice(0, half), (party) => party.id, column)}
      <kring-needs-middle class="column middle"></kring-needs-middle>
      ${repeat(parties.slice(half), (party) => party.id, column)}
    </div>`;
  }

  private column(party: Party): TemplateResult {
    const mine = party.id === this.me.person;
    const cards = Object.entries(this.view.cards)
      .filter(([, card]) => card.by === party.id)
      .sort(([, a], [, b]) => a.order - b.order);
    const title = mine ? t(words.mine) : `${t(words.for)} ${party.name} ${t(words.matters)}`.trim();
    return html`<article class="column ${mine ? 'mine' : ''}" aria-label=${title}>
      <h3 class="person">
        <kring-seat-mark mark=${party.mark}></kring-seat-mark><span>${title}</span>
      </h3>
      ${this.felt(party)}
      <ul>
        ${mine ? this.typedForMe() : nothing}
        ${repeat(
          cards,
          ([id]) => id,
          ([id, { text }]) => this.card(id, text, mine),
        )}
        ${this.leads ? this.waiting(party) : nothing}
      </ul>
      ${cards.length === 0 && !mine ? html`<p class="soft">${t(words.none)}</p>` : nothing}
      ${this.writing(party, mine)}
    </article>`;
  }

  private felt({ id }: Party): TemplateResult | typeof nothing {
    const felt = this.view.feelings[id] ?? [];
    if (felt.length === 0) return nothing;
    return html`<p class="felt">
      ${t(words.felt)}
      ${felt.map((word) => html`<span>${feelingWords[word] ? t(feelingWords[word]) : word}</span>`)}
    </p>`;
  }

  private card(id: string, text: string, mine: boolean): TemplateResult {
    const own = this.own;
    const hurt = own?.hurts[id] === true;
    const writes = this.letter('needs') === 'E';
    return html`<li>
      <p dir="auto">${text}</p>
      ${this.leads ? this.hurtBy(id) : nothing}
      ${
        writes
          ? html`<div class="actions">
              ${
                mine
                  ? html`<kring-button
                      size="small"
                      variant="plain"
                      icon="trash-2"
                      ?busy=${this.busy('needs/drop', { id })}
                      @click=${() => this.press('needs/drop', { id })}
                      >${t(words.drop)}</kring-button
                    >`
                  : html`<kring-button
                      size="small"
                      variant="plain"
                      icon="heart-crack"
                      .pressed=${hurt}
                      ?busy=${this.busy('needs/hurt', { id })}
                      @click=${() => this.press('needs/hurt', { id, on: !hurt })}
                      >${t(words.hurts)}</kring-button
                    >`
              }
            </div>`
          : nothing
      }
      ${hurt ? html`<p class="note">${t(words.hurtSaid)}</p>` : nothing}
    </li>`;
  }

  /** Seen by mediators only; they look for another word together with the writer. */
  private hurtBy(id: string): TemplateResult | typeof nothing {
    const names = Object.keys(this.view.hurts?.[id] ?? {}).map(
      (person) => this.shared.people[person]?.name ?? '',
    );
    if (names.length === 0) return nothing;
    return html`<p class="note" role="status">
      <kring-icon name="heart-crack"></kring-icon
      ><span>${t(words.rephrase)} ${formatList(names)}.</span>
    </p>`;
  }

  private typedForMe(): unknown {
    const own = this.own;
    return Object.entries(own?.pending ?? {}).map(
      ([id, text]) =>
        html`<li class="pending">
          <span class="note" role="status">${t(words.typed)}</span>
          <p dir="auto">${text}</p>
          <div class="actions">
            <kring-button
              variant="primary"
              icon="check"
              ?busy=${this.busy('needs/tap', { id })}
              @click=${() => this.press('needs/tap', { id })}
              >${t(words.right)}</kring-button
            >
            <kring-button
              variant="plain"
              ?busy=${this.busy('needs/drop', { id })}
              @click=${() => this.press('needs/drop', { id })}
              >${t(words.not)}</kring-button
            >
          </div>
        </li>`,
    );
  }

  private waiting(party: Party): unknown {
    return Object.entries(this.view.pending ?? {})
      .filter(([, card]) => card.by === party.id)
      .map(
        ([, { text }]) =>
          html`<li class="pending">
            <p dir="auto">${text}</p>
            <span class="note">${t(words.waits)} ${party.name}</span>
          </li>`,
      );
  }

  private writing(party: Party, mine: boolean): TemplateResult | typeof nothing {
    const letter = this.letter('needs');
    if (mine && letter === 'E')
      return html`<kring-add-text
          name="needs.add"
          label=${t(words.add)}
          hint=${t(words.addHint)}
          variant="primary"
          .add=${(text: string) => this.press('needs/add', { text })}
          >${t(words.put)}</kring-add-text
        ><kring-chip kind="everyone" .text=${atTable}></kring-chip>`;
    if (letter !== 'M') return nothing;
    if (this.typing !== party.id)
      return html`<div>
        <kring-button
          size="small"
          variant="plain"
          icon="pencil"
          @click=${() => (this.typing = party.id)}
          >${t(words.type)} ${party.name}</kring-button
        >
      </div>`;
    return html`<kring-add-text
      name="needs.type.${party.id}"
      label="${t(words.type)} ${party.name}"
      hint=${t(words.typeHint)}
      icon="pencil"
      .add=${(text: string) => this.press('needs/type', { for: party.id, text })}
      >${t(words.offer)}</kring-add-text
    >`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kring-needs-columns': KringNeedsColumns;
  }
}
